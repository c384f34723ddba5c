package org.meridian.math;

import org.apache.commons.numbers.gamma.GammaRatio;
import org.apache.commons.numbers.gamma.LogGamma;

/** Ratios of gamma functions that neither overflow nor cancel, however large the argument. */
public final class Gammas {

    private static final double LOG_TWO_PI = StrictMath.log(2 * Math.PI);
    /** From here on the series of {@link LogFactorials#stirlingError} holds to the last bit. */
    private static final double LARGE = 20;

    private Gammas() {}

    /**
     * {@code Γ(z) / Γ(z + delta)}.
     *
     * @param z more than 0
     * @param delta such that {@code z + delta > 0}
     * @return the ratio
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static double ratio(double z, double delta) {
        if (!(z > 0 && z + delta > 0)) {
            throw new IllegalArgumentException(
                    "gamma functions are taken of numbers > 0, but were asked for " + z + " and " + (z + delta));
        }
        return GammaRatio.delta(z, delta);
    }

    /**
     * The error of Stirling's formula, of any number.
     *
     * @param a more than 0
     * @return {@code δ(a) = ln Γ(a) − [(a − ½) ln a − a + ½ ln 2π]}
     */
    static double stirlingError(double a) {
        return a > LARGE
                ? LogFactorials.stirlingError(a)
                : LogGamma.value(a) - ((a - 0.5) * StrictMath.log(a) - a + 0.5 * LOG_TWO_PI);
    }
}
