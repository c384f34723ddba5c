package org.meridian.judgement.printed;

/** How well a recomputed number agrees with a printed one, the best first. */
public enum RecomputationAgreement {
    /** It rounds to all printed digits. */
    REPRODUCED("reproduced"),
    /** It differs by one unit of the last digit or less: cut off instead of rounded, rounded twice, or from rounded data. */
    WITHIN_ROUNDING("reproduced within rounding"),
    /** It differs by more. */
    NOT_REPRODUCED("not reproduced");

    private final String words;

    RecomputationAgreement(String words) {
        this.words = words;
    }

    /**
     * The agreement in words.
     *
     * @return for example {@code "reproduced within rounding"}
     */
    public String words() {
        return words;
    }

    RecomputationAgreement or(RecomputationAgreement other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
