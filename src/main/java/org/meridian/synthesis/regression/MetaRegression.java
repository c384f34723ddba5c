package org.meridian.synthesis.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meridian.stat.ConfidenceLevel;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.SynthesisMethod;
import org.meridian.synthesis.model.MethodFormula;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PredictionMethod;

/**
 * Mixed-effects meta-regression: the studies' true effects are a linear function of moderators, about which they vary with
 * variance τ².
 *
 * <pre>{@code yᵢ = xᵢ'β + uᵢ + εᵢ,   β̂ = (X'WX)⁻¹X'Wy,   W = diag(1/(vᵢ + τ̂²))}</pre>
 *
 * <p>Hartung and Knapp's factor for several coefficients is that of Knapp &amp; Hartung 2003, Statistics in Medicine 22:2693–2710.
 * Without moderators it is the random-effects model. <b>Agrees with:</b> {@code metafor::rma(mods = )} run to convergence.
 *
 * <p>Moderators are columns of the studies' table. A study that misses one of them is left out, and the rows of the fit's effects
 * name it.
 *
 * @param moderators the columns that are moderators, none by default
 * @param tau2 estimator of the residual τ², REML by default
 * @param interval how confidence intervals are made: {@code WALD}, {@code T}, {@code HKSJ} or {@code HKSJ_MAX1}, with k − p degrees
 *     of freedom; {@code HKSJ_MAX1} by default, whose factor is never below 1
 * @param prediction which prediction interval {@link RegressionFit#predict} makes, {@link PredictionMethod#HTS} by default; its
 *     k − 1 is k − p here
 * @param level level of all intervals, 0.95 by default
 */
