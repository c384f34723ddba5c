package org.meridian.present.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
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
import org.meridian.math.Doubles;
import org.meridian.present.SimpleMean;
import org.meridian.present.plot.forest.ForestPlot;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.diagnostic.LeaveOneOut;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.glmm.Glmm;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.method.ResultFact;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.regression.Coefficient;
import org.meridian.synthesis.regression.MetaRegression;
import org.meridian.synthesis.regression.Moderator;
import org.meridian.synthesis.regression.Moderators;
import org.meridian.synthesis.regression.RegressionFit;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.table.Cell;
import org.meridian.table.DataTable;
import org.w3c.dom.Document;

class DisplaysTest {

    private static final Displays DISPLAYS = Displays.withDefaults();
    private static final EvidenceLibrary LIBRARY = Sciatica.library();
    private static final OutcomeEvidence EVIDENCE =
            LIBRARY.compare(Intervention.ACUPUNCTURE, Intervention.DRUG).on(SciaticaOutcome.TOTAL_EFFECTIVE_RATE);
    private static final PooledEffect POOLED = EVIDENCE.pool(BinaryMeasure.RR);

    private static final Effects COUNTS = BinaryMeasure.OR.of(
            List.of("Aronson 1948", "Rosenthal 1960", "Hart 1977"),
            List.of(new TwoByTwo(4, 119, 11, 128), new TwoByTwo(3, 228, 11, 209), new TwoByTwo(62, 13536, 248, 12619)));
    private static final DataTable TABLE = DataTable.of(
                    "trials.csv", Map.of(), List.of("trials.csv, line 2", "trials.csv, line 3"), List.of())
            .with("study", List.of(Cell.of("Aronson <1948>"), Cell.of("Hart 1977")))
            .with("n", List.of(Cell.of(262), Cell.missing()))
            .noting("Cells are separated by semicolons.");

    /** A kind of result that no other file knows and that is no single effect. */
    private record Range(SimpleMean method, Effects effects) implements SynthesisResult {

        @Override
        public String summary() {
            return this + "\n";
        }

        @Override
        public Value.Fields data() {
            return Value.fields()
                    .with("least", effects.y().min())
                    .with("greatest", effects.y().max());
        }

        @Override
        public List<ResultFact> facts() {
            return List.of(ResultFact.of("width", "Width", "2.5", "The greatest less the least effect."));
        }

        @Override
        public List<Finding> findings() {
            return List.of(Finding.of(FindingCode.ONE_STUDY_DOMINATES));
        }

        @Override
        public String toString() {
            return "range of " + k() + " effects";
        }
    }

    /** An answer that no other file knows. */
    private record Steps(List<Value.Fields> steps) implements SupplementResult {

        @Override
        public Value data() {
            return Value.of(steps);
        }

        @Override
        public String toString() {
            return "steps";
        }
    }

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
                List.of(Datasets.load("bcg"), Datasets.load("p6")),
                Glmm.withDefaults().fit(COUNTS),
                new SimpleMean(0.9).apply(COUNTS),
                new Range(new SimpleMean(0.9), COUNTS),
                MetaRegression.withDefaults()
                        .fit(COUNTS, Moderators.of(Moderator.numeric("events", Doubles.of(4, 3, 62)))),
                new Steps(List.of(Value.fields().with("study", "A").with("y", 0.5))),
                TABLE,
                StudyTable.of(TABLE),
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
    void aModelOfCountsHasNoColumnOfWeights() {
        SummaryEffect fit = Glmm.withDefaults().fit(COUNTS);
        Display display = shown(fit);
        String html = display.content(DisplayForm.HTML).orElseThrow();
        assertFalse(html.contains("Weight"));
        assertTrue(html.contains("Heterogeneity: " + fit.heterogeneityText()), html);
        assertTrue(html.contains(fit.text().interval()));
        assertEquals(fit.summary().stripTrailing(), display.text());
    }

