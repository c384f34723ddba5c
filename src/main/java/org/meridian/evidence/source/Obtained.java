package org.meridian.evidence.source;

/** How a figure was obtained from the page. */
public enum Obtained {
    /** Printed as it stands here. */
    REPORTED("as reported"),
    /** A whole number of participants, from a percentage that allows only this one. */
    COUNTED_FROM_PERCENTAGE("counted from a percentage"),
    /** A difference of two reported means. */
    COMPUTED_FROM_MEANS("computed from reported means"),
    /** Taken from a plan: what was done may differ. */
    PLANNED("as planned"),
    /** Concluded from what is printed. */
    INFERRED("inferred");

    private final String words;

    Obtained(String words) {
        this.words = words;
    }

    /**
     * The way in words.
     *
     * @return for example {@code "counted from a percentage"}
     */
    public String words() {
        return words;
    }
}
