package org.meridian.judgement.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.synthesis.guardrail.Finding.NamedValue;
import org.meridian.synthesis.pool.InformationSize;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.study.TwoByTwo;

/**
 * When chance leaves too much open: the confidence interval against no effect and against what is important, and the number of
 * participants against the optimal information size, that of one trial with enough power.
 *
 * <p>The interval is that of the measure that was pooled. Where most controls have the event a risk ratio cannot exceed {@code 1/p₀}, so
 * 1.25 may lie beyond reach; then say what is {@linkplain Importance important}, or rate another measure.
 *
 * @param size α and power of the optimal information size, 0.05 and 0.8 by default
 * @param relativeRiskReduction the reduction that trial should find, a fraction, 0.25 by default
 * @param far share of that size below which participants are far too few, ⅓ by default; this library's own number
 * @param large relative effect, a fraction, from which on far too few participants are very serious, 0.3 by default
 * @see <a href="https://doi.org/10.1016/j.jclinepi.2011.01.012">Guyatt et al 2011</a>
 * @see <a href="https://doi.org/10.1016/j.jclinepi.2022.07.014">GRADE guidance 34</a>
 */
public record ImprecisionCriteria(InformationSize size, double relativeRiskReduction, double far, double large) {

    /**
     * Checks the criteria.
     *
     * @throws IllegalArgumentException if a fraction is not between 0 and 1
     */
    public ImprecisionCriteria {
        if (!(relativeRiskReduction > 0 && relativeRiskReduction < 1 && far > 0 && far < 1 && large > 0 && large < 1)) {
            throw new IllegalArgumentException(
                    "relative risk reduction, share of the information size and large effect must lie"
                            + " between 0 and 1, but were " + relativeRiskReduction + ", " + far + " and " + large);
        }
    }

    /**
     * α of 0.05, power of 0.8, relative risk reduction of 25%, a third, 30%.
     *
     * @return the criteria
     */
    public static ImprecisionCriteria withDefaults() {
        return new ImprecisionCriteria(new InformationSize(0.05, 0.8), 0.25, 1.0 / 3, 0.3);
    }

    DomainRating rate(PooledEffect pooled, Optional<ImportantEffects> important, Optional<BaselineRisk> baseline) {
        double none = pooled.measure().noEffect().orElse(0);
        Interval natural = pooled.naturalInterval();
        List<NamedValue> inputs = new ArrayList<>(
                List.of(new NamedValue("interval from", natural.lower()), new NamedValue("to", natural.upper())));
        important.ifPresent(it -> {
            inputs.add(
                    new NamedValue("important below", pooled.measure().scale().toNatural(it.lower())));
            inputs.add(
                    new NamedValue("important above", pooled.measure().scale().toNatural(it.upper())));
        });
        List<Rule> rules = new ArrayList<>(byInterval(pooled.interval(), important, none));
        OptionalDouble participants = Participants.of(pooled.effects());
        OptionalDouble needed = new OptimalSize(this, important, baseline).of(pooled);
        participants.ifPresent(n -> inputs.add(new NamedValue("participants", n)));
        needed.ifPresent(n -> inputs.add(new NamedValue("optimal information size", Math.ceil(n))));
        if (participants.isEmpty() || needed.isEmpty()) {
            rules.add(Rule.PRECISE_SIZE_UNKNOWN);
            return DomainRating.gravest(rules, inputs, "the optimal information size was not computed");
        }
        if (Participants.allAre(TwoByTwo.class, pooled.effects())) {
            inputs.add(new NamedValue("relative risk reduction of that size", relativeRiskReduction));
        }
        rules.add(bySize(pooled, participants.getAsDouble() / needed.getAsDouble(), none));
        return DomainRating.gravest(rules, inputs, "");
    }

    private static List<Rule> byInterval(Interval interval, Optional<ImportantEffects> important, double none) {
        boolean below =
                important.isEmpty() || interval.lower() <= important.get().lower();
        boolean above =
                important.isEmpty() || interval.upper() >= important.get().upper();
        if (important.isPresent() && below && above) {
            return List.of(Rule.INTERVAL_BOTH_WAYS);
        }
        return interval.contains(none) && (below || above) ? List.of(Rule.INTERVAL_INCLUDES_NO_EFFECT) : List.of();
    }

    private Rule bySize(PooledEffect pooled, double share, double none) {
        if (share >= 1) {
            return Rule.PRECISE;
        }
        boolean ratio = pooled.measure().scale() == Scale.LOG;
        boolean isLarge = ratio
                && (pooled.y() - none >= StrictMath.log1p(large) || pooled.y() - none <= StrictMath.log1p(-large));
        return share < far && isLarge ? Rule.FAR_BELOW_INFORMATION_SIZE : Rule.BELOW_INFORMATION_SIZE;
    }
}
