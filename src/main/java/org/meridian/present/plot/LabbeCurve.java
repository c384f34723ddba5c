package org.meridian.present.plot;

import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.measure.BinaryMeasure;

/**
 * The risk under treatment that an effect makes of a risk under control.
 *
 * @param measure what the effect measures
 * @param effect the effect, analysis scale
 */
record LabbeCurve(BinaryMeasure measure, double effect) {

    /** The curve of a measure that compares two risks. */
    static LabbeCurve of(Measure measure, double effect) {
        if (measure instanceof BinaryMeasure binary) {
            return new LabbeCurve(binary, effect);
        }
        throw new IllegalArgumentException(
                "a L'Abbé plot needs a measure of two risks, but had the " + measure.title());
    }

    /** A line drawn through the risks of the treatment arm; where it leaves 0 to 1 it has an end. */
    double treatmentRisk(double controlRisk) {
        return switch (measure) {
            case RR -> Scale.LOG.toNatural(effect) * controlRisk;
            case RD -> controlRisk + effect;
            case OR, PETO -> odds(Scale.LOG.toNatural(effect), controlRisk);
            case AS -> Scale.ARCSINE.toNatural(Scale.ARCSINE.toAnalysis(controlRisk) + effect);
        };
    }

    private static double odds(double ratio, double risk) {
        return Double.isInfinite(ratio) ? (risk > 0 ? 1 : 0) : ratio * risk / (1 - risk + ratio * risk);
    }
}
