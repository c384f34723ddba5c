package org.meridian.synthesis.regression;

import org.meridian.stat.Coverage;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PredictionMethod;

/**
 * Mixed-effects meta-regression: the studies' true effects are a linear function of moderators, about which they vary with
 * variance τ².
 *
 * <pre>{@code yᵢ = xᵢ'β + uᵢ + εᵢ,   β̂ = (X'WX)⁻¹X'Wy,   W = diag(1/(vᵢ + τ̂²))}</pre>
 *
 * <p>Hartung and Knapp's factor for several coefficients is that of Knapp &amp; Hartung 2003, Statistics in Medicine 22:2693–2710.
 * Without moderators it is the random-effects model. <b>Agrees with:</b> {@code metafor::rma(mods = )} run to convergence.
 *
 * @param tau2 estimator of the residual τ², REML by default
 * @param interval how confidence intervals are made, Wald by default: {@code WALD}, {@code T}, {@code HKSJ} or {@code HKSJ_MAX1}
 *     with k − p degrees of freedom
 * @param prediction which prediction interval {@link RegressionFit#predict} makes, {@link PredictionMethod#HTS} by default; its
 *     k − 1 is k − p here
 * @param level level of all intervals, 0.95 by default
 */
public record MetaRegression(ResidualTau2 tau2, CiMethod interval, PredictionMethod prediction, double level) {

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1, or an interval method is not made for several
     *     coefficients
     */
    public MetaRegression {
        Uncertainty.checked(interval);
        Uncertainty.checked(prediction);
        Coverage.checked(level);
    }

    /**
     * REML, Wald intervals, HTS prediction interval, level 0.95.
     *
     * @return the method
     */
    public static MetaRegression withDefaults() {
        return new MetaRegression(ResidualTau2.REML, CiMethod.WALD, PredictionMethod.HTS, 0.95);
    }

    /**
     * The method with another estimator of τ².
     *
     * @param estimator the estimator
     * @return the method
     */
    public MetaRegression with(ResidualTau2 estimator) {
        return new MetaRegression(estimator, interval, prediction, level);
    }

    /**
     * The method with other confidence intervals.
     *
     * @param method how they are made
     * @return the method
     * @throws IllegalArgumentException if the method is not made for several coefficients
     */
    public MetaRegression with(CiMethod method) {
        return new MetaRegression(tau2, method, prediction, level);
    }

    /**
     * The method with another prediction interval.
     *
     * @param method which prediction interval is made
     * @return the method
     * @throws IllegalArgumentException if the method is not made for several coefficients
     */
    public MetaRegression with(PredictionMethod method) {
        return new MetaRegression(tau2, interval, method, level);
    }

    /**
     * The method at another level.
     *
     * @param otherLevel 0.99 for 99%
     * @return the method
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public MetaRegression withLevel(double otherLevel) {
        return new MetaRegression(tau2, interval, prediction, otherLevel);
    }

    /**
     * Fits the model.
     *
     * @param effects the studies' effects
     * @param moderators what the studies are like, in the same order
     * @return the fit
     * @throws IllegalArgumentException if there are not more studies than coefficients, the moderators describe another number of
     *     studies, or one of them is a combination of others
     * @throws org.meridian.math.NotConvergedException if the estimator of τ² does not converge
     */
    public RegressionFit fit(Effects effects, Moderators moderators) {
        return Fitting.of(this, effects, moderators).result();
    }

    /**
     * The method in words.
     *
     * @return for example {@code "meta-regression, REML, Wald"}
     */
    public String title() {
        return "meta-regression, " + tau2.symbol() + ", " + interval.title();
    }
}
