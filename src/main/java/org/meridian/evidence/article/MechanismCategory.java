package org.meridian.evidence.article;

/** Where in the body a mechanism would act. */
public enum MechanismCategory {
    /** The nervous system and its messengers. */
    NEURAL("nervous system"),
    /** Inflammation and the immune system. */
    INFLAMMATORY("inflammation"),
    /** Circulation near the needle. */
    BLOOD_FLOW("blood flow"),
    /** The fluid between cells. */
    INTERSTITIAL("interstitial space"),
    /** The tissue at the needle. */
    LOCAL("at the needle"),
    /** Expectation, and the relation with the practitioner. */
    NON_SPECIFIC("non-specific");

    private final String words;

    MechanismCategory(String words) {
        this.words = words;
    }

    /**
     * The constant in words.
     *
     * @return for example {@code "nervous system"}
     */
    public String words() {
        return words;
    }
}
