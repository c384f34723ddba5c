package org.meridian.synthesis.glmm;

import org.meridian.math.Require;
import org.meridian.synthesis.model.Certificate;

/**
 * The proof that goes with a fit. A fit that did not converge has none: it is never returned.
 *
 * @param iterations how often the likelihood and its derivatives were evaluated
 * @param gradient how far one more Newton step would move the estimates, in standard errors
 * @param nodes the most nodes that one study's integral took, over all its random effects; 0 without random effects
 * @param change by how much the last doubling of the nodes moved an estimate, in standard errors, or the log-likelihood; 0 if
 *     the number of nodes was fixed or there was nothing to integrate
 * @param boundary whether τ² is more than 0, or exactly 0 because the likelihood falls from there
 * @param modes how many local maxima were found
 */
public record GlmmCertificate(
        int iterations, double gradient, int nodes, double change, Certificate.Boundary boundary, int modes) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a count, the gradient or the change is below 0, one of these is not finite, or there is no mode
     */
    public GlmmCertificate {
        Require.atLeast("the iterations of a certificate", iterations, 0);
        Require.notNegative("the gradient of a certificate", gradient);
        Require.atLeast("the nodes of a certificate", nodes, 0);
        Require.notNegative("the change of a certificate", change);
        Require.atLeast("the modes of a certificate", modes, 1);
    }
}
