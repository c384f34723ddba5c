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
        return new Inference(
                se,
                Interval.around(y, Tails.tCritical(level, df) * se, level),
                Double.isFinite(statistic) ? Optional.of(TestResult.t(statistic, df)) : Optional.empty());
    }
}
