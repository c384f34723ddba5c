package org.meridian.evidence.article;

/** How a reader who had the sources before him judged a claim. It is an opinion on record, not the verdict of a rule. */
public enum ReaderConclusion {
    /** The sources say so. */
    SUPPORTED("supported"),
    /** The sources say so, for some patients, outcomes or comparators. */
    SUPPORTED_WITH_LIMITS("supported with limits"),
    /** What is said is right, but leaves something out. */
    SUPPORTED_PARTIAL("correct in part"),
    /** One part of the claim is supported, another is not. */
    PARTLY_SUPPORTED("partly supported"),
    /** The support comes from animals or cells. */
    SUPPORTED_PRECLINICAL("supported in animals"),
    /** It is what some believe; that much is right. */
    SUPPORTED_AS_BELIEF("supported as a belief"),
    /** A belief is presented as a fact. */
    BELIEF_NOT_EVIDENCE("a belief said as a fact"),
    /** The source proposes it and does not show it. */
    SOURCE_IS_HYPOTHESIS("the source is a hypothesis"),
    /** The sources say it, but less strongly. */
    OVERSTATED_WORDING("overstated"),
    /** The cited source has no data on it. */
    UNCHECKABLE_BY_SOURCE("the source cannot say"),
    /** Nothing speaks against it, and nothing that was seen shows it. */
    PLAUSIBLE_UNVERIFIED("plausible, not verified"),
    /** The source was not seen. */
    UNVERIFIED("not verified"),
    /** Sources disagree. */
    CONTESTED("contested"),
    /** The cited sources do not speak about it. */
    NOT_SUPPORTED("not supported"),
    /** One part of the claim is false. */
    PARTLY_FALSE("false in part"),
    /** The trials in sciatica did otherwise. */
    CONTRADICTED_FOR_SCIATICA("contradicted for sciatica"),
    /** The cited source says the opposite. */
    CONTRADICTED("contradicted"),
    /** It is not so. */
    WRONG("wrong"),
    /** It is advice and needs no evidence. */
    ADVICE("advice");

    private final String words;

    ReaderConclusion(String words) {
        this.words = words;
    }

    /**
     * The constant in words.
     *
     * @return for example {@code "overstated"}
     */
    public String words() {
        return words;
    }
}
