package org.meridian.synthesis.study;

import org.meridian.stat.Decimals;

/**
 * Events in the person-time of one group. In formulas x in t.
 *
 * @param events x: events, 0 or more
 * @param time t: time observed, more than 0, in person-years or any unit shared by all studies
 */
public record OneRate(double events, double time) implements CountData<OneRate> {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the count is negative, the time not positive, or one of them not finite
     */
    public OneRate {
        Conditions.count("events", events);
        Conditions.positive("the time", time);
    }

    /**
     * Events per unit of time.
     *
     * @return x / t
     */
    public double rate() {
        return events / time;
    }

    @Override
    public boolean hasZeroCell() {
        return events == 0;
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
    public OneRate plus(double amount, ZeroCells.Spread spread) {
        return new OneRate(events + spread.events(amount, 0.5), time);
    }

    /** The numbers, for example {@code 7 in 123.5}. */
    @Override
    public String toString() {
        return Decimals.upTo(events, 2) + " in " + Decimals.upTo(time, 2);
    }
}
