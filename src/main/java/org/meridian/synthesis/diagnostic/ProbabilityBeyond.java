package org.meridian.synthesis.diagnostic;

import org.meridian.stat.Decimals;
import org.meridian.stat.Threshold;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.PredictionInterval;
import org.meridian.synthesis.pool.Side;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The probability that the true effect of a new study lies beyond a threshold, by the distribution of the prediction interval.
 *
 * @param side on which side of the threshold
 * @param threshold the threshold as people read it, on the natural scale: 0.8 for a risk ratio of 0.8
 * @see <a href="https://doi.org/10.1111/j.1467-985X.2008.00552.x">Higgins, Thompson &amp; Spiegelhalter 2009</a>
 */
public record ProbabilityBeyond(Side side, double threshold) implements Supplement {

    private static final Description<ProbabilityBeyond> DESCRIPTION = Description.of(
                    "PROBABILITY_BEYOND",
                    "probability beyond a threshold",
                    ProbabilityBeyond.class,
                    () -> new ProbabilityBeyond(Side.ABOVE, 1),
                    "The probability that the true effect of a new study lies beyond a threshold",
                    "10.1111/j.1467-985X.2008.00552.x")
            .with(
                    "side",
                    "On which side of the threshold",
                    OptionTypes.constant(Side.class),
                    ProbabilityBeyond::side,
                    (it, side) -> new ProbabilityBeyond(side, it.threshold))
            .with(
                    "threshold",
                    "The threshold on the natural scale: 0.8 for a risk ratio of 0.8",
                    OptionTypes.number("a number", it -> true),
                    ProbabilityBeyond::threshold,
                    (it, threshold) -> new ProbabilityBeyond(it.side, threshold))
            .requiring("side", "threshold");

    /**
     * Checks the threshold.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public ProbabilityBeyond {
        if (!Double.isFinite(threshold)) {
            throw new IllegalArgumentException("a threshold must be finite, but was " + threshold);
        }
    }

    /**
     * The probability of a true effect above a threshold.
     *
     * @param threshold the threshold on the natural scale
     * @return the supplement
     * @throws IllegalArgumentException if it is not finite
     */
    public static ProbabilityBeyond above(double threshold) {
        return new ProbabilityBeyond(Side.ABOVE, threshold);
    }

    /**
     * The probability of a true effect below a threshold.
     *
     * @param threshold the threshold on the natural scale
     * @return the supplement
     * @throws IllegalArgumentException if it is not finite
     */
    public static ProbabilityBeyond below(double threshold) {
        return new ProbabilityBeyond(Side.BELOW, threshold);
    }

    /**
     * What was found.
     *
     * @param method what was asked for
     * @param probability a probability from 0 to 1
     */
    public record Found(ProbabilityBeyond method, double probability) implements SupplementResult {

        @Override
        public Value.Fields data() {
            return Value.fields()
                    .with("side", method.side.name())
                    .with("threshold", method.threshold)
                    .with("probability", probability);
        }

        /** The probability, for example {@code probability of a true effect above 0.8: 0.13}. */
        @Override
        public String toString() {
            return "probability of a true effect " + (method.side == Side.ABOVE ? "above " : "below ")
                    + Decimals.upTo(method.threshold, 4) + ": " + Decimals.fixed(probability, 4);
        }
    }

    @Override
    public Found of(SynthesisResult result) {
        SummaryEffect summary = SummaryEffect.of(result, "the probability beyond a threshold");
        PredictionInterval prediction = summary.prediction()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the probability beyond a threshold needs a prediction interval, but there is none"));
        return new Found(
                this,
                prediction.probabilityBeyond(
                        side, Threshold.natural(threshold), summary.measure().scale()));
    }

    /**
     * What the supplement is and what it can be told.
     *
     * @return the description
     */
    public static Description<ProbabilityBeyond> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<ProbabilityBeyond> description() {
        return DESCRIPTION;
    }

    @Override
    public String key() {
        return "probabilityBeyond";
    }
}
