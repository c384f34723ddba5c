package org.meridian.synthesis.model;

import org.meridian.math.Doubles;

/** Sidik–Jonkman's step {@code τ² = τ₀² Q(τ₀²)/(k − 1)} from an estimate τ₀². Where that is 0, so is this. */
record SidikJonkman(TauEstimator start) implements TauEstimator {

    @Override
    public TauEstimate estimate(Doubles y, Doubles v) {
        return TauSquared.sidikJonkman(
                EffectColumns.checked(y, v, 2), start.estimate(y, v).tau2());
    }

    @Override
    public String symbol() {
        return "SJ from " + start.symbol();
    }

    @Override
    public MethodFormula formula() {
        return new MethodFormula("τ² = τ₀² Q(τ₀²)/(k − 1), τ₀² by " + start.symbol(), "10.1002/sim.2688", "");
    }
}
