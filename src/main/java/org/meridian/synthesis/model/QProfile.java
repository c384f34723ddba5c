package org.meridian.synthesis.model;

import org.meridian.math.Root;
import org.meridian.math.ValueAndSlope;

/**
 * The generalised Q statistic as a function of τ², {@code Q(τ²) = Σ wᵢ(yᵢ − μ̂)²} with wᵢ = 1/(vᵢ + τ²), and where it takes a
 * given value.
 *
 * <p>Q falls strictly, and 1/Q is concave and nearly straight, so Newton's steps on 1/Q from the left never pass the solution.
 */
record QProfile(EffectColumns studies) {

    /** The value of τ² at which Q is the target, or 0 if Q is no larger even at 0. */
    Root tau2At(double target) {
        Sums atZero = studies.at(0);
        if (!(atZero.q() > target)) {
            return new Root(0, 0, 0, 0, 1);
        }
        // Q(τ²) ≤ Σ(y − ȳ)²/τ², which is the target here.
        double bound = studies.sumOfSquares() / target * (1 + 1e-10);
        ValueAndSlope start = tangent(atZero, target);
        return Root.rising(
                tau2 -> tangent(studies.at(tau2), target),
                0,
                bound,
                Math.min(bound / 2, -start.value() / start.slope()));
    }

    private static ValueAndSlope tangent(Sums at, double target) {
        return new ValueAndSlope(target / at.q() - 1, target * (at.q2() / at.q()) / at.q());
    }

    static Certificate certificate(Root root, double gradient) {
        return new Certificate(
                root.evaluations(),
                gradient,
                root.lower(),
                root.upper(),
                root.x() > 0 ? Certificate.Boundary.INTERIOR : Certificate.Boundary.AT_ZERO,
                1);
    }
}
