package org.meridian.evidence.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.meridian.stat.Words;

/**
 * A rule for the values of one column, under the names of
 * <a href="https://specs.frictionlessdata.io/table-schema/#constraints">Table Schema</a>.
 */
public sealed interface Constraint {

    /**
     * The rule in words.
     *
     * @return for example {@code must be <= 40}
     */
    String rule();

    /**
     * Whether the rule makes sense for a type.
     *
     * @param type the type of a column
     * @return whether a column of this type can have this constraint
     */
    boolean suits(FieldType type);

    /**
     * Whether a single value obeys.
     *
     * @param value a value of a type that this constraint suits: {@code String}, {@code Integer}, {@code Double},
     *     {@code Boolean} or {@code java.time.LocalDate}
     * @return whether the value obeys
     */
    boolean allows(Object value);

    /** The two rules that no single value can break: one needs the empty cell, the other a second row. */
    enum OfColumn implements Constraint {
        /** No cell of the column is empty. */
        REQUIRED("must not be empty"),
        /** No value stands in two rows; empty cells do not count. */
        UNIQUE("must be unique");

        private final String rule;

        OfColumn(String rule) {
            this.rule = rule;
        }

        @Override
        public String rule() {
            return rule;
        }

        @Override
        public boolean suits(FieldType type) {
            return true;
        }

        @Override
        public boolean allows(Object value) {
            return true;
        }
    }

    /**
     * The value is one of a list.
     *
     * @param values the values allowed, as the type of the column reads them; at least one
     */
    record OneOf(List<Object> values) implements Constraint {

        /**
         * Checks that something is allowed.
         *
         * @throws IllegalArgumentException if the list is empty
         */
        public OneOf {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("an enum must allow at least one value, but was empty");
            }
        }

        @Override
        public String rule() {
            return "must be one of " + Words.list(values);
        }

        @Override
        public boolean suits(FieldType type) {
            return true;
        }

        @Override
        public boolean allows(Object value) {
            return values.contains(value);
        }
    }

    /**
     * The number is not below a limit.
     *
     * @param limit the smallest number allowed
     */
    record Minimum(double limit) implements Constraint {

        @Override
        public String rule() {
            return "must be >= " + plain(limit);
        }

        @Override
        public boolean suits(FieldType type) {
            return type.isNumeric();
        }

        @Override
        public boolean allows(Object value) {
            return ((Number) value).doubleValue() >= limit;
        }
    }

    /**
     * The number is not above a limit.
     *
     * @param limit the largest number allowed
     */
    record Maximum(double limit) implements Constraint {

        @Override
        public String rule() {
            return "must be <= " + plain(limit);
        }

        @Override
        public boolean suits(FieldType type) {
            return type.isNumeric();
        }

        @Override
        public boolean allows(Object value) {
            return ((Number) value).doubleValue() <= limit;
        }
    }

    /**
     * The text is not too short.
     *
     * @param characters the fewest characters allowed, counted as Unicode code points
     */
    record MinLength(long characters) implements Constraint {

        @Override
        public String rule() {
            return "must have at least " + characters + " characters";
        }

        @Override
        public boolean suits(FieldType type) {
            return type == FieldType.STRING;
        }

        @Override
        public boolean allows(Object value) {
            return length(value) >= characters;
        }
    }

    /**
     * The text is not too long.
     *
     * @param characters the most characters allowed, counted as Unicode code points
     */
    record MaxLength(long characters) implements Constraint {

        @Override
        public String rule() {
            return "must have at most " + characters + " characters";
        }

        @Override
        public boolean suits(FieldType type) {
            return type == FieldType.STRING;
        }

        @Override
        public boolean allows(Object value) {
            return length(value) <= characters;
        }
    }

    /**
     * The whole text matches a regular expression.
     *
     * @param pattern the expression, in the syntax of {@link Pattern}
     */
    record Matches(Pattern pattern) implements Constraint {

        @Override
        public String rule() {
            return "must match " + pattern;
        }

        @Override
        public boolean suits(FieldType type) {
            return type == FieldType.STRING;
        }

        @Override
        public boolean allows(Object value) {
            return pattern.matcher((String) value).matches();
        }

        /** Expressions are equal if they are written alike; a {@link Pattern} itself equals nothing else. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Matches matches && pattern.toString().equals(matches.pattern.toString());
        }

        @Override
        public int hashCode() {
            return pattern.toString().hashCode();
        }
    }

    private static int length(Object value) {
        String text = (String) value;
        return text.codePointCount(0, text.length());
    }

    private static String plain(double limit) {
        return BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    }
}
