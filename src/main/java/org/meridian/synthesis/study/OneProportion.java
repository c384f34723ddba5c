package org.meridian.synthesis.study;

import org.meridian.stat.Decimals;

/**
 * Events in one group of persons. In formulas x of n, p = x/n.
 *
 * @param events x: persons with the event, 0 or more
 * @param total n: persons, more than 0
 */
public record OneProportion(double events, double total) implements CountData<OneProportion> {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is negative or not finite, there is nobody, or there are more events than persons
     */
    public OneProportion {
        Conditions.count("events", events);
        Conditions.positive("the number of persons", total);
        if (!(events <= total)) {
            throw new IllegalArgumentException("events cannot exceed persons, but were " + events + " of " + total);
        }
    }

    /**
     * Share of the group that has the event.
     *
     * @return p = x / n
     */
    public double proportion() {
        return events / total;
    }

    @Override
    public boolean hasZeroCell() {
        return events == 0 || events == total;
    }

    @Override
    public boolean hasNoEvent() {
        return events == 0;
    }

    @Override
    public boolean isDoubleZero() {
        return false;
    }

    @Override
    public OneProportion plus(double amount, ZeroCells.Spread spread) {
        double moreEvents = spread.events(amount, 0.5);
        return new OneProportion(events + moreEvents, total + (moreEvents + spread.nonEvents(amount, 0.5)));
    }

    /** The counts, for example {@code 7/40}. */
    @Override
    public String toString() {
        return Decimals.upTo(events, 2) + "/" + Decimals.upTo(total, 2);
    }
}
