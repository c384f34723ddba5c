package org.meridian.synthesis.conversion;

import org.meridian.stat.Interval;

/**
 * The standard deviation of participants behind the standard error of a mean, or of a difference of means.
 *
 * @see <a href="https://doi.org/10.1002/9781119536604.ch6">Cochrane Handbook, chapter 6.5.2</a>
 */
public final class StandardDeviation {

    private static final Formula OF_MEAN = new Formula("Handbook 6.5.2, SD from SE", "SD = SE √n", Formula.HANDBOOK_6);
    private static final Formula OF_INTERVAL =
            new Formula("Handbook 6.5.2, SD from interval", "SD = √n (U − L) / 2c", Formula.HANDBOOK_6);
    private static final Formula OF_DIFFERENCE =
            new Formula("Handbook 6.5.2, SD from SE of a difference", "SD = SE / √(1/n₁ + 1/n₂)", Formula.HANDBOOK_6);

    private StandardDeviation() {}

    /**
     * From the standard error of one mean.
     *
     * @param se the standard error, more than 0
     * @param n participants, at least 1
     * @return {@code SE √n}
     */
    public static Derived<Double> ofStandardError(double se, double n) {
        return Derived.of(positive("a standard error", se) * Math.sqrt(size(n)), OF_MEAN);
    }

    /**
     * From the interval of one mean.
     *
     * @param interval the printed interval of the mean
     * @param n participants, at least 1
     * @param distribution the distribution the paper used; t with n − 1 degrees of freedom in small samples
     * @return {@code √n (U − L) / 2c}
     */
    public static Derived<Double> ofInterval(Interval interval, double n, SamplingDistribution distribution) {
        double se = interval.width() / (2 * distribution.critical(1 - interval.level()));
        return Derived.of(positive("a standard error", se) * Math.sqrt(size(n)), OF_INTERVAL);
    }

    /**
     * From the standard error of a difference of two means; the same in both arms.
     *
     * @param se the standard error of the difference, more than 0
     * @param n1 participants of one arm, at least 1
     * @param n2 participants of the other arm, at least 1
     * @return {@code SE / √(1/n₁ + 1/n₂)}
     */
    public static Derived<Double> ofDifference(double se, double n1, double n2) {
        return Derived.of(positive("a standard error", se) / Math.sqrt(1 / size(n1) + 1 / size(n2)), OF_DIFFERENCE);
    }

    static double positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be > 0, but was " + value);
        }
        return value;
    }

    private static double size(double n) {
        if (!(n >= 1 && n < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an arm must have at least 1 participant, but had " + n);
        }
        return n;
    }
}
