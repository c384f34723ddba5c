package org.meridian.synthesis.glmm;

/**
 * What becomes of two-arm studies in which nobody, or everybody, had the event. They say nothing about a ratio, but they do say
 * something about the distribution of the studies' levels, which {@link GlmmModel#UM_RS} estimates; in the other models they
 * change no estimate.
 */
public enum DoubleZeros {
    /** They are left out: {@code drop00 = TRUE}, the default of {@code metafor::rma.glmm}. */
    DROP,
    /** They stay in. */
    KEEP
}
