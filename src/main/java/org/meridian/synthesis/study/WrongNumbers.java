package org.meridian.synthesis.study;

/** What becomes of rows with a wrong number: text where a number belongs, events above total, a standard deviation of 0. */
public enum WrongNumbers {
    /** The analysis is refused; the message names every such place. */
    REFUSE,
    /** The rows take part in nothing and are listed as left out. */
    LEAVE_OUT
}
