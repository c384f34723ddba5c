package org.meridian.evidence.acupuncture;

/** The side that a position on needling in pregnancy takes. */
public enum PregnancySide {
    /** The point must not be used. */
    CONTRAINDICATED("contraindicated"),
    /** The point should be avoided, or used with caution. */
    CAUTION("caution"),
    /** No evidence of harm was found. */
    NO_EVIDENCE_OF_HARM("no evidence of harm");

    private final String words;

    PregnancySide(String words) {
        this.words = words;
    }

    /**
     * The side in words.
     *
     * @return for example {@code "no evidence of harm"}
     */
    public String words() {
        return words;
    }

    /**
     * Whether the position speaks against using the point.
     *
     * @return true for cautions and contraindications
     */
    public boolean isAgainstUse() {
        return this != NO_EVIDENCE_OF_HARM;
    }
}
