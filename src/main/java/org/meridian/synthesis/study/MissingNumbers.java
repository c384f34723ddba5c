package org.meridian.synthesis.study;

/** What becomes of rows that lack a number which the effect needs. */
public enum MissingNumbers {
    /** The rows take part in nothing and are listed as left out. */
    LEAVE_OUT,
    /** The analysis is refused; the message names every such place. */
    REFUSE
}
