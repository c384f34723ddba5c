package org.meridian.synthesis.conversion;

import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.math.Quantiles;

/**
 * The beta distribution nearest to given quantiles: damped Gauss–Newton steps on the logit of its mean and the logarithm of
 * α + β, which hardly disturb each other.
 */
final class BetaSearch {

    private static final int MOST_STEPS = 50;
    private static final double STEP = 1e-3;
    private static final double ENOUGH = 1e-9;
    private static final double SLACK = 1e-10;
    private static final double UNDAMPED = 1e-6;
    private static final double WIDEST = 16;

    private final Doubles shares;
    private final Doubles quantiles;

    private BetaSearch(Doubles shares, Doubles quantiles) {
        this.shares = shares;
        this.quantiles = quantiles;
    }

    record Shapes(double alpha, double beta, double sumOfSquares) {}

    /** The best of several starts, wider and narrower than the quantiles; none if no start ends at a lowest point. */
    static Optional<Shapes> fit(Doubles shares, Doubles quantiles) {
        BetaSearch search = new BetaSearch(shares, quantiles);
        double mean = Math.min(0.999, Math.max(0.001, quantiles.get(quantiles.size() / 2)));
        double spread = (quantiles.max() - quantiles.min()) / 3;
        double size = Math.max(1, mean * (1 - mean) / (spread * spread));
        Optional<Shapes> best = Optional.empty();
        for (double factor : new double[] {0.1, 1, 10}) {
            Optional<Shapes> found = search.descend(StrictMath.log(mean / (1 - mean)), StrictMath.log(size * factor));
            if (found.isPresent()
                    && (best.isEmpty()
                            || found.get().sumOfSquares() < best.get().sumOfSquares())) {
                best = found;
            }
        }
        return best;
    }

    private Optional<Shapes> descend(double startLogit, double startSize) {
        double logit = startLogit;
        double size = startSize;
        double damping = 1e-3;
        double squares = squares(logit, size);
        for (int step = 0; step < MOST_STEPS; step++) {
            double mm = 0;
            double ms = 0;
            double ss = 0;
            double rm = 0;
            double rs = 0;
            for (int i = 0; i < shares.size(); i++) {
                double byMean = slope(shares.get(i), logit, size, STEP, 0);
                double bySize = slope(shares.get(i), logit, size, 0, STEP);
                double residual = quantiles.get(i) - quantile(shares.get(i), logit, size);
                mm += byMean * byMean;
                ms += byMean * bySize;
                ss += bySize * bySize;
                rm += byMean * residual;
                rs += bySize * residual;
            }
            double stiffMean = mm * (1 + damping);
            double stiffSize = ss * (1 + damping);
            double determinant = stiffMean * stiffSize - ms * ms;
            double toLogit = (stiffSize * rm - ms * rs) / determinant;
            double toSize = (stiffMean * rs - ms * rm) / determinant;
            if (!(Math.abs(logit + toLogit) < WIDEST && Math.abs(size + toSize) < WIDEST)) {
                return Optional.empty();
            }
            double next = squares(logit + toLogit, size + toSize);
            // The slack lets the last steps through, which the sum of squares no longer resolves.
            if (next <= squares * (1 + SLACK)) {
                logit += toLogit;
                size += toSize;
                squares = next;
                if (damping <= UNDAMPED && Math.abs(toLogit) <= ENOUGH && Math.abs(toSize) <= ENOUGH) {
                    return Optional.of(new Shapes(alpha(logit, size), beta(logit, size), squares));
                }
                damping /= 10;
            } else {
                damping *= 10;
            }
        }
        return Optional.empty();
    }

    private static double alpha(double logit, double size) {
        return StrictMath.exp(size) / (1 + StrictMath.exp(-logit));
    }

    private static double beta(double logit, double size) {
        return StrictMath.exp(size) / (1 + StrictMath.exp(logit));
    }

    private static double quantile(double share, double logit, double size) {
        return Quantiles.beta(share, alpha(logit, size), beta(logit, size));
    }

    private double squares(double logit, double size) {
        return QuantileFamily.squares(shares.map(share -> quantile(share, logit, size)), quantiles, 1);
    }

    /** Central differences of fourth order, along one of the two directions. */
    private static double slope(double share, double logit, double size, double stepLogit, double stepSize) {
        double near = quantile(share, logit + stepLogit, size + stepSize)
                - quantile(share, logit - stepLogit, size - stepSize);
        double far = quantile(share, logit + 2 * stepLogit, size + 2 * stepSize)
                - quantile(share, logit - 2 * stepLogit, size - 2 * stepSize);
        return (8 * near - far) / (12 * (stepLogit + stepSize));
    }
}
