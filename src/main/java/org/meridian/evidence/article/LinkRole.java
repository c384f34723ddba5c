package org.meridian.evidence.article;

/** Who set a source beside a claim. */
public enum LinkRole {
    /** The article cites the source. */
    CITED("cited by the article"),
    /** The article does not cite it; it was added to check the claim. */
    ADDITIONAL("added to check it");

    private final String words;

    LinkRole(String words) {
        this.words = words;
    }

    /**
     * The constant in words.
     *
     * @return for example {@code "cited by the article"}
     */
    public String words() {
        return words;
    }
}
