package org.meridian.synthesis.glmm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.math.Tails;
import org.meridian.stat.ConfidenceLevel;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.SynthesisMethod;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.model.MethodFormula;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.pool.WaldOnlyOptions;

/**
 * Generalised linear mixed models for counts: binomial–normal, Poisson–normal and hypergeometric–normal, fitted by maximum
 * likelihood to the counts as reported. No cell is ever corrected for zeros.
 *
 * <p>Odds ratios of 2×2 tables, rate ratios of person-time, log odds (PLO) and log rates (IRLN) of one group. The random effects
 * are integrated out by adaptive quadrature, by default with as many nodes as it takes; every local maximum in τ² is found;
 * standard errors come from the observed information, that of τ² included. With one study there is no between-study variance:
 * the common effect is fitted. <b>Agrees with:</b> {@code metafor::rma.glmm}, given the same number of nodes, as far as its
 * optimiser goes.
 *
 * @param model how the studies' levels are dealt with, {@link GlmmModel#UM_FS} by default
 * @param trueEffects whether true effects vary, {@link TrueEffects#RANDOM} by default
 * @param coding which arm varies in unconditional models, {@link ArmCoding#BOTH_ARMS} by default
 * @param doubleZeros what becomes of studies without any event, {@link DoubleZeros#DROP} by default
 * @param quadrature how random effects are integrated out, {@link LikelihoodQuadrature#converged()} by default
 * @param level level of the interval, 0.95 by default
 * @see <a href="https://doi.org/10.1002/sim.4040">Stijnen, Hamza &amp; Özdemir 2010</a>
 */
