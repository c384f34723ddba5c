package org.meridian.evidence.article;

/** Whether a claim speaks for what it is about or against it. */
public enum Polarity {
    /** The article affirms it. */
    POSITIVE("affirms"),
    /** The article denies it. */
    NEGATIVE("denies");

    private final String words;

    Polarity(String words) {
        this.words = words;
    }

    /**
     * The constant in words.
     *
     * @return for example {@code "affirms"}
     */
    public String words() {
        return words;
    }
}
