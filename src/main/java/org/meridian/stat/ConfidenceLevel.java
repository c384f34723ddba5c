package org.meridian.stat;

/** The level of an interval: how often it is meant to cover what it is about. */
public final class ConfidenceLevel {

    /** The level of every method unless one asks for another: 0.95. */
    public static final double DEFAULT = 0.95;

    private ConfidenceLevel() {}

    /**
     * Checks a level.
     *
     * @param level for example 0.95, never 95
     * @return the level
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public static double require(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be between 0 and 1, for example 0.95, but was " + level);
        }
        return level;
    }
}
