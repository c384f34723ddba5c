package org.meridian.synthesis.guardrail;

/** The kinds of findings, each with the rule that raises it. The names are stable: programs assert on them. */
public enum Code {
    /** HKSJ or HKSJ prediction with {@code q = Σw(y − μ̂)²/(k − 1) < 1}: the interval is narrower than the model's own. */
    HKSJ_Q_BELOW_1(
            Severity.CAUTION,
            "the Hartung–Knapp factor is below 1 and narrows the interval",
            "compare with the interval whose factor is not below 1 (HKSJ_MAX1)",
            "10.1186/s12874-015-0091-1"),
    /** A ratio measure, and a study in which no participant of either arm, or every one of both, has the event. */
    DOUBLE_ZERO_STUDIES(
            Severity.CAUTION,
            "studies without events in both arms say nothing about a ratio, yet a correction gives them an effect",
            "pool without them, or by Mantel–Haenszel or Peto from the counts as reported",
            "10.1002/sim.1761"),
    /** A risk ratio, and more than half of all control participants have the event: it cannot exceed 1 / control risk. */
    RR_CEILING(
            Severity.CAUTION,
            "the event is so common in the control arms that the risk ratio has a low ceiling",
            "count the complement of the event, or use odds ratios or risk differences",
            "10.1002/9781119536604.ch10"),
    /** Three studies or more, and one has more than half of the weight. */
    ONE_STUDY_DOMINATES(
            Severity.CAUTION,
            "one study outweighs all others together",
            "show the result without it",
            "10.1002/9781119536604.ch10"),
    /** A standardised mean difference beyond ±2 in a study: rare in nature, common when a standard error is taken for an SD. */
    SMD_ABOVE_2(
            Severity.WARNING,
            "a standardised mean difference beyond 2",
            "check in the report whether standard errors were taken for standard deviations",
            "10.1002/9781119536604.ch6"),
    /**
     * Three studies or more on one scale (mean differences), and a study's SD is below a third of the median SD and nearer to it, by
     * ratio, once it is multiplied by √n.
     */
    SE_LOOKS_LIKE_SD(
            Severity.WARNING,
            "a standard deviation as small as a standard error would be",
            "check in the report whether it is a standard error, and multiply by √n if it is",
            "10.1002/9781119536604.ch6"),
    /** Two studies or more, τ² was estimated, and the estimate is 0. */
    TAU2_AT_BOUNDARY(
            Severity.NOTE,
            "τ² is estimated as 0, which is no proof that the effects are equal",
            "read the interval of τ² before calling the studies homogeneous",
            "10.1002/jrsm.1164"),
    /** The likelihood of τ² has more than one maximum; the highest was taken. */
    SEVERAL_MODES(
            Severity.CAUTION,
            "the likelihood of τ² has several maxima",
            "compare with an estimator that has one solution, such as PM",
            "10.1002/jrsm.1164"),
    /** A prediction interval from fewer than five studies. */
    FEW_STUDIES_PREDICTION(
            Severity.CAUTION,
            "a prediction interval from fewer than five studies is very imprecise",
            "do not interpret its limits",
            "10.1136/bmj.d549"),
    /** Freeman–Tukey proportions of groups of different size: the way back needs one size, and the answer depends on it. */
    PFT_BACKTRANSFORM(
            Severity.CAUTION,
            "Freeman–Tukey proportions have no way back without a sample size, and groups differ in size",
            "use a generalised linear mixed model, or logits",
            "10.1002/jrsm.1348"),
    /**
     * Random effects whose interval does not contain the common-effect mean, or whose mean lies on the other side of no effect: small
     * and large studies tell different stories.
     */
    COMMON_AND_RANDOM_DISAGREE(
            Severity.CAUTION,
            "the common-effect and the random-effects summary disagree",
            "look for small-study effects",
            "10.1002/sim.4029"),
    /** A control group is compared with several treatment groups of one analysis, so its participants count more than once. */
    SHARED_CONTROL(
            Severity.WARNING,
            "a control group is counted more than once",
            "split the control group, combine the treatment groups, or model the dependence",
            "10.1002/9781119536604.ch6"),
    /** Two entries of one analysis report on the same participants. */
    OVERLAPPING_PATIENTS(
            Severity.WARNING,
            "the same participants are counted more than once",
            "keep one report of each participant",
            "10.1002/9781119536604.ch6");

    private final Severity severity;
    private final String title;
    private final String remedy;
    private final String reference;

    Code(Severity severity, String title, String remedy, String reference) {
        this.severity = severity;
        this.title = title;
        this.remedy = remedy;
        this.reference = reference;
    }

    /**
     * How much it should worry the reader.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What is wrong, in words.
     *
     * @return part of a sentence, without a full stop
     */
    public String title() {
        return title;
    }

    /**
     * What to do about it.
     *
     * @return an instruction, without a full stop
     */
    public String remedy() {
        return remedy;
    }

    /**
     * Where it is discussed.
     *
     * @return a DOI without resolver
     */
    public String reference() {
        return reference;
    }
}
