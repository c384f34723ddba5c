package org.meridian.judgement.printed;

import java.util.List;
import org.meridian.math.Range;
import org.meridian.stat.PrintedNumber;

/**
 * A printed difference beside the two means of which it is the difference.
 *
 * @param difference the first minus the second
 * @param first the first mean
 * @param second the second mean
 */
public record PrintedDifference(PrintedNumber difference, PrintedNumber first, PrintedNumber second)
        implements Printed {

    @Override
    public List<CheckResult> results() {
        Range possible = first.range().minus(second.range());
        PrintedNumber plain = new PrintedNumber(first.value().subtract(second.value()));
        String arithmetic = first + " - (" + second + ") = " + plain + ", unrounded "
                + RangeText.range(possible, plain.value().scale() + 1) + "; printed " + difference;
        if (!difference.range().meets(possible)) {
            return List.of(Check.DIFFERENCE_OF_MEANS
                    .inconsistent(arithmetic)
                    .noting("a difference that a model adjusts need not be the difference of the means"));
        }
        CheckResult consistent = Check.DIFFERENCE_OF_MEANS.consistent(arithmetic);
        boolean exact = plain.value().compareTo(difference.value()) == 0;
        return List.of(exact ? consistent : consistent.noting("by rounding alone"));
    }

    /** The difference with its means, for example {@code -16.0 = -30.8 - (-14.9)}. */
    @Override
    public String toString() {
        return difference + " = " + first + " - (" + second + ")";
    }
}
