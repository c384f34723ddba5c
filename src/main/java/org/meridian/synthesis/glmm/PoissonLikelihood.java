package org.meridian.synthesis.glmm;

import org.meridian.math.LogFactorials;

/**
 * Events in a length of person-time with the log rate η.
 *
 * <pre>{@code l(η) = x ln μ − μ − ln x!,   μ = t exp(η)}</pre>
 */
record PoissonLikelihood(double events, double time) implements CountLikelihood {

    @Override
    public double value(double eta) {
        if (events == 0) {
            return -time * StrictMath.exp(eta);
        }
        double away = eta - best();
        return bestValue() + events * (away - StrictMath.expm1(away));
    }

    @Override
    public double[] derivatives(double eta) {
        double expected = time * StrictMath.exp(eta);
        double slope = events == 0 ? -expected : -events * StrictMath.expm1(eta - best());
        return new double[] {value(eta), slope, -expected, -expected, -expected};
    }

    @Override
    public Place place() {
        return events == 0 ? Place.LOWEST : Place.INSIDE;
    }

    @Override
    public double best() {
        return StrictMath.log(events / time);
    }

    @Override
    public double bestValue() {
        return LogFactorials.bestPoisson(events);
    }
}
