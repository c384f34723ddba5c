package org.meridian.synthesis.pool;

import java.util.List;
import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Options;

/** The options of methods that have one interval and no prediction interval: a plan may name them, and nothing else. */
public final class WaldOnlyOptions {

    private static final OptionType<CiMethod> INTERVAL = OptionTypes.oneOf(List.of(CiMethod.WALD));
    private static final OptionType<PredictionMethod> PREDICTION = OptionTypes.oneOf(List.of(PredictionMethod.NONE));

    private WaldOnlyOptions() {}

    /**
     * The options.
     *
     * @param <T> the method
     * @param method the method, whose settings the options do not change
     * @return interval and prediction, each with one setting
     */
    public static <T> Options<T> options(T method) {
        return Options.of("the method", () -> method)
                .with(
                        "interval",
                        "How the confidence interval is made; this method has Wald's alone",
                        INTERVAL,
                        it -> CiMethod.WALD,
                        (it, interval) -> it)
                .with(
                        "prediction",
                        "Which prediction interval is made; this method has none",
                        PREDICTION,
                        it -> PredictionMethod.NONE,
                        (it, prediction) -> it);
    }
}
