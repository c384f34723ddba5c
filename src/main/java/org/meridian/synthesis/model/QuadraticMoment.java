package org.meridian.synthesis.model;

import org.meridian.math.Doubles;

/**
 * The moment equation of a generalised Q statistic {@code Qₐ = Σ aᵢ(yᵢ − ȳₐ)²} with any weights:
 * {@code E Qₐ = tr AV + τ² tr A}, A = diag(a) − aa'/Σa.
 *
 * @param weights the aᵢ
 * @param v sampling variances
 * @param q the statistic
 * @param traceA {@code tr A}
 * @param traceAV {@code tr AV}
 */
record QuadraticMoment(Doubles weights, Doubles v, double q, double traceA, double traceAV) {

    static QuadraticMoment of(Doubles weights, EffectColumns studies) {
        Doubles inverse = weights.map(a -> 1 / a);
        Sums sums = new EffectColumns(studies.y(), inverse).at(0);
        return new QuadraticMoment(
                weights, studies.v(), sums.q(), sums.traceP(), WeightedMean.trace(inverse, studies.v()));
    }

    /** The weights 1/(v + τ²). */
    static Doubles inverseVariances(Doubles v, double tau2) {
        return v.map(variance -> 1 / (variance + tau2));
    }

    /** The value of τ² at which Qₐ has its expected size, or 0. */
    double tau2() {
        return Math.max(0, (q - traceAV) / traceA);
    }

    /** The estimate that {@link #tau2} is, with the exact standard error of a linear function of Qₐ at this τ². */
    TauEstimate estimate() {
        return estimate(Truncation.AT_ZERO);
    }

    TauEstimate estimate(Truncation truncation) {
        double tau2 = truncation.of((q - traceAV) / traceA, v);
        return new TauEstimate(tau2, deviation(tau2) / traceA, truncation.certificate(tau2));
    }

    /** The standard deviation of Qₐ if this were τ², or 0 if that is more: {@code √(2 tr AΣAΣ)}, Σ = diag(v + τ²). */
    double deviation(double tau2) {
        double variability = Math.max(0, tau2);
        return Math.sqrt(
                2 * WeightedMean.traceSquare(weights.map(a -> 1 / a), 0, v.map(variance -> variance + variability)));
    }
}
