package org.meridian.synthesis.regression;

import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PredictionInterval;
import org.meridian.synthesis.pool.PredictionMethod;

/**
 * How a fit tells its coefficients from chance.
 *
 * @param ci the interval method
 * @param residual Q(τ̂²)/(k − p), the Hartung–Knapp factor
 * @param df k − p
 * @param tau2 residual between-study variance
 * @param level level of all intervals
 */
record Uncertainty(CiMethod ci, double residual, int df, double tau2, double level) {

    /** The methods that have a meaning for several coefficients at once. */
    static CiMethod checked(CiMethod ci) {
        return switch (ci) {
            case WALD, T, HKSJ, HKSJ_MAX1 -> ci;
            default ->
                throw new IllegalArgumentException(
                        "a regression makes Wald, t and HKSJ intervals, but was asked for " + ci.title());
        };
    }

    static PredictionMethod checked(PredictionMethod prediction) {
        return switch (prediction) {
            case KENWARD_ROGER, KENWARD_ROGER_PR, NNF ->
                throw new IllegalArgumentException(
                        "a regression makes no prediction interval by " + prediction.title());
            default -> prediction;
        };
    }

    /** By what the variances of the model are multiplied. */
    double factor() {
        return switch (ci) {
            case HKSJ -> residual;
            case HKSJ_MAX1 -> Math.max(1, residual);
            default -> 1;
        };
    }

    double se(double modelSe) {
        return Math.sqrt(factor()) * modelSe;
    }

    Interval interval(double y, double modelSe) {
        double critical = ci == CiMethod.WALD ? Tails.normalCritical(level) : Tails.tCritical(level, df);
        return Interval.around(y, critical * se(modelSe), level);
    }

    Optional<TestResult> test(double y, double modelSe) {
        double statistic = y / se(modelSe);
        if (!Double.isFinite(statistic)) {
            return Optional.empty();
        }
        return Optional.of(ci == CiMethod.WALD ? TestResult.z(statistic) : TestResult.t(statistic, df));
    }

    Optional<OmnibusTest> omnibus(double qm, int terms) {
        double statistic = ci == CiMethod.WALD ? qm : qm / factor() / terms;
        if (terms == 0 || !Double.isFinite(statistic)) {
            return Optional.empty();
        }
        return Optional.of(
                ci == CiMethod.WALD ? OmnibusTest.chiSquared(statistic, terms) : OmnibusTest.f(statistic, terms, df));
    }

    /** As {@link PredictionMethod} has it for one mean, k − 1 being k − p here. */
    Optional<PredictionInterval> prediction(PredictionMethod method, double y, double modelSe) {
        double hkSe = Math.sqrt(residual) * modelSe;
        return switch (method) {
            case NORMAL -> normal(method, y, modelSe);
            case SIMPLE -> normal(method, y, 0);
            case T_K1 -> t(method, y, modelSe, df);
            case HTS -> t(method, y, modelSe, df - 1);
            case HKSJ_K1 -> t(method, y, hkSe, df);
            case HKSJ_K2 -> t(method, y, hkSe, df - 1);
            default -> Optional.empty();
        };
    }

    private Optional<PredictionInterval> normal(PredictionMethod method, double y, double se) {
        double scale = Math.sqrt(tau2 + se * se);
        Interval interval = Interval.around(y, Tails.normalCritical(level) * scale, level);
        return Optional.of(new PredictionInterval(method, interval, y, scale, OptionalDouble.empty()));
    }

    private Optional<PredictionInterval> t(PredictionMethod method, double y, double se, int freedom) {
        if (!(freedom > 0)) {
            return Optional.empty();
        }
        double scale = Math.sqrt(tau2 + se * se);
        Interval interval = Interval.around(y, Tails.tCritical(level, freedom) * scale, level);
        return Optional.of(new PredictionInterval(method, interval, y, scale, OptionalDouble.of(freedom)));
    }
}
