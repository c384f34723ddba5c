package org.meridian.judgement.grade;

/**
 * The rules by which domains are rated. Of all rules of a domain that apply the most serious rating applies.
 *
 * <p>GRADE asks for judgement and gives few numbers. Where a rule needs a number that no guidance gives, the number is this library's
 * own; it is an option of the {@link Criteria}, and stands among the inputs of every rating that uses it.
 */
public enum Rule {
    /** Nothing stands against the studies. */
    BIAS_LOW(
            GradeDomain.RISK_OF_BIAS,
            Rating.NOT_SERIOUS,
            "the weight that is not at low risk of bias, and that at high risk, stay below their limits",
            Reference.BIAS),
    /** Much doubt, or some high risk. */
    BIAS_SERIOUS(
            GradeDomain.RISK_OF_BIAS,
            Rating.SERIOUS,
            "the weight that is not at low risk of bias, or that at high risk, reaches its limit",
            Reference.BIAS),
    /** Mostly high risk. */
    BIAS_VERY_SERIOUS(
            GradeDomain.RISK_OF_BIAS,
            Rating.VERY_SERIOUS,
            "the weight at high risk of bias reaches the limit of very high",
            Reference.BIAS),
    /** Nobody has looked, or not enough. */
    BIAS_ASKED(
            GradeDomain.RISK_OF_BIAS,
            Rating.NOT_JUDGED,
            "risk of bias is not assessed in studies whose weight could change the rating",
            Reference.BIAS),
    /** There is nothing to compare. */
    ONE_STUDY(
            GradeDomain.INCONSISTENCY,
            Rating.NOT_TESTABLE,
            "one study cannot disagree with itself",
            Reference.INCONSISTENCY),
    /** No criterion applies. */
    STUDIES_AGREE(
            GradeDomain.INCONSISTENCY,
            Rating.NOT_SERIOUS,
            "prediction interval, τ and I² stay within their limits",
            Reference.INCONSISTENCY),
    /** A new study may find nothing or the contrary, though the mean effect does not. */
    PREDICTION_INCLUDES_NO_EFFECT(
            GradeDomain.INCONSISTENCY,
            Rating.SERIOUS,
            "the prediction interval includes no effect where the confidence interval does not",
            Reference.INCONSISTENCY_THRESHOLD),
    /** A new study may find anything, though the mean effect is settled. */
    PREDICTION_BOTH_WAYS(
            GradeDomain.INCONSISTENCY,
            Rating.VERY_SERIOUS,
            "the prediction interval includes important effects both ways where the confidence interval excludes no effect",
            Reference.INCONSISTENCY_THRESHOLD),
    /** Studies differ typically by what matters. */
    TAU_IMPORTANT(
            GradeDomain.INCONSISTENCY,
            Rating.SERIOUS,
            "τ is as large as the smallest important effect",
            Reference.INCONSISTENCY_THRESHOLD),
    /** Studies differ typically by twice what matters. */
    TAU_TWICE_IMPORTANT(
            GradeDomain.INCONSISTENCY,
            Rating.VERY_SERIOUS,
            "τ is twice as large as the smallest important effect, or larger",
            Reference.INCONSISTENCY_THRESHOLD),
    /** More than chance, and about the direction. */
    I2_WITH_OPPOSITE_EFFECTS(
            GradeDomain.INCONSISTENCY,
            Rating.SERIOUS,
            "I² reaches its limit, p of Q is below its limit, and the weight of studies pointing the other way reaches its limit",
            Reference.INCONSISTENCY),
    /** Asked and answered. */
    DIRECT(
            GradeDomain.INDIRECTNESS,
            Rating.NOT_SERIOUS,
            "judged not serious by the user, who gives the reason",
            Reference.INDIRECTNESS),
    /** Asked and answered. */
    INDIRECT(
            GradeDomain.INDIRECTNESS,
            Rating.SERIOUS,
            "judged serious by the user, who gives the reason",
            Reference.INDIRECTNESS),
    /** Asked and answered. */
    VERY_INDIRECT(
            GradeDomain.INDIRECTNESS,
            Rating.VERY_SERIOUS,
            "judged very serious by the user, who gives the reason",
            Reference.INDIRECTNESS),
    /** Asked, not answered. */
    INDIRECTNESS_ASKED(
            GradeDomain.INDIRECTNESS,
            Rating.NOT_JUDGED,
            "whether population, intervention, comparator and outcome are those asked about is not in the data",
            Reference.INDIRECTNESS),
    /** Interval and size are enough. */
    PRECISE(
            GradeDomain.IMPRECISION,
            Rating.NOT_SERIOUS,
            "the confidence interval excludes no effect or all important effects, and participants reach the optimal information size",
            Reference.IMPRECISION),
    /** The interval is enough; of the size nobody knows. */
    PRECISE_SIZE_UNKNOWN(
            GradeDomain.IMPRECISION,
            Rating.NOT_SERIOUS,
            "the confidence interval excludes no effect or all important effects; no optimal information size can be computed",
            Reference.IMPRECISION),
    /** Nothing or something that matters. */
    INTERVAL_INCLUDES_NO_EFFECT(
            GradeDomain.IMPRECISION,
            Rating.SERIOUS,
            "the confidence interval includes no effect and an important effect, or it is not said what is important",
            Reference.IMPRECISION),
    /** Anything that matters. */
    INTERVAL_BOTH_WAYS(
            GradeDomain.IMPRECISION,
            Rating.VERY_SERIOUS,
            "the confidence interval includes important effects both ways",
            Reference.IMPRECISION_LEVELS),
    /** Fewer than one good trial would have. */
    BELOW_INFORMATION_SIZE(
            GradeDomain.IMPRECISION,
            Rating.SERIOUS,
            "there are fewer participants than the optimal information size",
            Reference.IMPRECISION),
    /** Far fewer, and an effect that looks large. */
    FAR_BELOW_INFORMATION_SIZE(
            GradeDomain.IMPRECISION,
            Rating.VERY_SERIOUS,
            "the relative effect is large, and participants are far below the optimal information size",
            Reference.IMPRECISION_LEVELS),
    /** Nobody can tell. */
    ASYMMETRY_NOT_TESTABLE(
            GradeDomain.PUBLICATION_BIAS,
            Rating.NOT_TESTABLE,
            "small-study effects cannot be tested: too few studies, or all equally precise",
            Reference.ASYMMETRY),
    /** Small studies tell the same. */
    NO_ASYMMETRY(
            GradeDomain.PUBLICATION_BIAS,
            Rating.NOT_SERIOUS,
            "p of the test of small-study effects is not below its limit",
            Reference.PUBLICATION_BIAS),
    /** Small studies tell another story. */
    ASYMMETRY(
            GradeDomain.PUBLICATION_BIAS,
            Rating.SERIOUS,
            "p of the test of small-study effects is below its limit: publication bias is suspected",
            Reference.PUBLICATION_BIAS),
    /** The effect is nothing special. */
    EFFECT_NOT_LARGE(
            GradeDomain.LARGE_EFFECT,
            Rating.NOT_RAISED,
            "the risk ratio lies between ½ and 2, or there is no risk ratio",
            Reference.RATING_UP),
    /** At least twice or half. */
    EFFECT_LARGE(
            GradeDomain.LARGE_EFFECT, Rating.RAISED, "the risk ratio is at least 2 or at most ½", Reference.RATING_UP),
    /** At least five times or a fifth. */
    EFFECT_VERY_LARGE(
            GradeDomain.LARGE_EFFECT,
            Rating.RAISED_TWICE,
            "the risk ratio is at least 5 or at most ⅕",
            Reference.RATING_UP),
    /** Only people can tell. */
    GRADIENT_NOT_CLAIMED(
            GradeDomain.DOSE_RESPONSE,
            Rating.NOT_RAISED,
            "a dose-response gradient cannot be seen in the data, and none is claimed",
            Reference.RATING_UP),
    /** Only people can tell. */
    CONFOUNDING_NOT_CLAIMED(
            GradeDomain.PLAUSIBLE_CONFOUNDING,
            Rating.NOT_RAISED,
            "that confounding would have reduced the effect cannot be seen in the data, and is not claimed",
            Reference.RATING_UP);

