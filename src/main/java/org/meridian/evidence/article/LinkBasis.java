package org.meridian.evidence.article;

/** What says that a source belongs to a claim. */
public enum LinkBasis {
    /** The article prints it beside the claim. */
    PRINTED("printed"),
    /** Concluded from the topic: the footnote numbers of the article are lost. */
    INFERRED_FROM_TOPIC("inferred from the topic");

    private final String words;

    LinkBasis(String words) {
        this.words = words;
    }

    /**
     * The constant in words.
     *
     * @return for example {@code "inferred from the topic"}
     */
    public String words() {
        return words;
    }
}
