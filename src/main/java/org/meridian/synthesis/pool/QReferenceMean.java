package org.meridian.synthesis.pool;

/**
 * About which mean Cochran's Q is taken. The weights are 1/v in all of them, so the choice moves Q a little: on the BCG trials
 * 152.23 about the inverse-variance mean, 152.57 about the Mantel–Haenszel mean.
 */
public enum QReferenceMean {
    /** The inverse-variance mean, about which Q is smallest. */
    INVERSE_VARIANCE,
    /** The Mantel–Haenszel estimate, as RevMan and {@code meta} take it after Mantel–Haenszel pooling. */
    MANTEL_HAENSZEL,
    /** Peto's estimate, from observed minus expected events. */
    PETO
}
