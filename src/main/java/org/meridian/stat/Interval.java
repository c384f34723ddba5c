package org.meridian.stat;

/**
 * An interval with its level, on whichever scale its owner says.
 *
 * @param lower lower limit, finite
 * @param upper upper limit, finite, not below {@code lower}
 * @param level coverage that the interval claims, 0.95 for 95%
 */
public record Interval(double lower, double upper, double level) {

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if a limit is not finite, the limits are out of order, or the level is not between 0 and 1
     */
    public Interval {
        if (!(Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper)) {
            throw new IllegalArgumentException(
                    "an interval needs finite limits in order, but they were " + lower + " and " + upper);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be between 0 and 1, but was " + level);
        }
    }

    /**
     * The interval {@code centre ± halfWidth}.
     *
     * @param centre the middle
     * @param halfWidth half the width, 0 or more
     * @param level coverage claimed
     * @return the interval
     */
    public static Interval around(double centre, double halfWidth, double level) {
        return new Interval(centre - halfWidth, centre + halfWidth, level);
    }

    /**
     * The same interval on the natural scale.
     *
     * @param scale the scale on whose analysis side this interval lies
     * @return the interval as people read it
     */
    public Interval natural(Scale scale) {
        return new Interval(scale.toNatural(lower), scale.toNatural(upper), level);
    }

    /**
     * Whether a value lies inside; the limits do.
     *
     * @param value any value
     * @return true if {@code lower ≤ value ≤ upper}
     */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /**
     * The width.
     *
     * @return {@code upper − lower}
     */
    public double width() {
        return upper - lower;
    }

    /**
     * The interval with a fixed number of decimals.
     *
     * @param digits decimals
     * @return for example {@code "[0.33, 0.73]"}
     */
    public String text(int digits) {
        return "[" + Decimals.fixed(lower, digits) + ", " + Decimals.fixed(upper, digits) + "]";
    }

    /** The interval with two decimals, for example {@code [0.33, 0.73]}. */
    @Override
    public String toString() {
        return text(2);
    }
}
