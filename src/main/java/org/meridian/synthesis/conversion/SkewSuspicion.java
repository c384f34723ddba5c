package org.meridian.synthesis.conversion;

/**
 * What mean and standard deviation say about skewness when the outcome cannot fall below a floor: in a normal sample the mean is at
 * least two standard deviations above it.
 *
 * @see <a href="https://doi.org/10.1136/bmj.313.7066.1200">Altman &amp; Bland 1996</a>
 */
public enum SkewSuspicion {
    /** The mean lies two standard deviations or more above the floor. */
    NONE,
    /** The mean lies less than two standard deviations above the floor: skewness is suggested. */
    SUGGESTED,
    /** The mean lies less than one standard deviation above the floor: strong evidence of skewness. */
    STRONG;

    /**
     * The suspicion about one arm.
     *
     * @param arm mean and standard deviation as printed
     * @param floor the lowest value that the outcome can take, often 0
     * @return the suspicion
     * @throws IllegalArgumentException if the mean lies below the floor
     */
    public static SkewSuspicion of(ArmMean arm, double floor) {
        if (!(arm.mean() >= floor)) {
            throw new IllegalArgumentException(
                    "a mean cannot lie below the lowest value " + floor + ", but was " + arm.mean());
        }
        double deviations = (arm.mean() - floor) / arm.sd();
        if (deviations < 1) {
            return STRONG;
        }
        return deviations < 2 ? SUGGESTED : NONE;
    }
}
