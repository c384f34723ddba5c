package org.meridian.synthesis.study;

/** Study data that compare two things, so that the two can change places. */
public sealed interface Contrast extends StudyData
        permits TwoByTwo, TwoMeans, TwoRates, PairedTable, PairedMeans, LogRank, Reported, Given {

    /**
     * The data with treatment and control (or first and second) exchanged.
     *
     * @return the mirrored data; an effect size computed from it has the opposite sign, unless it is standardised by one of
     *     the two alone
     */
    Contrast swapped();
}
