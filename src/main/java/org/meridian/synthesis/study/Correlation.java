package org.meridian.synthesis.study;

import org.meridian.stat.Decimals;

/**
 * A correlation between two variables in one group.
 *
 * @param r the product-moment correlation, between −1 and 1
 * @param total n: persons, at least 4
 */
public record Correlation(double r, double total) implements StudyData {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if r is not between −1 and 1, or there are fewer than 4 persons
     */
    public Correlation {
        Conditions.correlation(r);
        Conditions.atLeast("the number of persons", 4, total);
    }

    /** The correlation, for example {@code r = 0.42, n = 23}. */
    @Override
    public String toString() {
        return "r = " + Decimals.upTo(r, 3) + ", n = " + Decimals.upTo(total, 2);
    }
}
