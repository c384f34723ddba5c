package org.meridian.synthesis.pool;

import java.util.List;
import org.meridian.math.Doubles;
import org.meridian.stat.Coverage;
import org.meridian.synthesis.effect.BinaryMeasure;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.TwoByTwo;
import org.meridian.synthesis.model.MethodFormula;

/**
 * Peto's method: a common odds ratio of 2×2 tables from observed minus expected events, from the counts as reported.
 *
 * <pre>{@code y = Σ(a − E) / ΣV,   SE = 1/√ΣV,   E = n₁(a + c)/N,   V = n₁ n₂ (a + c)(b + d) / [N²(N − 1)]}</pre>
 *
 * <p>Good for rare events in arms of similar size and for small effects; biased otherwise. A table without events (or
 * without non-events) in both arms has no weight, and does not count in the degrees of freedom of Q. <b>Agrees with:</b>
 * {@code metafor::rma.peto} to 1e-12.
 *
 * @param level level of the interval, 0.95 by default
 * @see <a href="https://doi.org/10.1016/S0033-0620(85)80003-7">Yusuf et al. 1985</a>
 */
public record Peto(double level) implements Pooling {

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Peto {
        Coverage.checked(level);
    }

    /**
     * The method with a level of 0.95.
     *
     * @return the method
     */
    public static Peto withDefaults() {
        return new Peto(Coverage.DEFAULT);
    }

    /**
     * The method at another level.
     *
     * @param otherLevel 0.99 for 99%
     * @return the method
     */
    public Peto withLevel(double otherLevel) {
        return new Peto(otherLevel);
    }

    /**
     * Pools the tables behind the effects.
     *
     * @param effects odds ratios or Peto odds ratios with their tables
     * @return the summary effect
     * @throws IllegalArgumentException if the measure is another, a study has no table, or no table has both events and
     *     non-events
     */
    @Override
    public PooledEffect pool(Effects effects) {
        if (effects.measure() != BinaryMeasure.PETO && effects.measure() != BinaryMeasure.OR) {
            throw new IllegalArgumentException("Peto's method pools odds ratios, not the "
                    + effects.measure().title());
        }
        List<TwoByTwo> tables = effects.tables();
        double[] variances = new double[tables.size()];
        double excess = 0;
        double information = 0;
        double squares = 0;
        int informative = 0;
        for (int i = 0; i < variances.length; i++) {
            TwoByTwo t = tables.get(i);
            double n = t.total();
            double events = t.treatmentEvents() + t.controlEvents();
            double v = (t.treatmentTotal() / n) * (t.controlTotal() / n) * events * ((n - events) / (n - 1));
            variances[i] = v;
            if (v > 0) {
                // a − E without its cancellation: products of counts are exact.
                double difference =
                        (t.treatmentEvents() * t.controlNonEvents() - t.treatmentNonEvents() * t.controlEvents()) / n;
                excess += difference;
                information += v;
                squares += difference * difference / v;
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
        for (double v : variances) {
            traceP += v * ((information - v) / information);
        }
        return InverseVariance.withoutTau2(
                this,
                effects,
                y,
                1 / Math.sqrt(information),
                Doubles.of(variances).map(v -> v / total),
                Heterogeneity.fromQ(q, QAbout.PETO, informative - 1, traceP),
                level);
    }

    @Override
    public MethodFormula formula() {
        return new MethodFormula(
                "y = Σ(a − E) / ΣV, SE = 1/√ΣV, E = n₁(a + c)/N, V = n₁ n₂ (a + c)(b + d) / [N²(N − 1)]",
                "10.1016/S0033-0620(85)80003-7",
                "metafor::rma.peto");
    }

    @Override
    public String title() {
        return "common effect, Peto";
    }
}
