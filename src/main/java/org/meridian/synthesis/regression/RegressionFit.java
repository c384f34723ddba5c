package org.meridian.synthesis.regression;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.math.Doubles;
import org.meridian.math.Require;
import org.meridian.stat.Decimals;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.method.ResultData;
import org.meridian.synthesis.method.ResultFact;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.model.LikelihoodFit;
import org.meridian.synthesis.model.TauEstimate;
import org.meridian.synthesis.option.Value;

/**
 * A meta-regression that remembers its effects, its moderators and its method.
 *
 * @param method how it was fitted
 * @param effects what was fitted
 * @param moderators on what
 * @param coefficients the intercept and one coefficient per term, on the analysis scale
 * @param covariance the rows of their covariance matrix, as the interval method has it
 * @param tau the residual τ² with its standard error and certificate. For ML and REML the certificate counts the maxima met by a
 *     scan, see {@link ResidualTau2#ML}
 * @param residual the test of residual heterogeneity, QE: the weighted residual sum of squares at τ² = 0 against χ² with k − p
 *     degrees of freedom
 * @param omnibus the test of all moderators together; absent without moderators, or if the standard errors are 0
 * @param typicalVariance the sampling variance of a typical study, ṽ = (k − p)/tr P₀
 * @param i2 share of the unexplained variability that is between studies, a fraction: {@code τ²/(τ² + ṽ)}; from QE if τ² is held
 *     at 0
 * @param h2 unexplained variability relative to sampling variability: {@code (τ² + ṽ)/ṽ}; from QE if τ² is held at 0
 * @param r2 how much of τ² the moderators explain, a fraction: {@code max(0, (τ²_RE − τ²_ME)/τ²_RE)}, both by the same estimator;
 *     absent without moderators, if τ² is held at 0, or is 0 without moderators
 * @param likelihood log-likelihood and information criteria, for ML, REML and τ² held at 0; of REML with ½ ln|X'X|
 */
