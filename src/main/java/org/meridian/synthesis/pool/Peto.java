package org.meridian.synthesis.pool;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.math.Doubles;
import org.meridian.stat.ConfidenceLevel;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.SurvivalMeasure;
import org.meridian.synthesis.model.MethodFormula;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.study.LogRank;
import org.meridian.synthesis.study.TwoByTwo;

/**
 * Peto's method: a common odds ratio of 2×2 tables from observed minus expected events, from the counts as reported; or a common
 * hazard ratio of times to event from the O − E and V of log-rank tests.
 *
 * <pre>{@code y = Σ(O − E) / ΣV,   SE = 1/√ΣV;   of a table O = a, E = n₁(a + c)/N,   V = n₁ n₂ (a + c)(b + d) / [N²(N − 1)]}</pre>
 *
 * <p>Good for rare events in arms of similar size and for small effects; biased otherwise. A table without events (or
 * without non-events) in both arms has no weight, and does not count in the degrees of freedom of Q. <b>Agrees with:</b>
 * {@code metafor::rma.peto} to 1e-12.
 *
 * @param level level of the interval, 0.95 by default
 * @see <a href="https://doi.org/10.1016/S0033-0620(85)80003-7">Yusuf et al. 1985</a>
 */
public record Peto(double level) implements Pooling {

    private static final Description<Peto> DESCRIPTION = Description.of(
                    "PETO",
                    "Peto's method",
                    Peto.class,
                    Peto::withDefaults,
                    "A common odds ratio or hazard ratio from observed minus expected events",
                    "10.1016/S0033-0620(85)80003-7")
            .with(WaldOnlyOptions.options(withDefaults()), it -> it, (it, same) -> it);

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Peto {
        ConfidenceLevel.require(level);
    }

    /**
     * The method with a level of 0.95.
     *
     * @return the method
     */
    public static Peto withDefaults() {
        return new Peto(ConfidenceLevel.DEFAULT);
    }

    /**
     * The method at another level.
     *
     * @param otherLevel 0.99 for 99%
     * @return the method
     */
    @Override
    public Peto withLevel(double otherLevel) {
        return new Peto(otherLevel);
    }

    /**
     * Pools the tables, or the log-rank tests, behind the effects.
     *
     * @param effects odds ratios or Peto odds ratios with their tables, or hazard ratios with their O − E and V
     * @return the summary effect
     * @throws IllegalArgumentException if the measure is another, a study has neither, or no table has both events and
     *     non-events
     */
    @Override
    public PooledEffect pool(Effects effects) {
        List<LogRankSums> studies = sums(effects);
        double excess = 0;
        double information = 0;
        double squares = 0;
        int informative = 0;
        for (LogRankSums study : studies) {
            if (study.variance() > 0) {
                excess += study.excess();
                information += study.variance();
                squares += study.excess() * study.excess() / study.variance();
                informative++;
            }
        }
        if (informative == 0) {
            throw new IllegalArgumentException(
                    "the Peto odds ratio does not exist: no study has both participants with the event and without it");
        }
        double total = information;
        double y = excess / information;
        double q = Math.max(0, squares - excess * y);
        double traceP = 0;
        for (LogRankSums study : studies) {
            traceP += study.variance() * ((information - study.variance()) / information);
        }
        return InverseVariance.withoutTau2(
                this,
                effects,
                y,
                1 / Math.sqrt(information),
                Doubles.at(studies.size(), i -> studies.get(i).variance() / total),
                Heterogeneity.fromQ(q, QReferenceMean.PETO, informative - 1, traceP),
                level);
    }

    /** What Peto's method asks of a study: O − E and V. */
    private record LogRankSums(double excess, double variance) {}

    private static List<LogRankSums> sums(Effects effects) {
        if (effects.measure() == SurvivalMeasure.HR) {
            return IntStream.range(0, effects.size())
                    .mapToObj(i -> timesToEvent(effects, i))
                    .toList();
        }
        if (effects.measure() == BinaryMeasure.PETO || effects.measure() == BinaryMeasure.OR) {
            return effects.tables().stream().map(Peto::table).toList();
        }
        throw new IllegalArgumentException("Peto's method pools odds ratios and hazard ratios, not the "
                + effects.measure().title());
    }

    private static LogRankSums table(TwoByTwo t) {
        double n = t.total();
        double events = t.treatmentEvents() + t.controlEvents();
        double v = (t.treatmentTotal() / n) * (t.controlTotal() / n) * events * ((n - events) / (n - 1));
        // a − E without its cancellation: products of counts are exact.
        double difference =
                (t.treatmentEvents() * t.controlNonEvents() - t.treatmentNonEvents() * t.controlEvents()) / n;
        return new LogRankSums(difference, v);
    }

    private static LogRankSums timesToEvent(Effects effects, int i) {
        if (effects.data().get(i) instanceof LogRank test) {
            return new LogRankSums(test.observedMinusExpected(), test.variance());
        }
        throw new IllegalArgumentException(
                "every study needs O − E and V, but " + effects.labels().get(i) + " has none");
    }

    /**
     * What Peto's method is and what it can be told.
     *
     * @return the description
     */
    public static Description<Peto> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<Peto> description() {
        return DESCRIPTION;
    }

    @Override
    public MethodFormula formula() {
        return new MethodFormula(
                "y = Σ(a − E) / ΣV, SE = 1/√ΣV, E = n₁(a + c)/N, V = n₁ n₂ (a + c)(b + d) / [N²(N − 1)]",
                "10.1016/S0033-0620(85)80003-7",
                "metafor::rma.peto");
    }

    @Override
    public String prose() {
        return "Studies were pooled by Peto’s method from the counts as reported"
                + "; the interval is normal. Heterogeneity is described by Cochran’s Q and by I², computed from Q.";
    }

    @Override
    public String title() {
        return "common effect, Peto";
    }
}
