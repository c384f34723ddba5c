package org.meridian.math;

import org.apache.commons.numbers.gamma.GammaRatio;

/** Ratios of gamma functions that neither overflow nor cancel, however large the argument. */
public final class Gammas {

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
}
