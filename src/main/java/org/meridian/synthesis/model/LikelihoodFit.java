package org.meridian.synthesis.model;

import org.meridian.math.Require;

/**
 * How well a model fits.
 *
 * <p>Restricted likelihoods of models with different moderators are not comparable, nor are likelihoods of two kinds.
 *
 * @param likelihood which likelihood
 * @param logLikelihood its logarithm at the estimates
 * @param parameters how many parameters were estimated: μ, and τ² unless it was held at 0
 * @param observations how many observations AICc and BIC count: k, or k − 1 for a restricted likelihood
 */
public record LikelihoodFit(Likelihood likelihood, double logLikelihood, int parameters, int observations) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the log-likelihood is not finite, or there are no parameters or no observations
     */
    public LikelihoodFit {
        Require.finite("a log-likelihood", logLikelihood);
        Require.atLeast("the parameters of a likelihood", parameters, 1);
        Require.atLeast("the observations of a likelihood", observations, 1);
    }

    /**
     * Minus twice the log-likelihood.
     *
     * @return {@code −2l}
     */
    public double deviance() {
        return -2 * logLikelihood;
    }

    /**
     * Akaike's information criterion.
     *
     * @return {@code −2l + 2m}, m the number of parameters
     */
    public double aic() {
        return deviance() + 2 * parameters;
    }

    /**
     * Akaike's criterion corrected for few observations, of which at least m + 2 are counted, as metafor does.
     *
     * @return {@code −2l + 2mn/(n − m − 1)}
     */
    public double aicc() {
        double n = Math.max(observations, parameters + 2);
        return deviance() + 2 * parameters * n / (n - parameters - 1);
    }

    /**
     * Schwarz's information criterion.
     *
     * @return {@code −2l + m ln n}
     */
    public double bic() {
        return deviance() + parameters * StrictMath.log(observations);
    }
}
