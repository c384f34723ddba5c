package org.meridian.evidence.trial;

/** What an arm of a trial received, as far as a comparison needs to know. */
public enum Intervention {
    /** Acupuncture of any kind, alone. */
    ACUPUNCTURE("acupuncture"),
    /** A drug or a regimen of drugs, alone. */
    DRUG("drugs"),
    /** Acupuncture that is meant to do nothing. */
    SHAM_ACUPUNCTURE("sham acupuncture"),
    /** Placebo other than sham acupuncture. */
    PLACEBO("placebo"),
    /** What patients would have had anyway. */
    USUAL_CARE("usual care"),
    /** Another active treatment: electrotherapy, traction, an injection at an acupoint. */
    OTHER_ACTIVE("other active treatment"),
    /** Acupuncture together with another treatment. */
    ACUPUNCTURE_WITH_OTHER("acupuncture with another treatment"),
    /** A drug together with another treatment. */
    DRUG_WITH_OTHER("drugs with another treatment"),
    /** Anything: reviews that set one treatment against all others. */
    ANY("any comparator");

    private final String words;

    Intervention(String words) {
        this.words = words;
    }

    /**
     * The intervention in words.
     *
     * @return for example {@code "sham acupuncture"}
     */
    public String words() {
        return words;
    }
}
