package org.meridian.synthesis.conversion;

import org.meridian.math.Quantiles;

/** The distribution from which a paper took its interval, statistic or p value. */
public sealed interface SamplingDistribution {

    /**
     * The normal distribution, in which large samples and ratio measures are tested.
     *
     * @return the distribution
     */
    static SamplingDistribution normal() {
        return new Normal();
    }

    /**
     * Student's t distribution, in which differences of means are tested.
     *
     * @param df degrees of freedom, more than 0; n₁ + n₂ − 2 for two arms
     * @return the distribution
     */
    static SamplingDistribution t(double df) {
        return new StudentT(df);
    }

    /**
     * The distance from 0 that leaves a probability beyond it, on both sides together.
     *
     * @param p the probability, more than 0 and at most 1
     * @return the critical value, in standard errors
     */
    double critical(double p);

    /** The standard normal distribution. */
    record Normal() implements SamplingDistribution {

        @Override
        public double critical(double p) {
            return Quantiles.normalBothSides(p);
        }
    }

    /**
     * Student's t distribution.
     *
     * @param df degrees of freedom, more than 0
     */
    record StudentT(double df) implements SamplingDistribution {

        /**
         * Checks the degrees of freedom.
         *
         * @throws IllegalArgumentException if they are not positive and finite
         */
        public StudentT {
            if (!(df > 0 && df < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("degrees of freedom must be > 0, but were " + df);
            }
        }

        @Override
        public double critical(double p) {
            return Quantiles.tBothSides(p, df);
        }
    }
}
