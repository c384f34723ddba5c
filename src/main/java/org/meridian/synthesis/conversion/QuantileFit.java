package org.meridian.synthesis.conversion;

/**
 * A distribution fitted to printed quantiles.
 *
 * @param family the family of the distribution
 * @param first its first parameter: μ (normal, log-normal), shape (gamma, Weibull), α (beta)
 * @param second its second parameter: σ (normal, log-normal), scale (gamma, Weibull), β (beta)
 * @param mean its mean
 * @param sd its standard deviation
 * @param sumOfSquares the sum of squared distances of its quantiles from the printed ones
 */
public record QuantileFit(
        QuantileFamily family, double first, double second, double mean, double sd, double sumOfSquares) {

    /**
     * Checks the moments.
     *
     * @throws IllegalArgumentException if the mean is not finite, or the standard deviation not positive
     */
    public QuantileFit {
        if (!(Double.isFinite(mean) && sd > 0 && sd < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a fitted distribution needs a finite mean and a standard deviation > 0,"
                    + " but they were " + mean + " and " + sd);
        }
    }
}
