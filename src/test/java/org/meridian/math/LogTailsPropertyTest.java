package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class LogTailsPropertyTest {

    private static void same(double expected, double actual, double size) {
        assertEquals(expected, actual, size * Math.max(1, Math.abs(expected)));
    }

    @Property
    void areTheLogarithmsOfTheProbabilities(
            @ForAll @Scale(6) @DoubleRange(max = 30) double x,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 1e4) double df,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 1e4) double residualDf) {
        same(Math.log(Tails.normalBothSides(x)), LogTails.normalBothSides(x), 1e-12);
        // Nearer to 0 the logarithm is the more exact of the two.
        double t = 1 + x;
        same(Math.log(Tails.tBothSides(t, df)), LogTails.tBothSides(t, df), 1e-12);
        same(Math.log(Tails.chiSquaredAbove(x * x, df)), LogTails.chiSquaredAbove(x * x, df), 1e-12);
        double f = 1 + x / Math.sqrt(Math.min(df, residualDf));
        double p = Tails.fAbove(f, df, residualDf);
        if (p > 1e-290) {
            same(Math.log(p), LogTails.fAbove(f, df, residualDf), 1e-11);
        }
    }

    @Property
    void fallAsTheStatisticGrows(
            @ForAll @Scale(6) @DoubleRange(max = 1e6) double x,
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 10) double step,
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 1e6) double df,
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 1e6) double residualDf) {
        fall(LogTails.normalBothSides(x), LogTails.normalBothSides(x + step));
        fall(LogTails.tBothSides(x, df), LogTails.tBothSides(x + step, df));
        fall(LogTails.chiSquaredAbove(x, df), LogTails.chiSquaredAbove(x + step, df));
        fall(LogTails.fAbove(x, df, residualDf), LogTails.fAbove(x + step, df, residualDf));
    }

    private static void fall(double near, double far) {
        assertTrue(
                Double.NEGATIVE_INFINITY < far && far <= near * (1 - 1e-11) + 1e-13 && near <= 0,
                near + " then " + far);
    }

    @Property
    void theSquareOfANormalVariableIsChiSquared(@ForAll @Scale(6) @DoubleRange(min = 0.001, max = 1e5) double z) {
        same(LogTails.normalBothSides(z), LogTails.chiSquaredAbove(z * z, 1), 1e-13);
    }

    /** With two degrees of freedom on top, {@code P(F ≥ f) = (1 + 2f/ν)^(−ν/2)} and {@code P(χ² ≥ q) = e^(−q/2)}. */
    @Property
    void twoDegreesOfFreedomHaveAClosedForm(
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 1e9) double f,
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 1e6) double residualDf) {
        same(-f / 2, LogTails.chiSquaredAbove(f, 2), 1e-13);
        same(-residualDf / 2 * Math.log1p(2 * f / residualDf), LogTails.fAbove(f, 2, residualDf), 1e-12);
    }
}
