package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.evidence.riskofbias.Assessment;
import org.meridian.evidence.riskofbias.AssessmentTable;
import org.meridian.evidence.riskofbias.Domain;
import org.meridian.evidence.riskofbias.OverallRule;
import org.meridian.evidence.riskofbias.Tool;
import org.meridian.evidence.riskofbias.Tools;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Locator;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.SourceKind;
import org.meridian.evidence.source.Standing;
import org.meridian.math.Doubles;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.Legibility;
import org.meridian.present.figure.Mark;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.PooledEffect;

/** Every study and every judgement here is made up. */
class RiskOfBiasPlotsTest {

    private static final Provenance MADE_UP = new Provenance(
            Citation.of("made-up", SourceKind.values()[0]).title("Made up").build(),
            new Locator("methods", ""),
            Obtained.INFERRED,
            Standing.INFERRED,
            "",
            "");

    static List<Tool> tools() {
        return Tools.all();
    }

    /** Each study has a pattern of its own; every seventh judgement is missing. */
    private static AssessmentTable table(Tool tool, List<String> studies) {
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < studies.size(); i++) {
            Assessment assessment = Assessment.of(studies.get(i), tool);
            for (int j = 0; j < tool.domains().size(); j++) {
                if ((3 * i + j) % 7 != 6) {
                    Domain domain = tool.domains().get(j);
                    int level = (i * i + 2 * j) % tool.levels().size();
                    assessment = assessment.with(
                            domain.id(), tool.levels().get(level).name(), "made up", MADE_UP);
                }
            }
            assessments.add(assessment);
        }
        return new AssessmentTable(tool, assessments);
    }

    private static AssessmentTable eight(Tool tool) {
        return table(
                tool,
                List.of(
                        "Alpha 2001",
                        "Beta 2004",
                        "Gamma 2007",
                        "Delta 2010",
                        "王 2012",
                        "Zeta 2015",
                        "Eta 2018",
                        "Theta 2021"));
    }

    private static long groups(Figure figure) {
        return figure.marks().stream().filter(Mark.Group.class::isInstance).count();
    }

    private static void isGolden(String name, Figure figure) throws Exception {
        Path golden = Path.of("src/test/resources/plot/" + name + ".golden.svg");
        Path drawn = figure.save(Path.of("target/" + name + ".svg"));
        assertEquals(
                Files.readString(golden),
                Files.readString(drawn),
                "look at " + drawn + "; if it is what you want, it is the new " + golden);
    }

    @Test
    void trafficLightsAreTheGoldenFigure() throws Exception {
        isGolden("traffic-lights", TrafficLightPlot.of(eight(Tools.QUADAS2)).draw());
    }

    @Test
    void barsAreTheGoldenFigure() throws Exception {
        isGolden("risk-of-bias-bars", RiskOfBiasBars.of(eight(Tools.ROBINS_I)).draw());
    }

    @ParameterizedTest
    @MethodSource("tools")
    void everyToolIsLegibleAndSaysEveryJudgement(Tool tool) {
        AssessmentTable table = eight(tool);
        Figure lights = TrafficLightPlot.of(table).draw();
        Figure bars = RiskOfBiasBars.of(table).draw();
        Legibility.check(lights);
        Legibility.check(bars);
        assertEquals(8, groups(lights));
        // RoB 1, QUADAS-2 and the draft of ROBINS-I V2 have no rule for the study as a whole, and nobody judged it
        // here.
        int whole = tool.overall() == OverallRule.LEAST_FAVOURABLE ? 1 : 0;
        assertEquals(tool.domains().size() + whole, groups(bars));
        for (Assessment assessment : table.assessments()) {
            assessment
                    .judgements()
                    .forEach(it -> assertTrue(
                            lights.description().contains(it.domain() + " " + it.level()), lights.description()));
        }
        assertEquals(
                1 + tool.domains().size() + whole, lights.table().headings().size());
    }

    @Test
    void aStudyThatNobodyAssessedHasItsShareOfTheWeight() {
        PooledEffect pooled = CommonEffect.withDefaults()
                .pool(Effects.of(
                        BinaryMeasure.RR, List.of("Alpha 2001", "Unknown"), Doubles.of(0.1, 0.2), Doubles.of(1, 3)));
        AssessmentTable table = new AssessmentTable(
                Tools.ROB2, List.of(Assessment.of("Alpha 2001", Tools.ROB2).with("D1", "high", "made up", MADE_UP)));
        Figure figure = RiskOfBiasBars.weighted(table, pooled).draw();
        Legibility.check(figure);
        List<FigureCell> overall = figure.table().rows().get(5);
        assertEquals(FigureCell.of(0.75), overall.get(5 + 1));
        assertEquals(FigureCell.of(0.25), overall.get(overall.size() - 1));
        assertTrue(figure.description().contains("weight in the risk ratio"), figure.description());
    }

    @Test
    void nothingAssessedIsNothingToDraw() {
        AssessmentTable none = new AssessmentTable(Tools.ROB2, List.of());
        assertThrows(
                IllegalArgumentException.class, () -> TrafficLightPlot.of(none).draw());
        assertThrows(
                IllegalArgumentException.class, () -> RiskOfBiasBars.of(none).draw());
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void nothingOverlapsWhateverTheNames(@ForAll("names") String name, @ForAll @IntRange(min = 1, max = 300) int n) {
        AssessmentTable table = table(
                Tools.all().get(n % Tools.all().size()),
                IntStream.range(0, n).mapToObj(i -> "x" + name + i).toList());
        Legibility.check(TrafficLightPlot.of(table).draw());
        Legibility.check(RiskOfBiasBars.of(table).draw());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(120),
                Arbitraries.strings().withCharRange('\u4e00', '\u9fa5').ofMaxLength(60));
    }
}
