package org.meridian.judgement.claim;

import org.meridian.evidence.article.ReaderConclusion;

/** What can be said of a claim after its sources and the data were asked, the best first. */
public enum Verdict {
    /** Sources or data say so. */
    SUPPORTED("supported"),
    /** They say so of a part, of others, or with reservations. */
    SUPPORTED_WITH_LIMITS("supported with limits"),
    /** They say less than the wording does. */
    OVERSTATED("overstated"),
    /** Sources take opposite positions, and none is clearly stronger. */
    CONTESTED("contested"),
    /** What there is does not bear on what the claim says. */
    NOT_SUPPORTED("not supported"),
    /** Data or sources say otherwise. */
    CONTRADICTED("contradicted"),
    /** There is nothing at hand to check it with. */
    CANNOT_BE_CHECKED("cannot be checked with the available evidence");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /**
     * The verdict in words.
     *
     * @return for example {@code "supported with limits"}
     */
    public String words() {
        return words;
    }

    /**
     * The verdict to which a reader's finer conclusion amounts, so that both can be compared. No rule asks it.
     *
     * @param reading what a reader concluded
     * @return the verdict nearest to it
     */
    public static Verdict of(ReaderConclusion reading) {
        return switch (reading) {
            case SUPPORTED -> SUPPORTED;
            case SUPPORTED_WITH_LIMITS,
                    SUPPORTED_PARTIAL,
                    PARTLY_SUPPORTED,
                    SUPPORTED_PRECLINICAL,
                    SUPPORTED_AS_BELIEF,
                    SOURCE_IS_HYPOTHESIS -> SUPPORTED_WITH_LIMITS;
            case OVERSTATED_WORDING -> OVERSTATED;
            case CONTESTED -> CONTESTED;
            case NOT_SUPPORTED, BELIEF_NOT_EVIDENCE -> NOT_SUPPORTED;
            case CONTRADICTED, CONTRADICTED_FOR_SCIATICA, WRONG, PARTLY_FALSE -> CONTRADICTED;
            case UNCHECKABLE_BY_SOURCE, PLAUSIBLE_UNVERIFIED, UNVERIFIED, ADVICE -> CANNOT_BE_CHECKED;
        };
    }
}
