package org.meridian.synthesis.pool;

import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.TauEstimate;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.WeightedMean;

/**
 * The random-effects model once τ² is known: everything that intervals are made from.
 *
 * @param effects what is pooled, two studies or more
 * @param estimator how τ² was estimated
 * @param tau the estimate
 * @param mean the inverse-variance mean at the estimate
 * @param y the summary effect, by the weights of the method
 * @param se its standard error if τ² were known
 * @param shares each study's share of the summary
 */
record RandomFit(
        Effects effects,
        TauEstimator estimator,
        TauEstimate tau,
        WeightedMean mean,
        double y,
        double se,
        Doubles shares) {

    static RandomFit of(
            Effects effects, TauEstimator estimator, TauEstimate tau, WeightedMean mean, Weighting weighting) {
        WeightedMean.checkWeights(effects.v(), tau.tau2());
        if (weighting == Weighting.inverseVariance()) {
            Doubles shares = InverseVariance.shares(effects, tau.tau2(), mean);
            return new RandomFit(effects, estimator, tau, mean, mean.mean(), 1 / Math.sqrt(mean.w1()), shares);
        }
        Doubles shares = weighting.shares(effects);
        double y = 0;
        for (int i = 0; i < effects.size(); i++) {
            // An offset from the random-effects mean, so that a large common level does not round away the differences.
            y += shares.get(i) * (effects.y().get(i) - mean.mean());
        }
        double se = InverseVariance.se(effects, tau.tau2(), shares);
        return new RandomFit(effects, estimator, tau, mean, mean.mean() + y, se, shares);
    }

    int df() {
        return effects.size() - 1;
    }

    double tau2() {
        return tau.tau2();
    }

    /** The variance of the true effects, as far as there is one. */
    double spread() {
        return Math.max(0, tau2());
    }

    /** The Hartung–Knapp factor. */
    double q() {
        return mean.q() / df();
    }

    double hkSe() {
        return Math.sqrt(q()) * se;
    }

    KenwardRoger kenwardRoger() {
        return KenwardRoger.of(effects.v(), tau.tau2());
    }
}
