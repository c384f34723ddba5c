package org.meridian.judgement.grade;

import java.util.List;
import org.meridian.synthesis.guardrail.Finding.NamedValue;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.pool.PooledEffect;

/** The reasons to rate up studies that are not randomised. Only the size of a risk ratio is in the data; the others people must claim. */
final class RatingUp {

    private static final double LARGE = StrictMath.log(2);
    private static final double VERY_LARGE = StrictMath.log(5);

    private RatingUp() {}

    static List<DomainRating> of(PooledEffect pooled) {
        return List.of(
                largeEffect(pooled),
                DomainRating.by(Rule.GRADIENT_NOT_CLAIMED, List.of()),
                DomainRating.by(Rule.CONFOUNDING_NOT_CLAIMED, List.of()));
    }

    private static DomainRating largeEffect(PooledEffect pooled) {
        if (pooled.measure() != BinaryMeasure.RR) {
            return DomainRating.by(Rule.EFFECT_NOT_LARGE, List.of(), "the measure is no risk ratio");
        }
        double size = Math.abs(pooled.y());
        Rule rule =
                size >= VERY_LARGE ? Rule.EFFECT_VERY_LARGE : size >= LARGE ? Rule.EFFECT_LARGE : Rule.EFFECT_NOT_LARGE;
        return DomainRating.by(rule, List.of(new NamedValue("RR", pooled.natural())));
    }
}
