package org.meridian.evidence.article;

import org.meridian.stat.Decimals;

/**
 * I² as printed: sometimes only a bound.
 *
 * @param relation {@code =}, {@code <} or {@code >}
 * @param fraction the number printed, as a fraction
 */
public record PrintedI2(String relation, double fraction) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the relation is none of the three, or the value is not from 0 to 1
     */
    public PrintedI2 {
        if (!relation.equals("=") && !relation.equals("<") && !relation.equals(">")) {
            throw new IllegalArgumentException("the relation of an I² is =, < or >, but was " + relation);
        }
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("I² is a fraction from 0 to 1, but was " + fraction);
        }
    }

    /** I² as printed, for example {@code I² > 80%}. */
    @Override
    public String toString() {
        return "I² " + relation + " " + Decimals.upTo(100 * fraction, 4) + "%";
    }
}
