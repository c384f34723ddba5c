package org.meridian.synthesis.model;

import org.meridian.math.Doubles;
import org.meridian.math.Tails;

/**
 * Confidence intervals of τ².
 *
 * <p>α is 1 less the level; Q(τ²) = Σ wᵢ(yᵢ − μ̂)² with wᵢ = 1/(vᵢ + τ²). A lower limit is 0 if homogeneity is not ruled out. The
 * methods that invert a test have no interval if the effects agree better than chance lets them even at τ² = 0. A survey of all:
 * Veroniki et al. 2016.
 *
 * @see <a href="https://doi.org/10.1002/jrsm.1164">Veroniki et al. 2016</a>
 */
public enum TauIntervalMethod {
    /**
     * Q-profile: the values at which Q is a quantile of χ² with k − 1 degrees of freedom. Exact.
     *
     * <pre>{@code Q(lower) = χ²₁₋α/₂,   Q(upper) = χ²α/₂}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::confint} of the default type run to convergence.
     *
     * @see <a href="https://doi.org/10.1002/sim.2514">Viechtbauer 2007</a>
     */
    Q_PROFILE(
            "Q-profile",
            new MethodFormula("Q(lower) = χ²₁₋α/₂, Q(upper) = χ²α/₂", "10.1002/sim.2514", "metafor::confint")) {
        @Override
        TauLimits limits(EffectColumns studies, Likelihood likelihood, double tail) {
            int df = studies.size() - 1;
            QProfile profile = new QProfile(studies);
            double least = Tails.chiSquaredQuantile(tail, df);
            if (studies.at(0).q() < least) {
                return TauLimits.NONE;
            }
            return new TauLimits(
                    profile.tau2At(Tails.chiSquaredExceeded(tail, df)).x(),
                    profile.tau2At(least).x());
        }
    },
    /**
     * Biggerstaff–Jackson (BJ): the values at which Cochran's Q, weights 1/v, lies at a quantile of its exact distribution, that
     * of a quadratic form in normal variables. Exact.
     *
     * <pre>{@code P(Q ≥ observed; lower) = α/2,   P(Q ≤ observed; upper) = α/2,   w = 1/v}</pre>
     *
     * <p>Biggerstaff &amp; Jackson 2008, Statistics in Medicine 27:6093–6110. <b>Agrees with:</b>
     * {@code metafor::confint(type = "GENQ")} after {@code method = "DL"}.
     */
    BIGGERSTAFF_JACKSON(
            "Biggerstaff–Jackson",
            new MethodFormula(
                    "P(Q ≥ observed; lower) = α/2, P(Q ≤ observed; upper) = α/2, w = 1/v",
                    "10.1002/jrsm.1164",
                    "metafor::confint(type = \"GENQ\")")) {
        @Override
        TauLimits limits(EffectColumns studies, Likelihood likelihood, double tail) {
            return quadratic(studies.v().map(v -> 1 / v), studies, tail);
        }
    },
    /**
     * Jackson (J): as {@link #BIGGERSTAFF_JACKSON} with the weights 1/√v, narrower where heterogeneity is moderate. Exact.
     *
     * <pre>{@code P(Q ≥ observed; lower) = α/2,   P(Q ≤ observed; upper) = α/2,   w = 1/√v}</pre>
     *
     * <p><b>Agrees with:</b> {@code meta::metagen(method.tau.ci = "J")}.
     */
    JACKSON(
            "Jackson",
            new MethodFormula(
                    "P(Q ≥ observed; lower) = α/2, P(Q ≤ observed; upper) = α/2, w = 1/√v",
                    "10.1002/jrsm.1164",
                    "meta::metagen(method.tau.ci = \"J\")")) {
        @Override
        TauLimits limits(EffectColumns studies, Likelihood likelihood, double tail) {
            return quadratic(studies.v().map(v -> 1 / Math.sqrt(v)), studies, tail);
        }
    },
    /**
     * Biggerstaff–Tweedie: as {@link #BIGGERSTAFF_JACKSON}, the distribution of Q taken as gamma with its mean and variance.
     *
     * <pre>{@code
     * E = k − 1 + s₁τ²,  Var = 2(k − 1) + 4s₁τ² + 2s₂τ⁴,
     * s₁ = Σw − Σw²/Σw,  s₂ = Σw² − 2Σw³/Σw + (Σw²/Σw)²,  w = 1/v
     * }</pre>
     */
    BIGGERSTAFF_TWEEDIE(
            "Biggerstaff–Tweedie",
            new MethodFormula(
                    "E = k − 1 + s₁τ², Var = 2(k − 1) + 4s₁τ² + 2s₂τ⁴, s₁ = Σw − Σw²/Σw, s₂ = Σw² − 2Σw³/Σw + (Σw²/Σw)², w = 1/v",
                    "10.1002/jrsm.1164",
                    "")) {
        @Override
        TauLimits limits(EffectColumns studies, Likelihood likelihood, double tail) {
            Sums sums = studies.at(0);
            return new GammaTails(sums.q(), studies.size() - 1, sums.traceP(), sums.tracePP()).limits(tail);
        }
    },
    /**
     * Sidik–Jonkman: the estimator {@link TauSquared#SJ} as if it were a multiple of χ².
     *
     * <pre>{@code (k − 1) τ²_SJ / χ²₁₋α/₂  to  (k − 1) τ²_SJ / χ²α/₂}</pre>
     *
     * @see <a href="https://doi.org/10.1111/j.1467-9876.2005.00489.x">Sidik &amp; Jonkman 2005</a>
     */
    SIDIK_JONKMAN(
            "Sidik–Jonkman",
            new MethodFormula(
                    "(k − 1) τ²_SJ / χ²₁₋α/₂ to (k − 1) τ²_SJ / χ²α/₂", "10.1111/j.1467-9876.2005.00489.x", "")) {
        @Override
        TauLimits limits(EffectColumns studies, Likelihood likelihood, double tail) {
            int df = studies.size() - 1;
            double total = df * TauSquared.SJ.of(studies).tau2();
            return new TauLimits(
                    total / Tails.chiSquaredExceeded(tail, df), total / Tails.chiSquaredQuantile(tail, df));
        }
    },
    /**
     * Profile likelihood: the values at which the log-likelihood is less than half a quantile of χ²₁ below its highest point;
     * if these are several pieces, the range from the first to the last.
     *
     * <pre>{@code 2[l(τ̂²) − l(τ²)] ≤ χ²₁₋α(1)}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::confint(type = "PL")} run to convergence.
     *
     * @see <a href="https://doi.org/10.1002/sim.2514">Viechtbauer 2007</a>
     */
    PROFILE_LIKELIHOOD(
            "profile likelihood",
            new MethodFormula("2[l(τ̂²) − l(τ²)] ≤ χ²₁₋α(1)", "10.1002/sim.2514", "metafor::confint(type = \"PL\")")) {
        @Override
        TauLimits limits(EffectColumns studies, Likelihood likelihood, double tail) {
            return new LikelihoodSearch(likelihood, studies).within(Tails.chiSquaredExceeded(2 * tail, 1) / 2);
        }
    },
    /**
     * Wald: {@code τ̂² ± z SE(τ̂²)}, a negative lower limit raised to 0. A rough guide at best.
     *
     * <p><b>Agrees with:</b> {@code metafor::confint(type = "Wald")}.
     */
    WALD("Wald", new MethodFormula("τ̂² ± z SE(τ̂²)", "10.1002/jrsm.1164", "metafor::confint(type = \"Wald\")")) {
        @Override
        TauLimits limits(EffectColumns studies, Likelihood likelihood, double tail) {
            TauEstimate estimate = likelihood.highest(studies).tau();
            double half = z(tail) * estimate.se();
            return new TauLimits(Math.max(0, estimate.tau2() - half), estimate.tau2() + half);
        }
    },
    /**
     * Wald on the logarithmic scale: {@code exp(ln τ̂² ± z SE(τ̂²)/τ̂²)}. There is none if the estimate is 0.
     *
     * <p><b>Agrees with:</b> {@code metafor::confint(type = "Wald.log")}.
     */
    WALD_LOG(
            "Wald, logarithmic",
            new MethodFormula(
                    "exp(ln τ̂² ± z SE(τ̂²)/τ̂²)", "10.1002/jrsm.1164", "metafor::confint(type = \"Wald.log\")")) {
        @Override
        TauLimits limits(EffectColumns studies, Likelihood likelihood, double tail) {
            TauEstimate estimate = likelihood.highest(studies).tau();
            if (estimate.tau2() == 0) {
                throw new IllegalArgumentException("a logarithmic Wald interval needs τ² > 0, but the estimate is 0");
            }
            double factor = StrictMath.exp(z(tail) * estimate.se() / estimate.tau2());
            return new TauLimits(estimate.tau2() / factor, estimate.tau2() * factor);
        }
    },
    /**
     * Wald on the scale of τ: {@code (τ̂ ± z SE(τ̂²)/(2τ̂))²}, a negative lower limit raised to 0. There is none if the estimate
     * is 0.
     *
     * <p><b>Agrees with:</b> {@code metafor::confint(type = "Wald.sqrt")}.
     */
    WALD_SQRT(
            "Wald, square root",
            new MethodFormula(
                    "(τ̂ ± z SE(τ̂²)/(2τ̂))²", "10.1002/jrsm.1164", "metafor::confint(type = \"Wald.sqrt\")")) {
        @Override
        TauLimits limits(EffectColumns studies, Likelihood likelihood, double tail) {
            TauEstimate estimate = likelihood.highest(studies).tau();
            if (estimate.tau2() == 0) {
                throw new IllegalArgumentException("a Wald interval of τ needs τ² > 0, but the estimate is 0");
            }
            double tau = Math.sqrt(estimate.tau2());
            double half = z(tail) * estimate.se() / (2 * tau);
            double lower = Math.max(0, tau - half);
            return new TauLimits(lower * lower, (tau + half) * (tau + half));
        }
    };

    private final String title;
    private final MethodFormula formula;

    TauIntervalMethod(String title, MethodFormula formula) {
        this.title = title;
        this.formula = formula;
    }

    /** The limits that leave this probability on either side. */
    abstract TauLimits limits(EffectColumns studies, Likelihood likelihood, double tail);

    private static TauLimits quadratic(Doubles weights, EffectColumns studies, double tail) {
        QuadraticTails tails = new QuadraticTails(QuadraticMoment.of(weights, studies));
        return tails.below(0) < tail
                ? TauLimits.NONE
                : new TauLimits(
                        tails.tau2WithTail(tail).x(),
                        tails.tau2WithLowerTail(tail).x());
    }

    private static double z(double tail) {
        return Tails.normalCritical(1 - 2 * tail);
    }

    /**
     * The name by which papers call it.
     *
     * @return for example {@code "Q-profile"}
     */
    public String title() {
        return title;
    }

    /**
     * Its formula as text, with where it comes from.
     *
     * @return the formula
     */
    public MethodFormula formula() {
        return formula;
    }
}
