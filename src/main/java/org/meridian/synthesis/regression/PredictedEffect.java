package org.meridian.synthesis.regression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.stat.Estimates;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.pool.PredictionInterval;

/**
 * The mean effect of studies with given moderators, and where the true effect of one such study is expected.
 *
 * @param measure what is compared
 * @param settings what the moderators are set to
 * @param y the mean effect on the analysis scale
 * @param se its standard error, as the interval method has it
 * @param interval its confidence interval on the analysis scale
 * @param prediction prediction interval of the true effect of one study; absent if the method makes none, there are too few
 *     studies for it, or τ² is held at 0
 */
public record PredictedEffect(
        Measure measure,
        List<ModeratorValue> settings,
        double y,
        double se,
        Interval interval,
        Optional<PredictionInterval> prediction) {

    /**
     * Checks the estimate.
     *
     * @throws IllegalArgumentException if the estimate or its standard error is not finite, the estimate lies outside its interval, or the
     *     prediction interval has another middle or another level
     */
    public PredictedEffect {
        settings = List.copyOf(settings);
        Estimates.check(() -> "the predicted " + measure.title(), y, se, interval);
        if (prediction.isPresent()) {
            prediction.get().check(y, interval.level());
        }
    }

    /**
     * The mean effect as people read it.
     *
     * @return the effect on the natural scale
     */
    public double natural() {
        return measure.scale().toNatural(y);
    }

    /**
     * The confidence interval as people read it.
     *
     * @return the interval on the natural scale
     */
    public Interval naturalInterval() {
        return interval.natural(measure.scale());
    }

    /**
     * The prediction interval as people read it.
     *
     * @return the interval on the natural scale, if there is one
     */
    public Optional<Interval> naturalPrediction() {
        return prediction.map(it -> it.interval().natural(measure.scale()));
    }

    /** The effect on the natural scale with its interval, for example {@code RR 0.38 [0.29, 0.50] at latitude = 42}. */
    @Override
    public String toString() {
        String at = settings.stream().map(ModeratorValue::toString).collect(Collectors.joining(", "));
        return measure.symbol() + " " + EffectText.of(measure.scale(), y, interval) + (at.isEmpty() ? "" : " at " + at);
    }
}
