package org.meridian.stat;

import org.meridian.math.Require;

/**
 * A value of an effect that somebody draws a line at, with the scale on which they name it: a risk ratio of 0.8 is {@code
 * Threshold.natural(0.8)} and {@code Threshold.analysis(-0.2231)}, its logarithm.
 *
 * @param value the value, finite
 * @param named the scale on which it is named
 */
public record Threshold(double value, Named named) {

    /** The scale on which a threshold is named. */
    public enum Named {
        /** As people read the measure: a risk ratio of 0.8. */
        NATURAL,
        /** As it is pooled: the logarithm of a ratio. */
        ANALYSIS
    }

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public Threshold {
        Require.finite("a threshold", value);
    }

    /**
     * A threshold as people read the measure.
     *
     * @param value for example 0.8 for a risk ratio of 0.8
     * @return the threshold
     * @throws IllegalArgumentException if the value is not finite
     */
    public static Threshold natural(double value) {
        return new Threshold(value, Named.NATURAL);
    }

    /**
     * A threshold on the scale on which effects are pooled.
     *
     * @param value for example −0.2231 for a risk ratio of 0.8; 0 is no effect of whatever compares
     * @return the threshold
     * @throws IllegalArgumentException if the value is not finite
     */
    public static Threshold analysis(double value) {
        return new Threshold(value, Named.ANALYSIS);
    }

    /**
     * The threshold on the analysis scale of a measure.
     *
     * @param scale the scale of the measure
     * @return the value on its analysis scale, finite
     * @throws IllegalArgumentException if the natural scale has no such value, or it is infinite on the analysis scale
     */
    public double on(Scale scale) {
        return named == Named.ANALYSIS
                ? value
                : Require.finite("a threshold on the analysis scale", scale.toAnalysis(value));
    }

    /** The value, for example {@code 0.8} or {@code -0.2231 on the analysis scale}. */
    @Override
    public String toString() {
        return Decimals.upTo(value, 4) + (named == Named.ANALYSIS ? " on the analysis scale" : "");
    }
}
