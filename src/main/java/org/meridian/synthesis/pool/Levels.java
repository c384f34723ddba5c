package org.meridian.synthesis.pool;

/** The check of a level, shared by the options of all methods. */
final class Levels {

    static final double DEFAULT = 0.95;

    private Levels() {}

    static double checked(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be between 0 and 1, for example 0.95, but was " + level);
        }
        return level;
    }
}
