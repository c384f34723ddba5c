package org.meridian.exchange.plan;

import org.meridian.math.Doubles;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.model.TauEstimate;
import org.meridian.synthesis.model.TauEstimator;

/** A τ² that the plan fixes. */
record FixedTau2(double tau2) implements TauEstimator {

    FixedTau2 {
        if (!(tau2 >= 0 && tau2 < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("τ² must be 0 or more, but was " + tau2);
        }
    }

    @Override
    public TauEstimate estimate(Doubles y, Doubles v) {
        return new TauEstimate(tau2, 0, Certificate.closedForm(tau2));
    }

    @Override
    public String symbol() {
        return "fixed τ²";
    }
}
