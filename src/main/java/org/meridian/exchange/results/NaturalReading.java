package org.meridian.exchange.results;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.meridian.synthesis.effect.DoubleArcsine;
import org.meridian.synthesis.effect.DoubleSquareRoot;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.ProportionMeasure;
import org.meridian.synthesis.effect.SingleRateMeasure;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.OneRate;

/**
 * How the summary of some effects is read by people. Mostly that is the scale of the measure; Freeman and Tukey's transformations
 * have no way back without a size, for which the harmonic mean of the studies' sizes stands, and no way back at all if the sizes
 * are not known.
 *
 * @param toNatural from the analysis scale to the natural one; NaN if there is no way
 * @param size the number of persons or the time that was put in the summary's place, if the way back needs one
 */
record NaturalReading(DoubleUnaryOperator toNatural, OptionalDouble size) {

    static NaturalReading of(Effects effects) {
        if (effects.measure() == ProportionMeasure.PFT) {
            OptionalDouble size = harmonicMean(effects.data().stream()
                    .map(it -> it instanceof OneProportion group ? group.total() : Double.NaN)
                    .toList());
            return new NaturalReading(
                    size.isPresent() ? DoubleArcsine.ofSize(size.getAsDouble())::toNatural : y -> Double.NaN, size);
        }
        if (effects.measure() == SingleRateMeasure.IRFT) {
            OptionalDouble time = harmonicMean(effects.data().stream()
                    .map(it -> it instanceof OneRate group ? group.time() : Double.NaN)
                    .toList());
            return new NaturalReading(
                    time.isPresent() ? DoubleSquareRoot.ofTime(time.getAsDouble())::toNatural : y -> Double.NaN, time);
        }
        return new NaturalReading(effects.measure().scale()::toNatural, OptionalDouble.empty());
    }

    private static OptionalDouble harmonicMean(List<Double> sizes) {
        double sum = sizes.stream().mapToDouble(size -> 1 / size).sum();
        return sum > 0 ? OptionalDouble.of(sizes.size() / sum) : OptionalDouble.empty();
    }

    /** An interval as people read it. */
    JsonObject limits(double lower, double upper) {
        return sized(new JsonObject()
                .number("lower", toNatural.applyAsDouble(lower))
                .number("upper", toNatural.applyAsDouble(upper)));
    }

    /** An estimate with its interval as people read it. */
    JsonObject estimate(double y, double lower, double upper) {
        return sized(new JsonObject()
                .number("estimate", toNatural.applyAsDouble(y))
                .number("lower", toNatural.applyAsDouble(lower))
                .number("upper", toNatural.applyAsDouble(upper)));
    }

    private JsonObject sized(JsonObject json) {
        return size.isPresent() ? json.number("size", size) : json;
    }
}
