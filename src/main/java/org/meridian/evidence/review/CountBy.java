package org.meridian.evidence.review;

/** What counts as one trial when reviews are laid over each other. */
public enum CountBy {
    /** Each report is a trial of its own. */
    REPORTS,
    /** Reports of the same patients are one trial. */
    PATIENTS
}
