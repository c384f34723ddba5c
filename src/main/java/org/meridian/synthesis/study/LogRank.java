package org.meridian.synthesis.study;

import org.meridian.stat.Decimals;

/**
 * The log-rank statistic of a trial with times to event.
 *
 * @param observedMinusExpected O − E: events in the treatment arm less those expected without an effect
 * @param variance V: its hypergeometric variance, more than 0
 */
public record LogRank(double observedMinusExpected, double variance) implements Contrast {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if O − E is not finite, or V not positive
     */
    public LogRank {
        Conditions.finite("O - E", observedMinusExpected);
        Conditions.positive("the variance of O - E", variance);
    }

    @Override
    public LogRank swapped() {
        return new LogRank(-observedMinusExpected, variance);
    }

    /** The statistic, for example {@code O - E = -4.2, V = 12.5}. */
    @Override
    public String toString() {
        return "O - E = " + Decimals.upTo(observedMinusExpected, 3) + ", V = " + Decimals.upTo(variance, 3);
    }
}
