package org.meridian.synthesis.model;

import java.util.EnumSet;
import java.util.Set;
import org.meridian.math.Doubles;

/** A moment estimator that may fall below 0. */
record Untruncated(TauSquared estimator) implements TauEstimator {

    /** The moment estimators. */
    static final Set<TauSquared> MOMENTS =
            EnumSet.of(TauSquared.DL, TauSquared.DL2, TauSquared.HE, TauSquared.CA2, TauSquared.HS, TauSquared.HSK);

    Untruncated {
        if (!MOMENTS.contains(estimator)) {
            throw new IllegalArgumentException("DL, DL2, HE, CA2, HS and HSK can be had without truncation, but "
                    + estimator + " cannot fall below 0");
        }
    }

    @Override
    public TauEstimate estimate(Doubles y, Doubles v) {
        return estimator.of(EffectColumns.checked(y, v, 2), Truncation.NONE);
    }

    @Override
    public String symbol() {
        return estimator.symbol() + " untruncated";
    }

    @Override
    public MethodFormula formula() {
        MethodFormula truncated = estimator.formula();
        return new MethodFormula(
                truncated.formula() + ", below 0 too as long as v + τ² > 0",
                truncated.reference(),
                "metafor::rma(control = list(tau2.min = …))");
    }
}
