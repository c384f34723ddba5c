package org.meridian.evidence.trial;

/** The class of a drug, or of a regimen of several. */
public enum DrugClass {
    /** Non-steroidal anti-inflammatory drug. */
    NSAID("NSAID"),
    /** Corticosteroid. */
    CORTICOSTEROID("corticosteroid"),
    /** Corticosteroid given by injection. */
    CORTICOSTEROID_INJECTION("corticosteroid injection"),
    /** NSAID together with a corticosteroid. */
    NSAID_WITH_CORTICOSTEROID("NSAID with corticosteroid"),
    /** Analgesic that is not an NSAID. */
    ANALGESIC("analgesic"),
    /** Analgesic together with a vitamin. */
    ANALGESIC_WITH_VITAMIN("analgesic with vitamin"),
    /** Vitamin. */
    VITAMIN("vitamin"),
    /** Anticonvulsant. */
    ANTICONVULSANT("anticonvulsant"),
    /** Anticholinergic. */
    ANTICHOLINERGIC("anticholinergic"),
    /** Anticholinergic given by injection. */
    ANTICHOLINERGIC_INJECTION("anticholinergic injection"),
    /** The drug is named, but no source was seen that names its class. */
    NOT_CLASSIFIED("class not seen"),
    /** The drug is not named in what was seen. */
    NOT_NAMED("drug not named");

    private final String words;

    DrugClass(String words) {
        this.words = words;
    }

    /**
     * The class in words.
     *
     * @return for example {@code "NSAID with corticosteroid"}
     */
    public String words() {
        return words;
    }
}
