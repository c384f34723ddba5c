package org.meridian.synthesis.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.meridian.math.Doubles;
import org.meridian.math.Require;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * How much each study adds to heterogeneity, beside how far it moves the common effect.
 *
 * <pre>{@code heterogeneityᵢ = (yᵢ − μ̂)²/vᵢ        influenceᵢ = (μ̂ − μ̂₍₋ᵢ₎)²/Var(μ̂₍₋ᵢ₎)}</pre>
 *
 * <p>μ̂ is the common effect whatever the method of the result, because Q is taken about it. <b>Agrees with:</b>
 * {@code metafor::baujat} of an equal-effects model.
 *
 * @param pooled whose studies are looked at
 * @param heterogeneity each study's share of Q, at least 0
 * @param influence squared standardised change of the common effect when the study is left out, at least 0
 * @see <a href="https://doi.org/10.1002/sim.1221">Baujat et al. 2002</a>
 */
public record Baujat(PooledEffect pooled, Doubles heterogeneity, Doubles influence) implements SupplementResult {

    /**
     * Checks the coordinates.
     *
     * @throws IllegalArgumentException if there is not one pair for each study, or a coordinate is below 0
     */
    public Baujat {
        int size = pooled.effects().size();
        if (heterogeneity.size() != size || influence.size() != size) {
            throw new IllegalArgumentException("each of " + size + " studies has a pair of coordinates, but there were "
                    + heterogeneity.size() + " and " + influence.size());
        }
        Require.notNegative("a share of Q", heterogeneity.min());
        Require.notNegative("an influence", influence.min());
    }

    /**
     * Looks at the studies of a result.
     *
     * @param pooled the result
     * @return a pair of coordinates for each study
     * @throws IllegalArgumentException if there is only one study
     */
    public static Baujat of(PooledEffect pooled) {
        PooledEffect common = CommonEffect.withDefaults().pool(pooled.effects());
        LeaveOneOut left = LeaveOneOut.of(common);
        Doubles heterogeneity = Doubles.at(common.k(), i -> {
            double residual = common.effects().y().get(i) - common.y();
            return residual * residual / common.effects().v().get(i);
        });
        Doubles influence = Doubles.at(common.k(), i -> {
            SummaryEffect without = left.steps().get(i).attempt().result().orElseThrow();
            double change = (common.y() - without.y()) / without.se();
            return change * change;
        });
        return new Baujat(pooled, heterogeneity, influence);
    }

    @Override
    public Value data() {
        List<Value> studies = new ArrayList<>();
        for (int i = 0; i < heterogeneity.size(); i++) {
            studies.add(Value.fields()
                    .with("study", pooled.effects().labels().get(i))
                    .with("heterogeneity", heterogeneity.get(i))
                    .with("influence", influence.get(i)));
        }
        return Value.of(studies);
    }

    @Override
    public String toString() {
        int most = influence.map(it -> -it).indexOfMin();
        return "Baujat coordinates of " + pooled.k() + " studies; "
                + pooled.effects().labels().get(most) + " moves the common effect most";
    }
}
