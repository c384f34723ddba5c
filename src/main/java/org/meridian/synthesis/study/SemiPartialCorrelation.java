package org.meridian.synthesis.study;

import org.meridian.stat.Decimals;

/**
 * What a regression reports about one of its predictors, with the share of variance that the whole regression explains.
 *
 * @param regression t statistic, persons and predictors
 * @param r2 R² of the regression with all its predictors, from 0 to less than 1
 */
public record SemiPartialCorrelation(PartialCorrelation regression, double r2) implements StudyData {

    /**
     * Checks R².
     *
     * @throws IllegalArgumentException if it is not from 0 to 1, or less than the predictor alone adds
     */
    public SemiPartialCorrelation {
        if (!(r2 >= 0 && r2 < 1)) {
            throw new IllegalArgumentException("R² must be from 0 to less than 1, but was " + r2);
        }
        double added = regression.t() * regression.t() * (1 - r2) / regression.df();
        if (!(added <= r2)) {
            throw new IllegalArgumentException(
                    "R² must be at least what the predictor adds, but was " + r2 + " where it adds " + added);
        }
    }

    /**
     * The correlation of the outcome with what the other predictors leave of this one.
     *
     * @return {@code t √[(1 − R²)/(n − m − 1)]}
     */
    public double r() {
        return regression.t() * Math.sqrt((1 - r2) / regression.df());
    }

    /** The numbers, for example {@code t = 2.3, n = 50, m = 3, R² = 0.4}. */
    @Override
    public String toString() {
        return regression + ", R² = " + Decimals.upTo(r2, 3);
    }
}
