package org.meridian.synthesis.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.meridian.math.Require;
import org.meridian.math.Tails;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.pool.Weighting;

/**
 * What each single study does to a result: the statistics of influence of regression, for the mean of the random-effects model.
 *
 * <p>With {@code hᵢ} the study's weight as a fraction, {@code μ̂₍₋ᵢ₎} and {@code τ²₍₋ᵢ₎} estimated without it, and standard errors those of
 * the model with known τ², whatever interval the result has:
 *
 * <pre>{@code
 * standardised residual   (yᵢ − μ̂)/√[(vᵢ + τ²)(1 − hᵢ)]
 * deleted residual        (yᵢ − μ̂₍₋ᵢ₎)/√[vᵢ + τ²₍₋ᵢ₎ + SE(μ̂₍₋ᵢ₎)²]
 * DFFITS                  (μ̂ − μ̂₍₋ᵢ₎)/√[hᵢ (vᵢ + τ²₍₋ᵢ₎)]
 * Cook's distance         (μ̂ − μ̂₍₋ᵢ₎)²/SE(μ̂)²
 * covariance ratio        SE(μ̂₍₋ᵢ₎)²/SE(μ̂)²
 * DFBETAS                 (μ̂ − μ̂₍₋ᵢ₎)/√[1/Σⱼ 1/(vⱼ + τ²₍₋ᵢ₎)]
 * }</pre>
 *
 * <p><b>Agrees with:</b> {@code metafor::influence} of a fit converged to the last bits.
 *
 * @param pooled the result
 * @param rows one for each study, in order
 * @see <a href="https://doi.org/10.1002/jrsm.11">Viechtbauer &amp; Cheung 2010</a>
 */
public record Influence(PooledEffect pooled, List<Row> rows) implements SupplementResult {

    /**
     * What one study does.
     *
     * @param study its name
     * @param hat its weight as a fraction
     * @param standardised standardised residual
     * @param deleted residual from the result without it, standardised; also called externally studentised
     * @param dffits change of its fitted value when it is left out, in standard errors
     * @param cook Cook's distance
     * @param covarianceRatio below 1 if the result is more exact without it
     * @param dfbetas change of the summary when it is left out, in standard errors
     * @param tau2Without τ² without it, squared units of the analysis scale
     * @param qWithout Q without it
     * @param standing whether a reader should look at it
     */
    public record Row(
            String study,
            double hat,
            double standardised,
            double deleted,
            double dffits,
            double cook,
            double covarianceRatio,
            double dfbetas,
            double tau2Without,
            double qWithout,
            Standing standing) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is not finite; the weight is not from 0 to 1; Cook's distance, the covariance ratio or Q
         *     is below 0
         */
        public Row {
            Require.fraction("the weight of " + study, hat);
            Require.finite("the standardised residual of " + study, standardised);
            Require.finite("the deleted residual of " + study, deleted);
            Require.finite("DFFITS of " + study, dffits);
            Require.notNegative("Cook's distance of " + study, cook);
            Require.notNegative("the covariance ratio of " + study, covarianceRatio);
            Require.finite("DFBETAS of " + study, dfbetas);
            Require.finite("τ² without " + study, tau2Without);
            Require.notNegative("Q without " + study, qWithout);
        }

