package org.meridian.judgement.grade;

/** A reason to be less certain, or, of studies that are not randomised, more certain. */
public enum GradeDomain {
    /** The studies may be wrong for reasons of their design and conduct. */
    RISK_OF_BIAS("risk of bias", Way.DOWN),
    /** The studies disagree. */
    INCONSISTENCY("inconsistency", Way.DOWN),
    /** The studies answer another question than the one asked. */
    INDIRECTNESS("indirectness", Way.DOWN),
    /** Chance leaves too much open. */
    IMPRECISION("imprecision", Way.DOWN),
    /** Studies may be missing because of what they found. */
    PUBLICATION_BIAS("publication bias", Way.DOWN),
    /** The effect is too large to come from confounding alone. */
    LARGE_EFFECT("large effect", Way.UP),
    /** More of the intervention, more of the effect. */
    DOSE_RESPONSE("dose-response gradient", Way.UP),
    /** What may confound would have hidden the effect. */
    PLAUSIBLE_CONFOUNDING("plausible confounding", Way.UP);

    /** In which way a domain moves the certainty. */
    enum Way {
        DOWN,
        UP
    }

    private final String words;
    private final Way way;

    GradeDomain(String words, Way way) {
        this.words = words;
        this.way = way;
    }

    /**
     * The domain in words.
     *
     * @return for example {@code "risk of bias"}
     */
    public String words() {
        return words;
    }

    /**
     * Whether the domain is a reason to rate up.
     *
     * @return true for a large effect, a dose-response gradient and plausible confounding
     */
    public boolean ratesUp() {
        return way == Way.UP;
    }
}
