package org.meridian.judgement.printed;

import org.meridian.stat.ConfidenceLevel;
import org.meridian.stat.Decimals;
import org.meridian.stat.PrintedNumber;

/**
 * An interval in print.
 *
 * @param lower lower limit, on the natural scale
 * @param upper upper limit, on the natural scale; whether it is not below the other is for a check to say
 * @param level level, 0.95 for 95%
 */
public record PrintedInterval(PrintedNumber lower, PrintedNumber upper, double level) {

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public PrintedInterval {
        ConfidenceLevel.require(level);
    }

    /**
     * A 95% interval.
     *
     * @param lower lower limit by its digits
     * @param upper upper limit by its digits
     * @return the interval
     */
    public static PrintedInterval of(String lower, String upper) {
        return new PrintedInterval(PrintedNumber.of(lower), PrintedNumber.of(upper), ConfidenceLevel.DEFAULT);
    }

    /** The interval, for example {@code (1.16 to 1.25)}, with its level if that is not 95%. */
    @Override
    public String toString() {
        String name = level == ConfidenceLevel.DEFAULT ? "" : Decimals.level(level) + " CI ";
        return "(" + name + lower + " to " + upper + ")";
    }
}
