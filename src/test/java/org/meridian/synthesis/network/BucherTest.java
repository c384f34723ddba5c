package org.meridian.synthesis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.Tolerance.CLOSED_FORM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.meridian.Tolerance;
import org.meridian.stat.Interval;
import org.meridian.synthesis.conversion.Caution;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.measure.ProportionMeasure;

class BucherTest {

    private static final Bucher BUCHER = Bucher.withDefaults();

    private static DirectComparison rr(String treatment, String control, double estimate, double lower, double upper) {
        return DirectComparison.ofReported(
                        treatment, control, BinaryMeasure.RR, estimate, new Interval(lower, upper, 0.95))
                .value();
    }

    private static void refused(String message, Executable what) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, what).getMessage());
    }

    /** By hand: ln 1.5 − ln 1.2, SE² from the widths of both intervals on the logarithmic scale. */
    @Test
    void effectsSubtractAndVariancesAdd() {
        IndirectComparison result = BUCHER.fit(rr("A", "C", 1.5, 1.2, 1.875), rr("B", "C", 1.2, 1.0, 1.44));
        assertEquals("C", result.common());
        assertEquals("A", result.treatment());
        assertEquals("B", result.control());
        double se1 = StrictMath.log(1.875 / 1.2) / (2 * 1.959963984540054);
        double se2 = StrictMath.log(1.44) / (2 * 1.959963984540054);
        CLOSED_FORM.check(StrictMath.log(1.25), result.y(), "y");
        CLOSED_FORM.check(Math.sqrt(se1 * se1 + se2 * se2), result.se(), "se");
        CLOSED_FORM.check(1.25, result.natural(), "ratio");
        Tolerance.QUANTILE.check(
                StrictMath.log(1.25) - 1.959963984540054 * result.se(),
                result.interval().lower(),
                "lower");
        assertEquals("A v B through C: RR 1.25 [0.94, 1.67]", result.toString());
        assertEquals("z = 1.52, p = 0.1291", result.test().toString());
    }

    @Test
    void theCommonTreatmentMayStandOnEitherSide() {
        DirectComparison first = rr("A", "C", 1.5, 1.2, 1.875);
        DirectComparison second = rr("B", "C", 1.2, 1.0, 1.44);
        IndirectComparison result = BUCHER.fit(first, second);
        for (IndirectComparison same : new IndirectComparison[] {
            BUCHER.fit(first.swapped(), second),
            BUCHER.fit(first, second.swapped()),
            BUCHER.fit(first.swapped(), second.swapped())
        }) {
            assertEquals("A", same.treatment());
            assertEquals("B", same.control());
            assertEquals(result.y(), same.y());
            assertEquals(result.v(), same.v());
        }
    }

    @Test
    void aWiderLevelContainsANarrower() {
        DirectComparison first = rr("A", "C", 1.5, 1.2, 1.875);
        DirectComparison second = rr("B", "C", 1.2, 1.0, 1.44);
        Interval narrow = BUCHER.withLevel(0.9).fit(first, second).interval();
        Interval wide = BUCHER.withLevel(0.99).fit(first, second).interval();
        assertTrue(wide.lower() < narrow.lower() && narrow.upper() < wide.upper());
        refused("level must be between 0 and 1, for example 0.95, but was 95.0", () -> BUCHER.withLevel(95));
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        DirectComparison ac = new DirectComparison("A", "C", BinaryMeasure.RR, 0.2, 0.01);
        refused(
                "two comparisons must share one treatment, but A v C: RR 1.22 and B v D: RR 1.22 share none",
                () -> BUCHER.fit(ac, new DirectComparison("B", "D", BinaryMeasure.RR, 0.2, 0.01)));
        refused(
                "two comparisons must share one treatment, but A v C: RR 1.22 and C v A: RR 0.82 share both",
                () -> BUCHER.fit(ac, ac.swapped()));
        refused(
                "two comparisons must be on one measure, but were on RR and MD",
                () -> BUCHER.fit(ac, new DirectComparison("B", "C", ContinuousMeasure.MD, 0.2, 0.01)));
        refused(
                "a comparison needs two treatments, but had \"A\" and \"A\"",
                () -> new DirectComparison("A", "A", BinaryMeasure.RR, 0, 1));
        refused(
                "sampling variance must be > 0 and finite, but was NaN",
                () -> new DirectComparison("A", "B", BinaryMeasure.RR, 0, Double.NaN));
        refused(
                "an effect must be finite, but was NaN",
                () -> new DirectComparison("A", "B", BinaryMeasure.RR, Double.NaN, 1));
        assertThrows(
                IllegalArgumentException.class, () -> new DirectComparison("A", "B", ProportionMeasure.PR, 0.5, 1));
    }

    @Test
    void anIntervalThatIsNotSymmetricRaisesACaution() {
        var derived = DirectComparison.ofReported("A", "B", BinaryMeasure.RR, 1.1, new Interval(1, 2, 0.95));
        assertTrue(derived.has(Caution.Code.INTERVAL_NOT_SYMMETRIC));
    }
}
