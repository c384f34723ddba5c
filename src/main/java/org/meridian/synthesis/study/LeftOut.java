package org.meridian.synthesis.study;

/**
 * A row of a table that takes part in no result.
 *
 * @param study the label of its study
 * @param place where the row came from, for example {@code trials.csv, line 5}
 * @param reason why it takes no part, in words
 */
public record LeftOut(String study, String place, String reason) {

    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public LeftOut {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "a row that is left out needs a reason, but that of " + study + " was blank");
        }
    }

    /** {@return for example {@code Aronson 1948 (trials.csv, line 2): control total is missing}} */
    @Override
    public String toString() {
        return study + " (" + place + "): " + reason;
    }
}
