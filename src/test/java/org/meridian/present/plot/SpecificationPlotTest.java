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
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.meridian.math.Doubles;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.Legibility;
import org.meridian.present.figure.Mark;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.multiverse.Alternative;
import org.meridian.synthesis.multiverse.Multiverse;
import org.meridian.synthesis.multiverse.SpecificationCurve;
import org.meridian.synthesis.multiverse.StudySet;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.ZeroCells;

class SpecificationPlotTest {

    /** The BCG trials, all of them and those with more than a thousand participants. */
    private static SpecificationCurve bcg() {
        Effects all = Examples.bcg().effects();
        Effects large = all.at(IntStream.range(0, all.size())
                .filter(i -> all.tables().get(i).total() > 1000)
                .toArray());
        return Multiverse.withDefaults()
                .analyse(List.of(
                        Alternative.of("all 13 trials", "all answer", StudySet.of(all.labels(), all.tables())),
                        Alternative.of(
                                "more than 1000 participants",
                                "small trials may show larger effects",
                                StudySet.of(large.labels(), large.tables()))));
    }

    private static long groups(Figure figure) {
        return figure.marks().stream().filter(Mark.Group.class::isInstance).count();
    }

    @Test
    void isTheGoldenFigure() throws Exception {
        Path golden = Path.of("src/test/resources/plot/specification-bcg.golden.svg");
        Figure figure = SpecificationPlot.of(bcg())
                .withTitle("BCG against tuberculosis, by every defensible analysis")
                .draw();
        Path drawn = figure.save(Path.of("target/specification-bcg.svg"));
        Legibility.check(figure);
        assertEquals(
                Files.readString(golden),
                Files.readString(drawn),
                "look at " + drawn + "; if it is what you want, it is the new " + golden);
    }

    @Test
    void eachAnalysisIsAGroupThatOneCanStepThroughAndARowOfTheTable() {
        SpecificationCurve curve = bcg();
        Figure figure = SpecificationPlot.of(curve).draw();
        assertEquals(curve.size(), groups(figure));
        assertEquals(curve.size(), figure.table().rows().size());
        assertTrue(figure.description().startsWith("Specification curve of " + curve.size() + " analyses."));
        assertTrue(figure.description().contains("What moves it most is "), figure.description());
    }

    @Test
    void saysWhatHasNoResult() {
        Multiverse noCorrection = Multiverse.withDefaults()
                .withZeroCells(List.of(Alternative.of("none", "shows what a correction does", ZeroCells.none())));
        StudySet zeros = StudySet.of(List.of("A", "B"), List.of(new TwoByTwo(0, 9, 3, 6), new TwoByTwo(2, 8, 4, 6)));
        SpecificationCurve curve = noCorrection.analyse(zeros);
        Figure figure = SpecificationPlot.of(curve).draw();
        Legibility.check(figure);
        assertTrue(String.join(" ", Legibility.words(figure)).contains("Without a result: "));
        assertEquals(curve.size(), figure.table().rows().size());
        SpecificationPlot nothing =
                SpecificationPlot.of(noCorrection.with(BinaryMeasure.RR).analyse(zeros));
        String message =
                assertThrows(IllegalArgumentException.class, nothing::draw).getMessage();
        assertTrue(message.startsWith("none of the analyses has a result"), message);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void extremesStayLegible(@ForAll("extremes") Effects effects, @ForAll("names") String name) {
        SpecificationCurve curve = Multiverse.withDefaults()
                .with(effects.measure())
                .analyse(List.of(
                        Alternative.of("a" + name, "one", StudySet.of(effects)),
                        Alternative.of("b" + name, "other", StudySet.of(effects.at(0)))));
        Figure figure = SpecificationPlot.of(curve).withTitle("T " + name).draw();
        Legibility.check(figure);
        assertEquals(curve.answers().size(), groups(figure));
    }

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    void hundredsOfAnalysesStayLegible(@ForAll @IntRange(min = 1, max = 60) int sets) {
        Effects all = Examples.bcg().effects();
        List<Alternative<StudySet>> studies = new ArrayList<>();
        for (int i = 0; i < sets; i++) {
            Effects some = all.without(i % 13).without(i % 12);
            studies.add(
                    Alternative.of("没有第" + i + "项试验", "one may doubt it", StudySet.of(some.labels(), some.tables())));
        }
        List<Alternative<TauEstimator>> estimators =
                List.of(Alternative.of("DL", "usual", TauSquared.DL), Alternative.of("PM", "usual", TauSquared.PM));
        Legibility.check(SpecificationPlot.of(
                        Multiverse.withDefaults().withEstimators(estimators).analyse(studies))
                .draw());
    }

    @Provide
    Arbitrary<Effects> extremes() {
        record Row(double y, double v) {}
        return Combinators.combine(
                        Arbitraries.doubles().between(-8, 8),
                        Arbitraries.doubles().between(-4, 1).map(power -> Math.pow(10, power)))
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .flatMap(rows -> Arbitraries.of(BinaryMeasure.RR, GenericMeasure.GEN)
                        .map(measure -> Effects.of(
                                measure,
                                IntStream.range(0, rows.size())
                                        .mapToObj(i -> "S" + i)
                                        .toList(),
                                Doubles.from(rows.stream().mapToDouble(Row::y)),
                                Doubles.from(rows.stream().mapToDouble(Row::v)))));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(120),
                Arbitraries.strings().withCharRange('\u4e00', '\u9fa5').ofMaxLength(80));
    }
}
