package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.meridian.Tolerance;

class TailsPropertyTest {

    @Property
    void bothSidesAreAlike(
            @ForAll @Scale(6) @DoubleRange(max = 1e6) double x,
            @ForAll @Scale(6) @DoubleRange(min = 0.1, max = 1e9) double df) {
        assertEquals(Tails.normalBothSides(x), Tails.normalBothSides(-x));
        assertEquals(Tails.tBothSides(x, df), Tails.tBothSides(-x, df));
    }

    @Property
    void tailsAreProbabilitiesThatFall(
            @ForAll @Scale(6) @DoubleRange(max = 1e3) double x,
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 10) double step,
            @ForAll @Scale(6) @DoubleRange(min = 0.5, max = 1e6) double df) {
        falls(Tails.normalBothSides(x), Tails.normalBothSides(x + step));
        falls(Tails.tBothSides(x, df), Tails.tBothSides(x + step, df));
        falls(Tails.chiSquaredAbove(x, df), Tails.chiSquaredAbove(x + step, df));
    }

    private static void falls(double near, double far) {
        assertTrue(0 <= far && far <= near * (1 + 1e-12) && near <= 1, near + " then " + far);
    }

    /** The first term of the difference between t and normal is {@code z φ(z) (z² + 1) / (2 df)} on both sides together. */
    @Property
    void withManyDegreesOfFreedomTIsNormal(
            @ForAll @Scale(6) @DoubleRange(max = 6) double z,
            @ForAll @Scale(6) @DoubleRange(min = 1e8, max = 1e15) double df) {
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        double first = z * density * (z * z + 1) / (2 * df);
        double normal = Tails.normalBothSides(z);
        assertEquals(normal + first, Tails.tBothSides(z, df), 1e-11 * normal);
    }

    @Property
    void theSquareOfANormalVariableIsChiSquared(@ForAll @Scale(6) @DoubleRange(min = 0.001, max = 35) double z) {
        double expected = Tails.normalBothSides(z);
        Tolerance.CLOSED_FORM.checkRelative(expected, Tails.chiSquaredAbove(z * z, 1), "χ² with 1 at " + z * z);
    }

    @Property
    void theTailBeyondACriticalValueIsWhatTheLevelLeaves(
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 0.9999) double level,
            @ForAll @IntRange(min = 1, max = 10_000) int df) {
        Tolerance.QUANTILE.checkRelative(1 - level, Tails.normalBothSides(Tails.normalCritical(level)), "normal");
        Tolerance.QUANTILE.checkRelative(1 - level, Tails.tBothSides(Tails.tCritical(level, df), df), "t");
    }
}
