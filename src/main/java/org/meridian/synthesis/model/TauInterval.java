package org.meridian.synthesis.model;

import org.meridian.math.Doubles;
import org.meridian.stat.ConfidenceLevel;

/**
 * How a confidence interval of τ² is made.
 *
 * @param method the method, {@link TauIntervalMethod#Q_PROFILE} by default
 * @param likelihood the likelihood of the methods that have one, {@link Likelihood#REML} by default; the others ignore it
 * @param level level of the interval, 0.95 by default
 */
public record TauInterval(TauIntervalMethod method, Likelihood likelihood, double level) {

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public TauInterval {
        ConfidenceLevel.require(level);
    }

    /**
     * Q-profile, REML where a likelihood is asked for, level 0.95.
     *
     * @return the method
     */
    public static TauInterval withDefaults() {
        return new TauInterval(TauIntervalMethod.Q_PROFILE, Likelihood.REML, 0.95);
    }

    /**
     * The interval by another method.
     *
     * @param other the method
     * @return the method
     */
    public TauInterval with(TauIntervalMethod other) {
        return new TauInterval(other, likelihood, level);
    }

    /**
     * The interval from another likelihood.
     *
     * @param other the likelihood
     * @return the method
     */
    public TauInterval with(Likelihood other) {
        return new TauInterval(method, other, level);
    }

    /**
     * The interval at another level.
     *
     * @param otherLevel 0.99 for 99%
     * @return the method
     */
    public TauInterval withLevel(double otherLevel) {
        return new TauInterval(method, likelihood, otherLevel);
    }

    /**
     * Makes the interval.
     *
     * @param y effect sizes, at least two
     * @param v sampling variances, all positive
     * @return the values of τ² that the data leave possible
     * @throws IllegalArgumentException if there are fewer than two studies, a variance is not positive, or the method has no
     *     interval where the estimate is 0
     * @throws org.meridian.math.NotConvergedException if a limit is not found
     */
    public TauRange of(Doubles y, Doubles v) {
        EffectColumns studies = EffectColumns.checked(y, v, 2);
        double typical = (studies.size() - 1) / studies.at(0).traceP();
        return TauRange.of(this, method.limits(studies, likelihood, (1 - level) / 2), typical);
    }
}
