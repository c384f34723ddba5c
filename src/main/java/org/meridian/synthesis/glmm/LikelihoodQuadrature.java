package org.meridian.synthesis.glmm;

import org.meridian.math.GaussHermite;
import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;

/** How the random effects are integrated out of the likelihood. */
public sealed interface LikelihoodQuadrature {

    /**
     * As many nodes as it takes: the nodes are doubled until neither the estimates, measured in their standard errors, nor the
     * log-likelihood change by more than 1e-9. The certificate tells how many nodes that took.
     *
     * @return the rule
     */
    static LikelihoodQuadrature converged() {
        return new Converged();
    }

    /**
     * Adaptive Gauss–Hermite quadrature with a fixed number of nodes, for comparison with programs that have no other: 7 is the
     * default of {@code metafor::rma.glmm}, 1 is Laplace's approximation.
     *
     * @param n nodes per random effect, from 1 to 200
     * @return the rule
     * @throws IllegalArgumentException if n is out of range
     */
    static LikelihoodQuadrature nodes(int n) {
        return new Fixed(n);
    }

    /**
     * How a fixed number of nodes is written.
     *
     * @return the kind of option
     */
    static OptionType<LikelihoodQuadrature> nodesOption() {
        return OptionTypes.as(
                OptionTypes.whole("a whole number from 1 to " + GaussHermite.MOST_NODES, it -> true),
                LikelihoodQuadrature::nodes,
                it -> ((Fixed) it).nodes());
    }

    /** As many nodes as it takes, in equal steps across the integrand. */
    record Converged() implements LikelihoodQuadrature {}

    /**
     * Gauss–Hermite with a fixed number of nodes about the mode of each study's integrand.
     *
     * @param nodes nodes per random effect
     */
    record Fixed(int nodes) implements LikelihoodQuadrature {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not from 1 to 200
         */
        public Fixed {
            if (!(nodes >= 1 && nodes <= GaussHermite.MOST_NODES)) {
                throw new IllegalArgumentException(
                        "nodes must be from 1 to " + GaussHermite.MOST_NODES + ", but were " + nodes);
            }
        }
    }
}
