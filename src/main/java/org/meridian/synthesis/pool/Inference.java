package org.meridian.synthesis.pool;

import java.util.Optional;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;

/** What an interval method concludes. */
record Inference(double se, Interval interval, Optional<TestResult> test) {

    static Inference normal(double y, double se, double level) {
        double statistic = y / se;
        return new Inference(
                se,
                Interval.around(y, Tails.normalCritical(level) * se, level),
                Double.isFinite(statistic) ? Optional.of(TestResult.z(statistic)) : Optional.empty());
    }

    static Inference t(double y, double se, double df, double level) {
        double statistic = y / se;
        double half = Tails.tCritical(level, df) * se;
        if (!(half < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "no interval can be made with " + df + " degrees of freedom: it has no end");
        }
        return new Inference(
                se,
                Interval.around(y, half, level),
                Double.isFinite(statistic) ? Optional.of(TestResult.t(statistic, df)) : Optional.empty());
    }
}
