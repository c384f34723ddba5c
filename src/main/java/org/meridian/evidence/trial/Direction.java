package org.meridian.evidence.trial;

/** Which values of an outcome are good. */
public enum Direction {
    /** More is better: recovery. */
    HIGHER("higher is better"),
    /** Less is better: pain. */
    LOWER("lower is better");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /**
     * The direction in words.
     *
     * @return for example {@code "lower is better"}
     */
    public String words() {
        return words;
    }
}
