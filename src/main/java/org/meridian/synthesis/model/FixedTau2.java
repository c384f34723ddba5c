package org.meridian.synthesis.model;

import java.util.OptionalDouble;
import org.meridian.math.Doubles;
import org.meridian.stat.Decimals;

/** A value of τ² from elsewhere; its standard error is 0, for nothing was estimated. */
record FixedTau2(double tau2) implements TauEstimator {

    FixedTau2 {
        if (!(tau2 >= 0 && tau2 < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("τ² must be 0 or more, but was " + tau2);
        }
    }

    @Override
    public TauEstimate estimate(Doubles y, Doubles v) {
        EffectColumns.checked(y, v, 1);
        return new TauEstimate(tau2, 0, Certificate.closedForm(tau2));
    }

    @Override
    public OptionalDouble given() {
        return OptionalDouble.of(tau2);
    }

    @Override
    public String symbol() {
        return "τ² = " + Decimals.upTo(tau2, 6);
    }

    @Override
    public MethodFormula formula() {
        return new MethodFormula("τ² as given", "the user's own value", "metafor::rma(tau2 = …)");
    }
}
