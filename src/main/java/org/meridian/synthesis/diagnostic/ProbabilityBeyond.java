package org.meridian.synthesis.diagnostic;

import org.meridian.stat.Decimals;
import org.meridian.stat.Threshold;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.pool.ThresholdSide;

/**
 * The probability that the true effect of a new study is beyond a threshold, by the distribution of the prediction interval.
 *
 * @param side on which side of the threshold
 * @param threshold the threshold as people read it, for example {@code Threshold.natural(0.8)} for a risk ratio of 0.8
 * @see <a href="https://doi.org/10.1111/j.1467-985X.2008.00552.x">Higgins, Thompson &amp; Spiegelhalter 2009</a>
 */
public record ProbabilityBeyond(ThresholdSide side, Threshold threshold) implements Supplement {

    private static final Description<ProbabilityBeyond> DESCRIPTION = Description.of(
                    "PROBABILITY_BEYOND",
                    "probability beyond a threshold",
                    ProbabilityBeyond.class,
                    () -> new ProbabilityBeyond(ThresholdSide.ABOVE, Threshold.natural(1)),
                    "The probability that the true effect of a new study lies beyond a threshold",
                    "10.1111/j.1467-985X.2008.00552.x")
            .with(
                    "side",
                    "On which side of the threshold",
                    OptionTypes.constant(ThresholdSide.class),
                    ProbabilityBeyond::side,
                    (it, side) -> new ProbabilityBeyond(side, it.threshold))
            .with(
                    "threshold",
                    "The threshold on the natural scale: 0.8 for a risk ratio of 0.8",
                    OptionTypes.as(OptionTypes.number("a number", it -> true), Threshold::natural, Threshold::value),
                    ProbabilityBeyond::threshold,
                    (it, threshold) -> new ProbabilityBeyond(it.side, threshold))
            .requiring("side", "threshold");

    /**
     * Checks the threshold.
     *
     * @throws IllegalArgumentException if it is named on the analysis scale, as plans name all on the natural one
     */
    public ProbabilityBeyond {
        if (threshold.named() != Threshold.Named.NATURAL) {
            throw new IllegalArgumentException(
                    "the threshold of a plan is named on the natural scale, but was " + threshold);
        }
    }

    /**
     * The probability of a true effect above a threshold.
     *
     * @param threshold the threshold, named on the natural scale
     * @return the supplement
     * @throws IllegalArgumentException if it is named on the analysis scale
     */
    public static ProbabilityBeyond above(Threshold threshold) {
        return new ProbabilityBeyond(ThresholdSide.ABOVE, threshold);
    }

    /**
     * The probability of a true effect below a threshold.
     *
     * @param threshold the threshold, named on the natural scale
     * @return the supplement
     * @throws IllegalArgumentException if it is named on the analysis scale
     */
    public static ProbabilityBeyond below(Threshold threshold) {
        return new ProbabilityBeyond(ThresholdSide.BELOW, threshold);
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
                    .with("threshold", method.threshold.value())
                    .with("probability", probability);
        }

        /** The probability, for example {@code probability of a true effect above 0.8: 0.13}. */
        @Override
        public String toString() {
            return "probability of a true effect " + (method.side == ThresholdSide.ABOVE ? "above " : "below ")
                    + method.threshold + ": " + Decimals.fixed(probability, 4);
        }
    }

    @Override
    public Found of(SynthesisResult result) {
        SummaryEffect summary = SummaryEffect.of(result, "the probability beyond a threshold");
        return new Found(
                this,
                summary.probabilityBeyond(side, threshold)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "the probability beyond a threshold needs a prediction interval, but there is none")));
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
