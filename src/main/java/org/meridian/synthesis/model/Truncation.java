package org.meridian.synthesis.model;

import org.meridian.math.Doubles;

/** What becomes of a moment estimate of τ² that falls below 0. */
public enum Truncation {
    /** It is raised to 0, as a variance cannot be less. */
    AT_ZERO {
        @Override
        double of(double moment, Doubles v) {
            return Math.max(0, moment);
        }

        @Override
        Certificate certificate(double tau2) {
            return Certificate.closedForm(tau2);
        }
    },
    /**
     * It stays as it is, so that its errors cancel in the long run. The weights 1/(v + τ²) must remain positive. <b>Agrees
     * with:</b> {@code metafor::rma(control = list(tau2.min = …))} with a lower limit that is not reached.
     */
    NONE {
        @Override
        double of(double moment, Doubles v) {
            WeightedMean.checkWeights(v, moment);
            return moment;
        }

        @Override
        Certificate certificate(double tau2) {
            return new Certificate(0, 0, tau2, tau2, Certificate.Boundary.INTERIOR, 1);
        }
    };

    /** The estimate that the moment equation leads to. */
    abstract double of(double moment, Doubles v);

    abstract Certificate certificate(double tau2);
}
