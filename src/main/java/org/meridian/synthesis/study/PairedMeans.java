package org.meridian.synthesis.study;

import org.meridian.stat.Decimals;

/**
 * Mean and standard deviation of one group measured twice, or under two conditions. The change is the first minus the second
 * mean, so that for a change from baseline the first is the later measurement.
 *
 * @param mean1 first mean, in the unit of the outcome's scale
 * @param sd1 standard deviation of the first measurement, more than 0, same unit
 * @param mean2 second mean
 * @param sd2 standard deviation of the second measurement, more than 0
 * @param total persons, at least 2
 * @param correlation correlation r between the two measurements, between −1 and 1
 */
public record PairedMeans(double mean1, double sd1, double mean2, double sd2, double total, double correlation)
        implements Contrast {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a mean is not finite, a standard deviation not positive, the group smaller than 2, or
     *     the correlation not between −1 and 1
     */
    public PairedMeans {
        Conditions.finite("the first mean", mean1);
        Conditions.finite("the second mean", mean2);
        Conditions.positive("the first standard deviation", sd1);
        Conditions.positive("the second standard deviation", sd2);
        Conditions.atLeast("the number of persons", 2, total);
        Conditions.correlation(correlation);
    }

    /**
     * Variance of the change within persons.
     *
     * @return {@code s₁² + s₂² − 2 r s₁ s₂}
     */
    public double changeVariance() {
        // As a sum of two positive terms: nothing cancels when r is near 1.
        double difference = sd1 - sd2;
        return difference * difference + 2 * (1 - correlation) * sd1 * sd2;
    }

    @Override
    public PairedMeans swapped() {
        return new PairedMeans(mean2, sd2, mean1, sd1, total, correlation);
    }

    /** The measurements as trials print them, for example {@code 3.1 (1.2) v 4.5 (1.4), n = 30, r = 0.5}. */
    @Override
    public String toString() {
        return Decimals.upTo(mean1, 3) + " (" + Decimals.upTo(sd1, 3) + ") v " + Decimals.upTo(mean2, 3) + " ("
                + Decimals.upTo(sd2, 3) + "), n = " + Decimals.upTo(total, 2) + ", r = "
                + Decimals.upTo(correlation, 3);
    }
}
