package org.meridian.synthesis.pool;

import java.util.OptionalDouble;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.stat.Threshold;

/**
 * A prediction interval that knows its variant, and with it the whole distribution of a new study's true effect.
 *
 * @param method the variant
 * @param interval the interval on the analysis scale
 * @param distribution the distribution whose quantiles the limits are
 */
public record PredictionInterval(PredictionMethod method, Interval interval, PredictiveDistribution distribution) {

    /**
     * Checks that the distribution is that of the interval.
     *
     * @throws IllegalArgumentException if the middle of a symmetric distribution lies outside the interval
     */
    public PredictionInterval {
        if (distribution instanceof PredictiveDistribution.Symmetric it && !interval.contains(it.centre())) {
            throw new IllegalArgumentException("the middle of a prediction must lie in its interval, "
                    + interval.lower() + " to " + interval.upper() + ", but was " + it.centre());
        }
    }

    /**
     * Checks that the interval belongs to an effect.
     *
     * @param y the effect, on the analysis scale
     * @param level the level of its confidence interval
     * @throws IllegalArgumentException if the interval has another level, or its distribution another middle
     */
    public void check(double y, double level) {
        if (interval.level() != level) {
            throw new IllegalArgumentException("a prediction interval must have the level of the confidence interval, "
                    + level + ", but had " + interval.level());
        }
        if (distribution instanceof PredictiveDistribution.Symmetric it && it.centre() != y) {
            throw new IllegalArgumentException(
                    "the middle of a prediction must be the effect, " + y + ", but was " + it.centre());
        }
    }

    /**
     * An interval from a normal or a t distribution.
     *
     * @param method the variant
     * @param interval the interval on the analysis scale
     * @param centre the middle of the distribution, which is the summary effect
     * @param scale its standard deviation, or the scale of its t distribution; 0 if nothing varies
     * @param df degrees of freedom of the t distribution; absent if it is normal
     * @throws IllegalArgumentException if a number is out of its range, or the middle outside the interval
     */
    public PredictionInterval(
            PredictionMethod method, Interval interval, double centre, double scale, OptionalDouble df) {
        this(method, interval, new PredictiveDistribution.Symmetric(centre, scale, df));
    }

    /**
     * The probability that the true effect of a new study lies beyond a threshold.
     *
     * @param side on which side of the threshold
     * @param threshold the threshold
     * @param scale the scale of the measure that was pooled
     * @return a probability from 0 to 1
     * @throws IllegalArgumentException if the natural scale has no such value
     */
    public double probabilityBeyond(ThresholdSide side, Threshold threshold, Scale scale) {
        return distribution.beyond(side, threshold.on(scale));
    }
}
