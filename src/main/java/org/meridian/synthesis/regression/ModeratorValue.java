package org.meridian.synthesis.regression;

import org.meridian.stat.Decimals;

/** What one moderator is set to, in its own units, where an effect is to be predicted. */
public sealed interface ModeratorValue {

    /**
     * Which moderator is set.
     *
     * @return its name
     */
    String moderator();

    /**
     * A numeric moderator set to a value.
     *
     * @param moderator its name
     * @param value the value in the moderator's own units, not centred
     * @return the setting
     * @throws IllegalArgumentException if the value is not finite
     */
    static ModeratorValue of(String moderator, double value) {
        return new Amount(moderator, value);
    }

    /**
     * A factor set to a level.
     *
     * @param moderator its name
     * @param level the level
     * @return the setting
     */
    static ModeratorValue of(String moderator, String level) {
        return new Level(moderator, level);
    }

    /**
     * A value of a numeric moderator.
     *
     * @param moderator its name
     * @param value the value in the moderator's own units
     */
    record Amount(String moderator, double value) implements ModeratorValue {

        /**
         * Checks the value.
         *
         * @throws IllegalArgumentException if it is not finite
         */
        public Amount {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(moderator + " must be set to a finite value, but was " + value);
            }
        }

        /** The setting as an equation, for example {@code latitude = 42}. */
        @Override
        public String toString() {
            return moderator + " = " + Decimals.upTo(value, 4);
        }
    }

    /**
     * A level of a factor.
     *
     * @param moderator its name
     * @param level the level
     */
    record Level(String moderator, String level) implements ModeratorValue {

        /** The setting as an equation, for example {@code allocation = random}. */
        @Override
        public String toString() {
            return moderator + " = " + level;
        }
    }
}
