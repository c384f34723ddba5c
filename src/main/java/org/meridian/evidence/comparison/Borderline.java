package org.meridian.evidence.comparison;

/** What is done with trials of which one may doubt that they tested acupuncture. */
public enum Borderline {
    /** They stay in, and are marked: leaving out trials without an effect biases upward. */
    INCLUDE,
    /** They are left out. */
    EXCLUDE
}
