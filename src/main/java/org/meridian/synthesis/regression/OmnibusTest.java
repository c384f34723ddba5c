package org.meridian.synthesis.regression;

import java.util.OptionalInt;
import org.meridian.math.LogTails;
import org.meridian.math.Require;
import org.meridian.math.Tails;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.option.Value;

/**
 * The test that the coefficients of all moderators are 0: QM against χ², or F with an interval method that uses t.
 *
 * <pre>{@code QM = b' Cov(b)⁻¹ b,   F = QM/m,   b the m coefficients without the intercept}</pre>
 *
 * @param statistic QM or F, 0 or more
 * @param df how many coefficients are tested, m
 * @param residualDf k − p, if the test is an F test
 * @param p the upper tail of the distribution at the statistic
 */
public record OmnibusTest(double statistic, int df, OptionalInt residualDf, double p) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the statistic is negative or not finite, p is not from 0 to 1, or degrees of freedom are
     * less than 1
     */
    public OmnibusTest {
        Require.notNegative("the statistic of a test of moderators", statistic);
        Require.atLeast("the degrees of freedom of a test of moderators", df, 1);
        Require.atLeast("the residual degrees of freedom of F", residualDf.orElse(1), 1);
        Require.fraction("a p value", p);
    }

    static OmnibusTest chiSquared(double qm, int df) {
        return new OmnibusTest(qm, df, OptionalInt.empty(), Tails.chiSquaredAbove(qm, df));
    }

    static OmnibusTest f(double f, int df, int residualDf) {
        return new OmnibusTest(f, df, OptionalInt.of(residualDf), Tails.fAbove(f, df, residualDf));
    }

    /**
     * The natural logarithm of the p value, a number where p is too small for one.
     *
     * @return a number of 0 or less
     */
    public double logP() {
        return residualDf.isPresent()
                ? LogTails.fAbove(statistic, df, residualDf.getAsInt())
                : LogTails.chiSquaredAbove(statistic, df);
    }

    /**
     * The test as data, in the form in which results of a plan are written.
     *
     * @return its parts by their keys
     */
    public Value.Fields data() {
        return Value.fields()
                .with("statistic", statistic)
                .with("df1", Value.count(df))
                .with("df2", Value.count(residualDf))
                .with("p", p)
                .with("logP", logP());
    }

    /** The test as a line, for example {@code QM = 16.36 (df = 1, p < 0.0001)} or {@code F = 12.59 (df = 1 and 11, p = 0.0046)}. */
    @Override
    public String toString() {
        return (residualDf.isPresent() ? "F = " : "QM = ") + Decimals.fixed(statistic, 2) + " (df = " + df
                + (residualDf.isPresent() ? " and " + residualDf.getAsInt() : "") + ", " + Decimals.pValue(p) + ")";
    }
}
