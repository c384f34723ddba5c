package org.meridian.synthesis.pool;

import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
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
        return new PooledEffect(
                method,
                effects,
                y,
                se,
                CiMethod.WALD,
                interval(CiMethod.WALD, y, se, effects.size() - 1, level),
                test(CiMethod.WALD, y, se, effects.size() - 1),
                weights,
                heterogeneity,
                Optional.empty(),
                Certificate.closedForm(0));
    }

    static Interval interval(CiMethod method, double y, double se, int df, double level) {
        return Interval.around(y, method.critical(level, df) * se, level);
    }

    static Optional<TestResult> test(CiMethod method, double y, double se, int df) {
        double statistic = y / se;
        return Double.isFinite(statistic) ? Optional.of(method.test(statistic, df)) : Optional.empty();
    }

    /** Shares of the summary, proportional to 1/(v + τ²). */
    static Doubles shares(Effects effects, double tau2, WeightedMean mean) {
        return effects.v().map(v -> 1 / (v + tau2) / mean.w1());
    }

    /** Cochran's Q about any estimate, weights 1/v. */
    static Heterogeneity about(double estimate, Effects effects) {
        double q = 0;
        for (int i = 0; i < effects.size(); i++) {
            double residual = effects.y().get(i) - estimate;
            q += residual * residual / effects.v().get(i);
        }
        return Heterogeneity.fromQ(q, effects.size() - 1);
    }
}
