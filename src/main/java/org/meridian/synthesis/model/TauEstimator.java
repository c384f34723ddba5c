package org.meridian.synthesis.model;

import org.meridian.math.Doubles;

/** A way to estimate the between-study variance τ². Open to users; the field's own are in {@link TauSquared}. */
public interface TauEstimator {

    /**
     * Estimates τ².
     *
     * @param y effect sizes, at least two
     * @param v sampling variances, all positive
     * @return τ² with its standard error and certificate
     * @throws org.meridian.math.NotConvergedException if the estimator does not converge
     */
    TauEstimate estimate(Doubles y, Doubles v);

    /**
     * The field's abbreviation.
     *
     * @return for example {@code "REML"}
     */
    String symbol();
}
