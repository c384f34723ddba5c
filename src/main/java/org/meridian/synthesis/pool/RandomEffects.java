package org.meridian.synthesis.pool;

import java.util.List;
import org.meridian.stat.ConfidenceLevel;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.model.MethodFormula;
import org.meridian.synthesis.model.TauEstimate;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauFit;
import org.meridian.synthesis.model.TauOptions;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.model.WeightedMean;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;

/**
 * The random-effects model: the studies' true effects vary about their mean with variance τ².
 *
 * <pre>{@code μ̂ = Σ wᵢ yᵢ / Σ wᵢ,   wᵢ = 1/(vᵢ + τ̂²),   SE = 1/√Σwᵢ}</pre>
 *
 * <p>With one study the summary is that study, with a Wald interval; the result says so. <b>Agrees with:</b>
 * {@code metafor::rma} run to convergence, to 1e-10.
 *
 * @param tau2 estimator of τ², REML by default
 * @param interval how the confidence interval is made, {@link CiMethod#HKSJ_MAX1} by default: Hartung–Knapp, and never narrower than
 *     Wald's of the same model
 * @param prediction which prediction interval is made, {@link PredictionMethod#HTS} (t with k − 2) by default
 * @param weighting how much each study counts, by inverse variance by default
 * @param about about which mean Q is taken, the inverse-variance mean by default; DL follows that Q, as RevMan's and Stata's
 *     "Mantel–Haenszel heterogeneity" does
 * @param definition from what I² and H² are computed, from τ² by default
 * @param level level of all intervals, 0.95 by default
 * @see <a href="https://doi.org/10.1002/9781119536604.ch10">Cochrane Handbook, chapter 10</a>
 */
