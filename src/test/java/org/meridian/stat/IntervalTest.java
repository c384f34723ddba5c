package org.meridian.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;

class IntervalTest {

    private final Interval interval = new Interval(-0.5, 1.25, 0.9);

    @Test
    void knowsWhatLiesInside() {
        assertTrue(interval.contains(-0.5) && interval.contains(0) && interval.contains(1.25));
        assertFalse(interval.contains(-0.51) || interval.contains(1.26) || interval.contains(Double.NaN));
        assertEquals(1.75, interval.width());
    }

    @Test
    void isPrintedWithTwoDecimalsUnlessAsked() {
        assertEquals("[-0.50, 1.25]", interval.toString());
        assertEquals("[-0.500, 1.250]", interval.text(3));
    }

    @Test
    void goesToTheNaturalScaleLimitByLimit() {
        assertEquals(new Interval(Math.exp(-0.5), Math.exp(1.25), 0.9), interval.natural(Scale.LOG));
        assertEquals(interval, interval.natural(Scale.IDENTITY));
    }

    @Property
    void isCentredWhereAsked(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double centre, @ForAll @DoubleRange(max = 1e6) double half) {
        Interval around = Interval.around(centre, half, 0.95);
        assertTrue(around.contains(centre));
        assertEquals(centre, (around.lower() + around.upper()) / 2, 1e-9);
        assertEquals(2 * half, around.width(), 1e-9);
    }

    @Property
    void containmentDoesNotDependOnTheScale(
            @ForAll @IntRange(min = -20, max = 20) int value,
            @ForAll @IntRange(min = -20, max = 20) int lower,
            @ForAll @IntRange(max = 20) int width) {
        Interval analysis = new Interval(lower, lower + width, 0.95);
        assertEquals(analysis.contains(value), analysis.natural(Scale.LOG).contains(Scale.LOG.toNatural(value)));
    }

    @Property
    void scalesAreUndone(@ForAll @DoubleRange(min = -300, max = 300) double analysis) {
        for (Scale scale : List.of(Scale.IDENTITY, Scale.LOG)) {
            Tolerance.CLOSED_FORM.check(analysis, scale.toAnalysis(scale.toNatural(analysis)), scale.name());
        }
    }

    @Test
    void noEffectIsOneForRatiosAndZeroForDifferences() {
        assertEquals(1, Scale.LOG.nullValue());
        assertEquals(0, Scale.IDENTITY.nullValue());
        assertEquals(0, Scale.LOG.toAnalysis(1));
    }

    @Test
    void everyRuleIsNamed() {
        Refusal.check(
                "an interval needs finite limits in order, but they were 2.0 and 1.0", () -> new Interval(2, 1, 0.95));
        Refusal.check(
                "an interval needs finite limits in order, but they were NaN and 1.0",
                () -> new Interval(Double.NaN, 1, 0.95));
        Refusal.check(
                "an interval needs finite limits in order, but they were 0.0 and Infinity",
                () -> new Interval(0, Double.POSITIVE_INFINITY, 0.95));
        Refusal.check(
                "an interval needs finite limits in order, but they were 2.0 and 0.0",
                () -> Interval.around(1, -1, 0.95));
        Refusal.check("level must be between 0 and 1, but was 95.0", () -> new Interval(0, 1, 95));
        Refusal.check("level must be between 0 and 1, but was NaN", () -> new Interval(0, 1, Double.NaN));
        Refusal.check("a ratio must be > 0, but was 0.0", () -> Scale.LOG.toAnalysis(0));
        Refusal.check("a ratio must be > 0, but was NaN", () -> Scale.LOG.toAnalysis(Double.NaN));
    }
}
