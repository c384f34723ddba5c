package org.meridian.judgement.grade;

/** What a domain does to the certainty. */
public enum Rating {
    /** Nothing. */
    NOT_SERIOUS("not serious", 0),
    /** One level down. */
    SERIOUS("serious", -1),
    /** Two levels down. */
    VERY_SERIOUS("very serious", -2),
    /** Three levels down. No rule goes so far; people may. */
    EXTREMELY_SERIOUS("extremely serious", -3),
    /** Nothing, as there is no way to tell. */
    NOT_TESTABLE("not testable", 0),
    /** Not known: nobody has judged, and no rule can. The certainty stays open. */
    NOT_JUDGED("not judged", 0),
    /** Nothing: no reason to rate up. */
    NOT_RAISED("no", 0),
    /** One level up. */
    RAISED("yes", 1),
    /** Two levels up. */
    RAISED_TWICE("yes, very", 2);

    private final String words;
    private final int steps;

    Rating(String words, int steps) {
        this.words = words;
        this.steps = steps;
    }

    /**
     * The rating in words.
     *
     * @return for example {@code "very serious"}
     */
    public String words() {
        return words;
    }

    /**
     * How many levels it moves the certainty.
     *
     * @return from −3 to 2
     */
    public int steps() {
        return steps;
    }

    /** Whether people may give this rating to that domain. */
    boolean fits(GradeDomain domain) {
        return this != NOT_JUDGED && (this == NOT_RAISED || steps > 0) == domain.ratesUp();
    }
}
