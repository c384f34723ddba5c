package org.meridian.synthesis.effect;

/** The numbers one study reports about one outcome, before any effect size is computed from them. */
public sealed interface StudyData permits TwoByTwo, TwoMeans, TwoRates, Reported, Given {

    /**
     * The data with treatment and control exchanged.
     *
     * @return the mirrored data; every effect size computed from it has the opposite sign
     */
    StudyData swapped();
}
