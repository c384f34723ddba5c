package org.meridian.synthesis.pool;

/** On which side of a threshold. */
public enum ThresholdSide {
    /** Greater than the threshold. */
    ABOVE,
    /** Less than the threshold. */
    BELOW
}
