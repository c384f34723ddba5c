package org.meridian.synthesis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.DoubleArcsine.Mean;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.OneRate;

class DoubleArcsineTest {

    private final Effects studies = ProportionMeasure.PFT.of(
            List.of("A", "B", "C"),
            List.of(new OneProportion(0, 10), new OneProportion(12, 20), new OneProportion(38, 40)));

    @Property
    void everyStudyReturnsToItsProportion(
            @ForAll @IntRange(min = 0, max = 100_000) int events,
            @ForAll @IntRange(min = 0, max = 100_000) int others) {
        if (events + others > 0) {
            OneProportion study = new OneProportion(events, events + others);
            double y = ProportionMeasure.PFT.of(study).y();
            double p = DoubleArcsine.ofSize(study.total()).toNatural(y);
            assertEquals(study.proportion(), p, 1e-9, study::toString);
        }
    }

    @Property
    void everyRateReturns(@ForAll @IntRange(min = 0, max = 1_000_000) int events, @ForAll @IntRange(min = 1) int time) {
        OneRate study = new OneRate(events, time);
        double y = SingleRateMeasure.IRFT.of(study).y();
        Tolerance.ITERATIVE.check(study.rate(), DoubleSquareRoot.ofTime(time).toNatural(y), study.toString());
    }

    @Test
    void theSizeOfASummaryIsAChoice() {
        Tolerance.CLOSED_FORM.check(
                3 / (1 / 10.0 + 1 / 20.0 + 1 / 40.0),
                DoubleArcsine.ofMean(Mean.HARMONIC, studies).size(),
                "harmonic");
        Tolerance.CLOSED_FORM.check(
                20, DoubleArcsine.ofMean(Mean.GEOMETRIC, studies).size(), "geometric");
        Tolerance.CLOSED_FORM.check(
                70 / 3.0, DoubleArcsine.ofMean(Mean.ARITHMETIC, studies).size(), "arithmetic");
        Tolerance.CLOSED_FORM.check(
                40, DoubleArcsine.ofVariance(studies.v().get(2)).size(), "by the variance");
    }

    @Test
    void whatLiesBeyondTheEndsIsRead() {
        DoubleArcsine ten = DoubleArcsine.ofSize(10);
        assertEquals(0, ten.toNatural(0));
        assertEquals(0, ten.toNatural(ten.toAnalysis(0)));
        assertEquals(1, ten.toNatural(1.6));
        assertTrue(ten.toNatural(0.2) > 0);
        assertEquals(0, DoubleSquareRoot.ofTime(4).toNatural(-1));
    }

    @Test
    void refusals() {
        Refusal.check("the number of persons must be > 0, but was 0.0", () -> DoubleArcsine.ofSize(0));
        Refusal.check("the time must be > 0, but was NaN", () -> DoubleSquareRoot.ofTime(Double.NaN));
        Refusal.check(
                "a proportion must be from 0 to 1, but was 1.5",
                () -> DoubleArcsine.ofSize(9).toAnalysis(1.5));
        Refusal.check(
                "a rate must be 0 or more, but was -1.0",
                () -> DoubleSquareRoot.ofTime(9).toAnalysis(-1));
        Effects bare = Effects.of(
                ProportionMeasure.PFT,
                List.of("A"),
                studies.y().without(0).without(0),
                studies.v().without(0).without(0));
        Refusal.check(
                "every study needs events of one group, but A has none",
                () -> DoubleArcsine.ofMean(Mean.HARMONIC, bare));
    }
}
