package org.meridian.synthesis.pool;

import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.math.LogTails;
import org.meridian.math.Require;
import org.meridian.math.Tails;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.model.TauEstimate;
import org.meridian.synthesis.model.TestBasedInterval;
import org.meridian.synthesis.option.Value;

/**
 * How much the effects of the studies differ.
 *
 * <p>With one study there is nothing to estimate: Q = 0 on 0 degrees of freedom, p = 1, τ² = 0, I² = 0, H² = 1.
 *
 * @param q Cochran's Q, weights 1/v
 * @param about the mean about which Q is taken; with one study all are the same
 * @param df its degrees of freedom, k − 1
 * @param p upper tail of χ² at Q
 * @param tau2 between-study variance in squared units of the analysis scale; 0 for a method that assumes none, and below 0 only
 *     if it was estimated without truncation
 * @param tau2Se standard error of τ², if it was estimated
 * @param typicalVariance the sampling variance of a typical study, ṽ = (k − 1)/tr P₀; absent with one study
 * @param i2 share of the variability that is between studies, a fraction from 0 to 1
 * @param h2 total variability relative to sampling variability, 1 or more
 * @param definition from what I² and H² are computed
 */
public record Heterogeneity(
        double q,
        QReferenceMean about,
        int df,
        double p,
        double tau2,
        OptionalDouble tau2Se,
        OptionalDouble typicalVariance,
        double i2,
        double h2,
        Definition definition) {

    /**
     * The two definitions of I² and H². They agree for DL and differ for every other estimator.
     *
     * @see <a href="https://doi.org/10.1002/sim.1186">Higgins &amp; Thompson 2002</a>
     */
    public enum Definition {
        /**
         * From τ²: {@code I² = τ²/(τ² + ṽ)}, {@code H² = (τ² + ṽ)/ṽ}, ṽ = (k − 1)/tr P₀ the typical sampling variance; 0 and 1 if τ²
         * is below 0.
         */
        FROM_TAU2,
        /** From Q: {@code I² = max(0, (Q − df)/Q)}, {@code H² = max(1, Q/df)}. */
        FROM_Q
    }

    /** By so much, relatively, may I² and H² differ from their definitions: they are rounded once or twice. */
    private static final double ROUNDING = 1e-9;

    /**
     * Checks the numbers and that they agree.
     *
     * @throws IllegalArgumentException if Q, its degrees of freedom, the standard error of τ² or the typical variance is out of range
     *     or not finite; p or I² is not from 0 to 1; τ² is not finite, or is other than 0 without a standard error; there is a
     *     typical variance with one study, or none with several; or H² or I² is not what Q, τ² and the definition make of it
     */
    public Heterogeneity {
        Require.notNegative("Q", q);
        Require.atLeast("the degrees of freedom of Q", df, 0);
        Require.fraction("the p value of Q", p);
        Require.finite("τ²", tau2);
        Require.notNegative("the standard error of τ²", tau2Se);
        Require.fraction("I²", i2);
        if (tau2 != 0 && tau2Se.isEmpty()) {
            throw new IllegalArgumentException(
                    "a τ² that was estimated has a standard error, but " + tau2 + " had none");
        }
        if (typicalVariance.isPresent() != df > 0) {
            throw new IllegalArgumentException(
                    "the typical variance is there with two studies or more and absent with one, but was "
                            + (df > 0 ? "absent" : "there") + " with " + df + " degrees of freedom");
        }
        double typical = typicalVariance.isPresent()
                ? Require.positive("the typical variance", typicalVariance.getAsDouble())
                : 1;
        agree("H²", h2, h2(definition, q, df, tau2, typical), definition);
        agree("I²", i2, 1 - 1 / h2, definition);
    }

    private static void agree(String name, double value, double expected, Definition definition) {
        if (!(Math.abs(value - expected) <= ROUNDING * Math.abs(expected) + ROUNDING)) {
            throw new IllegalArgumentException(name + " " + definition + " must be " + expected + ", but was " + value);
        }
    }

    private static double h2(Definition definition, double q, int df, double tau2, double typicalVariance) {
        return switch (definition) {
            case FROM_TAU2 -> Math.max(1, (tau2 + typicalVariance) / typicalVariance);
            case FROM_Q -> q > df && df > 0 ? q / df : 1;
        };
    }

    static Heterogeneity of(
            double q, QReferenceMean about, int df, TauEstimate tau, double traceP, Definition definition) {
        OptionalDouble se = OptionalDouble.of(tau.se());
        OptionalDouble typical = OptionalDouble.of(df / traceP);
        return definition == Definition.FROM_Q
                ? withQ(q, about, df, tau.tau2(), se, typical)
                : withTau2(q, about, df, tau.tau2(), se, typical);
    }

    static Heterogeneity fromQ(double q, QReferenceMean about, int df, double traceP) {
        if (df == 0) {
            // What is left of Q then is rounding, or the correction of a single table.
            return none();
        }
        return withQ(q, about, df, 0, OptionalDouble.empty(), OptionalDouble.of(df / traceP));
    }

    /** With one study. */
    static Heterogeneity none() {
        return withQ(0, QReferenceMean.INVERSE_VARIANCE, 0, 0, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static Heterogeneity withTau2(
            double q,
            QReferenceMean about,
            int df,
            double tau2,
            OptionalDouble tau2Se,
            OptionalDouble typicalVariance) {
        double typical = typicalVariance.orElse(1);
        double total = tau2 + typical;
        return new Heterogeneity(
                q,
                about,
                df,
                Tails.chiSquaredAbove(q, df),
                tau2,
                tau2Se,
                typicalVariance,
                Math.max(0, tau2 / total),
                h2(Definition.FROM_TAU2, q, df, tau2, typical),
                Definition.FROM_TAU2);
    }

    private static Heterogeneity withQ(
            double q,
            QReferenceMean about,
            int df,
            double tau2,
            OptionalDouble tau2Se,
            OptionalDouble typicalVariance) {
        return new Heterogeneity(
                q,
                about,
                df,
                Tails.chiSquaredAbove(q, df),
                tau2,
                tau2Se,
                typicalVariance,
                q > df ? (q - df) / q : 0,
                h2(Definition.FROM_Q, q, df, tau2, typicalVariance.orElse(1)),
                Definition.FROM_Q);
    }

    /**
     * The same heterogeneity with I² and H² by the definition one asks for.
     *
     * @param wanted the definition
     * @return the same Q and τ², with I² and H² by that definition
     */
    public Heterogeneity by(Definition wanted) {
        return switch (wanted) {
            case FROM_TAU2 -> withTau2(q, about, df, tau2, tau2Se, typicalVariance);
            case FROM_Q -> withQ(q, about, df, tau2, tau2Se, typicalVariance);
        };
    }

    /**
     * The test of homogeneity.
     *
     * @return Q against χ² with its degrees of freedom
     */
    public TestResult test() {
        return TestResult.chiSquared(q, df);
    }

    /**
     * The natural logarithm of the p value of Q, a number where p is too small for one.
     *
     * @return a number of 0 or less
     */
    public double logP() {
        return LogTails.chiSquaredAbove(q, df);
    }

    /**
     * The {@linkplain TestBasedInterval test-based interval} of I², from Q alone; it is about I² by {@link Definition#FROM_Q}.
     *
     * @param level 0.95 for 95%
     * @return the interval of a fraction from 0 to 1; absent with fewer than three studies, as the standard
     *     error of ln H then may not exist
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Optional<Interval> i2Interval(double level) {
        TestBasedInterval method = new TestBasedInterval(level);
        return df < 2 ? Optional.empty() : Optional.of(method.i2(q, df + 1));
    }

    /**
     * The heterogeneity as data, in the form in which results of a plan are written.
     *
     * @return the numbers by their keys
     */
    public Value.Fields data() {
        return Value.fields()
                .with("q", q)
                .with("df", Value.count(df))
                .with("p", p)
                .with("logP", logP())
                .with("tau2", tau2)
                .with("tau2Se", tau2Se)
                .with("i2", i2)
                .with("h2", h2)
                .with("definition", definition.name());
    }

    /**
     * The heterogeneity in one line, for example {@code τ² = 0.3132, I² = 92.2%, Q = 152.23 (df = 12, p < 0.0001)}; without τ²
     * if the method has none.
     */
    @Override
    public String toString() {
        return (tau2Se.isPresent() ? "τ² = " + Decimals.fixed(tau2, 4) + ", " : "") + "I² = " + Decimals.percent(i2, 1)
                + ", Q = " + Decimals.fixed(q, 2) + " (df = " + df + ", " + Decimals.pValue(p) + ")";
    }
}
