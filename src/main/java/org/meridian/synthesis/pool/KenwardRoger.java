package org.meridian.synthesis.pool;

import org.meridian.math.Doubles;

/**
 * Kenward and Roger's standard error and degrees of freedom of the random-effects mean, from the expected information of τ².
 *
 * <pre>{@code
 * I = ½ tr(PP) = w₂/2 − w₃/w₁ + ½ (w₂/w₁)²,   wᵣ = Σ wᵢʳ,   wᵢ = 1/(vᵢ + τ²)
 * SE² = [1 + 2 (w₃/w₁ − (w₂/w₁)²) / I] / w₁
 * df  = 2 I / (SE² w₂)²
 * }</pre>
 *
 * <p>Both differences are computed as sums of squares, so that nothing cancels when one study outweighs all others.
 *
 * <p>Reference: <a href="https://doi.org/10.1002/sim.7140">Partlett &amp; Riley 2017</a>; the formula of {@code meta::metagen(method.random.ci = "KR")}.
 *
 * @param se the standard error, never below the model's {@code 1/√w₁}
 * @param df degrees of freedom, more than 0
 */
record KenwardRoger(double se, double df) {

    /** Of the weights at the estimated τ². */
    static KenwardRoger of(Doubles v, double tau2) {
        int k = v.size();
        int heaviest = v.indexOfMin();
        double others = 0;
        double w2 = 0;
        for (int i = 0; i < k; i++) {
            double w = 1 / (v.get(i) + tau2);
            others += i == heaviest ? 0 : w;
            w2 += w * w;
        }
        double w1 = others + 1 / (v.get(heaviest) + tau2);
        double mean = w2 / w1;
        double diagonal = 0;
        double pairs = 0;
        double before = 0;
        double spread = 0;
        for (int i = 0; i < k; i++) {
            double w = 1 / (v.get(i) + tau2);
            double own = w * ((i == heaviest ? others : w1 - w) / w1);
            double cross = w * (w / w1);
            diagonal += own * own;
            pairs += cross * before;
            before += cross;
            spread += w * ((w - mean) * (w - mean)) / w1;
        }
        double information = (diagonal + 2 * pairs) / 2;
        double variance = (1 + 2 * spread / information) / w1;
        double root = variance * w2;
        return new KenwardRoger(Math.sqrt(variance), 2 * information / (root * root));
    }
}
