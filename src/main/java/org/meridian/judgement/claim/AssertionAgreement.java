package org.meridian.judgement.claim;

/** Whether a computed quantity agrees with what a claim asserts of it. */
public enum AssertionAgreement {
    /** The whole interval, or the exact number or word, is as asserted. */
    CONFIRMED("as claimed"),
    /** The estimate is as asserted, but its interval reaches beyond. */
    POINTS_TOWARDS("points towards the claim, but its interval reaches beyond"),
    /** The estimate is not as asserted, but its interval reaches what is. */
    POINTS_AWAY("points away from the claim, but its interval reaches it"),
    /** The whole interval, or the exact number or word, is not as asserted. */
    REFUTED("not as claimed"),
    /** Opposite positions are held. */
    DISPUTED("disputed"),
    /** Nothing could be computed. */
    NOT_COMPUTED("not computed"),
    /** Nothing was asserted. */
    NOT_ASKED("shown");

    private final String words;

    AssertionAgreement(String words) {
        this.words = words;
    }

    /**
     * The agreement in words.
     *
     * @return for example {@code "as claimed"}
     */
    public String words() {
        return words;
    }
}
