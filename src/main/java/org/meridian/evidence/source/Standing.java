package org.meridian.evidence.source;

/** How sure one can be about a figure, the surest first. */
public enum Standing {
    /** Read on the page named, and read again. */
    VERIFIED("verified"),
    /** Seen in part, or on a page other than the source's own. */
    PARTIAL("partly verified"),
    /** Not printed: concluded from what is. */
    INFERRED("inferred"),
    /** Printed, but another figure of the same source contradicts it. */
    CONTRADICTED("contradicted within its source"),
    /** Announced for the future, as in a protocol. */
    PLANNED("planned"),
    /** Taken over without a check. */
    NOT_VERIFIED("not verified"),
    /** Known to exist, but not seen. */
    NOT_SEEN("not seen");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /**
     * The standing in words.
     *
     * @return for example {@code "partly verified"}
     */
    public String words() {
        return words;
    }
}
