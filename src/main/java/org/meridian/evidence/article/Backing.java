package org.meridian.evidence.article;

/** Whether a source says a mechanism as strongly as the article does. */
public enum Backing {
    /** As strongly. */
    AS_STRONGLY("as strongly"),
    /** As strongly, but for animals, models or as a concept only. */
    WITHIN_LIMITS("within limits"),
    /** In part. */
    IN_PART("in part"),
    /** The source is more cautious. */
    LESS_STRONGLY("less strongly"),
    /** The full text was not read. */
    NOT_KNOWN("not known"),
    /** The article does not say it, so that there is nothing to compare. */
    NOT_ASKED("not asked");

    private final String words;

    Backing(String words) {
        this.words = words;
    }

    /**
     * The constant in words.
     *
     * @return for example {@code "less strongly"}
     */
    public String words() {
        return words;
    }
}
