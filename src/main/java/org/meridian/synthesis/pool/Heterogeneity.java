package org.meridian.synthesis.pool;

import java.util.OptionalDouble;
import org.meridian.stat.Decimals;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.model.TauEstimate;

/**
 * How much the effects of the studies differ.
 *
 * <p>With one study there is nothing to estimate: Q = 0 on 0 degrees of freedom, p = 1, τ² = 0, I² = 0, H² = 1.
 *
 * @param q Cochran's Q, weights 1/v, about the pooled estimate of the method
 * @param df its degrees of freedom, k − 1
 * @param p upper tail of χ² at Q
 * @param tau2 between-study variance in squared units of the analysis scale; 0 for a method that assumes none
 * @param tau2Se standard error of τ², if it was estimated
 * @param i2 share of the variability that is between studies, a fraction from 0 to 1
 * @param h2 total variability relative to sampling variability, 1 or more
 * @param definition from what I² and H² are computed
 */
public record Heterogeneity(
        double q, int df, double p, double tau2, OptionalDouble tau2Se, double i2, double h2, Definition definition) {

    /**
     * The two definitions of I² and H². They agree for DL and differ for every other estimator.
     *
     * @see <a href="https://doi.org/10.1002/sim.1186">Higgins &amp; Thompson 2002</a>
     */
    public enum Definition {
        /** From τ²: {@code I² = τ²/(τ² + ṽ)}, {@code H² = (τ² + ṽ)/ṽ}, ṽ = (k − 1)/tr P₀ the typical sampling variance. */
        FROM_TAU2,
        /** From Q: {@code I² = max(0, (Q − df)/Q)}, {@code H² = max(1, Q/df)}. */
        FROM_Q
    }

    static Heterogeneity fromTau2(double q, int df, TauEstimate tau, double traceP) {
        double typical = df / traceP;
        double total = tau.tau2() + typical;
        return new Heterogeneity(
                q,
                df,
                TestResult.chiSquared(q, df).p(),
                tau.tau2(),
                OptionalDouble.of(tau.se()),
                tau.tau2() / total,
                total / typical,
                Definition.FROM_TAU2);
    }

    static Heterogeneity fromQ(double q, int df) {
        if (df == 0) {
            // What is left of Q then is rounding, or the correction of a single table.
            return none();
        }
        return new Heterogeneity(
                q,
                df,
                TestResult.chiSquared(q, df).p(),
                0,
                OptionalDouble.empty(),
                q > df ? (q - df) / q : 0,
                q > df ? q / df : 1,
                Definition.FROM_Q);
    }

    /** With one study. */
    static Heterogeneity none() {
        return new Heterogeneity(0, 0, 1, 0, OptionalDouble.empty(), 0, 1, Definition.FROM_Q);
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
     * The heterogeneity in one line, for example {@code τ² = 0.3132, I² = 92.2%, Q = 152.23 (df = 12, p < 0.0001)}; without τ²
     * if the method has none.
     */
    @Override
    public String toString() {
        return (tau2Se.isPresent() ? "τ² = " + Decimals.fixed(tau2, 4) + ", " : "") + "I² = " + Decimals.percent(i2, 1)
                + ", Q = " + Decimals.fixed(q, 2) + " (df = " + df + ", " + Decimals.pValue(p) + ")";
    }
}
