package org.meridian.math;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Tail probabilities and critical values.
 *
 * <p>Upper tails are computed as such and never as 1 − CDF, which is 0 long before the tail is: Q = 152.23 on 12 degrees of
 * freedom leaves 2.0e-26, not 0. Where the tail itself is
 * too small for a number, {@link LogTails} has its logarithm. This class and {@link Quantiles} are the two that touch Commons Statistics.
 */
public final class Tails {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private static final double LARGEST_QUANTILE = 1e150;
    private static final int MOST_STEPS = 30;

    /** A step of fourth order that changes density and point by this share leaves its fifth power: below the last bit. */
    private static final double LAST_STEP = 1e-3;

    private Tails() {}

    /**
     * Probability that a standard normal variable lies at least as far from 0 as {@code z}, on either side.
     *
     * @param z any number but NaN
     * @return {@code 2 P(Z ≥ |z|)}
     */
    public static double normalBothSides(double z) {
        return 2 * NORMAL.survivalProbability(Math.abs(notNaN(z)));
    }

    /**
     * Probability that a variable with Student's t distribution lies at least as far from 0 as {@code t}, on either side.
     *
     * @param t any number but NaN
     * @param df degrees of freedom, more than 0
     * @return {@code 2 P(T ≥ |t|)}
     */
    public static double tBothSides(double t, double df) {
        double distance = Math.abs(notNaN(t));
        return StudentTail.serves(distance, positive(df))
                ? 2 * StudentTail.of(distance, df).above()
                : 2 * TDistribution.of(df).survivalProbability(distance);
    }

