package org.meridian.synthesis.model;

import org.meridian.math.Doubles;
import org.meridian.math.Root;

/**
 * The restricted likelihood of τ², searched for all its maxima.
 *
 * <p>The likelihood may have several maxima when the sampling variances differ much, so its slope is scanned over the whole
 * range in which it can vanish, and every change from rising to falling is refined. For τ² beyond
 * {@code max(max v, R²(k + 1)/(k − 1))}, R the range of y, the slope is negative: there all weights are within a factor of two,
 * so no weight exceeds 2/(k + 1) of their sum and tr P ≥ Σw (k − 1)/(k + 1), while y'PPy ≤ Σw R²/τ².
 */
final class RestrictedLikelihood {

    /** The scan multiplies by this from step to step: several steps within the range of two neighbouring variances. */
    private static final double STEP = 1.5;

    private final Doubles y;
    private final Doubles v;

    RestrictedLikelihood(Doubles y, Doubles v) {
        this.y = y;
        this.v = v;
    }

    /** The highest maximum of the restricted likelihood. */
    record Maximum(double tau2, double logLikelihood, Certificate certificate) {}

    Maximum highest() {
        int k = y.size();
        double range = y.max() - y.min();
        double bound = Math.max(v.max(), range * range * (k + 1) / (k - 1));
        Maximum best = null;
        int modes = 0;
        int evaluations = 1;
        double left = 0;
        double slopeLeft = slope(0);
        if (!(bound < Double.POSITIVE_INFINITY) || Double.isNaN(slopeLeft)) {
            throw new IllegalArgumentException(
                    "REML needs weights and squared distances that are finite numbers, but the "
                            + "smallest sampling variance was " + v.min() + " and the effects lay " + range + " apart");
        }
        if (slopeLeft <= 0) {
            best = new Maximum(
                    0, logLikelihood(0), new Certificate(1, slopeLeft, 0, 0, Certificate.Boundary.AT_ZERO, 1));
            modes++;
        }
        double right = Math.min(v.min() / 8, bound);
        while (left < bound) {
            double slopeRight = slope(right);
            evaluations++;
            if (slopeLeft > 0 && slopeRight <= 0) {
                Root root = Root.between(this::slope, left, right);
                evaluations += root.evaluations();
                modes++;
                double logLikelihood = logLikelihood(root.x());
                if (best == null || logLikelihood > best.logLikelihood()) {
                    best = new Maximum(root.x(), logLikelihood, TauSquared.certificate(root, 1));
                }
            }
            left = right;
            slopeLeft = slopeRight;
            right = left < bound ? Math.min(left * STEP, bound) : left;
        }
        return counted(best, evaluations, modes);
    }

    private static Maximum counted(Maximum best, int evaluations, int modes) {
        Certificate found = best.certificate();
        return new Maximum(
                best.tau2(),
                best.logLikelihood(),
                new Certificate(evaluations, found.gradient(), found.lower(), found.upper(), found.boundary(), modes));
    }

    /** Twice the derivative of the log-likelihood, relative to tr P: {@code y'PPy / tr P − 1}. */
    private double slope(double tau2) {
        WeightedMean at = WeightedMean.of(y, v, tau2);
        return at.q2() / at.traceP() - 1;
    }

    private double logLikelihood(double tau2) {
        WeightedMean at = WeightedMean.of(y, v, tau2);
        double logs = 0;
        for (int i = 0; i < v.size(); i++) {
            logs += Math.log(v.get(i) + tau2);
        }
        return -0.5 * (logs + Math.log(at.w1()) + at.q());
    }
}
