package org.meridian.synthesis.study;

import org.meridian.stat.Decimals;

/**
 * Cronbach's α of a test in one group.
 *
 * @param alpha α, less than 1
 * @param items m: items of the test, at least 2
 * @param total n: persons, at least 3
 */
public record Reliability(double alpha, double items, double total) implements StudyData {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if α is not less than 1, or there are fewer than 2 items or 3 persons
     */
    public Reliability {
        if (!(alpha < 1 && alpha > Double.NEGATIVE_INFINITY)) {
            throw new IllegalArgumentException("a reliability must be < 1, but was " + alpha);
        }
        Conditions.atLeast("the number of items", 2, items);
        Conditions.atLeast("the number of persons", 3, total);
    }

    /** The reliability, for example {@code α = 0.93, 12 items, n = 103}. */
    @Override
    public String toString() {
        return "α = " + Decimals.upTo(alpha, 3) + ", " + Decimals.upTo(items, 2) + " items, n = "
                + Decimals.upTo(total, 2);
    }
}
