package org.meridian.evidence.article;

/** What the article does with a mechanism. */
public enum Mention {
    /** The article says it. */
    SAID("said"),
    /** The article does not say it; its source does. */
    NOT_SAID("not said"),
    /** The article leaves it out, and a reader would need it. */
    LEFT_OUT("left out"),
    /** The finding speaks against what the article says. */
    CONTRARY("contrary");

    private final String words;

    Mention(String words) {
        this.words = words;
    }

    /**
     * The constant in words.
     *
     * @return for example {@code "left out"}
     */
    public String words() {
        return words;
    }
}
