package org.meridian.synthesis.effect;

import java.util.List;

/**
 * What is added to 2×2 tables so that an effect exists when a cell is 0.
 *
 * <p>Pooling methods that work on the tables themselves ({@code MantelHaenszel}, {@code Peto}) use the counts as reported.
 */
public sealed interface ZeroCells {

    /**
     * Applies the rule.
     *
     * @param tables the tables of all studies of an analysis
     * @return the tables from which effects are computed, in the same order
     */
    List<TwoByTwo> applyTo(List<TwoByTwo> tables);

    /**
     * Nothing is added; a table without an effect is refused.
     *
     * @return the rule
     */
    static ZeroCells none() {
        return new Constant(0, Where.ONLY_ZERO);
    }

    /**
     * The same amount is added to all four cells of each table that has a zero cell, so that each of its arms grows by twice
     * the amount.
     *
     * @param amount what to add, usually ½
     * @return the rule
     */
    static ZeroCells constant(double amount) {
        return new Constant(amount, Where.ONLY_ZERO);
    }

    /** Which tables are corrected. */
    enum Where {
        /** Tables that have a zero cell. */
        ONLY_ZERO,
        /** All tables, as soon as one of the analysis has a zero cell. */
        IF_ANY_ZERO,
        /** All tables, whatever their cells. */
        ALL
    }

    /**
     * The same amount in every cell of the tables concerned.
     *
     * @param amount what to add to each cell, 0 or more
     * @param where which tables are concerned
     */
    record Constant(double amount, Where where) implements ZeroCells {

        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Constant {
            if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("what is added to a zero cell must be 0 or more, but was " + amount);
            }
        }

        @Override
        public List<TwoByTwo> applyTo(List<TwoByTwo> tables) {
            boolean all = where == Where.ALL
                    || where == Where.IF_ANY_ZERO && tables.stream().anyMatch(TwoByTwo::hasZeroCell);
            return tables.stream()
                    .map(table -> all || table.hasZeroCell() ? table.plus(amount) : table)
                    .toList();
        }
    }
}
