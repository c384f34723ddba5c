package org.meridian.synthesis.model;

import java.util.function.DoubleUnaryOperator;
import org.meridian.math.Root;
import org.meridian.math.Tails;

/** Cochran's Q as a gamma variable with its mean and variance at τ², {@code s₁ = tr P₀} and {@code s₂ = tr P₀P₀}. */
record GammaTails(double q, int df, double s1, double s2) {

    TauLimits limits(double tail) {
        if (below(0) < tail) {
            return TauLimits.NONE;
        }
        return new TauLimits(
                above(0) >= tail ? 0 : root(tau2 -> above(tau2) / tail - 1), root(tau2 -> 1 - below(tau2) / tail));
    }

    /** The zero of a rising function that is negative at 0. */
    private double root(DoubleUnaryOperator rising) {
        if (rising.applyAsDouble(0) >= 0) {
            return 0;
        }
        double upper = 1 / s1;
        while (rising.applyAsDouble(upper) < 0) {
            upper *= 2;
        }
        return Root.between(rising, 0, upper).x();
    }

    private double above(double tau2) {
        return Tails.chiSquaredAbove(2 * q / scale(tau2), 2 * shape(tau2));
    }

    private double below(double tau2) {
        return Tails.chiSquaredBelow(2 * q / scale(tau2), 2 * shape(tau2));
    }

    private double shape(double tau2) {
        return mean(tau2) / scale(tau2);
    }

    private double scale(double tau2) {
        return (2 * df + 4 * s1 * tau2 + 2 * s2 * tau2 * tau2) / mean(tau2);
    }

    private double mean(double tau2) {
        return df + s1 * tau2;
    }
}
