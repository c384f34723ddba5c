package org.meridian.synthesis.measure;

/** Pieces from which the formulas of means, of standard deviations and of their logarithms are made. */
final class Means {

    private Means() {}

    /** The logarithm of the ratio of two means, which must have the same sign. */
    static double logRatio(double mean1, double mean2) {
        if (!(mean1 / mean2 > 0)) {
            throw new IllegalArgumentException(
                    "a ratio of means needs means of the same sign, but they were " + mean1 + " and " + mean2);
        }
        return StrictMath.log(mean1 / mean2);
    }

    /** Variance of the logarithm of a mean: s² / (n m²). */
    static double logMeanVariance(double mean, double sd, double total) {
        double cv = sd / mean;
        return cv * cv / total;
    }

    /** Bias and variance of the logarithm of a standard deviation: 1 / (2(n − 1)). */
    static double logSdVariance(double total) {
        return 1 / (2 * (total - 1));
    }
}
