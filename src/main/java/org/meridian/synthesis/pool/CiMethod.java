package org.meridian.synthesis.pool;

import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;

/**
 * How the summary effect is told from chance: its standard error, its confidence interval and the test of no effect.
 *
 * <p>q is the Hartung–Knapp factor {@code Σ wᵢ (yᵢ − μ̂)² / (k − 1)}, the weights with τ². {@link #WALD} and {@link #T} go with any
 * weights; all others are made for inverse-variance weights and refuse others.
 */
public enum CiMethod {
    /** Normal quantile, model standard error {@code 1/√Σw}. */
    WALD("Wald") {
        @Override
        Inference infer(RandomFit fit, double level) {
            return Inference.normal(fit.y(), fit.se(), level);
        }
    },
    /** Quantile of t with k − 1 degrees of freedom, model standard error. */
    T("t") {
        @Override
        Inference infer(RandomFit fit, double level) {
            return Inference.t(fit.y(), fit.se(), fit.df(), level);
        }
    },
    /**
     * Hartung–Knapp–Sidik–Jonkman: t with k − 1 degrees of freedom, the variance multiplied by q, which may be below 1.
     *
     * @see <a href="https://doi.org/10.1002/sim.1009">Hartung &amp; Knapp 2001</a>
     * @see <a href="https://doi.org/10.1002/sim.1262">Sidik &amp; Jonkman 2002</a>
     */
    HKSJ("HKSJ") {
        @Override
        Inference infer(RandomFit fit, double level) {
            return Inference.t(fit.y(), fit.hkSe(), fit.df(), level);
        }
    },
    /**
     * As {@link #HKSJ}, but the factor q is never below 1.
     *
     * @see <a href="https://doi.org/10.1186/s12874-015-0091-1">Röver, Knapp &amp; Friede 2015</a>
     */
    HKSJ_MAX1("HKSJ, factor ≥ 1") {
        @Override
        Inference infer(RandomFit fit, double level) {
            return Inference.t(fit.y(), Math.max(fit.se(), fit.hkSe()), fit.df(), level);
        }
    },
    /**
     * Kenward and Roger's correction for τ² being estimated, from the expected information: a larger variance and degrees of
     * freedom of their own, see {@link KenwardRoger}. Derived for REML; with another estimator the same formula is taken at its
     * τ².
     */
    KENWARD_ROGER("Kenward–Roger") {
        @Override
        Inference infer(RandomFit fit, double level) {
            KenwardRoger corrected = fit.kenwardRoger();
            return Inference.t(fit.y(), corrected.se(), corrected.df(), level);
        }
    },
    /**
     * All μ that the likelihood, maximised over τ², does not reject; the test is the likelihood-ratio test. See {@link
     * ProfileLikelihood}. The likelihood is the one by which τ² was estimated, so τ² must be by ML or REML; other estimators are
     * refused. The standard error is the model's.
     *
     * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19960330)15:6%3C619::AID-SIM188%3E3.0.CO;2-A">Hardy &amp; Thompson
     *     1996</a>
     */
    PROFILE_LIKELIHOOD("profile likelihood") {
        @Override
        Inference infer(RandomFit fit, double level) {
            return ProfileLikelihood.of(fit).infer(level);
        }
    },
    /**
     * Henmi and Copas: the common-effect mean, which small studies sway less, with an interval that allows for heterogeneity. Weights
     * 1/v and τ² by DL belong to the method, whatever else was asked for. See {@link HenmiCopas}.
     *
     * @see <a href="https://doi.org/10.1002/sim.4029">Henmi &amp; Copas 2010</a>
     */
    HENMI_COPAS("Henmi–Copas") {
        @Override
        Inference infer(RandomFit fit, double level) {
            return HenmiCopas.of(fit).infer(level);
        }

        @Override
        TauEstimator tau2(TauEstimator asked) {
            return TauSquared.DL;
        }

        @Override
        Weighting weighting(Weighting asked) {
            return super.weighting(asked) == Weighting.inverseVariance() ? Weighting.ivHet() : asked;
        }
    };

    private final String title;

    CiMethod(String title) {
        this.title = title;
    }

    abstract Inference infer(RandomFit fit, double level);

    /** The estimator of τ² on which the method rests: nearly always the one asked for. */
    TauEstimator tau2(TauEstimator asked) {
        return asked;
    }

    /** The weights on which the method rests. */
    Weighting weighting(Weighting asked) {
        if (!(this == WALD || this == T || asked == Weighting.inverseVariance())) {
            throw new IllegalArgumentException("a " + title
                    + " interval needs inverse-variance weights, but the studies are weighted " + asked.title());
        }
        return asked;
    }

    /**
     * The name by which papers call it.
     *
     * @return for example {@code "HKSJ"}
     */
    public String title() {
        return title;
    }
}