public record RandomEffects(
        TauEstimator tau2,
        CiMethod interval,
        PredictionMethod prediction,
        Weighting weighting,
        QReferenceMean about,
        Heterogeneity.Definition definition,
        double level)
        implements Pooling {

    private static final Description<RandomEffects> DESCRIPTION = Description.of(
                    "RANDOM_EFFECTS",
                    "random-effects model",
                    RandomEffects.class,
                    RandomEffects::withDefaults,
                    "The studies' true effects vary about their mean with variance τ²",
                    "10.1002/9781119536604.ch10")
            .with(
                    "tau2",
                    "How the between-study variance τ² is estimated",
                    TauOptions.type(),
                    RandomEffects::tau2,
                    RandomEffects::with)
            .with(
                    "interval",
                    "How the confidence interval of the summary is made",
                    OptionTypes.constant(CiMethod.class),
                    RandomEffects::interval,
                    RandomEffects::with)
            .with(
                    "prediction",
                    "Which prediction interval is made",
                    OptionTypes.constant(PredictionMethod.class),
                    RandomEffects::prediction,
                    RandomEffects::with)
            .with(
                    "weighting",
                    "How much each study counts: by a rule, or by weights in a column",
                    Weighting.option(),
                    RandomEffects::weighting,
                    RandomEffects::with)
            .with(
                    "qAbout",
                    "About which mean Cochran's Q is taken",
                    OptionTypes.oneOf(List.of(QReferenceMean.INVERSE_VARIANCE, QReferenceMean.MANTEL_HAENSZEL)),
                    RandomEffects::about,
                    RandomEffects::with)
            .with(
                    "i2",
                    "From what I² and H² are computed",
                    OptionTypes.constant(Heterogeneity.Definition.class),
                    RandomEffects::definition,
                    RandomEffects::with);

    /**
     * Checks that the options go together.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1, an interval needs inverse-variance weights and the
     *     weights are others, or Q is to be taken about Peto's estimate
     */
    public RandomEffects {
        ConfidenceLevel.require(level);
        prediction.check(interval.weighting(weighting));
        if (!(about != QReferenceMean.PETO)) {
            throw new IllegalArgumentException(
                    "random effects take Q about the inverse-variance or the Mantel–Haenszel mean, but were asked for "
                            + about);
        }
    }

    /**
     * REML, Hartung–Knapp interval with a factor of 1 or more, HTS prediction interval, inverse-variance weights, I² from τ², level
     * 0.95.
     *
     * <p>A Wald interval takes τ² as known and covers too little where studies are few; the Hartung–Knapp interval does not, but may
     * come out narrower than Wald's where studies happen to agree. With a factor of 1 or more it never does. With two studies it rests
     * on one degree of freedom and says next to nothing; the result says so, see
     * {@link org.meridian.synthesis.guardrail.FindingCode#TWO_STUDIES_INTERVAL}.
     *
     * @return the method
     * @see <a href="https://doi.org/10.1186/1471-2288-14-25">IntHout, Ioannidis &amp; Borm 2014</a>
     * @see <a href="https://doi.org/10.1186/s12874-015-0091-1">Röver, Knapp &amp; Friede 2015</a>
     */
    public static RandomEffects withDefaults() {
        return new RandomEffects(
                TauSquared.REML,
                CiMethod.HKSJ_MAX1,
                PredictionMethod.HTS,
                Weighting.inverseVariance(),
                QReferenceMean.INVERSE_VARIANCE,
                Heterogeneity.Definition.FROM_TAU2,
                ConfidenceLevel.DEFAULT);
    }

    /**
     * The method with another estimator of τ².
     *
     * @param estimator the estimator
     * @return the method
     */
    public RandomEffects with(TauEstimator estimator) {
        return new RandomEffects(estimator, interval, prediction, weighting, about, definition, level);
    }

    /**
     * The method with another confidence interval.
     *
     * @param method how the interval is made
     * @return the method
     */
    public RandomEffects with(CiMethod method) {
        return new RandomEffects(tau2, method, prediction, weighting, about, definition, level);
    }

    /**
     * The method with another prediction interval.
     *
     * @param method which prediction interval is made
     * @return the method
     */
    public RandomEffects with(PredictionMethod method) {
        return new RandomEffects(tau2, interval, method, weighting, about, definition, level);
    }

    /**
     * The method with other weights. The default interval is made for inverse-variance weights, so take {@link CiMethod#WALD} or
     * {@link CiMethod#T} first.
     *
     * @param weights how much each study counts
     * @return the method
     * @throws IllegalArgumentException if the interval or the prediction interval needs inverse-variance weights
     */
    public RandomEffects with(Weighting weights) {
        return new RandomEffects(tau2, interval, prediction, weights, about, definition, level);
    }

    /**
     * The method with Q about another mean.
     *
     * @param mean the mean
     * @return the method
     * @throws IllegalArgumentException if it is Peto's
     */
    public RandomEffects with(QReferenceMean mean) {
        return new RandomEffects(tau2, interval, prediction, weighting, mean, definition, level);
    }

    /**
     * The method with I² and H² from something else.
     *
     * @param from their definition
     * @return the method
     */
    public RandomEffects with(Heterogeneity.Definition from) {
        return new RandomEffects(tau2, interval, prediction, weighting, about, from, level);
    }

    /**
     * The method at another level.
     *
     * @param otherLevel 0.99 for 99%
     * @return the method
     */
    @Override
    public RandomEffects withLevel(double otherLevel) {
        return new RandomEffects(tau2, interval, prediction, weighting, about, definition, otherLevel);
    }

    /**
     * Pools the effects.
     *
     * @param effects the studies' effects; with their tables if Q is to be taken about the Mantel–Haenszel mean
     * @return the summary effect
     * @throws IllegalArgumentException if a profile likelihood interval is asked for and τ² is not by ML or REML, a study has no
     *     given weight, the Mantel–Haenszel mean cannot be had, or an untruncated τ² leaves a study without a positive weight
     */
    @Override
    public PooledEffect pool(Effects effects) {
        if (effects.size() == 1) {
            WeightedMean fixed = WeightedMean.of(effects.y(), effects.v(), 0);
            return InverseVariance.withoutTau2(
                    this,
                    effects,
                    fixed.mean(),
                    1 / Math.sqrt(fixed.w1()),
                    InverseVariance.shares(effects, 0, fixed),
                    Heterogeneity.none(),
                    level);
        }
        int df = effects.size() - 1;
        TauEstimator estimator = estimator().on(effects.rows()::numbers);
        TauFit estimated = estimator.fit(effects.y(), effects.v());
        double q = estimated.fixed().q();
        if (about == QReferenceMean.MANTEL_HAENSZEL) {
            q = MantelHaenszel.withDefaults().pool(effects).heterogeneity().q();
            estimated = about(q, effects, estimated, estimator);
        }
        TauEstimate tau = estimated.tau();
        RandomFit fit = RandomFit.of(
                effects, answered(estimated, estimator), tau, estimated.mean(), interval.weighting(weighting));
        Inference inference = interval.infer(fit, level);
        return new PooledEffect(
                this,
                effects,
                fit.y(),
                inference.se(),
                interval,
                inference.interval(),
                inference.test(),
                fit.shares(),
                Heterogeneity.of(q, about, df, tau, estimated.fixed().traceP(), definition),
                prediction.interval(fit, level),
                tau.certificate());
    }

    /**
     * The estimator of τ² on which the result rests: the one asked for, unless the interval brings its own.
     *
     * @return the estimator
     */
    public TauEstimator estimator() {
        return interval.tau2(tau2);
    }

    /** Of a chain, the estimator that converged. */
    private static TauEstimator answered(TauFit estimated, TauEstimator estimator) {
        return estimated
                .tau()
                .certificate()
                .answer()
                .map(Certificate.Answer::estimator)
                .orElse(estimator);
    }

    /** DL follows the Q it is told; no other estimator knows of one. */
    private static TauFit about(double q, Effects effects, TauFit estimated, TauEstimator estimator) {
        if (answered(estimated, estimator) != TauSquared.DL) {
            return estimated;
        }
        WeightedMean fixed = estimated.fixed();
        double moment = Math.max(0, (q - (effects.size() - 1)) / fixed.traceP());
        Certificate certificate = estimated.tau().certificate().at(moment);
        TauEstimate tau = new TauEstimate(moment, estimated.tau().se(), certificate);
        return new TauFit(tau, fixed, WeightedMean.of(effects.y(), effects.v(), moment));
    }

    /**
     * What the random-effects model is and what it can be told.
     *
     * @return the description
     */
    public static Description<RandomEffects> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<RandomEffects> description() {
        return DESCRIPTION;
    }

    @Override
    public MethodFormula formula() {
        return new MethodFormula(
                "μ̂ = Σ ωᵢ yᵢ / Σ ωᵢ, SE² = Σ ωᵢ² (vᵢ + τ̂²) / (Σ ωᵢ)², "
                        + interval.weighting(weighting).formula().formula(),
                "10.1002/9781119536604.ch10",
                "metafor::rma");
    }

    @Override
    public String prose() {
        return "Effects were pooled by a random-effects model, in which the studies’ true effects vary about their mean with "
                + "variance τ², estimated by " + estimator().symbol() + "; studies are weighted " + weighting.title()
                + ". The confidence interval is by " + interval.title() + "; "
                + (prediction == PredictionMethod.NONE
                        ? "no prediction interval was asked for."
                        : "the prediction interval is by " + prediction.title() + ".")
                + " Heterogeneity is described by Cochran’s Q and by I², computed from "
                + (definition == Heterogeneity.Definition.FROM_TAU2 ? "τ² and the typical sampling variance." : "Q.");
    }

    @Override
    public String title() {
        String weights = weighting == Weighting.inverseVariance() ? "" : ", weighted " + weighting.title();
        String i2 = definition == Heterogeneity.Definition.FROM_Q ? ", I² from Q" : "";
        return "random effects, " + estimator().symbol() + ", " + interval.title() + weights + i2;
    }
}
