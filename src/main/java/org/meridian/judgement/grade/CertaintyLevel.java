package org.meridian.judgement.grade;

/**
 * The certainty that the true effect is close to the estimate, the lowest first.
 *
 * @see <a href="https://doi.org/10.1136/bmj-2024-081903">Core GRADE 1</a>
 */
public enum CertaintyLevel {
    /** The true effect is likely to be substantially different from the estimate. */
    VERY_LOW("very low", "⊕◯◯◯"),
    /** The true effect may be substantially different from the estimate. */
    LOW("low", "⊕⊕◯◯"),
    /** The true effect is likely to be close to the estimate, but may be substantially different. */
    MODERATE("moderate", "⊕⊕⊕◯"),
    /** The true effect lies close to the estimate. */
    HIGH("high", "⊕⊕⊕⊕");

    private final String words;
    private final String symbol;

    CertaintyLevel(String words, String symbol) {
        this.words = words;
        this.symbol = symbol;
    }

    /**
     * The level in words.
     *
     * @return for example {@code "very low"}
     */
    public String words() {
        return words;
    }

    /**
     * The four signs by which tables show it.
     *
     * @return for example {@code "⊕⊕◯◯"}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * The level some steps away.
     *
     * @param steps how many, negative for down
     * @return the level, never below very low or above high
     */
    public CertaintyLevel moved(int steps) {
        return values()[Math.max(0, Math.min(values().length - 1, ordinal() + steps))];
    }
}
