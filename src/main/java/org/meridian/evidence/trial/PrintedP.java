package org.meridian.evidence.trial;

import org.meridian.stat.Decimals;

/**
 * A p value as printed: often only a bound.
 *
 * @param relation {@code =}, {@code <} or {@code >}
 * @param value the number printed
 */
public record PrintedP(String relation, double value) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the relation is none of the three, or the value is not a probability
     */
    public PrintedP {
        if (!relation.equals("=") && !relation.equals("<") && !relation.equals(">")) {
            throw new IllegalArgumentException("the relation of a p value is =, < or >, but was " + relation);
        }
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a p value must be from 0 to 1, but was " + value);
        }
    }

    /** The p value as printed, for example {@code p < 0.05}. */
    @Override
    public String toString() {
        return "p " + relation + " " + Decimals.upTo(value, 6);
    }
}
