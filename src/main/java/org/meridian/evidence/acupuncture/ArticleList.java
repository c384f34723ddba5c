package org.meridian.evidence.acupuncture;

/** Whether the article names a point in its list. */
public enum ArticleList {
    /** It does. */
    YES("named by the article"),
    /** It does not. */
    NO("not named by the article"),
    /** The list is cut off in the excerpt that was read. */
    UNKNOWN("not known: the article's list is cut off");

    private final String words;

    ArticleList(String words) {
        this.words = words;
    }

    /**
     * The answer in words.
     *
     * @return for example {@code "named by the article"}
     */
    public String words() {
        return words;
    }
}
