package org.meridian.exchange.results;

import java.util.Optional;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.ResultData;

/** Estimates and tests as JSON, in the keys of analysis plans. */
public final class EstimateJson {

    private EstimateJson() {}

    /**
     * An estimate with everything that goes with it, on the analysis scale and on the natural one.
     *
     * @param effects what was summarised
     * @param y the estimate on the analysis scale
     * @param se its standard error
     * @param interval its interval on the analysis scale
     * @param test the test of no effect, if there is one
     * @param method how the interval was made
     * @return the estimate
     */
    public static JsonObject of(
            Effects effects, double y, double se, Interval interval, Optional<TestResult> test, String method) {
        return JsonObject.of(ResultData.estimate(effects, y, se, interval, test, method));
    }

    /**
     * A test.
     *
     * @param test the test, if there is one
     * @return its statistic, degrees of freedom and p value, each {@code null} if it does not exist
     */
    public static JsonObject test(Optional<TestResult> test) {
        return JsonObject.of(ResultData.test(test));
    }
}
