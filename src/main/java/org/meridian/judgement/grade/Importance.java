package org.meridian.judgement.grade;

import java.util.Optional;
import org.meridian.stat.Decimals;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.Measure;

/**
 * From where on an effect matters, on the natural scale and to either side of no effect: minimal important differences.
 *
 * @param lower the largest effect below no effect that matters
 * @param upper the smallest effect above no effect that matters
 */
public record Importance(double lower, double upper) {

    /** Appreciable benefit or harm as GRADE suggests it for risk ratios, a rough guide. */
    static final Importance OF_RATIOS = new Importance(0.75, 1.25);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if they are not finite or not in order
     */
    public Importance {
        if (!(Double.isFinite(lower) && Double.isFinite(upper) && lower < upper)) {
            throw new IllegalArgumentException(
                    "what is important needs finite limits in order, but they were " + lower + " and " + upper);
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
        return new Importance(-difference, difference);
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

    /** The limits on the analysis scale, checked to lie to either side of no effect. */
    Importance onAnalysisScale(Measure measure) {
        Importance analysis = new Importance(
                measure.scale().toAnalysis(lower), measure.scale().toAnalysis(upper));
        double none = measure.noEffect().orElse(Double.NaN);
        if (!(analysis.lower < none && none < analysis.upper)) {
            throw new IllegalArgumentException("important effects must lie to either side of no effect, but for the "
                    + measure.title() + " they were " + this);
        }
        return analysis;
    }

    /** Of limits on the analysis scale: the distance of the nearer one from no effect. */
    double smallest(double noEffect) {
        return Math.min(noEffect - lower, upper - noEffect);
    }

    /** The limits, for example {@code 0.75 and 1.25}. */
    @Override
    public String toString() {
        return Decimals.upTo(lower, 4) + " and " + Decimals.upTo(upper, 4);
    }
}
