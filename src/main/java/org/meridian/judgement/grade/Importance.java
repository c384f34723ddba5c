package org.meridian.judgement.grade;

import java.util.Optional;
import org.meridian.stat.Scale;
import org.meridian.stat.Threshold;
import org.meridian.synthesis.effect.Measure;

/**
 * From where on an effect matters, to either side of no effect: minimal important differences. For a risk ratio {@code new
 * Importance(Threshold.natural(0.8), Threshold.natural(1.25))}.
 *
 * @param lower the largest effect below no effect that matters
 * @param upper the smallest effect above no effect that matters
 */
public record Importance(Threshold lower, Threshold upper) {

    /** Appreciable benefit or harm as GRADE suggests it for risk ratios, a rough guide. */
    static final Importance OF_RATIOS = new Importance(Threshold.natural(0.75), Threshold.natural(1.25));

    /**
     * Checks the limits; that they lie to either side of no effect is checked once the measure is known.
     *
     * @throws IllegalArgumentException if they are named on one scale and not in order
     */
    public Importance {
        if (lower.named() == upper.named() && !(lower.value() < upper.value())) {
            throw new IllegalArgumentException(
                    "what is important needs limits in order, but they were " + lower + " and " + upper);
        }
    }

    /**
     * The same difference to either side.
     *
     * @param difference the smallest difference that matters, in the units of the measure
     * @return the limits {@code ±difference}
     * @throws IllegalArgumentException if it is not positive
     */
    public static Importance ofDifference(double difference) {
        if (!(difference > 0)) {
            throw new IllegalArgumentException("the smallest important difference must be > 0, but was " + difference);
        }
        return new Importance(Threshold.natural(-difference), Threshold.natural(difference));
    }

    /**
     * What is taken if nothing is said: 0.75 and 1.25 for ratios. Of differences nobody can know without the outcome.
     *
     * @param measure the measure
     * @return the limits, if the measure is a ratio
     * @see <a href="https://doi.org/10.1016/j.jclinepi.2011.01.012">Guyatt et al 2011</a>
     */
    public static Optional<Importance> suggestedFor(Measure measure) {
        return measure.scale() == Scale.LOG && measure.noEffect().isPresent()
                ? Optional.of(OF_RATIOS)
                : Optional.empty();
    }

    /** The limits, for example {@code 0.75 and 1.25}. */
    @Override
    public String toString() {
        return lower + " and " + upper;
    }
}
