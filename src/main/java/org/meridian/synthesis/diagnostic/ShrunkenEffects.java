package org.meridian.synthesis.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.math.Doubles;
import org.meridian.math.Require;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * What each study's own true effect may be, once the other studies are known: its estimate drawn towards the summary by as much as it
 * is imprecise (best linear unbiased prediction).
 *
 * <pre>{@code θ̂ᵢ = λᵢ μ̂ + (1 − λᵢ) yᵢ      SE² = (1 − λᵢ) vᵢ + λᵢ² SE(μ̂)²      λᵢ = vᵢ/(vᵢ + τ²)}</pre>
 *
 * <p><b>Scale:</b> analysis scale. <b>Agrees with:</b> {@code metafor::blup}.
 *
 * @param pooled the result whose τ², summary and standard error are used
 * @param y the shrunken effects
 * @param se their standard errors
 * @see <a href="https://doi.org/10.3102/10769986010002075">Raudenbush &amp; Bryk 1985</a>
 */
public record ShrunkenEffects(PooledEffect pooled, Doubles y, Doubles se) implements SupplementResult {

    /**
     * Checks the effects.
     *
     * @throws IllegalArgumentException if there is not one with its standard error for each study, or a standard error is below 0
     */
    public ShrunkenEffects {
        int size = pooled.effects().size();
        if (y.size() != size || se.size() != size) {
            throw new IllegalArgumentException("each of " + size
                    + " studies has a shrunken effect and a standard error, but there were " + y.size() + " and "
                    + se.size());
        }
        Require.notNegative("the standard error of a shrunken effect", se.min());
    }

    /**
     * Shrinks the effects of a result's studies.
     *
     * @param pooled the result; without τ² every study shrinks to the summary
     * @return the shrunken effects
     */
    public static ShrunkenEffects of(PooledEffect pooled) {
        double tau2 = pooled.heterogeneity().tau2();
        Doubles v = pooled.effects().v();
        Doubles towards = v.map(it -> it / (it + tau2));
        Doubles y = Doubles.at(
                pooled.k(),
                i -> towards.get(i) * pooled.y()
                        + (1 - towards.get(i)) * pooled.effects().y().get(i));
        Doubles se = Doubles.at(pooled.k(), i -> {
            double shrunk = towards.get(i) * pooled.se();
            // (1 − λ) v without the difference.
            return Math.sqrt(tau2 / (v.get(i) + tau2) * v.get(i) + shrunk * shrunk);
        });
        return new ShrunkenEffects(pooled, y, se);
    }

    /**
     * Intervals at the level of the result, by the quantile of its test: of t with the same degrees of freedom if it is one of t, and
     * else normal.
     *
     * @return one for each study, analysis scale
     */
    public List<Interval> intervals() {
        double level = pooled.level();
        double critical = pooled.test()
                .filter(it -> it.reference() == TestResult.Reference.T)
                .map(it -> Tails.tCritical(level, it.df().orElseThrow()))
                .orElseGet(() -> Tails.normalCritical(level));
        return IntStream.range(0, pooled.k())
                .mapToObj(i -> Interval.around(y.get(i), critical * se.get(i), level))
                .toList();
    }

    @Override
    public Value data() {
        List<Interval> intervals = intervals();
        List<Value> studies = new ArrayList<>();
        for (int i = 0; i < y.size(); i++) {
            studies.add(Value.fields()
                    .with("study", pooled.effects().labels().get(i))
                    .with("y", y.get(i))
                    .with("se", se.get(i))
                    .with("lower", intervals.get(i).lower())
                    .with("upper", intervals.get(i).upper()));
        }
        return Value.of(studies);
    }

    @Override
    public String toString() {
        return "shrunken effects of " + pooled.effects();
    }
}
