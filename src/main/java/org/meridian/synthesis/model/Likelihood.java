package org.meridian.synthesis.model;

import org.meridian.math.Doubles;

/**
 * The likelihoods of the model {@code yᵢ ~ N(μ, vᵢ + τ²)}, as functions of τ² with μ at its best.
 *
 * <pre>{@code
 * ML                l = −½ [k ln 2π + Σ ln(vᵢ + τ²) + Q(τ²)]
 * REML              l = −½ [(k − 1) ln 2π + Σ ln(vᵢ + τ²) + ln Σw − ln k + Q(τ²)]
 * REML_WITHOUT_XX   l = −½ [(k − 1) ln 2π + Σ ln(vᵢ + τ²) + ln Σw + Q(τ²)]
 * }</pre>
 *
 * <p>The two restricted ones differ by the constant ½ ln|X'X| = ½ ln k only: same estimates, other AIC.
 *
 * @see <a href="https://doi.org/10.3102/10769986030003261">Viechtbauer 2005</a>
 */
public enum Likelihood {
    /** The likelihood of the effects. <b>Agrees with:</b> {@code metafor::rma(method = "ML")}. */
    ML {
        @Override
        double tracedWeights(Sums at) {
            return at.w1();
        }

        @Override
        double squaredWeights(Sums at) {
            return at.w2();
        }

        @Override
        double extraTerms(int k, double w1) {
            return k * LN_TWO_PI;
        }

        @Override
        int freeObservations(int k) {
            return k;
        }
    },
    /**
     * The density of k − 1 orthonormal contrasts of the effects, which know nothing of μ. <b>Agrees with:</b>
     * {@code metafor::rma(method = "REML")}.
     */
    REML {
        @Override
        double extraTerms(int k, double w1) {
            return (k - 1) * LN_TWO_PI + StrictMath.log(w1) - StrictMath.log(k);
        }
    },
    /** As {@link #REML} without the constant ½ ln|X'X|, as lme4 and SAS have it. */
    REML_WITHOUT_XX {
        @Override
        double extraTerms(int k, double w1) {
            return (k - 1) * LN_TWO_PI + StrictMath.log(w1);
        }
    };

    private static final double LN_TWO_PI = StrictMath.log(2 * Math.PI);

    /** Half of this, minus half of y'PPy, is how fast the likelihood falls. */
    double tracedWeights(Sums at) {
        return at.traceP();
    }

    /** Minus the derivative of {@link #tracedWeights}; twice the expected information on τ². */
    double squaredWeights(Sums at) {
        return at.tracePP();
    }

    /** All of −2l but {@code Σ ln(v + τ²) + Q}. */
    abstract double extraTerms(int k, double w1);

    /** The number of observations that AICc and BIC count: k, or k − 1 contrasts. */
    int freeObservations(int k) {
        return k - 1;
    }

    /**
     * The log-likelihood at a value of τ².
     *
     * @param y effect sizes
     * @param v sampling variances, all positive
     * @param tau2 between-study variance, 0 or more
     * @return the log-likelihood, maximised over μ
     * @throws IllegalArgumentException if a variance is not positive, τ² is negative, or the columns differ in length
     */
    public double at(Doubles y, Doubles v, double tau2) {
        if (!(tau2 >= 0 && tau2 < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("τ² must be 0 or more, but was " + tau2);
        }
        return at(EffectColumns.checked(y, v, 1), tau2);
    }

    double at(EffectColumns studies, double tau2) {
        Sums at = studies.at(tau2);
        return -0.5 * (extraTerms(studies.size(), at.w1()) + studies.sumOfLogs(tau2) + at.q());
    }

    /** τ² at the highest point, with the sums there and at 0. */
    TauFit highest(EffectColumns studies) {
        TauMaximum maximum = new LikelihoodSearch(this, studies).highest();
        double information = squaredWeights(maximum.sums());
        TauEstimate tau = new TauEstimate(maximum.tau2(), Math.sqrt(2 / information), maximum.certificate());
        return TauFit.of(tau, maximum.atZero(), maximum.sums());
    }

    /**
     * Where the likelihood has its maxima, all of them, the local ones too.
     *
     * @param y effect sizes, at least two
     * @param v sampling variances, all positive
     * @return values of τ², rising, at least one; 0 is one of them if the likelihood falls from there
     * @throws IllegalArgumentException if there are fewer than two studies, or a variance is not positive
     */
    public Doubles maxima(Doubles y, Doubles v) {
        return new LikelihoodSearch(this, EffectColumns.checked(y, v, 2)).all();
    }

    /**
     * The likelihood at its highest point, with the information criteria.
     *
     * @param y effect sizes, at least two
     * @param v sampling variances, all positive
     * @return the fit of the random-effects model
     * @throws IllegalArgumentException if there are fewer than two studies, or a variance is not positive
     */
    public LikelihoodFit fit(Doubles y, Doubles v) {
        EffectColumns studies = EffectColumns.checked(y, v, 2);
        double tau2 = new LikelihoodSearch(this, studies).highest().tau2();
        return new LikelihoodFit(this, at(studies, tau2), 2, freeObservations(studies.size()));
    }

    /**
     * The likelihood of the common-effect model, τ² = 0, with the information criteria.
     *
     * @param y effect sizes, at least one; two for a restricted likelihood
     * @param v sampling variances, all positive
     * @return the fit of the common-effect model
     * @throws IllegalArgumentException if there are too few studies, or a variance is not positive
     */
    public LikelihoodFit fitCommon(Doubles y, Doubles v) {
        EffectColumns studies = EffectColumns.checked(y, v, this == ML ? 1 : 2);
        return new LikelihoodFit(this, at(studies, 0), 1, freeObservations(studies.size()));
    }
}
