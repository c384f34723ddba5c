package org.meridian.synthesis.pool;

import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.TauEstimate;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.model.WeightedMean;

/**
 * The random-effects model: the studies' true effects vary about their mean with variance τ².
 *
 * <pre>{@code μ̂ = Σ wᵢ yᵢ / Σ wᵢ,   wᵢ = 1/(vᵢ + τ̂²),   SE = 1/√Σwᵢ}</pre>
 *
 * <p>With one study the summary is that study, with a Wald interval; the result says so. <b>Agrees with:</b>
 * {@code metafor::rma} run to convergence, to 1e-10.
 *
 * @param tau2 estimator of τ², REML by default
 * @param interval how the confidence interval is made, Wald by default
 * @param prediction which prediction interval is made, {@link PredictionMethod#HTS} (t with k − 2) by default
 * @param level level of all intervals, 0.95 by default
 * @see <a href="https://doi.org/10.1002/9781119536604.ch10">Cochrane Handbook, chapter 10</a>
 */
public record RandomEffects(TauEstimator tau2, CiMethod interval, PredictionMethod prediction, double level)
        implements Pooling {

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public RandomEffects {
        Levels.checked(level);
    }

    /**
     * REML, Wald interval, HTS prediction interval, level 0.95.
     *
     * @return the method
     */
    public static RandomEffects withDefaults() {
        return new RandomEffects(TauSquared.REML, CiMethod.WALD, PredictionMethod.HTS, Levels.DEFAULT);
    }

    /**
     * The method with another estimator of τ².
     *
     * @param estimator the estimator
     * @return the method
     */
    public RandomEffects with(TauEstimator estimator) {
        return new RandomEffects(estimator, interval, prediction, level);
    }

    /**
     * The method with another confidence interval.
     *
     * @param method how the interval is made
     * @return the method
     */
    public RandomEffects with(CiMethod method) {
        return new RandomEffects(tau2, method, prediction, level);
    }

    /**
     * The method with another prediction interval.
     *
     * @param method which prediction interval is made
     * @return the method
     */
    public RandomEffects with(PredictionMethod method) {
        return new RandomEffects(tau2, interval, method, level);
    }

    /**
     * The method at another level.
     *
     * @param otherLevel 0.99 for 99%
     * @return the method
     */
    public RandomEffects withLevel(double otherLevel) {
        return new RandomEffects(tau2, interval, prediction, otherLevel);
    }

    @Override
    public PooledEffect pool(Effects effects) {
        int k = effects.size();
        WeightedMean fixed = WeightedMean.of(effects.y(), effects.v(), 0);
        if (k == 1) {
            return InverseVariance.withoutTau2(
                    this,
                    effects,
                    fixed.mean(),
                    1 / Math.sqrt(fixed.w1()),
                    InverseVariance.shares(effects, 0, fixed),
                    Heterogeneity.none(),
                    level);
        }
        TauEstimate tau = tau2.estimate(effects.y(), effects.v());
        WeightedMean mean = WeightedMean.of(effects.y(), effects.v(), tau.tau2());
        double q = mean.q() / (k - 1);
        double modelSe = 1 / Math.sqrt(mean.w1());
        double se = interval.seFactor(q) * modelSe;
        double hkSe = CiMethod.HKSJ.seFactor(q) * modelSe;
        return new PooledEffect(
                this,
                effects,
                mean.mean(),
                se,
                interval,
                InverseVariance.interval(interval, mean.mean(), se, k - 1, level),
                InverseVariance.test(interval, mean.mean(), se, k - 1),
                InverseVariance.shares(effects, tau.tau2(), mean),
                Heterogeneity.fromTau2(fixed.q(), k - 1, tau, fixed.traceP()),
                prediction.interval(mean.mean(), modelSe, hkSe, tau.tau2(), k, level),
                tau.certificate());
    }

    @Override
    public String title() {
        return "random effects, " + tau2.symbol() + ", " + interval.title();
    }
}