    /**
     * Upper tail of the F distribution.
     *
     * @param f any number but NaN
     * @param df degrees of freedom of the numerator, more than 0 and finite
     * @param residualDf degrees of freedom of the denominator, more than 0 and finite
     * @return {@code P(F ≥ f)}
     * @throws IllegalArgumentException if f is NaN or the degrees of freedom are out of range
     */
    public static double fAbove(double f, double df, double residualDf) {
        if (positive(df) == Double.POSITIVE_INFINITY || positive(residualDf) == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "F needs finite degrees of freedom, but they were " + df + " and " + residualDf);
        }
        return notNaN(f) <= 0 ? 1 : FDistribution.of(df, residualDf).survivalProbability(f);
    }

    /**
     * Upper tail of the chi-squared distribution.
     *
     * @param q any number but NaN
     * @param df degrees of freedom, 0 or more; with 0 all mass is at 0, so the tail of any {@code q ≤ 0} is 1
     * @return {@code P(χ² ≥ q)}
     */
    public static double chiSquaredAbove(double q, double df) {
        notNaN(q);
        if (!(df >= 0 && df < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("degrees of freedom must be 0 or more and finite, but were " + df);
        }
        if (q <= 0) {
            return 1;
        }
        return df == 0 ? 0 : ChiSquaredDistribution.of(df).survivalProbability(q);
    }

    /**
     * Lower tail of the chi-squared distribution.
     *
     * @param q any number but NaN
     * @param df degrees of freedom, more than 0
     * @return {@code P(χ² ≤ q)}
     */
    public static double chiSquaredBelow(double q, double df) {
        return notNaN(q) <= 0 ? 0 : ChiSquaredDistribution.of(positive(df)).cumulativeProbability(q);
    }

    /**
     * The quantile of the chi-squared distribution that is exceeded with a given probability.
     *
     * @param p the upper tail, more than 0 and less than 1
     * @param df degrees of freedom, more than 0
     * @return {@code q} with {@code P(χ² ≥ q) = p}
     */
    public static double chiSquaredExceeded(double p, double df) {
        ChiSquaredDistribution distribution = ChiSquaredDistribution.of(positive(df));
        return distribution.inverseSurvivalProbability(probability(p));
    }

    /**
     * The quantile of the chi-squared distribution that leaves a given probability below it.
     *
     * @param p the lower tail, more than 0 and less than 1
     * @param df degrees of freedom, more than 0
     * @return {@code q} with {@code P(χ² ≤ q) = p}
     */
    public static double chiSquaredQuantile(double p, double df) {
        return ChiSquaredDistribution.of(positive(df)).inverseCumulativeProbability(probability(p));
    }

    /**
     * The density of the standard normal distribution.
     *
     * @param z any number
     * @return {@code exp(−z²/2) / √(2π)}
     */
    public static double normalDensity(double z) {
        return NORMAL.density(z);
    }

    /**
     * The normal quantile that leaves {@code (1 − level) / 2} on either side, 1.96 for 0.95.
     *
     * @param level coverage, more than 0 and less than 1
     * @return the critical value
     */
    public static double normalCritical(double level) {
        return NORMAL.inverseSurvivalProbability(half(level));
    }

    /**
     * The quantile of Student's t distribution that leaves {@code (1 − level) / 2} on either side.
     *
     * @param level coverage, more than 0 and less than 1
     * @param df degrees of freedom, more than 0
     * @return the critical value
     * @throws IllegalArgumentException if the degrees of freedom are so few that the value exceeds 1e150
     */
    public static double tCritical(double level, double df) {
        double tail = half(level);
        double t = cornishFisher(NORMAL.inverseSurvivalProbability(tail), positive(df));
        for (int steps = 0; steps < MOST_STEPS && t > 0 && t < Double.POSITIVE_INFINITY; steps++) {
            StudentTail there = tail(t, df);
            double newton = (there.above() - tail) / there.density();
            double psi = (df + 1) * t / (df + t * t);
            if (Math.abs(newton) * (psi + 1 / t) <= LAST_STEP) {
                return t + fourthOrder(newton, psi, t, df);
            }
            // Halley's step.
            t += newton / (1 - newton * psi / 2);
        }
        double slow = TDistribution.of(df).inverseSurvivalProbability(tail);
        // Commons Statistics ends its search there, whatever the quantile is.
        if (!(slow < LARGEST_QUANTILE)) {
            throw new IllegalArgumentException("Student's t with " + df
                    + " degrees of freedom has no critical value at the level " + level + " that a number can hold");
        }
        return slow;
    }

    private static StudentTail tail(double t, double df) {
        if (StudentTail.serves(t, df)) {
            return StudentTail.of(t, df);
        }
        TDistribution distribution = TDistribution.of(df);
        return new StudentTail(distribution.survivalProbability(t), distribution.density(t));
    }

    /** The series of the quantile about t: Newton's step with the next three terms. ψ is minus the slope of the log density. */
    private static double fourthOrder(double newton, double psi, double t, double df) {
        double total = df + t * t;
        double slope = psi / t * ((df - t * t) / total);
        double curvature = 2 * psi / total * ((t * t - 3 * df) / total);
        double second = psi / 2;
        double third = (slope + 2 * psi * psi) / 6;
        double fourth = (curvature + 7 * psi * slope + 6 * psi * psi * psi) / 24;
        return newton * (1 + newton * (second + newton * (third + newton * fourth)));
    }

    /** The quantile of t that the expansion of Cornish and Fisher predicts from the normal one; better with more df. */
    private static double cornishFisher(double z, double df) {
        double square = z * z;
        double first = (square + 1) / 4;
        double second = ((5 * square + 16) * square + 3) / 96;
        double third = (((3 * square + 19) * square + 17) * square - 15) / 384;
        return z * (1 + (first + (second + third / df) / df) / df);
    }

    private static double probability(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("a probability must be between 0 and 1, but was " + p);
        }
        return p;
    }

    private static double half(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be between 0 and 1, but was " + level);
        }
        return (1 - level) / 2;
    }

    private static double positive(double df) {
        if (!(df > 0)) {
            throw new IllegalArgumentException("degrees of freedom must be > 0, but were " + df);
        }
        return df;
    }

    private static double notNaN(double statistic) {
        if (Double.isNaN(statistic)) {
            throw new IllegalArgumentException("a statistic must be a number, but was NaN");
        }
        return statistic;
    }
}
