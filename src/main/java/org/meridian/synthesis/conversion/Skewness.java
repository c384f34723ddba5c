package org.meridian.synthesis.conversion;

import org.meridian.math.Require;

/**
 * The test for skewness of a sample summarised by its quantiles, at a level of 0.05.
 *
 * <pre>{@code S1: T = |a + b − 2m| / (b − a),       critical 1/ln(n + 9) + 2.5/(n + 1)
 * S2: T = |q₁ + q₃ − 2m| / (q₃ − q₁),   critical 2.65/√n − 6/n²
 * S3: T = max{2.65 ln(0.6n)/√n · |a + b − 2m|/(b − a), |q₁ + q₃ − 2m|/(q₃ − q₁)},   critical 3/√n − 40/n³}</pre>
 *
 * <p>The critical values are those of the article of 2023; its preprint (arXiv:2010.05749) printed more digits: 1.01, 2.43; 2.66, 5.92;
 * 2.97, 39.1. A test of ours holds the level by simulation.
 *
 * @param statistic T, 0 if the summary is symmetric
 * @param criticalValue what T exceeds in 5% of normal samples of this size
 * @see <a href="https://doi.org/10.1177/09622802231172043">Shi et al. 2023</a>
 */
public record Skewness(double statistic, double criticalValue) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the statistic is below 0, or a number is not finite
     */
    public Skewness {
        Require.notNegative("a statistic of skewness", statistic);
        Require.finite("a critical value of skewness", criticalValue);
    }

    static Skewness of(QuantileSummary.Range s) {
        double n = s.n();
        return new Skewness(bend(s.min(), s.median(), s.max()), 1 / StrictMath.log(n + 9) + 2.5 / (n + 1));
    }

    static Skewness of(QuantileSummary.Quartiles s) {
        double n = s.n();
        return new Skewness(bend(s.q1(), s.median(), s.q3()), 2.65 / Math.sqrt(n) - 6 / (n * n));
    }

    static Skewness of(QuantileSummary.FiveNumbers s) {
        double n = s.n();
        double ofRange = 2.65 * StrictMath.log(0.6 * n) / Math.sqrt(n) * bend(s.min(), s.median(), s.max());
        double ofQuartiles = bend(s.q1(), s.median(), s.q3());
        return new Skewness(Math.max(ofRange, ofQuartiles), 3 / Math.sqrt(n) - 40 / (n * n * n));
    }

    /**
     * Whether the quantiles are more skewed than those of a normal sample of this size.
     *
     * @return true if the statistic exceeds the critical value
     */
    public boolean isDetected() {
        return statistic > criticalValue;
    }

    /** Three equal quartiles, as coarse scales give them, show no skewness. */
    private static double bend(double low, double median, double high) {
        return low == high ? 0 : Math.abs((low - median) + (high - median)) / (high - low);
    }
}
