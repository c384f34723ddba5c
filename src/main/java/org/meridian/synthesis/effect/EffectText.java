package org.meridian.synthesis.effect;

import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;

/**
 * An estimate with its interval as people read it: on the natural scale, with as many decimals as the width of the interval
 * deserves.
 *
 * @param estimate the estimate
 * @param interval its interval, in brackets
 */
public record EffectText(String estimate, String interval) {

    /**
     * The text of an estimate and its interval.
     *
     * @param scale the scale of both
     * @param y the estimate on the analysis scale
     * @param interval its interval on the analysis scale
     * @return for example {@code 0.41} and {@code [0.13, 1.26]}
     */
    public static EffectText of(Scale scale, double y, Interval interval) {
        double lower = scale.toNatural(interval.lower());
        double upper = scale.toNatural(interval.upper());
        int digits = Decimals.digitsFor(upper - lower);
        return new EffectText(
                Decimals.compact(scale.toNatural(y), digits),
                "[" + Decimals.compact(lower, digits) + ", " + Decimals.compact(upper, digits) + "]");
    }

    /** The estimate before its interval, for example {@code 0.41 [0.13, 1.26]}. */
    @Override
    public String toString() {
        return estimate + " " + interval;
    }
}