public record MetaRegression(
        List<ModeratorTerm> moderators, ResidualTau2 tau2, CiMethod interval, PredictionMethod prediction, double level)
        implements SynthesisMethod<RegressionFit> {

    private static final Description<MetaRegression> DESCRIPTION = Description.of(
                    "META_REGRESSION",
                    "meta-regression",
                    MetaRegression.class,
                    MetaRegression::withDefaults,
                    "The studies' true effects are a linear function of moderators, about which they vary with variance τ²",
                    "10.1002/sim.1482")
            .with(
                    "moderators",
                    "The columns on which the effects are regressed, each a name or an object",
                    OptionTypes.list(ModeratorTerm.option()),
                    MetaRegression::moderators,
                    MetaRegression::with)
            .with(
                    "tau2",
                    "How the residual between-study variance τ² is estimated",
                    OptionTypes.constant(ResidualTau2.class),
                    MetaRegression::tau2,
                    MetaRegression::with)
            .with(
                    "interval",
                    "How the confidence intervals of the coefficients are made",
                    OptionTypes.constant(CiMethod.class),
                    MetaRegression::interval,
                    MetaRegression::with)
            .with(
                    "prediction",
                    "Which prediction interval is made of the effect of studies with given moderators",
                    OptionTypes.constant(PredictionMethod.class),
                    MetaRegression::prediction,
                    MetaRegression::with);

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1, an interval method is not made for several coefficients,
     *     or a column is named twice
     */
    public MetaRegression {
        moderators = List.copyOf(moderators);
        List<String> columns = moderators.stream().map(ModeratorTerm::column).toList();
        for (String column : columns) {
            if (columns.indexOf(column) != columns.lastIndexOf(column)) {
                throw new IllegalArgumentException("a column is a moderator once, but " + column + " is named twice");
            }
        }
        Uncertainty.checked(interval);
        Uncertainty.checked(prediction);
        ConfidenceLevel.require(level);
    }

    /**
     * No moderators yet, REML, Hartung–Knapp intervals with a factor of 1 or more, HTS prediction interval, level 0.95: as {@link
     * org.meridian.synthesis.pool.RandomEffects#withDefaults()}, with which a fit without moderators agrees.
     *
     * @return the method
     */
    public static MetaRegression withDefaults() {
        return new MetaRegression(List.of(), ResidualTau2.REML, CiMethod.HKSJ_MAX1, PredictionMethod.HTS, 0.95);
    }

    /**
     * The default method with moderators, each recognised as a number or a factor.
     *
     * @param columns the names of their columns
     * @return the method
     * @throws IllegalArgumentException if a name is blank or occurs twice
     */
    public static MetaRegression on(String... columns) {
        return withDefaults().with(Arrays.stream(columns).map(ModeratorTerm::of).toList());
    }

    /**
     * The method with other moderators.
     *
     * @param terms the columns that are moderators
     * @return the method
     * @throws IllegalArgumentException if a column is named twice
     */
    public MetaRegression with(List<ModeratorTerm> terms) {
        return new MetaRegression(terms, tau2, interval, prediction, level);
    }

    /**
     * The method with one more moderator, or with another form of one.
     *
     * @param term the column with its form; it takes the place of a moderator of the same column
     * @return the method
     */
    public MetaRegression with(ModeratorTerm term) {
        List<ModeratorTerm> terms = new ArrayList<>(moderators);
        int place = terms.stream().map(ModeratorTerm::column).toList().indexOf(term.column());
        if (place < 0) {
            terms.add(term);
        } else {
            terms.set(place, term);
        }
        return with(terms);
    }

    /**
     * The method with another estimator of τ².
     *
     * @param estimator the estimator
     * @return the method
     */
    public MetaRegression with(ResidualTau2 estimator) {
        return new MetaRegression(moderators, estimator, interval, prediction, level);
    }

    /**
     * The method with other confidence intervals.
     *
     * @param method how they are made
     * @return the method
     * @throws IllegalArgumentException if the method is not made for several coefficients
     */
    public MetaRegression with(CiMethod method) {
        return new MetaRegression(moderators, tau2, method, prediction, level);
    }

    /**
     * The method with another prediction interval.
     *
     * @param method which prediction interval is made
     * @return the method
     * @throws IllegalArgumentException if the method is not made for several coefficients
     */
    public MetaRegression with(PredictionMethod method) {
        return new MetaRegression(moderators, tau2, interval, method, level);
    }

    /**
     * The method at another level.
     *
     * @param otherLevel 0.99 for 99%
     * @return the method
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    @Override
    public MetaRegression withLevel(double otherLevel) {
        return new MetaRegression(moderators, tau2, interval, prediction, otherLevel);
    }

    /**
     * Fits the model on the columns that are moderators.
     *
     * @param effects the studies' effects with the rows of their table
     * @return the fit; its effects are those of the studies that miss no moderator, and their rows name the others
     * @throws IllegalArgumentException if there is no such column, every study misses a moderator, a number was asked for and a cell
     *     is a text (the message names every such place), all studies have one level of a factor or none has its reference, there are
     *     not more studies than coefficients, or a moderator is a combination of others
     * @throws org.meridian.math.NotConvergedException if the estimator of τ² does not converge
     */
    public RegressionFit fit(Effects effects) {
        Effects used = CompleteCases.in(
                effects, moderators.stream().map(ModeratorTerm::column).toList());
        return Fitting.of(
                        this,
                        used,
                        new Moderators(
                                used.size(),
                                moderators.stream()
                                        .map(it -> it.of(used.rows()))
                                        .toList()))
                .result();
    }

    @Override
    public RegressionFit apply(Effects effects) {
        return fit(effects);
    }

    /**
     * Fits the model on moderators that are at hand. They become columns beside the effects, in place of columns of their names.
     *
     * @param effects the studies' effects
     * @param moderators what the studies are like, in the same order; they take the place of the method's own
     * @return the fit, which remembers the moderators as columns of its effects
     * @throws IllegalArgumentException if there are not more studies than coefficients, the moderators describe another number of
     *     studies, or one of them is a combination of others
     * @throws org.meridian.math.NotConvergedException if the estimator of τ² does not converge
     */
    public RegressionFit fit(Effects effects, Moderators moderators) {
        if (moderators.studies() != effects.size()) {
            throw new IllegalArgumentException("moderators must describe the " + effects.size()
                    + " studies of the effects, but describe " + moderators.studies());
        }
        Effects beside = effects;
        for (Moderator moderator : moderators.list()) {
            beside = moderator.beside(beside);
        }
        return Fitting.of(
                        with(moderators.list().stream().map(ModeratorTerm::like).toList()), beside, moderators)
                .result();
    }

    /**
     * What meta-regression is and what it can be told.
     *
     * @return the description
     */
    public static Description<MetaRegression> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<MetaRegression> description() {
        return DESCRIPTION;
    }

    @Override
    public List<String> explanatoryColumns() {
        return moderators.stream().map(ModeratorTerm::column).toList();
    }

    @Override
    public String prose() {
        String on = moderators.isEmpty() ? "no moderators" : String.join(", ", explanatoryColumns());
        return "Effects were regressed on " + on + " by a "
                + (tau2 == ResidualTau2.COMMON_EFFECT
                        ? "common-effect meta-regression, which leaves no between-study variance"
                        : "mixed-effects meta-regression with the residual between-study variance τ² estimated by "
                                + tau2.symbol())
                + ". Confidence intervals and tests of coefficients are by " + interval.title() + ".";
    }

    @Override
    public MethodFormula formula() {
        return new MethodFormula(
                "β̂ = (X'WX)⁻¹X'Wy, W = diag(1/(vᵢ + τ̂²))", DESCRIPTION.reference(), "metafor::rma(mods = )");
    }

    /**
     * The method in words.
     *
     * @return for example {@code "meta-regression, REML, HKSJ, factor ≥ 1"}
     */
    @Override
    public String title() {
        return "meta-regression, " + tau2.symbol() + ", " + interval.title();
    }
}
