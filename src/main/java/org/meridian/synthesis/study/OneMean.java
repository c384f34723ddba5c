package org.meridian.synthesis.study;

import org.meridian.stat.Decimals;

/**
 * Mean and standard deviation of one group.
 *
 * @param mean the mean, in the unit of the outcome's scale
 * @param sd the standard deviation, more than 0, same unit
 * @param total persons, at least 2
 */
public record OneMean(double mean, double sd, double total) implements StudyData {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the mean is not finite, the standard deviation not positive, or the group smaller
     *     than 2
     */
    public OneMean {
        Conditions.finite("the mean", mean);
        Conditions.positive("the standard deviation", sd);
        Conditions.atLeast("the number of persons", 2, total);
    }

    /** The group as studies print it, for example {@code 3.1 (1.2), n = 30}. */
    @Override
    public String toString() {
        return Decimals.upTo(mean, 3) + " (" + Decimals.upTo(sd, 3) + "), n = " + Decimals.upTo(total, 2);
    }
}
