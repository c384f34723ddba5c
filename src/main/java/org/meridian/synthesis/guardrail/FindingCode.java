package org.meridian.synthesis.guardrail;

/** The kinds of findings, each with the rule that raises it. The names are stable: programs assert on them. */
public enum FindingCode {
    /**
     * HKSJ or HKSJ prediction with {@code q = Σw(y − μ̂)²/(k − 1) < 1}: what is multiplied by √q is narrower than it would be by the
     * model's own standard error. By more than a billionth: some estimators of τ² solve q = 1, which rounding may miss. Never raised
     * by an interval whose factor is 1 or more.
     *
     * <pre>{@code HKSJ or HKSJ prediction, q = Σw(y − μ̂)²/(k − 1) < 1 − 10⁻⁹}</pre>
     */
    HKSJ_Q_BELOW_1(
            Severity.CAUTION,
            "HKSJ or HKSJ prediction, q = Σw(y − μ̂)²/(k − 1) < 1 − 10⁻⁹",
            "the Hartung–Knapp factor is below 1 and narrows the interval that it multiplies",
            "compare with a confidence interval whose factor is not below 1 (HKSJ_MAX1), and with a prediction interval by the model's"
                    + " own standard error (HTS)",
            "10.1186/s12874-015-0091-1"),
    /**
     * Two studies, and an interval by t with k − 1 = 1 degree of freedom: its quantile at 95% is 12.7, so that it says next to nothing
     * whatever the studies say. The finding carries that quantile and, on the natural scale where there is one, the limits of the
     * Wald interval at the same τ² and of the common effect.
     *
     * <pre>{@code k = 2, interval by t with k − 1 degrees of freedom: T, or HKSJ in any form}</pre>
     */
    TWO_STUDIES_INTERVAL(
            Severity.CAUTION,
            "k = 2, interval by t with k − 1 degrees of freedom: T, or HKSJ in any form",
            "with two studies the interval rests on one degree of freedom and is uninformative",
            "read the Wald interval of the random-effects model and the common effect beside it, and do not take a wide interval for"
                    + " evidence of no effect",
            "10.1002/bimj.201500236"),
    /**
     * A ratio measure, and a study in which no participant of either arm, or every one of both, has the event.
     *
     * <pre>{@code RR, OR or PETO, a = c = 0 or b = d = 0 in a study; IRR too in a model of counts with random levels}</pre>
     */
    DOUBLE_ZERO_STUDIES(
            Severity.CAUTION,
            "RR, OR or PETO, a = c = 0 or b = d = 0 in a study; IRR too in a model of counts with random levels",
            "studies without events, or with events only, in both arms contain no information about a ratio, but a correction, or a "
                    + "model of levels, gives them weight",
            "pool without them, or by Mantel–Haenszel or Peto from the counts as reported",
            "10.1002/sim.1761"),
    /**
     * A risk ratio, and more than half of all control participants have the event: it cannot exceed 1 / control risk.
     *
     * <pre>{@code RR, Σc / Σn₂ > ½}</pre>
     */
    RR_CEILING(
            Severity.CAUTION,
            "RR, Σc / Σn₂ > ½",
            "the event is so common in the control arms that the risk ratio has a low ceiling",
            "count the complement of the event, or use odds ratios or risk differences",
            "10.1002/9781119536604.ch10"),
    /**
     * Three studies or more, and one has more than half of the weight.
     *
     * <pre>{@code k ≥ 3, largest weight > ½}</pre>
     */
    ONE_STUDY_DOMINATES(
            Severity.CAUTION,
            "k ≥ 3, largest weight > ½",
            "one study outweighs all others together",
            "show the result without it",
            "10.1002/9781119536604.ch10"),
    /**
     * A standardised mean difference beyond ±2 in a study: rare in nature, common when a standard error is taken for an SD.
     *
     * <pre>{@code SMD, |y| > 2 in a study}</pre>
     */
    SMD_ABOVE_2(
            Severity.WARNING,
            "SMD, |y| > 2 in a study",
            "a standardised mean difference beyond 2",
            "check in the report whether standard errors were taken for standard deviations",
            "10.1002/9781119536604.ch6"),
    /**
     * Three studies or more on one scale (mean differences), and a study's SD is below a third of the median SD and nearer to it, by
     * ratio, once it is multiplied by √n.
     *
     * <pre>{@code MD, k ≥ 3, SD < median SD / 3 in a study, SD √n < median² / SD}</pre>
     */
    SE_LOOKS_LIKE_SD(
            Severity.WARNING,
            "MD, k ≥ 3, SD < median SD / 3 in a study, SD √n < median² / SD",
            "a standard deviation as small as a standard error would be",
            "check in the report whether it is a standard error, and multiply by √n if it is",
            "10.1002/9781119536604.ch6"),
    /**
     * Two studies or more, τ² was estimated, and the estimate is 0.
     *
     * <pre>{@code k ≥ 2, τ² estimated, τ̂² = 0}</pre>
     */
    TAU2_AT_BOUNDARY(
            Severity.NOTE,
            "k ≥ 2, τ² estimated, τ̂² = 0",
            "τ² is estimated as 0, which is no proof that the effects are equal",
            "read the interval of τ² before calling the studies homogeneous",
            "10.1002/jrsm.1164"),
    /**
     * The likelihood of τ² has more than one maximum; the highest was taken.
     *
     * <pre>{@code maxima of l(τ²) > 1}</pre>
     */
    SEVERAL_MODES(
            Severity.CAUTION,
            "maxima of l(τ²) > 1",
            "the likelihood of τ² has several maxima",
            "compare with an estimator that has one solution, such as PM",
            "10.1002/jrsm.1164"),
    /**
     * A prediction interval from fewer than five studies.
     *
     * <pre>{@code prediction interval, k < 5}</pre>
     */
    FEW_STUDIES_PREDICTION(
            Severity.CAUTION,
            "prediction interval, k < 5",
            "a prediction interval from fewer than five studies is very imprecise",
            "do not interpret its limits",
            "10.1136/bmj.d549"),
    /**
     * A meta-regression, or subgroups, of fewer than ten studies for each characteristic of the studies.
     *
     * <pre>{@code meta-regression or subgroups, k < 10 × number of characteristics}</pre>
     */
    FEW_STUDIES_PER_MODERATOR(
            Severity.CAUTION,
            "meta-regression or subgroups, k < 10 × number of characteristics",
            "there are fewer than ten studies for each characteristic in the model",
            "do not read differences between the studies as effects of these characteristics",
            "10.1002/9781119536604.ch10"),
    /**
     * Freeman–Tukey proportions of groups of different size: the way back needs one size, and the answer depends on it.
     *
     * <pre>{@code PFT, largest n − smallest n > ½}</pre>
     */
    PFT_BACKTRANSFORM(
            Severity.CAUTION,
            "PFT, largest n − smallest n > ½",
            "Freeman–Tukey proportions cannot be back-transformed without a sample size, and groups differ in size",
            "use a generalised linear mixed model, or logits",
            "10.1002/jrsm.1348"),
    /**
     * Random effects whose interval does not contain the common-effect mean, or whose mean lies on the other side of no effect: small
     * and large studies tell different stories.
     *
     * <pre>{@code μ̂_common outside the random-effects interval, or sign μ̂_common ≠ sign μ̂_random}</pre>
     */
    COMMON_AND_RANDOM_DISAGREE(
            Severity.CAUTION,
            "μ̂_common outside the random-effects interval, or sign μ̂_common ≠ sign μ̂_random",
            "the common-effect and the random-effects summary disagree",
            "look for small-study effects",
            "10.1002/sim.4029"),
    /**
     * Two rows or more of one analysis carry the same label and are not declared effects of one study: they may be results of one
     * study, which are not independent.
     *
     * <pre>{@code two rows with the same label, not blank, without the same cluster or a column of effects}</pre>
     */
    DUPLICATE_LABEL(
            Severity.CAUTION,
            "two rows with the same label, not blank, without the same cluster or a column of effects",
            "several rows carry one label and are pooled as independent studies",
            "say which rows belong to one study by a cluster, or give them different labels",
            "10.1002/9781119536604.ch6"),
    /**
     * Figures of some rows are not confirmed: they were only extracted, are unclear in the source, or were inferred.
     *
     * <pre>{@code a row whose status is EXTRACTED, UNCLEAR or INFERRED}</pre>
     */
    FIGURES_NOT_CONFIRMED(
            Severity.CAUTION,
            "a row whose status is EXTRACTED, UNCLEAR or INFERRED",
            "the figures of some studies are not confirmed",
            "compare them with their source before the result is used",
            "10.1002/9781119536604.ch5"),
    /**
     * A control group is compared with several treatment groups of one analysis, so its participants count more than once.
     *
     * <pre>{@code a control group in two comparisons of one analysis}</pre>
     */
    SHARED_CONTROL(
            Severity.WARNING,
            "a control group in two comparisons of one analysis",
            "a control group is counted more than once",
            "split the control group, combine the treatment groups, or model the dependence",
            "10.1002/9781119536604.ch6"),
    /**
     * Two entries of one analysis report on the same participants.
     *
     * <pre>{@code the same participants in two entries of one analysis}</pre>
     */
    OVERLAPPING_PATIENTS(
            Severity.WARNING,
            "the same participants in two entries of one analysis",
            "the same participants are counted more than once",
            "keep one report of each participant",
            "10.1002/9781119536604.ch6");

    private final Severity severity;
    private final String rule;
    private final String title;
    private final String remedy;
    private final String reference;

    FindingCode(Severity severity, String rule, String title, String remedy, String reference) {
        this.severity = severity;
        this.rule = rule;
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
     * When it is raised.
     *
     * @return the conditions, all of which must hold, for example {@code "SMD, |y| > 2 in a study"}
     */
    public String rule() {
        return rule;
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
