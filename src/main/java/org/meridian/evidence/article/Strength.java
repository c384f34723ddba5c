package org.meridian.evidence.article;

/**
 * How strongly a sentence is worded, the strongest first: the order of the constants is the order of strength. A sentence that
 * only reports what others believe or feel commits its author to less than one that says <em>may</em>; advice and a
 * sentence that takes no side commit to nothing that evidence could refute.
 */
public enum Strength {
    /** No exception is allowed: "without", "uses only". */
    ABSOLUTE("absolute"),
    /** Said as a fact: "is", "are", "runs". */
    ASSERTIVE("assertive"),
    /** Said as what usually happens: "will include". */
    DESCRIPTIVE("descriptive"),
    /** Certain and cautious words in one sentence: "research shows it may". */
    MIXED("mixed"),
    /** Said with caution: "may", "shows promise". */
    HEDGED("hedged"),
    /** Begins as a belief of others and slides into a fact. */
    ATTRIBUTED_AMBIGUOUS("attributed, then said as a fact"),
    /** Said to be a belief or concept of others. */
    ATTRIBUTED("attributed"),
    /** Said to be what people report: "many people find". */
    ANECDOTAL("anecdotal"),
    /** Takes no side: "varies". */
    NEUTRAL("neutral"),
    /** Tells the reader what to do. */
    ADVICE("advice");

    private final String words;

    Strength(String words) {
        this.words = words;
    }

    /**
     * The constant in words.
     *
     * @return for example {@code "hedged"}
     */
    public String words() {
        return words;
    }

    /**
     * Whether this wording commits its author to more than another.
     *
     * @param other the other wording
     * @return true if this one stands higher in the order of strength
     */
    public boolean isStrongerThan(Strength other) {
        return compareTo(other) < 0;
    }
}
