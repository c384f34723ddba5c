package org.meridian.synthesis.study;

import org.meridian.stat.Decimals;

/**
 * What a regression reports about one of its predictors, expressed as the partial correlation of that predictor with the outcome.
 *
 * @param t the predictor's t statistic
 * @param total n: persons
 * @param predictors m: predictors of the regression, the one of interest among them, without the intercept; 1 or more
 */
public record PartialCorrelation(double t, double total, double predictors) implements StudyData {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if t is not finite, there is no predictor, or no more than m + 1 persons
     */
    public PartialCorrelation {
        Conditions.finite("the t statistic", t);
        Conditions.atLeast("the number of predictors", 1, predictors);
        Conditions.positive("the degrees of freedom n - m - 1", total - predictors - 1);
    }

    /**
     * Residual degrees of freedom of the regression.
     *
     * @return n − m − 1
     */
    public double df() {
        return total - predictors - 1;
    }

    /**
     * The partial correlation.
     *
     * @return {@code t / √(t² + n − m − 1)}
     */
    public double r() {
        return t / Math.sqrt(t * t + df());
    }

    /** The numbers, for example {@code t = 2.3, n = 50, m = 3}. */
    @Override
    public String toString() {
        return "t = " + Decimals.upTo(t, 3) + ", n = " + Decimals.upTo(total, 2) + ", m = "
                + Decimals.upTo(predictors, 2);
    }
}
