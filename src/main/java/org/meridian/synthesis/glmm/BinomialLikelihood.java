package org.meridian.synthesis.glmm;

import org.meridian.math.LogFactorials;

/**
 * Events of trials with the log odds {@code η + offset}.
 *
 * <pre>{@code l(η) = ln C(n, x) + x (η + o) − n ln(1 + exp(η + o))}</pre>
 */
record BinomialLikelihood(double events, double trials, double offset) implements CountLikelihood {

    /** So near to the best η, differences from it are exact. */
    private static final double NEAR = 1;

    @Override
    public double value(double eta) {
        double away = place() == Place.INSIDE ? eta - best() : Double.POSITIVE_INFINITY;
        if (Math.abs(away) < NEAR) {
            double p = events / trials;
            return bestValue() + (events * away - trials * StrictMath.log1p(p * StrictMath.expm1(away)));
        }
        double logit = eta + offset;
        double rest = trials - events;
        double risk = events == 0 ? 0 : events * (StrictMath.log(trials / events) - softplus(-logit));
        double safe = rest == 0 ? 0 : rest * (StrictMath.log(trials / rest) - softplus(logit));
        return bestValue() + risk + safe;
    }

    @Override
    public double[] derivatives(double eta) {
        double logit = eta + offset;
        double p = 1 / (1 + StrictMath.exp(-logit));
        double q = 1 / (1 + StrictMath.exp(logit));
        double variance = trials * p * q;
        return new double[] {value(eta), slope(eta, p, q), -variance, -variance * (q - p), -variance * (1 - 6 * p * q)};
    }

    /** Events seen less events expected. */
    private double slope(double eta, double p, double q) {
        double rest = trials - events;
        double away = place() == Place.INSIDE ? eta - best() : Double.POSITIVE_INFINITY;
        if (Math.abs(away) < NEAR) {
            double grown = StrictMath.expm1(away);
            return -events * (rest / trials) * grown / (1 + events / trials * grown);
        }
        return events * q - rest * p;
    }

    /** {@code ln(1 + exp(x))} without overflow. */
    private static double softplus(double x) {
        return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
    }

    @Override
    public Place place() {
        if (trials == 0) {
            return Place.FIXED;
        }
        return events == 0 ? Place.LOWEST : events == trials ? Place.HIGHEST : Place.INSIDE;
    }

    @Override
    public double best() {
        return StrictMath.log(events / (trials - events)) - offset;
    }

    @Override
    public double bestValue() {
        return LogFactorials.bestBinomial(events, trials);
    }
}
