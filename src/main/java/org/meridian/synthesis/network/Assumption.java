package org.meridian.synthesis.network;

/**
 * What an indirect comparison takes for granted. None of it follows from the numbers that enter; each is to be judged, and shown
 * with the result.
 *
 * @see <a href="https://doi.org/10.1136/bmj.b1147">Song and others 2009</a>
 */
public enum Assumption {
    /** The trials of both comparisons are alike in whatever changes the effect. */
    TRANSITIVITY("the trials of both comparisons are alike in whatever changes the effect"),
    /** The common comparator is the same treatment in both comparisons. */
    COMMON_COMPARATOR("the common comparator is the same treatment in both comparisons"),
    /** The outcome is defined alike in both comparisons. */
    SAME_OUTCOME("the outcome is defined alike in both comparisons"),
    /** The trials studied the patients asked about. */
    SAME_POPULATION("the trials studied the patients asked about"),
    /** No trial enters both comparisons. */
    INDEPENDENCE("no trial enters both comparisons"),
    /** Within each comparison the trials agree. */
    HOMOGENEITY("within each comparison the trials agree");

    private final String words;

    Assumption(String words) {
        this.words = words;
    }

    /**
     * The assumption as a clause.
     *
     * @return for example {@code "no trial enters both comparisons"}
     */
    public String words() {
        return words;
    }
}
