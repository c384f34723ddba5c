package org.meridian.judgement.printed;

/** How a p value is printed: as a number, or as a bound. */
public enum PValueRelation {
    /** Equal to the number, up to its rounding. */
    EQUAL("="),
    /** Below the number, which is exact. */
    BELOW("<"),
    /** Not above the number, which is exact. */
    AT_MOST("≤"),
    /** Above the number, which is exact. */
    ABOVE(">"),
    /** Not below the number, which is exact. */
    AT_LEAST("≥");

    private final String sign;

    PValueRelation(String sign) {
        this.sign = sign;
    }

    /**
     * The sign in print.
     *
     * @return for example {@code "<"}
     */
    public String sign() {
        return sign;
    }
}
