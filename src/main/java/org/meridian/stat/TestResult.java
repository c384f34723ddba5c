package org.meridian.stat;

import java.util.OptionalDouble;
import org.meridian.math.LogTails;
import org.meridian.math.Require;
import org.meridian.math.Tails;

/**
 * A test statistic, the distribution it is held against, and its p value.
 *
 * @param reference the distribution under the null hypothesis
 * @param statistic the statistic, finite
 * @param df degrees of freedom, if the distribution has them
 * @param p probability of a statistic at least this extreme if the null hypothesis holds; two-sided for z and t
 */
public record TestResult(Reference reference, double statistic, OptionalDouble df, double p) {

    private static final double LOG_TWO = StrictMath.log(2);

    /** The distribution of a statistic under the null hypothesis. */
    public enum Reference {
        /** Standard normal. */
        NORMAL("z"),
        /** Student's t. */
        T("t"),
        /** Chi-squared. */
        CHI_SQUARED("χ²"),
        /** Half 0, half chi-squared with one degree of freedom: a parameter held at the edge of its range. */
        CHI_SQUARED_HALVED("½χ²₀ + ½χ²₁"),
        /** A distribution of the method's own, described where the method is. */
        OWN("u");

        private final String symbol;

        Reference(String symbol) {
            this.symbol = symbol;
        }

        /**
         * The letter by which the statistic goes.
         *
         * @return for example z, t or χ²
         */
        public String symbol() {
            return symbol;
        }
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the statistic is not finite, or below 0 and held against χ²; if p is not from 0 to 1; if t
     *     has no degrees of freedom above 0, or χ² none of 0 or more; or if another distribution has any
     */
    public TestResult {
        Require.finite("a test statistic", statistic);
        Require.fraction("a p value", p);
        switch (reference) {
            case T -> Require.positive("the degrees of freedom of t", df.orElse(0));
            case CHI_SQUARED -> {
                Require.notNegative("the degrees of freedom of χ²", df.orElse(-1));
                Require.notNegative("χ²", statistic);
            }
            case NORMAL, CHI_SQUARED_HALVED, OWN -> {
                if (df.isPresent()) {
                    throw new IllegalArgumentException(
                            reference.symbol() + " has no degrees of freedom, but had " + df.getAsDouble());
                }
            }
        }
    }

    /**
     * A two-sided test against the standard normal distribution.
     *
     * @param statistic the statistic z
     * @return the result
     */
    public static TestResult z(double statistic) {
        return new TestResult(Reference.NORMAL, statistic, OptionalDouble.empty(), Tails.normalBothSides(statistic));
    }

    /**
     * A two-sided test against Student's t distribution.
     *
     * @param statistic the statistic t
     * @param df degrees of freedom, more than 0
     * @return the result
     */
    public static TestResult t(double statistic, double df) {
        return new TestResult(Reference.T, statistic, OptionalDouble.of(df), Tails.tBothSides(statistic, df));
    }

    /**
     * A test against the upper tail of the chi-squared distribution.
     *
     * @param statistic the statistic, 0 or more
     * @param df degrees of freedom, 0 or more; with 0 the p value is 1
     * @return the result
     */
    public static TestResult chiSquared(double statistic, double df) {
        return new TestResult(
                Reference.CHI_SQUARED, statistic, OptionalDouble.of(df), Tails.chiSquaredAbove(statistic, df));
    }

    /**
     * A test against a distribution of the method's own.
     *
     * @param statistic the statistic
     * @param p its p value
     * @return the result
     */
    public static TestResult own(double statistic, double p) {
        return new TestResult(Reference.OWN, statistic, OptionalDouble.empty(), p);
    }

    /**
     * The natural logarithm of the p value, computed from the statistic where its distribution is known: a number where p is too small
     * for one, for example −2524.99 at z = 71.
     *
     * @return a number of 0 or less; −∞ if even the logarithm is below the least number, if the statistic is impossible, as more than 0 is
     *     without degrees of freedom, or if p is 0 and the distribution is {@link Reference#OWN}
     */
    public double logP() {
        return switch (reference) {
            case NORMAL -> LogTails.normalBothSides(statistic);
            case T -> LogTails.tBothSides(statistic, df.orElseThrow());
            case CHI_SQUARED -> LogTails.chiSquaredAbove(statistic, df.orElseThrow());
            case CHI_SQUARED_HALVED -> statistic > 0 ? LogTails.chiSquaredAbove(statistic, 1) - LOG_TWO : 0;
            case OWN -> StrictMath.log(p);
        };
    }

    /** The test as a line, for example {@code z = -3.97, p < 0.0001}. */
    @Override
    public String toString() {
        String degrees = df.isPresent() ? " (df = " + Decimals.upTo(df.getAsDouble(), 2) + ")" : "";
        return reference.symbol() + " = " + Decimals.fixed(statistic, 2) + degrees + ", " + Decimals.pValue(p);
    }
}
