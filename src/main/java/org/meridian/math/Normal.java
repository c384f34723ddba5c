package org.meridian.math;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/** The standard normal distribution as a function and its inverse. Tail probabilities of a test are in {@link Tails}. */
public final class Normal {

    private static final double ROOT_TWO = Math.sqrt(2);
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    private Normal() {}

    /**
     * The density.
     *
     * @param z any number
     * @return {@code φ(z) = exp(−z²/2) / √(2π)}
     */
    public static double density(double z) {
        return StrictMath.exp(-z * z / 2) / ROOT_TWO_PI;
    }

    /**
     * The distribution function, exact to the last digits in the lower tail too.
     *
     * @param z any number
     * @return {@code Φ(z) = P(Z ≤ z)}
     */
    public static double below(double z) {
        return Erfc.value(-z / ROOT_TWO) / 2;
    }

    /**
     * The quantile function.
     *
     * @param p a probability, more than 0 and less than 1
     * @return z with {@code Φ(z) = p}
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("a quantile needs a probability between 0 and 1, but was " + p);
        }
        return 0 - ROOT_TWO * InverseErfc.value(2 * p);
    }
}
