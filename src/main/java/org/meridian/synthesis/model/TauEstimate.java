package org.meridian.synthesis.model;

import org.meridian.math.Require;

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
     * @throws IllegalArgumentException if one is not finite, the standard error is negative, or the certificate is that of another value
     */
    public TauEstimate {
        Require.finite("τ²", tau2);
        Require.notNegative("the standard error of τ²", se);
        if (!certificate.covers(tau2)) {
            throw new IllegalArgumentException("τ² must lie in the last bracket of its certificate, "
                    + certificate.lower() + " to " + certificate.upper() + ", but was " + tau2);
        }
    }

    TauEstimate answeredBy(Certificate.Answer answer) {
        return new TauEstimate(tau2, se, certificate.with(answer));
    }
}
