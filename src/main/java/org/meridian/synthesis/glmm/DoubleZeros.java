package org.meridian.synthesis.glmm;

/**
 * What happens to two-arm studies in which no participant, or every participant, had the event. They contain no information about a
 * ratio, but some about the distribution of the studies' levels, which {@link GlmmModel#UM_RS} estimates; in the other models they
 * change no estimate.
 */
public enum DoubleZeros {
    /** They are left out: {@code drop00 = TRUE}, the default of {@code metafor::rma.glmm}. */
    DROP,
    /** They stay in. */
    KEEP
}