    @Test
    void aKindOfResultOfOnesOwnShowsItself() {
        SummaryEffect mean = new SimpleMean(0.9).apply(COUNTS);
        String html = shown(mean).content(DisplayForm.HTML).orElseThrow();
        assertTrue(html.contains("90% interval"));
        assertTrue(html.contains(mean.findings().get(0).toString()));
        assertFalse(html.contains("Heterogeneity"));
        SynthesisResult range = new Range(new SimpleMean(0.9), COUNTS);
        String table = shown(range).content(DisplayForm.HTML).orElseThrow();
        assertTrue(table.contains("range of 3 effects"));
        assertTrue(table.contains("<li>Width: 2.5</li>"));
        assertTrue(table.contains("Rosenthal 1960"));
        assertTrue(table.contains(range.findings().get(0).toString()));
        assertEquals("range of 3 effects", shown(range).text());
    }

    @Test
    void anAnswerOfOnesOwnIsATableIfItIsAListOfFlatObjects() {
        Value.Fields step = Value.fields().with("study", "A").with("p", 1.234567e-9);
        String html = shown(new Steps(List.of(step, step.with("last", Value.of(true)))))
                .content(DisplayForm.HTML)
                .orElseThrow();
        assertTrue(html.contains("1.235e-9"), html);
        assertTrue(html.contains("yes"));
        assertTrue(html.contains(">last</th>"), html);
        Display nested = shown(new Steps(List.of(step.with("inner", step))));
        assertEquals("steps", nested.text());
        assertEquals(Optional.empty(), nested.content(DisplayForm.HTML));
        assertEquals(Optional.empty(), shown(new Steps(List.of())).content(DisplayForm.HTML));
        assertEquals(
                "χ² = 4.00 (df = 1), p = 0.0455",
                shown(SupplementResult.of(TestResult.chiSquared(4, 1))).text());
    }

    @Test
    void aRegressionShowsItsCoefficients() {
        RegressionFit fit = MetaRegression.withDefaults()
                .fit(COUNTS, Moderators.of(Moderator.numeric("events", Doubles.of(4, 3, 62))));
        String html = shown(fit).content(DisplayForm.HTML).orElseThrow();
        for (Coefficient coefficient : fit.coefficients()) {
            assertTrue(html.contains(coefficient.term()));
            assertTrue(html.contains(coefficient.interval().text(4)));
        }
        assertTrue(html.contains("Residual heterogeneity: τ² = "));
        assertEquals(fit.summary().stripTrailing(), shown(fit).text());
    }

    @Test
    void aTableShowsItsFirstRowsAndWhatWasRecognised() {
        Display display = shown(TABLE);
        assertTrue(display.text().startsWith("trials.csv: 2 rows, 2 columns\n"), display.text());
        assertTrue(display.text().endsWith("Cells are separated by semicolons."), display.text());
        assertTrue(display.content(DisplayForm.HTML).orElseThrow().contains("Aronson &lt;1948&gt;"));
        List<Cell> many = Collections.nCopies(23, Cell.of(1));
        DataTable longer = DataTable.of("long.csv", Map.of("n", many), Collections.nCopies(23, "somewhere"), List.of());
        assertTrue(shown(longer).content(DisplayForm.HTML).orElseThrow().contains("and 3 rows more"));
        assertTrue(shown(longer).text().endsWith("and 3 rows more"));
        DataTable none = DataTable.of("empty.csv", Map.of(), List.of(), List.of());
        assertEquals("empty.csv: 0 rows, 0 columns", shown(none).text());
    }

    @Test
    void aStudyTableSaysWhichColumnIsWhat() {
        StudyTable table = StudyTable.of(TABLE, Map.of(Role.STUDY, "study"));
        assertEquals(table.summary(), shown(table).text());
        String html = shown(table).content(DisplayForm.HTML).orElseThrow();
        assertTrue(html.contains("<li>study: " + Role.STUDY.words() + "</li>"), html);
        assertTrue(html.contains("Hart 1977"));
        assertTrue(html.contains("semicolons"));
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
