package org.meridian.synthesis.model;

/**
 * An estimate of the between-study variance.
 *
 * @param tau2 τ², 0 or more, in squared units of the analysis scale
 * @param se its standard error; a rough guide at best, as τ² is skewed
 * @param certificate how the estimate was reached and how exact it is
 */
public record TauEstimate(double tau2, double se, Certificate certificate) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public TauEstimate {
        if (!(tau2 >= 0 && tau2 < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("τ² must be 0 or more, but was " + tau2);
        }
        if (!(se >= 0 && se < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the standard error of τ² must be 0 or more, but was " + se);
        }
    }
}
