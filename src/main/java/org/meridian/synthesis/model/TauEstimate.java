package org.meridian.synthesis.model;

/**
 * An estimate of the between-study variance.
 *
 * @param tau2 τ² in squared units of the analysis scale; 0 or more, unless it is {@linkplain
 *     TauEstimator#untruncated untruncated}
 * @param se its standard error; a rough guide at best, as τ² is skewed
 * @param certificate how the estimate was reached and how exact it is
 */
public record TauEstimate(double tau2, double se, Certificate certificate) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not finite, or the standard error is negative
     */
    public TauEstimate {
        if (!Double.isFinite(tau2)) {
            throw new IllegalArgumentException("τ² must be finite, but was " + tau2);
        }
        if (!(se >= 0 && se < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the standard error of τ² must be 0 or more, but was " + se);
        }
    }

    TauEstimate answeredBy(Certificate.Answer answer) {
        return new TauEstimate(tau2, se, certificate.with(answer));
    }
}
