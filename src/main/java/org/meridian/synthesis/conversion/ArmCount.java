package org.meridian.synthesis.conversion;

import org.meridian.stat.Decimals;
import org.meridian.synthesis.study.TwoByTwo;

/**
 * Events in one arm.
 *
 * @param events participants with the event, 0 or more
 * @param total participants, more than 0, not fewer than events
 */
public record ArmCount(double events, double total) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there are no participants, or the events are negative or more than participants
     */
    public ArmCount {
        if (!(total > 0 && total < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an arm must have participants, but had " + total);
        }
        if (!(events >= 0 && events <= total)) {
            throw new IllegalArgumentException(
                    "the events of an arm must be from 0 to " + total + ", but were " + events);
        }
    }

    /**
     * This arm as treatment against a control arm.
     *
     * @param control the control arm
     * @return the study data
     */
    public TwoByTwo against(ArmCount control) {
        return TwoByTwo.ofEvents(events, total, control.events, control.total);
    }

    /** The arm as trials print it, for example {@code 35/40}. */
    @Override
    public String toString() {
        return Decimals.upTo(events, 2) + "/" + Decimals.upTo(total, 2);
    }
}
