package org.meridian.judgement.printed;

/** What a check says about printed figures. */
public enum CheckAnswer {
    /** Some unrounded values give all printed figures. */
    CONSISTENT("consistent"),
    /** No unrounded values give all printed figures. */
    INCONSISTENT("inconsistent"),
    /** A figure that the check needs is not printed, or no figure could fail it. */
    CANNOT_BE_CHECKED("cannot be checked");

    private final String words;

    CheckAnswer(String words) {
        this.words = words;
    }

    /**
     * The answer in words.
     *
     * @return for example {@code "cannot be checked"}
     */
    public String words() {
        return words;
    }
}
