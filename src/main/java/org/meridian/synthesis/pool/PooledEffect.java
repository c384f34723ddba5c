package org.meridian.synthesis.pool;

import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.model.Certificate;

/**
 * A summary effect that remembers what was pooled and how, so that any re-analysis is one line: leave-one-out is
 * {@code pooled.method().pool(pooled.effects().without(i))}.
 *
 * @param method how it was pooled
 * @param effects what was pooled
 * @param y the summary effect on the analysis scale
 * @param se its standard error, with the factor of the interval method
 * @param ciMethod how the interval was made; with one study always {@link CiMethod#WALD}, whatever the method asked for
 * @param interval confidence interval on the analysis scale
 * @param test test of no effect; absent if the standard error is 0
 * @param weights each study's share of the summary, fractions that sum to 1
 * @param heterogeneity how much the studies' effects differ
 * @param prediction prediction interval, if the method makes one and there are studies enough for it
 * @param certificate how exact the estimate of τ² is; of a closed form if there is none
 */
public record PooledEffect(
        Pooling method,
        Effects effects,
        double y,
        double se,
        CiMethod ciMethod,
        Interval interval,
        Optional<TestResult> test,
        Doubles weights,
        Heterogeneity heterogeneity,
        Optional<PredictionInterval> prediction,
        Certificate certificate) {

    /**
     * Checks the estimate.
     *
     * @throws IllegalArgumentException if the estimate or its standard error is not finite
     */
    public PooledEffect {
        if (!(Double.isFinite(y) && se >= 0 && se < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the pooled " + effects.measure().title() + " is not finite: " + y + " with standard error " + se);
        }
    }

    /**
     * What is compared.
     *
     * @return the measure
     */
    public Measure measure() {
        return effects.measure();
    }

    /**
     * How many studies were pooled.
     *
     * @return k
     */
    public int k() {
        return effects.size();
    }

    /**
     * The level of all intervals.
     *
     * @return 0.95 for 95%
     */
    public double level() {
        return interval.level();
    }

    /**
     * The summary effect as people read it.
     *
     * @return the effect on the natural scale
     */
    public double natural() {
        return measure().scale().toNatural(y);
    }

    /**
     * The confidence interval as people read it.
     *
     * @return the interval on the natural scale
     */
    public Interval naturalInterval() {
        return interval.natural(measure().scale());
    }

    /**
     * The prediction interval as people read it.
     *
     * @return the interval on the natural scale, if there is one
     */
    public Optional<Interval> naturalPrediction() {
        return prediction.map(it -> it.interval().natural(measure().scale()));
    }

    /**
     * The whole result as text: the studies with their weights, the summary, heterogeneity, prediction, method.
     *
     * @return several lines of text
     */
    public String summary() {
        return PooledText.of(this);
    }

    /** The headline, for example {@code RR 0.49 [0.33, 0.73], k = 13, τ² = 0.3132, I² = 92.2%, Q = …}. */
    @Override
    public String toString() {
        String headline = measure().symbol() + " " + EffectText.of(measure().scale(), y, interval) + ", k = " + k();
        return k() == 1 ? headline : headline + ", " + heterogeneity;
    }
}
