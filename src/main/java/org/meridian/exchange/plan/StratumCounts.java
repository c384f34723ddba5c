package org.meridian.exchange.plan;

/** Which counts Mantel and Haenszel's sums are made of. */
enum StratumCounts {
    /** The counts as reported. */
    AS_REPORTED,
    /** The counts after the analysis's rule for zero cells, as the studies' own effects are computed from them. */
    CORRECTED
}
