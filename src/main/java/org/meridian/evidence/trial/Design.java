package org.meridian.evidence.trial;

/** How a trial was designed. */
public enum Design {
    /** The report says that participants were allocated at random. */
    RANDOMISED("randomised"),
    /** A plan without results. */
    PROTOCOL("protocol, no results"),
    /** It is not clear whether allocation was random. */
    ALLOCATION_UNCLEAR("allocation unclear");

    private final String words;

    Design(String words) {
        this.words = words;
    }

    /**
     * The design in words.
     *
     * @return for example {@code "allocation unclear"}
     */
    public String words() {
        return words;
    }
}
