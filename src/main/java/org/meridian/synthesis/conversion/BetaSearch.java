package org.meridian.synthesis.conversion;

import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.math.Quantiles;

/** The beta distribution nearest to given quantiles: damped Gauss–Newton steps on the logarithms of both shapes. */
final class BetaSearch {

    private static final int MOST_STEPS = 500;
    private static final double STEP = 1e-3;
    private static final double ENOUGH = 1e-13;
    private static final double SLACK = 1e-10;
    private static final double WIDEST = 14;

    private BetaSearch() {}

    record Shapes(double alpha, double beta, double sumOfSquares) {}

    /** The best of several starts, from U-shaped to narrow; none if no start ends at a lowest point. */
    static Optional<Shapes> fit(Doubles p, Doubles q) {
        double middle = Math.min(0.99, Math.max(0.01, q.sum() / q.size()));
        Optional<Shapes> best = Optional.empty();
        for (double size : new double[] {1, 8, 64, 1024}) {
            Optional<Shapes> found = descend(p, q, StrictMath.log(middle * size), StrictMath.log((1 - middle) * size));
            if (found.isPresent()
                    && (best.isEmpty()
                            || found.get().sumOfSquares() < best.get().sumOfSquares())) {
                best = found;
            }
        }
        return best;
    }

    private static Optional<Shapes> descend(Doubles p, Doubles q, double startA, double startB) {
        double a = startA;
        double b = startB;
        double damping = 1e-3;
        double squares = squares(p, q, a, b);
        for (int step = 0; step < MOST_STEPS; step++) {
            double aa = 0;
            double ab = 0;
            double bb = 0;
            double ra = 0;
            double rb = 0;
            for (int i = 0; i < p.size(); i++) {
                double share = p.get(i);
                double da = slope(share, a, b, 1, 0);
                double db = slope(share, a, b, 0, 1);
                double residual = q.get(i) - quantile(share, a, b);
                aa += da * da;
                ab += da * db;
                bb += db * db;
                ra += da * residual;
                rb += db * residual;
            }
            double stiffA = aa * (1 + damping);
            double stiffB = bb * (1 + damping);
            double determinant = stiffA * stiffB - ab * ab;
            double toA = (stiffB * ra - ab * rb) / determinant;
            double toB = (stiffA * rb - ab * ra) / determinant;
            if (!(Math.abs(a + toA) < WIDEST && Math.abs(b + toB) < WIDEST)) {
                return Optional.empty();
            }
            double next = squares(p, q, a + toA, b + toB);
            boolean small = Math.abs(toA) <= ENOUGH * (1 + Math.abs(a)) && Math.abs(toB) <= ENOUGH * (1 + Math.abs(b));
            // The slack lets the last steps through, which the sum of squares no longer resolves.
            if (next <= squares * (1 + SLACK)) {
                a += toA;
                b += toB;
                squares = next;
                damping = Math.max(1e-12, damping / 10);
            } else {
                damping *= 10;
            }
            if (small) {
                return Optional.of(new Shapes(StrictMath.exp(a), StrictMath.exp(b), squares));
            }
        }
        return Optional.empty();
    }

    private static double quantile(double p, double a, double b) {
        return Quantiles.beta(p, StrictMath.exp(a), StrictMath.exp(b));
    }

    private static double squares(Doubles p, Doubles q, double a, double b) {
        return QuantileFamily.squares(p.map(share -> quantile(share, a, b)), q, 1);
    }

    /** Central differences of fourth order, along one of the two directions. */
    private static double slope(double p, double a, double b, int alongA, int alongB) {
        double da = STEP * alongA;
        double db = STEP * alongB;
        double near = quantile(p, a + da, b + db) - quantile(p, a - da, b - db);
        double far = quantile(p, a + 2 * da, b + 2 * db) - quantile(p, a - 2 * da, b - 2 * db);
        return (8 * near - far) / (12 * STEP);
    }
}
