package org.meridian.synthesis.measure;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.OneRate;
import org.meridian.synthesis.study.StudyData;

/**
 * How a summary on the analysis scale is read on the natural one. Most measures have a scale of their own; the double arcsine and
 * the double square root need a size of study, for which the harmonic mean of the sizes is taken.
 *
 * @param toNatural from the analysis scale to the natural one
 * @param size the size of study at which it is read, if it needs one
 * @see <a href="https://doi.org/10.1080/00031305.1978.10479283">Miller 1978</a>
 */
public record NaturalReading(DoubleUnaryOperator toNatural, OptionalDouble size) {

    /**
     * Whether a value of a measure is read at a size of study, and not by a scale alone.
     *
     * @param measure the measure
     * @return true for the double arcsine and the double square root
     */
    public static boolean dependsOnSize(Measure measure) {
        return measure == ProportionMeasure.PFT || measure == SingleRateMeasure.IRFT;
    }

    /**
     * How a summary of effects is read.
     *
     * @param effects the effects
     * @return the reading
     */
    public static NaturalReading of(Effects effects) {
        if (effects.measure() == ProportionMeasure.PFT) {
            OptionalDouble size =
                    harmonicMean(effects, it -> it instanceof OneProportion group ? group.total() : Double.NaN);
            return new NaturalReading(
                    size.isPresent() ? DoubleArcsine.ofSize(size.getAsDouble())::toNatural : y -> Double.NaN, size);
        }
        if (effects.measure() == SingleRateMeasure.IRFT) {
            OptionalDouble time = harmonicMean(effects, it -> it instanceof OneRate group ? group.time() : Double.NaN);
            return new NaturalReading(
                    time.isPresent() ? DoubleSquareRoot.ofTime(time.getAsDouble())::toNatural : y -> Double.NaN, time);
        }
        return new NaturalReading(effects.measure().scale()::toNatural, OptionalDouble.empty());
    }

    private static OptionalDouble harmonicMean(Effects effects, ToDoubleFunction<StudyData> size) {
        double sum = effects.data().stream()
                .mapToDouble(it -> 1 / size.applyAsDouble(it))
                .sum();
        return sum > 0 ? OptionalDouble.of(effects.size() / sum) : OptionalDouble.empty();
    }

    /**
     * A value as people read it.
     *
     * @param analysis the value on the analysis scale
     * @return the value on the natural scale, or nothing if it cannot be read
     */
    public OptionalDouble of(double analysis) {
        double natural = toNatural.applyAsDouble(analysis);
        return Double.isFinite(natural) ? OptionalDouble.of(natural) : OptionalDouble.empty();
    }
}
