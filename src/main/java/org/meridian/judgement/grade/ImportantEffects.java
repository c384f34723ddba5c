package org.meridian.judgement.grade;

import org.meridian.synthesis.effect.Measure;

/**
 * {@link Importance} of one measure, on its analysis scale and to either side of no effect.
 *
 * @param lower the largest effect below no effect that matters
 * @param upper the smallest effect above no effect that matters
 */
record ImportantEffects(double lower, double upper) {

    static ImportantEffects of(Importance importance, Measure measure) {
        ImportantEffects effects = new ImportantEffects(
                importance.lower().on(measure.scale()), importance.upper().on(measure.scale()));
        double none = measure.noEffect().orElse(Double.NaN);
        if (!(effects.lower < none && none < effects.upper)) {
            throw new IllegalArgumentException("important effects must lie to either side of no effect, but for the "
                    + measure.title() + " they were " + importance);
        }
        return effects;
    }

    /** The distance of the nearer limit from no effect. */
    double smallest(double noEffect) {
        return Math.min(noEffect - lower, upper - noEffect);
    }
}
