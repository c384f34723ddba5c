package org.meridian.evidence.article;

/** Which way a report of a source bears on a claim. */
public enum Stance {
    /** It says what the claim says. */
    FOR("for"),
    /** It bears out a part of the claim, or something near it. */
    IN_PART("in part"),
    /** It says otherwise, or that one cannot say so. */
    AGAINST("against");

    private final String words;

    Stance(String words) {
        this.words = words;
    }

    /**
     * The stance in words.
     *
     * @return for example {@code "in part"}
     */
    public String words() {
        return words;
    }
}
