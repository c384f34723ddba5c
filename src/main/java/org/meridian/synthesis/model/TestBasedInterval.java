package org.meridian.synthesis.model;

import org.meridian.math.Tails;
import org.meridian.stat.ConfidenceLevel;
import org.meridian.stat.Interval;

/**
 * The interval of H² and I² that needs Q only, by the standard error of ln H.
 *
 * <pre>{@code
 * H = √(Q/(k − 1))
 * SE(ln H) = ½ (ln Q − ln(k − 1)) / (√(2Q) − √(2k − 3))          if Q > k
 *          = √(1/(2(k − 2)) · (1 − 1/(3(k − 2)²)))                otherwise
 * I² = (H² − 1)/H²
 * }</pre>
 *
 * <p>Limits of H below 1 are raised to 1. <b>Agrees with:</b> {@code meta::metagen}.
 *
 * @param level level of the interval, 0.95 by default
 * @see <a href="https://doi.org/10.1002/sim.1186">Higgins &amp; Thompson 2002</a>
 */
public record TestBasedInterval(double level) {

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public TestBasedInterval {
        ConfidenceLevel.require(level);
    }

    /**
     * Level 0.95.
     *
     * @return the method
     */
    public static TestBasedInterval withDefaults() {
        return new TestBasedInterval(0.95);
    }

    /**
     * The interval at another level.
     *
     * @param otherLevel 0.99 for 99%
     * @return the method
     */
    public TestBasedInterval withLevel(double otherLevel) {
        return new TestBasedInterval(otherLevel);
    }

    /**
     * The interval of H².
     *
     * @param q Cochran's Q, 0 or more
     * @param k how many studies, at least three
     * @return limits of 1 or more
     * @throws IllegalArgumentException if q is negative or there are fewer than three studies
     */
    public Interval h2(double q, int k) {
        if (!(q >= 0 && q < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Q must be 0 or more, but was " + q);
        }
        if (k < 3) {
            throw new IllegalArgumentException("a test-based interval needs three studies, but there were " + k);
        }
        double h2 = Math.max(1, q / (k - 1));
        double rest = k - 2;
        double logSe = q > k
                ? 0.5 * (StrictMath.log(q) - StrictMath.log(k - 1)) / (Math.sqrt(2 * q) - Math.sqrt(2 * k - 3))
                : Math.sqrt((1 - 1 / (3 * rest * rest)) / (2 * rest));
        double factor = StrictMath.exp(2 * Tails.normalCritical(level) * logSe);
        return new Interval(Math.max(1, h2 / factor), h2 * factor, level);
    }

    /**
     * The interval of I².
     *
     * @param q Cochran's Q, 0 or more
     * @param k how many studies, at least three
     * @return limits from 0 to 1, fractions
     * @throws IllegalArgumentException if q is negative or there are fewer than three studies
     */
    public Interval i2(double q, int k) {
        Interval h2 = h2(q, k);
        return new Interval((h2.lower() - 1) / h2.lower(), (h2.upper() - 1) / h2.upper(), level);
    }
}
