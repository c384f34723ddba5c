package org.meridian.synthesis.regression;

/** Whether groups of studies have one between-study variance. */
public enum TauSharing {
    /** Every group has a τ² of its own, as far as the method has one. */
    SEPARATE,
    /** All groups have one τ²: the residual τ² of the meta-regression on the groups. */
    COMMON
}
