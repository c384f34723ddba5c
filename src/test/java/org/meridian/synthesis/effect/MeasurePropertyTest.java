package org.meridian.synthesis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.Tolerance;

class MeasurePropertyTest {

    @Provide
    Arbitrary<TwoByTwo> tables() {
        Arbitrary<Integer> cells = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 60), Arbitraries.integers().between(1, 1_000_000));
        return Combinators.combine(cells, cells, cells, cells)
                .filter((a, b, c, d) -> a + b > 0 && c + d > 0)
                .as((a, b, c, d) -> new TwoByTwo(a, b, c, d));
    }

    @Provide
    Arbitrary<TwoMeans> means() {
        Arbitrary<Double> mean = Arbitraries.doubles().between(-100, 100);
        Arbitrary<Double> sd = Arbitraries.doubles().between(0.01, 100);
        Arbitrary<Integer> n = Arbitraries.integers().between(2, 100_000);
        return Combinators.combine(mean, sd, n, mean, sd, n).as(TwoMeans::new);
    }

    private static void mirrored(StudyEffect effect, StudyEffect swapped) {
        Tolerance.CLOSED_FORM.check(-effect.y(), swapped.y(), effect + ", y");
        Tolerance.CLOSED_FORM.checkRelative(effect.v(), swapped.v(), effect + ", v");
    }

    @Property
    void swappingTheArmsOfATableNegatesYAndKeepsV(@ForAll("tables") TwoByTwo table, @ForAll BinaryMeasure measure) {
        mirrored(measure.of(table), measure.of(table.swapped()));
    }

    @Property
    void swappingTheArmsOfMeansNegatesYAndKeepsV(@ForAll("means") TwoMeans means, @ForAll ContinuousMeasure measure) {
        mirrored(measure.of(means), measure.of(means.swapped()));
    }

    @Property
    void oddsAndDifferencesOfTheComplementAreMirrored(@ForAll("tables") TwoByTwo table) {
        for (BinaryMeasure measure : List.of(BinaryMeasure.OR, BinaryMeasure.RD, BinaryMeasure.PETO)) {
            mirrored(measure.of(table), measure.of(table.complement()));
        }
    }

    @Property
    void anotherUnitChangesTheMeanDifferenceAndNotTheStandardisedOne(@ForAll("means") TwoMeans means) {
        TwoMeans millimetres = new TwoMeans(
                10 * means.treatmentMean(),
                10 * means.treatmentSd(),
                means.treatmentTotal(),
                10 * means.controlMean(),
                10 * means.controlSd(),
                means.controlTotal());
        StudyEffect md = ContinuousMeasure.MD.of(means);
        StudyEffect md10 = ContinuousMeasure.MD.of(millimetres);
        assertEquals(10 * md.y(), md10.y(), 1e-10);
        Tolerance.CLOSED_FORM.checkRelative(100 * md.v(), md10.v(), "v of the mean difference");
        StudyEffect smd = ContinuousMeasure.SMD.of(means);
        StudyEffect smd10 = ContinuousMeasure.SMD.of(millimetres);
        Tolerance.CLOSED_FORM.check(smd.y(), smd10.y(), "standardised mean difference");
        Tolerance.CLOSED_FORM.checkRelative(smd.v(), smd10.v(), "its variance");
    }
}
