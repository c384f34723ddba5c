package org.meridian.synthesis.glmm;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.math.Require;
import org.meridian.stat.Decimals;
import org.meridian.stat.Estimates;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.method.ResultData;
import org.meridian.synthesis.method.ResultFact;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * A fitted model of counts that remembers what was fitted and how, so that any re-analysis is one line: leave-one-out is
 * {@code fit.method().fit(fit.effects().without(i))}.
 *
 * @param method how it was fitted
 * @param effects what was fitted
 * @param studies the labels of the studies that took part; the others say nothing about the parameters, or were dropped
 * @param y the mean effect on the analysis scale
 * @param se its standard error from the observed information
 * @param interval its normal confidence interval on the analysis scale
 * @param test test of no effect; absent for the level of one group
 * @param tau2 between-study variance τ² of the effects, in squared units of the analysis scale
 * @param tau2Se its standard error; absent where τ² is 0 or not estimated
 * @param sigma2 variance σ² of the studies' levels, if the model has it
 * @param likelihoodRatioTest likelihood-ratio test of equal true effects against the saturated model; absent with one study
 * @param waldTest Wald's test of the same; absent if fewer than two studies have a finite effect of their own
 * @param logLikelihood the highest log-likelihood, with all constants
 * @param parameters how many parameters were estimated, the studies' levels and variances included
 * @param observations how many counts they were estimated from
 * @param certificate how exact the fit is
 */
public record GlmmFit(
        Glmm method,
        Effects effects,
        List<String> studies,
        double y,
        double se,
        Interval interval,
        Optional<TestResult> test,
        double tau2,
        OptionalDouble tau2Se,
        OptionalDouble sigma2,
        Optional<TestResult> likelihoodRatioTest,
        Optional<TestResult> waldTest,
        double logLikelihood,
        int parameters,
        int observations,
        GlmmCertificate certificate)
        implements SummaryEffect {

    /**
     * Checks the estimates and that the parts belong to one another.
     *
     * @throws IllegalArgumentException if an estimate is not finite, the mean effect lies outside its interval or its test has
     * another sign;
     *     if no study took part, or more than there are; if nothing was estimated, or from nothing; or if τ² is other than 0 and the
     *     certificate says 0, or is 0 and has a standard error
     */
    public GlmmFit {
        studies = List.copyOf(studies);
        String name = "the mean " + effects.measure().title();
        Estimates.check(() -> name, y, se, interval, test);
        Require.positive("the standard error of " + name, se);
        Require.notNegative("τ²", tau2);
        Require.notNegative("the standard error of τ²", tau2Se);
        Require.notNegative("σ²", sigma2);
        Require.finite("the log-likelihood", logLikelihood);
        Require.atLeast("the parameters of a model", parameters, 1);
        Require.atLeast("the counts behind a model", observations, 1);
        Require.atLeast("the studies behind a model", studies.size(), 1);
        if (studies.size() > effects.size()) {
            throw new IllegalArgumentException(
                    "no more studies take part than there are, but " + studies.size() + " did of " + effects.size());
        }
        boolean atZero = certificate.boundary() == Certificate.Boundary.AT_ZERO;
        if (atZero && (tau2 != 0 || tau2Se.isPresent())) {
            throw new IllegalArgumentException(
                    "τ² must be 0 without a standard error where the certificate says so, but was " + tau2);
        }
    }

    @Override
    public int k() {
        return studies.size();
    }

    /**
     * Akaike's information criterion.
     *
     * @return {@code −2 l + 2p}
     */
    public double aic() {
        return -2 * logLikelihood + 2 * parameters;
    }

    /**
     * Schwarz's information criterion.
     *
     * @return {@code −2 l + p ln n}, n the number of counts
     */
    public double bic() {
        return -2 * logLikelihood + parameters * StrictMath.log(observations);
    }

    @Override
    public double level() {
        return interval.level();
    }

    @Override
    public boolean estimatesTau2() {
        return method.trueEffects() == TrueEffects.RANDOM;
    }

    @Override
    public String heterogeneityText() {
        String text = method.trueEffects() == TrueEffects.RANDOM && k() > 1 ? "τ² = " + Decimals.fixed(tau2, 4) : "";
        String test = likelihoodRatioTest.map(it -> "LR test " + it).orElse("");
        return text.isEmpty() || test.isEmpty() ? text + test : text + ", " + test;
    }

    /** Q is Wald's test of equal effects; there is no typical sampling variance, and so neither I² nor H². */
    @Override
    public Value.Fields heterogeneityData() {
        Value.Fields wald = ResultData.test(waldTest);
        return Value.fields()
                .with("q", wald.get("statistic"))
                .with("df", wald.get("df"))
                .with("p", wald.get("p"))
                .with("logP", wald.get("logP"))
                .with("tau2", tau2)
                .with("tau2Se", tau2Se)
                .with("i2", Value.absent())
                .with("h2", Value.absent())
                .with("sigma2", sigma2)
                .with("likelihoodRatio", ResultData.test(likelihoodRatioTest));
    }

    @Override
    public Value certificateData() {
        return Value.fields()
                .with("converged", Value.of(true))
                .with("iterations", Value.count(certificate.iterations()))
                .with("gradient", certificate.gradient())
                .with("atBoundary", Value.of(certificate.boundary() == Certificate.Boundary.AT_ZERO))
                .with("modes", Value.count(certificate.modes()))
                .with("nodes", Value.count(certificate.nodes()))
                .with("change", certificate.change());
    }

    @Override
    public Value.Fields data() {
        return SummaryEffect.super
                .data()
                .with(
                        "likelihood",
                        Value.fields()
                                .with("logLikelihood", logLikelihood)
                                .with("parameters", Value.count(parameters))
                                .with("aic", aic())
                                .with("bic", bic()));
    }

    @Override
    public List<ResultFact> facts() {
        return GlmmFacts.of(this);
    }

    @Override
    public GlmmFit again(Effects others) {
        return method.fit(others);
    }

    @Override
    public List<Finding> findings() {
        return GlmmGuardrails.of(this);
    }

    /** The headline, for example {@code OR 0.26 [0.13, 0.51], k = 17, τ² = 0.6935, LR test χ² = 28.61 (df = 16), p = 0.0267}. */
    @Override
    public String toString() {
        String headline = measure().symbol() + " " + text() + ", k = " + k();
        String heterogeneity = heterogeneityText();
        return heterogeneity.isEmpty() ? headline : headline + ", " + heterogeneity;
    }
}
