package org.meridian.judgement.grade;

import java.util.List;
import java.util.Optional;
import org.meridian.evidence.riskofbias.AssessmentTable;
import org.meridian.evidence.riskofbias.Concern;
import org.meridian.evidence.riskofbias.Domain;
import org.meridian.evidence.riskofbias.DomainSpread;
import org.meridian.synthesis.guardrail.Finding.NamedValue;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * How much weight at which risk of bias is serious. The guidance speaks of most and of some of the information; the numbers are
 * this library's own.
 *
 * <p>The weight of studies that are not assessed, or without information, could be anything. The domain is rated only if all of it at
 * low risk and all of it at high risk come to the same.
 *
 * @param notLow share of the weight not at low risk from which on it is serious, ½ by default
 * @param high share of the weight at high risk from which on it is serious, ¼ by default
 * @param veryHigh share of the weight at high risk from which on it is very serious, ¾ by default
 * @see <a href="https://doi.org/10.1136/bmj-2024-083864">Core GRADE 4</a>
 */
public record BiasCriteria(double notLow, double high, double veryHigh) {

    /**
     * Checks the shares.
     *
     * @throws IllegalArgumentException if one is not above 0 and at most 1, or very serious begins before serious
     */
    public BiasCriteria {
        if (!(notLow > 0 && notLow <= 1 && high > 0 && high <= veryHigh && veryHigh <= 1)) {
            throw new IllegalArgumentException("shares of the weight must be above 0, at most 1 and in order, but were "
                    + notLow + ", " + high + " and " + veryHigh);
        }
    }

    /**
     * Half not at low risk, a quarter or three quarters at high risk.
     *
     * @return the criteria
     */
    public static BiasCriteria withDefaults() {
        return new BiasCriteria(0.5, 0.25, 0.75);
    }

    DomainRating rate(Optional<AssessmentTable> table, PooledEffect pooled) {
        if (table.isEmpty()) {
            return DomainRating.by(Rule.BIAS_ASKED, List.of(), "no table of risk of bias");
        }
        DomainSpread spread =
                table.get().spread(Domain.OVERALL, pooled.effects().labels(), pooled.weights());
        double low = spread.weightOf(concern -> concern == Concern.LOW);
        double atHigh = spread.weightOf(Concern::isHigh);
        double open = spread.weightNotAssessed() + spread.weightOf(concern -> concern == Concern.UNKNOWN);
        double doubtful = spread.weightOf(concern -> concern == Concern.SOME);
        List<NamedValue> inputs = List.of(
                new NamedValue("weight at low risk", low),
                new NamedValue("with some concerns", doubtful),
                new NamedValue("at high risk", atHigh),
                new NamedValue("not assessed", open),
                new NamedValue("limit of not low", notLow),
                new NamedValue("limit of high", high),
                new NamedValue("limit of very high", veryHigh));
        Rule best = rule(doubtful + atHigh, atHigh);
        Rule worst = rule(doubtful + atHigh + open, atHigh + open);
        return DomainRating.by(
                best == worst ? best : Rule.BIAS_ASKED, inputs, table.get().toString());
    }

    private Rule rule(double shareNotLow, double shareHigh) {
        if (shareHigh >= veryHigh) {
            return Rule.BIAS_VERY_SERIOUS;
        }
        return shareNotLow >= notLow || shareHigh >= high ? Rule.BIAS_SERIOUS : Rule.BIAS_LOW;
    }
}
