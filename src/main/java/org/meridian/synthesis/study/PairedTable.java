package org.meridian.synthesis.study;

import org.meridian.stat.Decimals;

/**
 * Matched pairs, or one group seen twice: how many pairs had the event on both sides, on one, on neither. In formulas a, b, c,
 * d in this order, N their sum; the first side has the event in a + b pairs, the second in a + c.
 *
 * @param both a: pairs with the event on both sides, 0 or more
 * @param firstOnly b: pairs with the event on the first (treated, or later) side only
 * @param secondOnly c: pairs with the event on the second side only
 * @param neither d: pairs without the event
 */
public record PairedTable(double both, double firstOnly, double secondOnly, double neither)
        implements Contrast, CountData<PairedTable> {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is negative or not finite, or there is no pair
     */
    public PairedTable {
        Conditions.count("pairs with both events", both);
        Conditions.count("pairs with the first event only", firstOnly);
        Conditions.count("pairs with the second event only", secondOnly);
        Conditions.count("pairs without the event", neither);
        Conditions.positive("the number of pairs", both + firstOnly + secondOnly + neither);
    }

    /**
     * How many pairs there are.
     *
     * @return N = a + b + c + d
     */
    public double total() {
        return both + firstOnly + secondOnly + neither;
    }

    @Override
    public boolean hasZeroCell() {
        return both == 0 || firstOnly == 0 || secondOnly == 0 || neither == 0;
    }

    @Override
    public boolean hasNoEvent() {
        return both + firstOnly + secondOnly == 0;
    }

    @Override
    public boolean isDoubleZero() {
        return both + firstOnly == 0 && both + secondOnly == 0 || secondOnly + neither == 0 && firstOnly + neither == 0;
    }

    /**
     * The table with the amount added to all four counts; pairs have no arms of different size and no cell that holds events
     * alone.
     *
     * @throws IllegalArgumentException if the spread is not {@link ZeroCells.Spread#EVERY_CELL}
     */
    @Override
    public PairedTable plus(double amount, ZeroCells.Spread spread) {
        if (spread != ZeroCells.Spread.EVERY_CELL) {
            throw new IllegalArgumentException(
                    "matched pairs can be corrected in every cell only, but not by " + spread);
        }
        return new PairedTable(both + amount, firstOnly + amount, secondOnly + amount, neither + amount);
    }

    @Override
    public PairedTable swapped() {
        return new PairedTable(both, secondOnly, firstOnly, neither);
    }

    /** The pairs, for example {@code 60 pairs: 14 both, 5 first, 21 second, 20 neither}. */
    @Override
    public String toString() {
        return Decimals.upTo(total(), 2) + " pairs: " + Decimals.upTo(both, 2) + " both, "
                + Decimals.upTo(firstOnly, 2) + " first, " + Decimals.upTo(secondOnly, 2) + " second, "
                + Decimals.upTo(neither, 2) + " neither";
    }
}
