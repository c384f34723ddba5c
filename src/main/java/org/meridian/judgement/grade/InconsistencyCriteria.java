package org.meridian.judgement.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.stat.Interval;
import org.meridian.synthesis.guardrail.Finding.NamedValue;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * When studies disagree seriously. The prediction interval counts from five studies on; with fewer it is too wide to say anything. I²
 * alone never counts: it grows with the size of the studies, so it must come with effects that point the other way.
 *
 * @param studiesForPrediction how many studies the prediction interval needs to count, 5 by default
 * @param i2 the I², a fraction, from which on it counts, 0.5 by default
 * @param p the p value of the test of Q below which I² counts, 0.1 by default
 * @param opposite share of the weight that must point the other way for I² to count, 0.1 by default; this library's own number
 * @see <a href="https://doi.org/10.1016/j.jclinepi.2011.03.017">Guyatt et al 2011</a>
 * @see <a href="https://doi.org/10.1136/bmj-2024-081905">Core GRADE 3</a>
 */
public record InconsistencyCriteria(int studiesForPrediction, double i2, double p, double opposite) {

    /**
     * Checks the criteria.
     *
     * @throws IllegalArgumentException if fewer than 3 studies are asked for, or a fraction is not between 0 and 1
     */
    public InconsistencyCriteria {
        if (!(studiesForPrediction >= 3)) {
            throw new IllegalArgumentException(
                    "a prediction interval needs 3 studies or more, but was to count from " + studiesForPrediction);
        }
        if (!(i2 > 0 && i2 < 1 && p > 0 && p < 1 && opposite > 0 && opposite < 1)) {
            throw new IllegalArgumentException("I², p and the opposite weight must lie between 0 and 1, but were " + i2
                    + ", " + p + " and " + opposite);
        }
    }

    /**
     * Five studies, I² of 50%, p below 0.1, a tenth of the weight.
     *
     * @return the criteria
     */
    public static InconsistencyCriteria withDefaults() {
        return new InconsistencyCriteria(5, 0.5, 0.1, 0.1);
    }

    DomainRating rate(PooledEffect pooled, Optional<ImportantEffects> important) {
        if (pooled.k() == 1) {
            return DomainRating.by(Rule.ONE_STUDY, List.of(new NamedValue("k", 1)));
        }
        double none = pooled.measure().noEffect().orElse(0);
        double tau = Math.sqrt(pooled.heterogeneity().tau2());
        double otherWay = otherWay(pooled, none);
        List<NamedValue> inputs = new ArrayList<>(List.of(
                new NamedValue("k", pooled.k()),
                new NamedValue("τ", tau),
                new NamedValue("I²", pooled.heterogeneity().i2()),
                new NamedValue("p of Q", pooled.heterogeneity().p()),
                new NamedValue("weight pointing the other way", otherWay),
                new NamedValue("limit of I²", i2),
                new NamedValue("limit of p", p),
                new NamedValue("limit of that weight", opposite)));
        List<Rule> rules = new ArrayList<>(List.of(Rule.STUDIES_AGREE));
        if (important.isPresent()) {
            double smallest = important.get().smallest(none);
            inputs.add(new NamedValue("smallest important effect", smallest));
            if (tau >= 2 * smallest) {
                rules.add(Rule.TAU_TWICE_IMPORTANT);
            } else if (tau >= smallest) {
                rules.add(Rule.TAU_IMPORTANT);
            }
        }
        if (pooled.heterogeneity().i2() >= i2 && pooled.heterogeneity().p() < p && otherWay >= opposite) {
            rules.add(Rule.I2_WITH_OPPOSITE_EFFECTS);
        }
        String reason = prediction(pooled, important, none, inputs, rules);
        return DomainRating.gravest(rules, inputs, reason);
    }

    private String prediction(
            PooledEffect pooled,
            Optional<ImportantEffects> important,
            double none,
            List<NamedValue> inputs,
            List<Rule> rules) {
        if (pooled.prediction().isEmpty()) {
            return "the method makes no prediction interval";
        }
        if (pooled.k() < studiesForPrediction) {
            return "a prediction interval counts from " + studiesForPrediction + " studies on";
        }
        Interval prediction = pooled.prediction().get().interval();
        Interval natural = pooled.naturalPrediction().orElseThrow();
        inputs.add(new NamedValue("prediction from", natural.lower()));
        inputs.add(new NamedValue("to", natural.upper()));
        if (!pooled.interval().contains(none) && prediction.contains(none)) {
            boolean bothWays = important.isPresent()
                    && prediction.lower() <= important.get().lower()
                    && prediction.upper() >= important.get().upper();
            rules.add(bothWays ? Rule.PREDICTION_BOTH_WAYS : Rule.PREDICTION_INCLUDES_NO_EFFECT);
        }
        return "";
    }

    /** Share of the weight whose estimates lie on the other side of no effect than the summary. */
    private static double otherWay(PooledEffect pooled, double none) {
        double sum = 0;
        for (int i = 0; i < pooled.k(); i++) {
            boolean opposite = (pooled.effects().y().get(i) - none) * (pooled.y() - none) < 0;
            sum += opposite ? pooled.weights().get(i) : 0;
        }
        return sum;
    }
}