        private Value data() {
            return Value.fields()
                    .with("study", study)
                    .with("hat", hat)
                    .with("standardised", standardised)
                    .with("deleted", deleted)
                    .with("dffits", dffits)
                    .with("cook", cook)
                    .with("covarianceRatio", covarianceRatio)
                    .with("dfbetas", dfbetas)
                    .with("tau2Without", tau2Without)
                    .with("qWithout", qWithout)
                    .with("standing", standing.name());
        }
    }

    /** Whether a study stands out. */
    public enum Standing {
        /**
         * One of {@code |DFFITS| > 3√(1/(k − 1))}, Cook's distance beyond the median of χ² on 1 degree of freedom, weight above
         * {@code 3/k}, {@code |DFBETAS| > 1}.
         */
        INFLUENTIAL,
        /** None of these. */
        ORDINARY
    }

    /**
     * Checks that there is a row for each study.
     *
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Influence {
        rows = List.copyOf(rows);
        if (rows.size() != pooled.effects().size()) {
            throw new IllegalArgumentException("influence has a row for each study, but there were " + rows.size()
                    + " for " + pooled.effects().size() + " studies");
        }
    }

    /**
     * Looks at each study of a result.
     *
     * @param pooled a result of the inverse-variance method, common or random effects, with three studies or more
     * @return a row for each study
     * @throws IllegalArgumentException if the result came from another method, or there are fewer than three studies
     * @throws org.meridian.math.NotConvergedException if the method does not converge without one of the studies
     */
    public static Influence of(PooledEffect pooled) {
        check(pooled);
        Effects effects = pooled.effects();
        double weight = weight(effects, pooled.heterogeneity().tau2());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < pooled.k(); i++) {
            PooledEffect without = pooled.method().pool(effects.without(i));
            rows.add(row(i, pooled, weight, without));
        }
        return new Influence(pooled, rows);
    }

    private static void check(PooledEffect pooled) {
        boolean inverse = pooled.method() instanceof CommonEffect
                || pooled.method() instanceof RandomEffects random && random.weighting() == Weighting.inverseVariance();
        if (!inverse) {
            throw new IllegalArgumentException("influence needs inverse-variance weights, but the method was "
                    + pooled.method().title());
        }
        if (pooled.k() < 3) {
            throw new IllegalArgumentException("influence needs at least 3 studies, but there were " + pooled.k());
        }
    }

    private static Row row(int i, PooledEffect pooled, double weight, PooledEffect without) {
        double y = pooled.effects().y().get(i);
        double v = pooled.effects().v().get(i);
        double tau2 = pooled.heterogeneity().tau2();
        double tau2Without = without.heterogeneity().tau2();
        double weightWithout = weight(without.effects(), tau2Without);
        double hat = 1 / (v + tau2) / weight;
        // 1 − h without the difference, which one giant study would round to 0.
        double rest = weight(without.effects(), tau2) / weight;
        double change = pooled.y() - without.y();
        double dffits = change / Math.sqrt(hat * (v + tau2Without));
        double cook = change * change * weight;
        double dfbetas = change * Math.sqrt(weight(pooled.effects(), tau2Without));
        return new Row(
                pooled.effects().labels().get(i),
                hat,
                (y - pooled.y()) / Math.sqrt((v + tau2) * rest),
                (y - without.y()) / Math.sqrt(v + tau2Without + 1 / weightWithout),
                dffits,
                cook,
                weight / weightWithout,
                dfbetas,
                tau2Without,
                without.heterogeneity().q(),
                standing(pooled.k(), hat, dffits, cook, dfbetas));
    }

    private static Standing standing(int k, double hat, double dffits, double cook, double dfbetas) {
        boolean influential = Math.abs(dffits) > 3 * Math.sqrt(1.0 / (k - 1))
                || Tails.chiSquaredBelow(cook, 1) > 0.5
                || hat > 3.0 / k
                || Math.abs(dfbetas) > 1;
        return influential ? Standing.INFLUENTIAL : Standing.ORDINARY;
    }

    /** The precision of the mean with known τ². */
    private static double weight(Effects effects, double tau2) {
        double weight = 0;
        for (int i = 0; i < effects.size(); i++) {
            weight += 1 / (effects.v().get(i) + tau2);
        }
        return weight;
    }

    /**
     * The studies that stand out.
     *
     * @return rows, in order
     */
    public List<Row> influential() {
        return rows.stream()
                .filter(row -> row.standing() == Standing.INFLUENTIAL)
                .toList();
    }

    @Override
    public Value data() {
        return Value.of(rows.stream().map(Row::data).toList());
    }

    /** How many stand out, for example {@code influence of 13 studies: no study is influential}. */
    @Override
    public String toString() {
        List<String> names = influential().stream().map(Row::study).toList();
        return "influence of " + pooled.k() + " studies: "
                + (names.isEmpty()
                        ? "no study is influential"
                        : String.join(", ", names) + (names.size() == 1 ? " is influential" : " are influential"));
    }
}