public record Glmm(
        GlmmModel model,
        TrueEffects trueEffects,
        ArmCoding coding,
        DoubleZeros doubleZeros,
        LikelihoodQuadrature quadrature,
        double level)
        implements SynthesisMethod<GlmmFit> {

    private static final Description<Glmm> DESCRIPTION = Description.of(
                    "GLMM",
                    "generalised linear mixed model",
                    Glmm.class,
                    Glmm::withDefaults,
                    "A mixed model of the counts themselves, without normal approximation within studies",
                    "10.1002/sim.4040")
            .with(
                    "model",
                    "How the model treats the level of each study",
                    OptionTypes.constant(GlmmModel.class),
                    Glmm::model,
                    Glmm::with)
            .with(
                    "trueEffects",
                    "Whether the studies' true effects vary",
                    OptionTypes.constant(TrueEffects.class),
                    Glmm::trueEffects,
                    Glmm::with)
            .with(
                    "coding",
                    "How the random effect is spread over the arms",
                    OptionTypes.constant(ArmCoding.class),
                    Glmm::coding,
                    Glmm::with)
            .with(
                    "doubleZeros",
                    "What becomes of studies in which no one, or everyone, had the event",
                    OptionTypes.constant(DoubleZeros.class),
                    Glmm::doubleZeros,
                    Glmm::with)
            .with(
                    "nodes",
                    "The number of quadrature nodes; as many as convergence needs if none is given",
                    OptionTypes.optional(LikelihoodQuadrature.nodesOption()),
                    it -> it.quadrature() instanceof LikelihoodQuadrature.Fixed fixed
                            ? Optional.of(fixed)
                            : Optional.empty(),
                    (it, nodes) -> it.with(nodes.orElse(LikelihoodQuadrature.converged())))
            .with(WaldOnlyOptions.options(""), it -> "", (it, same) -> it);

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Glmm {
        ConfidenceLevel.require(level);
    }

    /**
     * Unconditional with fixed study effects, random effects in both arms, double zeros dropped, quadrature converged, level
     * 0.95.
     *
     * @return the method
     */
    public static Glmm withDefaults() {
        return new Glmm(
                GlmmModel.UM_FS,
                TrueEffects.RANDOM,
                ArmCoding.BOTH_ARMS,
                DoubleZeros.DROP,
                LikelihoodQuadrature.converged(),
                0.95);
    }

    /**
     * Another model.
     *
     * @param other how the studies' levels are dealt with
     * @return the method
     */
    public Glmm with(GlmmModel other) {
        return new Glmm(other, trueEffects, coding, doubleZeros, quadrature, level);
    }

    /**
     * Another assumption about the true effects.
     *
     * @param other whether they vary
     * @return the method
     */
    public Glmm with(TrueEffects other) {
        return new Glmm(model, other, coding, doubleZeros, quadrature, level);
    }

    /**
     * Another coding of the arms.
     *
     * @param other which arm varies
     * @return the method
     */
    public Glmm with(ArmCoding other) {
        return new Glmm(model, trueEffects, other, doubleZeros, quadrature, level);
    }

    /**
     * Another rule for double zeros.
     *
     * @param other what becomes of them
     * @return the method
     */
    public Glmm with(DoubleZeros other) {
        return new Glmm(model, trueEffects, coding, other, quadrature, level);
    }

    /**
     * Another quadrature.
     *
     * @param other how random effects are integrated out
     * @return the method
     */
    public Glmm with(LikelihoodQuadrature other) {
        return new Glmm(model, trueEffects, coding, doubleZeros, other, level);
    }

    /**
     * Another level.
     *
     * @param other 0.99 for 99%
     * @return the method
     */
    @Override
    public Glmm withLevel(double other) {
        return new Glmm(model, trueEffects, coding, doubleZeros, quadrature, other);
    }

    /**
     * Fits the model to the counts behind the effects.
     *
     * @param effects odds ratios, rate ratios, log odds or log rates with their counts
     * @return the fit, which remembers its effects and this method
     * @throws IllegalArgumentException if a study has no counts or counts that are not whole, the model is not one for the
     *     measure, or the effect is infinite because no event, or every event, is in one arm
     * @throws org.meridian.math.NotConvergedException if the likelihood has no maximum, or a parameter is not identified
     */
    public GlmmFit fit(Effects effects) {
        List<StudyCounts> counts = CountReading.of(effects);
        List<StudyCounts> used = new ArrayList<>();
        for (StudyCounts study : counts) {
            if (doubleZeros == DoubleZeros.KEEP || !study.isDoubleZero()) {
                used.add(study);
            }
        }
        // One study has a level and an effect, and nothing left from which to tell how either varies.
        boolean several = used.size() > 1;
        GlmmModel chosen = several || model != GlmmModel.UM_RS ? model : GlmmModel.UM_FS;
        GlmmModel fitted = counts.get(0).hasTwoArms() ? chosen : GlmmModel.CM_EL;
        used.removeIf(study -> !fitted.isInformative(study));
        Separation.check(fitted, effects.measure().title(), used);
        Search.Found common = found(fitted, used, TrueEffects.COMMON);
        Search.Found found = trueEffects == TrueEffects.RANDOM && several && used.size() > 1
                ? found(fitted, used, TrueEffects.RANDOM)
                : common;
        Homogeneity tests = Homogeneity.of(fitted, used, common.maximum().value(), quadrature);
        return result(effects, fitted, used, found, tests);
    }

    private Search.Found found(GlmmModel fitted, List<StudyCounts> studies, TrueEffects assumed) {
        return Search.highest(fitted.likelihood(studies, assumed, coding), fitted.start(studies, assumed), quadrature);
    }

    private GlmmFit result(
            Effects effects, GlmmModel fitted, List<StudyCounts> used, Search.Found found, Homogeneity tests) {
        Maximum maximum = found.maximum();
        MarginalLikelihood likelihood = maximum.at().likelihood();
        double[] shared = maximum.point().shared();
        double y = shared[fitted.effectPlace()];
        double se = Math.sqrt(maximum.variance(fitted.effectPlace()));
        boolean ownLevel = fitted == GlmmModel.UM_RS;
        boolean random = likelihood.randomEffects() > (ownLevel ? 1 : 0);
        int last = shared.length - 1;
        double tau = random ? shared[last] : 0;
        OptionalDouble sigma2 = OptionalDouble.empty();
        if (ownLevel) {
            double sigma = shared[likelihood.sharedEffects()];
            sigma2 = OptionalDouble.of(sigma * sigma);
        }
        return new GlmmFit(
                this,
                effects,
                used.stream().map(StudyCounts::label).toList(),
                y,
                se,
                Interval.around(y, Tails.normalCritical(level) * se, level),
                effects.measure().noEffect().isPresent() ? Optional.of(TestResult.z(y / se)) : Optional.empty(),
                tau * tau,
                // The delta method: dτ² = 2τ dτ. At 0 it has nothing to say.
                tau == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(2 * Math.abs(tau) * Math.sqrt(maximum.variance(last))),
                sigma2,
                tests.likelihoodRatio(),
                tests.wald(),
                maximum.value(),
                likelihood.ownEffects() * used.size() + shared.length,
                used.size() * likelihood.studies().get(0).arms().size(),
                new GlmmCertificate(
                        found.iterations(),
                        maximum.decrement(),
                        maximum.at().nodes(),
                        found.change(),
                        tau == 0 ? Certificate.Boundary.AT_ZERO : Certificate.Boundary.INTERIOR,
                        found.modes()));
    }

    @Override
    public GlmmFit apply(Effects effects) {
        return fit(effects);
    }

    /**
     * What a model of counts is and what it can be told.
     *
     * @return the description
     */
    public static Description<Glmm> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<Glmm> description() {
        return DESCRIPTION;
    }

    @Override
    public MethodFormula formula() {
        return model.formula();
    }

    /**
     * The method in words, as a methods section names it.
     *
     * @return the assumption and the model of two-arm counts, for example {@code "random effects, conditional, exact likelihood"}
     */
    @Override
    public String prose() {
        return "A generalised linear mixed model was fitted to the counts (" + title()
                + "); its interval is normal, and homogeneity was tested by the likelihood ratio.";
    }

    @Override
    public String title() {
        return trueEffects.title() + ", " + model.title();
    }
}
