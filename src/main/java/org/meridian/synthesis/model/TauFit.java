package org.meridian.synthesis.model;

/**
 * An estimate of τ² with the weighted means that go with it, which a search for τ² has found on its way.
 *
 * @param tau the estimate
 * @param fixed the inverse-variance mean at τ² = 0
 * @param mean the inverse-variance mean at the estimate
 */
public record TauFit(TauEstimate tau, WeightedMean fixed, WeightedMean mean) {

    static TauFit of(TauEstimate tau, Sums atZero, Sums atEstimate) {
        return new TauFit(tau, WeightedMean.of(atZero), WeightedMean.of(atEstimate));
    }
}
