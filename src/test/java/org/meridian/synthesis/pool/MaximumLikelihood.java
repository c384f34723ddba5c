package org.meridian.synthesis.pool;

import org.meridian.math.Doubles;
import org.meridian.math.Root;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.model.TauEstimate;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.WeightedMean;

/** τ² where the score of the likelihood vanishes; 0 if it falls from there. For data with one maximum. */
record MaximumLikelihood() implements TauEstimator {

    @Override
    public TauEstimate estimate(Doubles y, Doubles v) {
        double range = y.max() - y.min();
        double tau2 = score(y, v, 0) <= 0
                ? 0
                : Root.between(t -> score(y, v, t), 0, 2 * range * range + v.max())
                        .x();
        return new TauEstimate(tau2, 0, Certificate.closedForm(tau2));
    }

    private static double score(Doubles y, Doubles v, double tau2) {
        WeightedMean at = WeightedMean.of(y, v, tau2);
        return at.q2() / at.w1() - 1;
    }

    @Override
    public String symbol() {
        return "ML";
    }
}
