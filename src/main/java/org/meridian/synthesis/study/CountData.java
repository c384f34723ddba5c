package org.meridian.synthesis.study;

/**
 * Study data made of counts, of which some may be 0 and need a {@link ZeroCells} rule.
 *
 * @param <D> the data themselves
 */
public sealed interface CountData<D extends CountData<D>> extends StudyData
        permits TwoByTwo, TwoRates, PairedTable, OneProportion, OneRate {

    /**
     * Whether any count is 0.
     *
     * @return true if one is
     */
    boolean hasZeroCell();

    /**
     * Whether neither of two arms, or everybody in both, had the event: such data say nothing about a ratio. One group alone
     * is never so.
     *
     * @return true if both arms are empty, or both are full
     */
    boolean isDoubleZero();

    /**
     * Whether nobody had the event.
     *
     * @return true if all counts of events are 0
     */
    boolean hasNoEvent();

    /**
     * The data with something added to their counts.
     *
     * @param amount what to add, 0 or more
     * @param spread to which counts, in which shares
     * @return the larger counts
     */
    D plus(double amount, ZeroCells.Spread spread);
}
