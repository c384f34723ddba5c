package org.meridian.synthesis.effect;

import org.meridian.stat.Decimals;

/**
 * Events and person-time in two arms; an arm may have more than one event per person.
 *
 * @param treatmentEvents x₁: events in the treatment arm, 0 or more
 * @param treatmentTime t₁: person-time of the treatment arm, more than 0, in a unit shared by all studies
 * @param controlEvents x₂: events in the control arm, 0 or more
 * @param controlTime t₂: person-time of the control arm, more than 0
 */
public record TwoRates(double treatmentEvents, double treatmentTime, double controlEvents, double controlTime)
        implements StudyData {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a count is negative, a time not positive, or one of them not finite
     */
    public TwoRates {
        if (!(treatmentEvents >= 0
                && controlEvents >= 0
                && treatmentEvents + controlEvents < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "events must be 0 or more, but were " + treatmentEvents + " and " + controlEvents);
        }
        if (!(treatmentTime > 0 && controlTime > 0 && treatmentTime + controlTime < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "person-time must be > 0, but was " + treatmentTime + " and " + controlTime);
        }
    }

    @Override
    public TwoRates swapped() {
        return new TwoRates(controlEvents, controlTime, treatmentEvents, treatmentTime);
    }

    /** The arms as trials print them, for example {@code 15 in 1044 v 41 in 1131}. */
    @Override
    public String toString() {
        return Decimals.upTo(treatmentEvents, 2) + " in " + Decimals.upTo(treatmentTime, 2) + " v "
                + Decimals.upTo(controlEvents, 2) + " in " + Decimals.upTo(controlTime, 2);
    }
}
