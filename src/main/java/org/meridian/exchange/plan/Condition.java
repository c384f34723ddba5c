package org.meridian.exchange.plan;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition on rows: that a cell says one of several things. Numbers are compared as numbers, {@code 7} and {@code 7.0} say
 * the same.
 *
 * @param column the column of the cell
 * @param in what it may say, at least one thing
 */
public record Condition(String column, List<StudyCell> in) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if nothing may be said, as no row could then fulfil the condition
     */
    public Condition {
        in = List.copyOf(in);
        if (in.isEmpty()) {
            throw new IllegalArgumentException("a condition must allow at least one value of " + column);
        }
    }

    boolean holds(StudyCell cell) {
        return in.stream().anyMatch(cell::says);
    }

    /** {@return for example {@code alloc in (random, alternate)}} */
    @Override
    public String toString() {
        return column + " in " + in.stream().map(StudyCell::text).collect(Collectors.joining(", ", "(", ")"));
    }
}
