package org.meridian.synthesis.pool;

import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.model.WeightedMean;

/** What the pooling methods share: from an estimate and its standard error to a result. */
final class InverseVariance {

    private InverseVariance() {}

    /** The common effect, or any other estimate without τ², with a normal interval. */
    static PooledEffect withoutTau2(
            Pooling method,
            Effects effects,
            double y,
            double se,
            Doubles weights,
            Heterogeneity heterogeneity,
            double level) {
        Inference inference = Inference.normal(y, se, level);
        return new PooledEffect(
                method,
                effects,
                y,
                se,
                CiMethod.WALD,
                inference.interval(),
                inference.test(),
                weights,
                heterogeneity,
                Optional.empty(),
                Certificate.closedForm(0));
    }

    /** Shares of the summary, proportional to 1/(v + τ²). */
    static Doubles shares(Effects effects, double tau2, WeightedMean mean) {
        Doubles v = effects.v();
        double w1 = mean.w1();
        return Doubles.at(v.size(), i -> 1 / ((v.get(i) + tau2) * w1));
    }

    /** The standard error of a mean by any shares if τ² were known. */
    static double se(Effects effects, double tau2, Doubles shares) {
        double variance = 0;
        for (int i = 0; i < effects.size(); i++) {
            double share = shares.get(i);
            variance += share * share * (effects.v().get(i) + tau2);
        }
        return Math.sqrt(variance);
    }

    /** Cochran's Q about any estimate, weights 1/v. */
    static double qAbout(double estimate, Effects effects) {
        double q = 0;
        for (int i = 0; i < effects.size(); i++) {
            double residual = effects.y().get(i) - estimate;
            q += residual * residual / effects.v().get(i);
        }
        return q;
    }
}