public record RegressionFit(
        MetaRegression method,
        Effects effects,
        Moderators moderators,
        List<Coefficient> coefficients,
        List<Doubles> covariance,
        TauEstimate tau,
        TestResult residual,
        Optional<OmnibusTest> omnibus,
        double typicalVariance,
        double i2,
        double h2,
        OptionalDouble r2,
        Optional<LikelihoodFit> likelihood)
        implements SynthesisResult {

    /**
     * Checks the numbers and that the parts belong to one another.
     *
     * @throws IllegalArgumentException if the coefficients are not one per term, their covariance matrix is not square and as large,
     * or there
     *     are no more studies than coefficients; if the test of the moderators is not of the terms without the intercept; if the typical
     *     variance is not positive, I² or R² not from 0 to 1, or H² below 1
     */
    public RegressionFit {
        coefficients = List.copyOf(coefficients);
        covariance = List.copyOf(covariance);
        int p = coefficients.size();
        if (p != moderators.terms().size()) {
            throw new IllegalArgumentException(
                    "a regression has a coefficient for each term, but there were " + p + " for " + moderators.terms());
        }
        if (covariance.size() != p || covariance.stream().anyMatch(row -> row.size() != p)) {
            throw new IllegalArgumentException("the covariance matrix of " + p + " coefficients has " + p
                    + " rows and columns, but had rows of "
                    + covariance.stream().map(Doubles::size).toList());
        }
        if (p >= effects.size()) {
            throw new IllegalArgumentException(
                    "a regression needs more studies than coefficients, but had " + effects.size() + " and " + p);
        }
        omnibus.ifPresent(it -> {
            if (it.df() != p - 1) {
                throw new IllegalArgumentException("the test of the moderators is of " + (p - 1)
                        + " coefficients, but had " + it.df() + " degrees of freedom");
            }
        });
        Require.positive("the typical variance", typicalVariance);
        Require.fraction("I²", i2);
        if (!(h2 >= 1 && h2 < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("H² must be 1 or more and finite, but was " + h2);
        }
        Require.fraction("R²", r2.orElse(0));
    }

    /**
     * Residual degrees of freedom.
     *
     * @return k − p
     */
    public int df() {
        return k() - coefficients.size();
    }

    /**
     * The residual between-study variance.
     *
     * @return τ² in squared units of the analysis scale
     */
    public double tau2() {
        return tau.tau2();
    }

    /**
     * One coefficient.
     *
     * @param term what it belongs to, for example {@code "latitude"}, {@code "allocation: random"} or {@code "intercept"}
     * @return the coefficient
     * @throws IllegalArgumentException if there is no such term
     */
    public Coefficient coefficient(String term) {
        return coefficients.stream()
                .filter(it -> it.term().equals(term))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no term " + term + " among " + moderators.terms()));
    }

    /**
     * The mean effect of studies with given moderators.
     *
     * @param settings one per moderator, in any order, in the moderators' own units
     * @return the predicted effect with its intervals
     * @throws IllegalArgumentException if a moderator is not set, set twice, unknown, or not of that kind
     */
    public PredictedEffect predict(ModeratorValue... settings) {
        return Fitting.again(this).predict(List.of(settings));
    }

    /**
     * The whole fit as text: coefficients, residual heterogeneity, tests.
     *
     * @return several lines of text
     */
    @Override
    public String summary() {
        return RegressionText.of(this);
    }

    @Override
    public RegressionFit again(Effects others) {
        return method.fit(others);
    }

    @Override
    public List<ResultFact> facts() {
        return RegressionFacts.of(this);
    }

    @Override
    public List<Finding> findings() {
        return RegressionGuardrails.of(this);
    }

    @Override
    public Value.Fields data() {
        Value.Fields data = Value.fields()
                .with("k", Value.count(k()))
                .with(
                        "coefficients",
                        Value.of(coefficients.stream().map(Coefficient::data).toList()))
                .with("omnibus", omnibus.<Value>map(OmnibusTest::data).orElse(Value.absent()))
                .with("r2", r2)
                .with("heterogeneity", heterogeneityData())
                .with("certificate", tau.certificate().data());
        return likelihood
                .map(it -> data.with("likelihood", likelihoodData(it)))
                .orElse(data)
                .with("guardrails", ResultData.findings(findings()));
    }

    private Value.Fields heterogeneityData() {
        Value.Fields test = ResultData.test(Optional.of(residual));
        return Value.fields()
                .with("q", residual.statistic())
                .with("df", test.get("df"))
                .with("p", test.get("p"))
                .with("logP", test.get("logP"))
                .with("tau2", tau2())
                .with("tau2Se", isEstimated() ? Value.of(tau.se()) : Value.absent())
                .with("i2", i2)
                .with("h2", h2);
    }

    private static Value.Fields likelihoodData(LikelihoodFit fit) {
        return Value.fields()
                .with("name", fit.likelihood().name())
                .with("logLikelihood", fit.logLikelihood())
                .with("parameters", Value.count(fit.parameters()))
                .with("aic", fit.aic())
                .with("aicc", fit.aicc())
                .with("bic", fit.bic());
    }

    /** Whether τ² was estimated. */
    boolean isEstimated() {
        return method.tau2() != ResidualTau2.COMMON_EFFECT;
    }

    /**
     * The fit in one line, for example {@code risk ratio on latitude, k = 13, τ² = 0.0763, R² = 75.6%, QM = 16.36 (df = 1,
     * p < 0.0001)}.
     */
    @Override
    public String toString() {
        return effects.measure().title() + " on " + moderators + ", k = " + k()
                + (isEstimated() ? ", τ² = " + Decimals.fixed(tau2(), 4) : "")
                + (r2.isPresent() ? ", R² = " + Decimals.percent(r2.getAsDouble(), 1) : "")
                + omnibus.map(it -> ", " + it).orElse("");
    }
}
