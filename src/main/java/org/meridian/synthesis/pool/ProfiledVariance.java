package org.meridian.synthesis.pool;

import org.meridian.math.Doubles;
import org.meridian.math.Root;

/**
 * The highest likelihood over τ² at one value of μ.
 *
 * <p>The slope in τ² is {@code ½ Σ wᵢ² [(yᵢ − μ)² − vᵢ − τ²]}, for the restricted likelihood {@code + ½ Σwᵢ²/Σwᵢ}. It cannot vanish
 * beyond {@code max((yᵢ − μ)² − vᵢ)}; in the restricted case not beyond {@code max(max v, D²(k + 1)/(k − 1))}, D the largest distance:
 * there no weight exceeds 2/(k + 1) of their sum. Up to there the slope is scanned and every change from rising to falling refined.
 */
final class ProfiledVariance {

    /** Which likelihood. */
    enum Likelihood {
        FULL,
        RESTRICTED
    }

    /** The scan multiplies by this from step to step: several steps within the range of two neighbouring variances. */
    private static final double STEP = 1.5;

    private final Doubles y;
    private final Doubles v;
    private final Likelihood likelihood;

    ProfiledVariance(Doubles y, Doubles v, Likelihood likelihood) {
        this.y = y;
        this.v = v;
        this.likelihood = likelihood;
    }

    double highestAt(double mu) {
        double bound = bound(mu);
        double best = logLikelihood(mu, 0);
        double left = 0;
        double slopeLeft = slope(mu, 0);
        double right = Math.min(Math.max(v.min() / 8, Double.MIN_NORMAL), bound);
        while (left < bound) {
            double slopeRight = slope(mu, right);
            if (slopeLeft > 0 && slopeRight <= 0) {
                double top = Root.between(tau2 -> slope(mu, tau2), left, right).x();
                best = Math.max(best, logLikelihood(mu, top));
            }
            left = right;
            slopeLeft = slopeRight;
            right = Math.min(left * STEP, bound);
        }
        return best;
    }

    private double bound(double mu) {
        int k = y.size();
        double farthest = 0;
        double excess = 0;
        for (int i = 0; i < k; i++) {
            double square = (y.get(i) - mu) * (y.get(i) - mu);
            farthest = Math.max(farthest, square);
            excess = Math.max(excess, square - v.get(i));
        }
        return switch (likelihood) {
            case FULL -> excess;
            case RESTRICTED -> Math.max(v.max(), farthest * (k + 1) / (k - 1));
        };
    }

    /** The slope relative to its negative part, so that its zero can be told at any scale. */
    private double slope(double mu, double tau2) {
        double rising = 0;
        double falling = 0;
        double squares = 0;
        for (int i = 0; i < y.size(); i++) {
            double w = 1 / (v.get(i) + tau2);
            double distance = y.get(i) - mu;
            rising += w * w * distance * distance;
            falling += w;
            squares += w * w;
        }
        return switch (likelihood) {
            case FULL -> rising / falling - 1;
            case RESTRICTED -> (rising + squares / falling) / falling - 1;
        };
    }

    private double logLikelihood(double mu, double tau2) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < y.size(); i++) {
            double total = v.get(i) + tau2;
            double distance = y.get(i) - mu;
            sum += StrictMath.log(total) + distance * distance / total;
            weights += 1 / total;
        }
        return switch (likelihood) {
            case FULL -> -sum / 2;
            case RESTRICTED -> -(sum + StrictMath.log(weights)) / 2;
        };
    }
}
