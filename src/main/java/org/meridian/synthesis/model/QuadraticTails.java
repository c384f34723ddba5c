package org.meridian.synthesis.model;

import org.meridian.math.CentredQuadraticForm;
import org.meridian.math.Root;

/** Where a generalised Q statistic is as large as it is with a given probability. */
record QuadraticTails(QuadraticMoment moment) {

    /** {@code P(Qₐ ≥ observed; τ²)}, which rises with τ². */
    double above(double tau2) {
        return distribution(tau2).above(moment.q());
    }

    /** {@code P(Qₐ ≤ observed; τ²)}. */
    double below(double tau2) {
        return distribution(tau2).below(moment.q());
    }

    private CentredQuadraticForm distribution(double tau2) {
        return CentredQuadraticForm.of(moment.weights(), moment.v().map(variance -> variance + tau2));
    }

    /** The value of τ² at which the upper tail has grown to this probability, or 0 if it is as large even at 0. */
    Root tau2WithTail(double probability) {
        if (above(0) >= probability) {
            return new Root(0, 0, 0, 0, 1);
        }
        double upper = Math.max(moment.tau2(), moment.v().min());
        while (above(upper) < probability) {
            upper *= 2;
        }
        return Root.between(tau2 -> above(tau2) / probability - 1, 0, upper);
    }

    /** The value of τ² at which the lower tail has fallen to this probability, or 0 if it is as small even at 0. */
    Root tau2WithLowerTail(double probability) {
        if (below(0) <= probability) {
            return new Root(0, 0, 0, 0, 1);
        }
        double upper = Math.max(moment.tau2(), moment.v().min());
        while (below(upper) > probability) {
            upper *= 2;
        }
        return Root.between(tau2 -> below(tau2) / probability - 1, 0, upper);
    }
}
