package org.meridian.evidence.trial;

import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.stat.Interval;
import org.meridian.stat.PrintedNumber;

/**
 * An estimate or a mean with its limits, digit by digit as the page prints them: what 1.30 says and 1.3 does not.
 *
 * @param value the estimate or the mean
 * @param lower lower limit
 * @param upper upper limit
 */
public record PrintedEstimate(
        Optional<PrintedNumber> value, Optional<PrintedNumber> lower, Optional<PrintedNumber> upper) {

    /**
     * Figures whose digits were not kept: the fewest that give them, so that they count as less exact than they may have been
     * printed.
     *
     * @param value the estimate or the mean
     * @param interval its interval
     * @return the figures
     */
    public static PrintedEstimate withoutDigits(OptionalDouble value, Optional<Interval> interval) {
        return new PrintedEstimate(
                value.isPresent() ? Optional.of(PrintedNumber.of(value.getAsDouble())) : Optional.empty(),
                interval.map(it -> PrintedNumber.of(it.lower())),
                interval.map(it -> PrintedNumber.of(it.upper())));
    }
}
