package org.meridian.synthesis.pool;

import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.math.Quadrature;
import org.meridian.math.Root;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;

/**
 * Henmi and Copas's interval: about the common-effect mean, from the distribution of its studentised error.
 *
 * <p>With wᵢ = 1/vᵢ, Wᵣ = Σwᵢʳ, m = W₂/W₁ and τ² by DL, the mean has the variance {@code s² = (W₁ + τ²W₂)/W₁²}; the interval is
 * {@code μ̂ ± t s}. The error of the mean in units of s is R ~ N(0, 1). Given R = r, Cochran's Q is a quadratic form in normal
 * variables, here approximated by a gamma distribution with its mean and variance:
 *
 * <pre>{@code
 * E(Q | r)   = k − 1 + τ²(W₁ − m) + (r² − 1) e,             e = τ⁴ (W₃ − W₂²/W₁) / (W₁ + τ²W₂)
 * Var(Q | r) = 2 [tr(ADAD) − 2f + e²] + 4 r² (f − e²),      f = τ⁴ Σ wᵢ (wᵢ − m)² (1 + τ²wᵢ) / (W₁ + τ²W₂)
 * }</pre>
 *
 * <p>A = W − ww'/W₁, D = diag(v + τ²). The estimated s falls short of |R| s / t exactly when Q is below
 * {@code k − 1 + (W₁ − m) [r² (W₁ + τ²W₂) / t² − W₁] / W₂}, so the chance of a studentised error beyond t is an integral over r, and t
 * is where that chance is 1 − level. Quadrature and root are converged to the last digits.
 *
 * <p><b>Agrees with:</b> {@code metafor::hc(control = list(tol = 1e-14))} to 1e-11; its default stops at 1.2e-4 in t.
 *
 * @see <a href="https://doi.org/10.1002/sim.4029">Henmi &amp; Copas 2010</a>
 */
final class HenmiCopas {

    /** A difference of probabilities that no level and no p value shows. */
    private static final double NEGLIGIBLE = 1e-14;

    private final double y;
    private final double tau2;
    private final int df;
    private final double w1;
    private final double w2;
    private final double difference;
    private final double e;
    private final double f;
    private final double trace;

    private HenmiCopas(Doubles v, double y, double tau2) {
        this.y = y;
        this.tau2 = tau2;
        df = v.size() - 1;
        int heaviest = v.indexOfMin();
        double others = 0;
        double squares = 0;
        for (int i = 0; i < v.size(); i++) {
            double w = 1 / v.get(i);
            others += i == heaviest ? 0 : w;
            squares += w * w;
        }
        w1 = others + 1 / v.get(heaviest);
        w2 = squares;
        double m = w2 / w1;
        double free = 0;
        double spread = 0;
        double tilt = 0;
        double own = 0;
        double pairs = 0;
        double before = 0;
        for (int i = 0; i < v.size(); i++) {
            double w = 1 / v.get(i);
            double inflation = 1 + tau2 * w;
            // The sum of the other weights is not found as a difference: one weight may be nearly all of the sum.
            double rest = (i == heaviest ? others : w1 - w) / w1;
            free += w * rest;
            spread += w * (w - m) * (w - m);
            tilt += w * (w - m) * (w - m) * inflation;
            own += rest * inflation * rest * inflation;
            pairs += w / w1 * inflation * before;
            before += w / w1 * inflation;
        }
        difference = free;
        double scale = tau2 * tau2 / (w1 + tau2 * w2);
        e = scale * spread;
        f = scale * tilt;
        trace = own + 2 * pairs;
        if (!(w2 > 0 && difference > 0 && Double.isFinite(tau2 * w2 + e * e + f) && trace - 2 * f + e * e > 0)) {
            throw new IllegalArgumentException(
                    "Henmi–Copas needs weights whose squares can be represented, but sampling variances ranged from "
                            + v.min() + " to " + v.max() + " and τ² was " + tau2);
        }
    }

    static HenmiCopas of(RandomFit fit) {
        return new HenmiCopas(fit.effects().v(), fit.y(), fit.tau2());
    }

    private double se() {
        return Math.sqrt((w1 + tau2 * w2) / w1 / w1);
    }

    Inference infer(double level) {
        double alpha = 1 - level;
        double upper = Tails.normalCritical(level);
        while (beyond(upper) > alpha) {
            upper *= 2;
        }
        double lower = upper / 2;
        while (beyond(lower) <= alpha) {
            lower /= 2;
        }
        double t = Root.between(x -> beyond(x) / alpha - 1, lower, upper).x();
        double statistic = y / se();
        // So near 0 that the chance of less is below what a double can tell from nothing.
        double p = Math.abs(statistic) < 1e-18 ? 1 : Math.min(1, beyond(Math.abs(statistic)));
        return new Inference(se(), Interval.around(y, t * se(), level), Optional.of(TestResult.own(statistic, p)));
    }

    /** The chance that the studentised error lies beyond ±t. */
    private double beyond(double t) {
        double left = Math.max(Double.MIN_NORMAL, t * Math.sqrt(w1 / (w1 + tau2 * w2)));
        // Past the end the normal density has fallen by a factor of 1e20 from where it started.
        double end = Math.sqrt(left * left + 92);
        double sum = 0;
        // The integrand varies with r/t, so the pieces double in length.
        while (left < end) {
            double right = Math.min(2 * left, end);
            sum += Quadrature.integral(r -> below(t, r) * Tails.normalDensity(r), left, right, NEGLIGIBLE);
            left = right;
        }
        return 2 * sum;
    }

    /** The chance, given R = r, that Q is so small that the studentised error exceeds t. */
    private double below(double t, double r) {
        double limit = df + difference * (r * r / (t * t) * (w1 + tau2 * w2) - w1) / w2;
        double mean = df + tau2 * difference + (r * r - 1) * e;
        double variance = 2 * (trace - 2 * f + e * e) + 4 * r * r * (f - e * e);
        // A gamma variable with this mean and variance is a multiple of χ² with 2 mean²/variance degrees of freedom.
        return 1 - Tails.chiSquaredAbove(2 * limit * mean / variance, 2 * mean * mean / variance);
    }
}
