package org.meridian.math;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Quantiles of distributions; beside {@link Tails} the one class that touches Commons Statistics.
 *
 * <p>Each is searched for in its smaller tail, where the distribution function resolves it to the last bits.
 */
public final class Quantiles {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Quantiles() {}

    /**
     * The standard normal value below which a share of all values lies.
     *
     * @param p the share, more than 0 and less than 1
     * @return {@code Φ⁻¹(p)}
     */
    public static double normal(double p) {
        return NORMAL.inverseCumulativeProbability(share(p));
    }

    /**
     * The distance from 0 beyond which, on both sides together, a share of all standard normal values lies.
     *
     * @param p the share, more than 0 and at most 1
     * @return z with {@code 2 P(Z ≥ z) = p}
     */
    public static double normalBothSides(double p) {
        return NORMAL.inverseSurvivalProbability(bothSides(p) / 2);
    }

    /**
     * The distance from 0 beyond which, on both sides together, a share of all values of Student's t distribution lies.
     *
     * @param p the share, more than 0 and at most 1
     * @param df degrees of freedom, more than 0
     * @return t with {@code 2 P(T ≥ t) = p}
     */
    public static double tBothSides(double p, double df) {
        return TDistribution.of(positive("degrees of freedom", df)).inverseSurvivalProbability(bothSides(p) / 2);
    }

    /**
     * The quantile of the gamma distribution with scale 1.
     *
     * @param p the share of values below it, more than 0 and less than 1
     * @param shape the shape, more than 0
     * @return the quantile
     */
    public static double gamma(double p, double shape) {
        return quantile(GammaDistribution.of(positive("shape", shape), 1), share(p));
    }

    /**
     * The quantile of the beta distribution.
     *
     * @param p the share of values below it, more than 0 and less than 1
     * @param alpha first shape, more than 0
     * @param beta second shape, more than 0
     * @return the quantile, from 0 to 1
     */
    public static double beta(double p, double alpha, double beta) {
        return quantile(BetaDistribution.of(positive("alpha", alpha), positive("beta", beta)), share(p));
    }

    private static double quantile(ContinuousDistribution distribution, double p) {
        return p <= 0.5 ? distribution.inverseCumulativeProbability(p) : distribution.inverseSurvivalProbability(1 - p);
    }

    private static double share(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("a quantile needs a share between 0 and 1, but it was " + p);
        }
        return p;
    }

    private static double bothSides(double p) {
        if (!(p > 0 && p <= 1)) {
            throw new IllegalArgumentException(
                    "a two-sided probability must be more than 0 and at most 1, but was " + p);
        }
        return p;
    }

    private static double positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be > 0, but was " + value);
        }
        return value;
    }
}