    private final GradeDomain domain;
    private final Rating rating;
    private final String words;
    private final String reference;

    Rule(GradeDomain domain, Rating rating, String words, String reference) {
        this.domain = domain;
        this.rating = rating;
        this.words = words;
        this.reference = reference;
    }

    /**
     * The domain that it rates.
     *
     * @return the domain
     */
    public GradeDomain domain() {
        return domain;
    }

    /**
     * How it rates the domain.
     *
     * @return the rating
     */
    public Rating rating() {
        return rating;
    }

    /**
     * When it applies. The limits are those of the {@link Criteria}, and stand among the inputs of a rating.
     *
     * @return part of a sentence, without a full stop
     */
    public String words() {
        return words;
    }

    /**
     * The guidance it follows.
     *
     * @return a DOI without resolver
     */
    public String reference() {
        return reference;
    }

    private static final class Reference {
        private static final String BIAS = "10.1136/bmj-2024-083864";
        private static final String INCONSISTENCY = "10.1016/j.jclinepi.2011.03.017";
        private static final String INCONSISTENCY_THRESHOLD = "10.1136/bmj-2024-081905";
        private static final String INDIRECTNESS = "10.1016/j.jclinepi.2011.04.014";
        private static final String IMPRECISION = "10.1016/j.jclinepi.2011.01.012";
        private static final String IMPRECISION_LEVELS = "10.1016/j.jclinepi.2022.07.014";
        private static final String PUBLICATION_BIAS = "10.1016/j.jclinepi.2011.01.011";
        private static final String ASYMMETRY = "10.1136/bmj.d4002";
        private static final String RATING_UP = "10.1016/j.jclinepi.2011.06.004";
    }
}
