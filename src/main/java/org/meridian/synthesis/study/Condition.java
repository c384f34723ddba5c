package org.meridian.synthesis.study;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.stat.Decimals;
import org.meridian.table.Cell;

/** A condition on the rows of a table: what a cell of a column must say. */
public sealed interface Condition {

    /**
     * The column that it is about.
     *
     * @return its name
     */
    String column();

    /**
     * Whether a cell fulfils it.
     *
     * @param cell the cell in that column
     * @return true if it does
     */
    boolean holds(Cell cell);

    /**
     * The cell says one of several things. Numbers are compared as numbers: {@code 7} and {@code 7.0} are the same.
     *
     * @param column the column of the cell
     * @param values what it may say, texts or numbers as texts
     * @return the condition
     * @throws IllegalArgumentException if there is no value
     */
    static Condition in(String column, String... values) {
        return new In(column, cells(values), Membership.IN);
    }

    /**
     * The cell says none of several things; a missing cell says none of them.
     *
     * @param column the column of the cell
     * @param values what it may not say, texts or numbers as texts
     * @return the condition
     * @throws IllegalArgumentException if there is no value
     */
    static Condition notIn(String column, String... values) {
        return new In(column, cells(values), Membership.NOT_IN);
    }

    /**
     * The cell is a number that is not below a limit.
     *
     * @param column the column of the cell
     * @param limit the limit
     * @return the condition
     */
    static Condition atLeast(String column, double limit) {
        return new Within(column, OptionalDouble.of(limit), OptionalDouble.empty());
    }

    /**
     * The cell is a number that is not above a limit.
     *
     * @param column the column of the cell
     * @param limit the limit
     * @return the condition
     */
    static Condition atMost(String column, double limit) {
        return new Within(column, OptionalDouble.empty(), OptionalDouble.of(limit));
    }

    /**
     * The cell is a number from one limit to another.
     *
     * @param column the column of the cell
     * @param lower the lower limit
     * @param upper the upper limit
     * @return the condition
     * @throws IllegalArgumentException if the lower limit is above the upper one
     */
    static Condition between(String column, double lower, double upper) {
        return new Within(column, OptionalDouble.of(lower), OptionalDouble.of(upper));
    }

    /**
     * The cell has a value.
     *
     * @param column the column of the cell
     * @return the condition
     */
    static Condition present(String column) {
        return new Presence(column, Presence.Wanted.PRESENT);
    }

    /**
     * The cell has no value.
     *
     * @param column the column of the cell
     * @return the condition
     */
    static Condition absent(String column) {
        return new Presence(column, Presence.Wanted.ABSENT);
    }

    private static List<Cell> cells(String... values) {
        return Stream.of(values).map(Condition::cell).toList();
    }

    private static Cell cell(String value) {
        try {
            double number = Double.parseDouble(value);
            return Double.isFinite(number) ? new Cell(value.strip(), OptionalDouble.of(number)) : Cell.of(value);
        } catch (NumberFormatException text) {
            return Cell.of(value);
        }
    }

    /** Whether a cell must be among the values, or must not be. */
    enum Membership {
        /** Among them. */
        IN,
        /** Not among them. */
        NOT_IN
    }

    /**
     * The cell says one, or none, of several things.
     *
     * @param column the column of the cell
     * @param values the things, at least one
     * @param membership one or none
     */
    record In(String column, List<Cell> values, Membership membership) implements Condition {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no value
         */
        public In {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a condition must name at least one value of " + column);
            }
        }

        @Override
        public boolean holds(Cell cell) {
            return values.stream().anyMatch(cell::says) == (membership == Membership.IN);
        }

        /** {@return for example {@code alloc in (random, alternate)}} */
        @Override
        public String toString() {
            String word = membership == Membership.IN ? " in " : " not in ";
            return column + word + values.stream().map(Cell::text).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /**
     * The cell is a number within limits.
     *
     * @param column the column of the cell
     * @param lower the lower limit, if there is one
     * @param upper the upper limit, if there is one
     */
    record Within(String column, OptionalDouble lower, OptionalDouble upper) implements Condition {

        /**
         * Checks the limits.
         *
         * @throws IllegalArgumentException if there is none, one is not finite, or they are not in order
         */
        public Within {
            double from = lower.orElse(-Double.MAX_VALUE);
            double to = upper.orElse(Double.MAX_VALUE);
            boolean one = lower.isPresent() || upper.isPresent();
            if (!(one && Double.isFinite(from) && Double.isFinite(to) && from <= to)) {
                throw new IllegalArgumentException("the limits of " + column + " must be finite and in order, but were "
                        + lower + " and " + upper);
            }
        }

        @Override
        public boolean holds(Cell cell) {
            return cell.number().isPresent()
                    && cell.number().getAsDouble() >= lower.orElse(-Double.MAX_VALUE)
                    && cell.number().getAsDouble() <= upper.orElse(Double.MAX_VALUE);
        }

        /** {@return for example {@code year from 1990 to 2000}} */
        @Override
        public String toString() {
            if (lower.isPresent() && upper.isPresent()) {
                return column + " from " + number(lower) + " to " + number(upper);
            }
            return column + (lower.isPresent() ? " at least " + number(lower) : " at most " + number(upper));
        }

        private static String number(OptionalDouble limit) {
            return Decimals.upTo(limit.getAsDouble(), 6);
        }
    }

    /**
     * Whether the cell has a value.
     *
     * @param column the column of the cell
     * @param wanted whether it must have one
     */
    record Presence(String column, Wanted wanted) implements Condition {

        /** Whether a cell must have a value. */
        public enum Wanted {
            /** It must. */
            PRESENT,
            /** It must not. */
            ABSENT
        }

        @Override
        public boolean holds(Cell cell) {
            return cell.isMissing() == (wanted == Wanted.ABSENT);
        }

        /** {@return for example {@code year present}} */
        @Override
        public String toString() {
            return column + (wanted == Wanted.PRESENT ? " present" : " absent");
        }
    }
}
