package org.meridian.synthesis.conversion;

/**
 * A way from quantiles to mean and standard deviation. Open to users; those of the field are {@link MeanAndSd},
 * {@link QuantileEstimation} and {@link BoxCox}.
 */
public interface SummaryConversion {

    /**
     * Derives mean and standard deviation.
     *
     * @param summary the quantiles as printed
     * @return the arm, by which formula, and what speaks against trusting it
     */
    Derived<ArmMean> derive(QuantileSummary summary);
}
