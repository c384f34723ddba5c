package org.meridian.synthesis.model;

import java.util.OptionalDouble;
import org.meridian.math.Doubles;
import org.meridian.math.Tails;
import org.meridian.stat.TestResult;

/** Tests of homogeneity, τ² = 0. */
public enum HeterogeneityTest {
    /**
     * Cochran's Q with weights 1/v against χ² with k − 1 degrees of freedom.
     *
     * @see <a href="https://doi.org/10.2307/3001666">Cochran 1954</a>
     */
    Q {
        @Override
        TestResult of(EffectColumns studies) {
            return TestResult.chiSquared(studies.at(0).q(), studies.size() - 1);
        }
    },
    /** Likelihood ratio of ML against ½χ²₀ + ½χ²₁, for τ² = 0 is at the edge of what is possible. */
    LIKELIHOOD_RATIO {
        @Override
        TestResult of(EffectColumns studies) {
            return ratio(Likelihood.ML, studies);
        }
    },
    /** Likelihood ratio of REML against ½χ²₀ + ½χ²₁. */
    RESTRICTED_LIKELIHOOD_RATIO {
        @Override
        TestResult of(EffectColumns studies) {
            return ratio(Likelihood.REML, studies);
        }
    };

    abstract TestResult of(EffectColumns studies);

    private static TestResult ratio(Likelihood likelihood, EffectColumns studies) {
        double tau2 = new LikelihoodSearch(likelihood, studies).highest().tau2();
        double statistic = tau2 == 0 ? 0 : Math.max(0, 2 * (likelihood.at(studies, tau2) - likelihood.at(studies, 0)));
        double p = statistic == 0 ? 1 : Tails.chiSquaredAbove(statistic, 1) / 2;
        return new TestResult(TestResult.Reference.CHI_SQUARED_HALVED, statistic, OptionalDouble.empty(), p);
    }

    /**
     * Tests whether the studies share one effect.
     *
     * @param y effect sizes, at least two
     * @param v sampling variances, all positive
     * @return the statistic with its p value
     * @throws IllegalArgumentException if there are fewer than two studies or a variance is not positive
     */
    public TestResult test(Doubles y, Doubles v) {
        return of(EffectColumns.checked(y, v, 2));
    }
}
