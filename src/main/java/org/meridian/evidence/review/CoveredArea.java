package org.meridian.evidence.review;

import org.meridian.stat.Decimals;

/**
 * The corrected covered area of reviews: which share of the inclusions, after the first of each trial, is a repetition.
 *
 * <pre>{@code CCA = (N − r) / (r c − r)}</pre>
 *
 * <p>N inclusions of r trials in c reviews. 0 if no trial is included twice, 1 if every review includes every trial. Where
 * inclusions are not known it lies between two limits, and both are reached.
 *
 * @param lower the smallest value that what is known allows
 * @param upper the largest
 * @see <a href="https://doi.org/10.1016/j.jclinepi.2013.11.007">Pieper and others 2014</a>
 */
public record CoveredArea(double lower, double upper) {

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if they are not from 0 to 1 and in order
     */
    public CoveredArea {
        if (!(0 <= lower && lower <= upper && upper <= 1)) {
            throw new IllegalArgumentException(
                    "a covered area runs from 0 to 1, but was from " + lower + " to " + upper);
        }
    }

    /**
     * The covered area of a complete matrix.
     *
     * @param inclusions N, all inclusions
     * @param trials r, trials included at least once
     * @param reviews c, reviews
     * @return the corrected covered area
     * @throws IllegalArgumentException if there are fewer than two reviews or no trial, or more or fewer inclusions than those
     *     allow
     */
    public static double of(int inclusions, int trials, int reviews) {
        if (!(reviews >= 2 && trials >= 1 && inclusions >= trials && inclusions <= (long) trials * reviews)) {
            throw new IllegalArgumentException("a covered area needs two reviews and a trial, but had " + inclusions
                    + " inclusions of " + trials + " trials in " + reviews + " reviews");
        }
        return (double) (inclusions - trials) / ((double) trials * reviews - trials);
    }

    /**
     * Whether everything is known.
     *
     * @return true if both limits are the same
     */
    public boolean isExact() {
        return lower == upper;
    }

    /** The area or its limits in per cent, for example {@code 0.0% to 36.7%}. */
    @Override
    public String toString() {
        return isExact()
                ? Decimals.percent(lower, 1)
                : Decimals.percent(lower, 1) + " to " + Decimals.percent(upper, 1);
    }
}
