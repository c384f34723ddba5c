package org.meridian.evidence.article;

/** What a fact is about. */
public enum FactTopic {
    /** How long needles stay, and how long a session lasts. */
    SESSION_LENGTH("length of a session"),
    /** How many sessions, how often, how many points. */
    DOSE("dose"),
    /** How deep needles go. */
    DEPTH("depth"),
    /** What needle is used. */
    NEEDLE("needle"),
    /** When patients improve. */
    TIME_TO_IMPROVE("time to improve"),
    /** Harm, and how often. */
    ADVERSE_REACTIONS("adverse reactions"),
    /** What happens at the first visit. */
    FIRST_VISIT("first visit"),
    /** Who may practise. */
    LICENCE("licence"),
    /** Who pays. */
    INSURANCE("insurance"),
    /** What it costs. */
    COST("cost"),
    /** What a guideline says. */
    GUIDELINE("guideline");

    private final String words;

    FactTopic(String words) {
        this.words = words;
    }

    /**
     * The constant in words.
     *
     * @return for example {@code "time to improve"}
     */
    public String words() {
        return words;
    }
}
