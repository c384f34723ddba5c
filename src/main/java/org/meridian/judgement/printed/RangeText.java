package org.meridian.judgement.printed;

import org.meridian.math.Range;
import org.meridian.stat.Decimals;

/** Ranges as arithmetic shows them. */
final class RangeText {

    private RangeText() {}

    /** A range with a fixed number of decimals, for example {@code 1.1991 to 1.2092}. */
    static String range(Range range, int decimals) {
        String lower = Decimals.compact(range.lower(), decimals);
        String upper = Decimals.compact(range.upper(), decimals);
        return lower.equals(upper) ? lower : lower + " to " + upper;
    }

    /** A range of probabilities, for example {@code 1.2e-20 to 3.1e-18}. */
    static String probabilities(Range p) {
        String lower = Decimals.significant(Math.max(0, p.lower()), 3);
        String upper = Decimals.significant(Math.min(1, p.upper()), 3);
        return lower.equals(upper) ? lower : lower + " to " + upper;
    }
}
