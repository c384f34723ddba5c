package org.meridian.synthesis.model;

import org.meridian.math.Doubles;
import org.meridian.math.Require;

/**
 * The inverse-variance weighted mean at one value of τ², with what estimators are made of: wᵢ = 1/(vᵢ + τ²),
 * P = W − Ww'W/Σw.
 *
 * <p>Nothing cancels in it when one study outweighs all others by many orders of magnitude, and a million studies give the same
 * bits on any number of threads.
 *
 * @param mean {@code Σwy / Σw}
 * @param w1 {@code Σw}
 * @param q {@code Σ w (y − mean)²}, the generalised Q statistic
 * @param q2 {@code Σ w² (y − mean)²}, which is y'PPy
 * @param traceP {@code Σ wᵢ (Σw − wᵢ) / Σw}
 */
public record WeightedMean(double mean, double w1, double q, double q2, double traceP) {

    /**
     * Checks the sums.
     *
     * @throws IllegalArgumentException if the mean is not finite, the weights do not sum to a positive number, or another sum is below 0
     *     or not finite
     */
    public WeightedMean {
        Require.finite("a weighted mean", mean);
        Require.positive("a sum of weights", w1);
        Require.notNegative("Q", q);
        Require.notNegative("a weighted sum of squares", q2);
        Require.notNegative("a trace", traceP);
    }

    /**
     * The weighted mean and its sums.
     *
     * @param y effect sizes, at least one
     * @param v sampling variances
     * @param tau2 between-study variance; below 0 only as far as all v + τ² are positive
     * @return the mean and the sums
     * @throws IllegalArgumentException if a τ² below 0 leaves a study without a positive weight
     */
    public static WeightedMean of(Doubles y, Doubles v, double tau2) {
        checkWeights(v, tau2);
        return of(new EffectColumns(y, v).at(tau2));
    }

    /**
     * Refuses a τ² below 0 that leaves a study without a positive weight 1/(v + τ²).
     *
     * @param v sampling variances
     * @param tau2 between-study variance
     * @throws IllegalArgumentException if the least variance is not above −τ²
     */
    public static void checkWeights(Doubles v, double tau2) {
        if (!(tau2 >= 0 || v.min() + tau2 > 0)) {
            throw new IllegalArgumentException("weights 1/(v + τ²) must be positive, but τ² was " + tau2
                    + " and the least sampling variance " + v.min());
        }
    }

    static WeightedMean of(Sums sums) {
        return new WeightedMean(sums.mean(), sums.w1(), sums.q(), sums.q2(), sums.traceP());
    }

    /**
     * {@code tr(PSPS)} for a diagonal matrix S, the building block of the variance of a quadratic form.
     *
     * <pre>{@code Σᵢ (wᵢ (Σw − wᵢ) sᵢ / Σw)² + Σᵢ≠ⱼ wᵢ² sᵢ wⱼ² sⱼ / (Σw)²}</pre>
     *
     * @param v sampling variances
     * @param tau2 between-study variance of the weights
     * @param s the diagonal of S
     * @return the trace
     */
    static double traceSquare(Doubles v, double tau2, Doubles s) {
        int heaviest = v.indexOfMin();
        double others = 0;
        for (int i = 0; i < v.size(); i++) {
            others += i == heaviest ? 0 : 1 / (v.get(i) + tau2);
        }
        double w1 = others + 1 / (v.get(heaviest) + tau2);
        double diagonal = 0;
        double pairs = 0;
        double before = 0;
        for (int i = 0; i < v.size(); i++) {
            double w = 1 / (v.get(i) + tau2);
            double own = w * ((i == heaviest ? others : w1 - w) / w1) * s.get(i);
            double cross = w * (w / w1) * s.get(i);
            diagonal += own * own;
            pairs += cross * before;
            before += cross;
        }
        return diagonal + 2 * pairs;
    }

    /**
     * {@code tr(PS)} for weights 1/v and a diagonal matrix S.
     *
     * @param v the inverse weights
     * @param s the diagonal of S
     * @return the trace
     */
    static double trace(Doubles v, Doubles s) {
        int heaviest = v.indexOfMin();
        double others = 0;
        for (int i = 0; i < v.size(); i++) {
            others += i == heaviest ? 0 : 1 / v.get(i);
        }
        double w1 = others + 1 / v.get(heaviest);
        double trace = 0;
        for (int i = 0; i < v.size(); i++) {
            double w = 1 / v.get(i);
            trace += w * ((i == heaviest ? others : w1 - w) / w1) * s.get(i);
        }
        return trace;
    }
}
