package org.meridian.evidence.article;

/** Whether the text of the article says something. */
public enum Presence {
    /** The text at hand says it. */
    PRESENT("in the article"),
    /** The text at hand says a part of it, or another copy of the article says it. */
    PARTLY("partly in the article"),
    /** The text at hand does not say it. */
    ABSENT("not in the article");

    private final String words;

    Presence(String words) {
        this.words = words;
    }

    /**
     * The constant in words.
     *
     * @return for example {@code "in the article"}
     */
    public String words() {
        return words;
    }
}
