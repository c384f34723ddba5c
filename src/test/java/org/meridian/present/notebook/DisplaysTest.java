package org.meridian.present.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.dataset.Datasets;
import org.meridian.evidence.sciatica.Sciatica;
import org.meridian.evidence.sciatica.SciaticaOutcome;
import org.meridian.evidence.trial.Intervention;
import org.meridian.exchange.statement.StatementReader;
import org.meridian.judgement.claim.ClaimAudit;
import org.meridian.judgement.grade.BaselineRisk;
import org.meridian.judgement.grade.Grade;
import org.meridian.judgement.grade.OutcomeRow;
import org.meridian.judgement.grade.SummaryOfFindings;
import org.meridian.judgement.printed.LibraryAudit;
import org.meridian.present.plot.ForestPlot;
import org.meridian.synthesis.diagnostic.LeaveOneOut;
import org.meridian.synthesis.effect.BinaryMeasure;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.TwoByTwo;
import org.w3c.dom.Document;

class DisplaysTest {

    private static final Displays DISPLAYS = Displays.withDefaults();
    private static final EvidenceLibrary LIBRARY = Sciatica.library();
    private static final OutcomeEvidence EVIDENCE =
            LIBRARY.compare(Intervention.ACUPUNCTURE, Intervention.DRUG).on(SciaticaOutcome.TOTAL_EFFECTIVE_RATE);
    private static final PooledEffect POOLED = EVIDENCE.pool(BinaryMeasure.RR);

    private static Display shown(Object value) {
        return DISPLAYS.show(value).orElseThrow();
    }

    static List<Object> results() {
        Effects alone = POOLED.effects().at(0);
        return List.of(
                POOLED,
                POOLED.effects(),
                RandomEffects.withDefaults().pool(alone),
                LeaveOneOut.of(POOLED),
                EVIDENCE,
                LIBRARY.compare(Intervention.ACUPUNCTURE, Intervention.DRUG).on(SciaticaOutcome.PAIN_INTENSITY),
                SummaryOfFindings.of("sciatica", "acupuncture", "drugs")
                        .with(OutcomeRow.of(
                                EVIDENCE.outcome(),
                                Grade.withDefaults().assess(POOLED),
                                BaselineRisk.ofControls(POOLED))),
                StatementReader.withDefaults().read("RR 1.21 (1.16 to 1.35)").check(),
                LibraryAudit.of(LIBRARY),
                ClaimAudit.withDefaults().assess(LIBRARY),
                Datasets.load("p6"),
                EVIDENCE.findings(POOLED));
    }

    /** Each table reads as XML, names its columns, and says in text what it says in HTML. */
    @ParameterizedTest
    @MethodSource("results")
    void resultsShowAsTextAndAsTables(Object result) throws Exception {
        Display display = shown(result);
        assertFalse(display.text().isBlank());
        assertFalse(display.text().endsWith("\n"));
        String html = "<div>" + display.content(DisplayForm.HTML).orElseThrow() + "</div>";
        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        assertNotNull(read.getDocumentElement());
        assertTrue(html.contains("<th scope=\"col\"") || html.startsWith("<div><ol>"), html);
    }

    @Test
    void thePooledTableHasEveryStudyWithItsWeight() {
        String html = shown(POOLED).content(DisplayForm.HTML).orElseThrow();
        for (String label : POOLED.effects().labels()) {
            assertTrue(html.contains(label), label);
        }
        assertTrue(html.contains(POOLED.text().interval()));
        assertTrue(html.contains("Weight"));
        assertEquals(POOLED.summary().stripTrailing(), shown(POOLED).text());
    }

    @Test
    void aStepThatCannotBePooledSaysWhy() {
        PooledEffect alone = RandomEffects.withDefaults().pool(POOLED.effects().at(0, 1));
        Display display = shown(LeaveOneOut.of(alone));
        assertTrue(display.content(DisplayForm.HTML).orElseThrow().contains("without"));
    }

    @Test
    void aLongDatasetShowsItsFirstRows() {
        String html = shown(Datasets.load("bcg")).content(DisplayForm.HTML).orElseThrow();
        assertTrue(html.contains("Comstock"));
        assertFalse(html.contains("rows more"));
    }

    @Test
    void figuresShowAsSvg() {
        Display display = shown(ForestPlot.of(POOLED).draw());
        assertTrue(display.content(DisplayForm.SVG).orElseThrow().startsWith("<svg"));
        assertTrue(display.text().startsWith("Forest plot"));
        assertEquals(Optional.empty(), display.content(DisplayForm.HTML));
        assertEquals(display, shown(ForestPlot.of(POOLED)));
    }

    @Test
    void whatIsOursAndHasNoRuleShowsItsText() {
        assertEquals("RR 0.41 [0.13, 1.26]", shown(effect()).text());
    }

    private static Object effect() {
        return BinaryMeasure.RR.of(TwoByTwo.ofEvents(4, 123, 11, 139));
    }

    @Test
    void collectionsOfOurThingsAreListed() {
        Display display = shown(List.of(effect(), effect()));
        assertEquals("RR 0.41 [0.13, 1.26]\nRR 0.41 [0.13, 1.26]", display.text());
        assertTrue(display.content(DisplayForm.HTML).orElseThrow().startsWith("<ol><li>RR"));
        assertEquals("a\nb", shown(List.of("a", "b")).text());
        assertEquals("[]", shown(List.of()).text());
        assertEquals(Optional.empty(), DISPLAYS.show(List.of(1, 2)));
    }

    @Test
    void thingsOfSeveralLinesAreListedAsTextOnly() {
        Display display = shown(LIBRARY.overview().agreements());
        assertEquals(Optional.empty(), display.content(DisplayForm.HTML));
    }

    @Test
    void whatIsNotOursIsLeftAlone() {
        assertEquals(Optional.empty(), DISPLAYS.show(42));
        assertEquals(Optional.empty(), DISPLAYS.show(Map.of("a", 1)));
    }

    @Test
    void anotherRuleIsAskedFirst() {
        Displays mine = DISPLAYS.with(DisplayRule.ofText(PooledEffect.class, PooledEffect::toString));
        assertEquals(POOLED.toString(), mine.show(POOLED).orElseThrow().text());
        assertEquals(DISPLAYS.rules().size() + 1, mine.rules().size());
        assertTrue(mine.toString().endsWith("rules"));
        assertEquals("how PooledEffect shows itself", mine.rules().get(0).toString());
    }

    @Test
    void aDisplayNeedsItsText() {
        Map<DisplayForm, String> svgOnly = Map.of(DisplayForm.SVG, "<svg/>");
        assertThrows(IllegalArgumentException.class, () -> new Display(svgOnly));
        assertEquals("a", Display.ofText("a\n").toString());
    }

    @Test
    void formsAreKnownByTheirMediaType() {
        assertEquals(Optional.of(DisplayForm.SVG), DisplayForm.of("image/svg+xml"));
        assertEquals(Optional.empty(), DisplayForm.of("image/png"));
    }
}
