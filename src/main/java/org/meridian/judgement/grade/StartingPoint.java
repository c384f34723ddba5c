package org.meridian.judgement.grade;

/** Where the rating of a body of evidence begins. */
public enum StartingPoint {
    /** Randomised trials: high. */
    RANDOMISED("randomised trials", CertaintyLevel.HIGH),
    /** Studies that are not randomised: low. Only they can be rated up. */
    NON_RANDOMISED("non-randomised studies", CertaintyLevel.LOW);

    private final String words;
    private final CertaintyLevel level;

    StartingPoint(String words, CertaintyLevel level) {
        this.words = words;
        this.level = level;
    }

    /**
     * The studies in words.
     *
     * @return for example {@code "randomised trials"}
     */
    public String words() {
        return words;
    }

    /**
     * The level before any domain is considered.
     *
     * @return high or low
     */
    public CertaintyLevel level() {
        return level;
    }
}
