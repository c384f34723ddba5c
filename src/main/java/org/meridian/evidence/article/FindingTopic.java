package org.meridian.evidence.article;

/** What a finding is about. */
public enum FindingTopic {
    /** Whether it helps. */
    EFFICACY("efficacy"),
    /** Harm. */
    SAFETY("safety"),
    /** How good the comparator itself is. */
    COMPARATOR("comparator"),
    /** Which of several treatments ranks best. */
    RANKING("ranking"),
    /** When an effect begins and how long it lasts. */
    TIME_COURSE("time course"),
    /** How long, how deep, how often. */
    DOSE("dose"),
    /** How it would work. */
    MECHANISM("mechanism"),
    /** How common something is. */
    EPIDEMIOLOGY("epidemiology"),
    /** How many people use it. */
    USAGE("use"),
    /** What a body recommends. */
    GUIDELINE("recommendation"),
    /** What experts agreed on. */
    CONSENSUS("consensus"),
    /** Results without a control group. */
    CASE_SERIES("case series"),
    /** How a study was done, or will be. */
    DESIGN("design"),
    /** How many studies and people a review has. */
    REVIEW_SIZE("size of the review"),
    /** Where and how a review searched and judged. */
    REVIEW_METHOD("method of the review"),
    /** What the authors cannot say. */
    LIMITATIONS("limitations"),
    /** What the authors conclude. */
    CONCLUSION("conclusion"),
    /** What else the source tells about the condition. */
    CONTEXT("context");

    private final String words;

    FindingTopic(String words) {
        this.words = words;
    }

    /**
     * The constant in words.
     *
     * @return for example {@code "time course"}
     */
    public String words() {
        return words;
    }
}
