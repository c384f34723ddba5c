package org.meridian.synthesis.glmm;

/**
 * The log-likelihood of one count as a function of its linear predictor η. Concave, so that a mode is unique; normalised, so
 * that log-likelihoods of models of the same data compare.
 */
interface CountLikelihood {

    /**
     * The log-likelihood and its first four derivatives in η; the last two carry the derivatives of an integral's mode and
     * width.
     */
    double[] derivatives(double eta);

    /** The log-likelihood at η. */
    double value(double eta);

    /** Where the count is within its range, which says whether the likelihood has a maximum. */
    Place place();

    /** The η of the highest likelihood; asked only of counts {@link Place#INSIDE}. */
    double best();

    /** The highest value, or its limit if η runs off. */
    double bestValue();

    /** Where a count lies in the range that it can have. */
    enum Place {
        /** The only value possible: the count says nothing about η. */
        FIXED,
        /** The smallest value possible: the likelihood rises as η falls, without end. */
        LOWEST,
        /** Between smallest and largest. */
        INSIDE,
        /** The largest value possible: the likelihood rises as η rises, without end. */
        HIGHEST
    }
}
