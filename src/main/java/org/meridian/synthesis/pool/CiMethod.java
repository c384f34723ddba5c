package org.meridian.synthesis.pool;

import org.meridian.synthesis.model.MethodFormula;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.model.WeightedMean;

/**
 * The inference about the summary effect: its standard error, its confidence interval and the test of no effect.
 *
 * <p>q is the Hartung–Knapp factor {@code Σ wᵢ (yᵢ − μ̂)² / (k − 1)}, the weights with τ². {@link #WALD} and {@link #T} go with any
 * weights; all others are made for inverse-variance weights and refuse others.
 */
public enum CiMethod {
    /**
     * Normal quantile, model standard error {@code 1/√Σw}.
     *
     * <pre>{@code μ̂ ± z/√Σw}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma(test = "z")}.
     *
     * @see <a href="https://doi.org/10.1002/9781119536604.ch10">Cochrane Handbook, chapter 10</a>
     */
    WALD("Wald", new MethodFormula("μ̂ ± z/√Σw", "10.1002/9781119536604.ch10", "metafor::rma(test = \"z\")")) {
        @Override
        Inference infer(RandomFit fit, double level) {
            return Inference.normal(fit.y(), fit.se(), level);
        }
    },
    /**
     * Quantile of t with k − 1 degrees of freedom, model standard error.
     *
     * <pre>{@code μ̂ ± t(k − 1)/√Σw}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma(test = "t")}.
     */
    T("t", new MethodFormula("μ̂ ± t(k − 1)/√Σw", "10.1002/9781119536604.ch10", "metafor::rma(test = \"t\")")) {
        @Override
        Inference infer(RandomFit fit, double level) {
            return Inference.t(fit.y(), fit.se(), fit.df(), level);
        }
    },
    /**
     * Hartung–Knapp–Sidik–Jonkman: t with k − 1 degrees of freedom, the variance multiplied by q, which may be below 1.
     *
     * <pre>{@code μ̂ ± t(k − 1) √(q/Σw)}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma(test = "knha")}.
     *
     * @see <a href="https://doi.org/10.1002/sim.1009">Hartung &amp; Knapp 2001</a>
     * @see <a href="https://doi.org/10.1002/sim.1262">Sidik &amp; Jonkman 2002</a>
     */
    HKSJ("HKSJ", new MethodFormula("μ̂ ± t(k − 1) √(q/Σw)", "10.1002/sim.1009", "metafor::rma(test = \"knha\")")) {
        @Override
        Inference infer(RandomFit fit, double level) {
            return Inference.t(fit.y(), fit.hkSe(), fit.df(), level);
        }
    },
    /**
     * As {@link #HKSJ}, but the factor q is never below 1.
     *
     * <pre>{@code μ̂ ± t(k − 1) √(max(1, q)/Σw)}</pre>
     *
     * <p>Never narrower than {@link #WALD}, {@link #T} and {@link #HKSJ}; the default of this library. <b>Agrees with:</b>
     * {@code metafor::rma(test = "adhoc")}.
     *
     * @see <a href="https://doi.org/10.1186/s12874-015-0091-1">Röver, Knapp &amp; Friede 2015</a>
     */
    HKSJ_MAX1(
            "HKSJ, factor ≥ 1",
            new MethodFormula(
                    "μ̂ ± t(k − 1) √(max(1, q)/Σw)", "10.1186/s12874-015-0091-1", "metafor::rma(test = \"adhoc\")")) {
        @Override
        Inference infer(RandomFit fit, double level) {
            return Inference.t(fit.y(), Math.max(fit.se(), fit.hkSe()), fit.df(), level);
        }
    },
    /**
     * The wider of {@link #HKSJ} and {@link #WALD}, with the standard error and the test that belong to it: the second hybrid of
     * Jackson and colleagues, {@code adhoc.hakn.ci = "ci"} of meta.
     *
     * <pre>{@code the wider of μ̂ ± t(k − 1) √(q/Σw) and μ̂ ± z/√Σw}</pre>
     *
     * <p><b>Agrees with:</b> the documentation of {@code meta::metagen(adhoc.hakn.ci = "ci")}.
     *
     * @see <a href="https://doi.org/10.1002/sim.7411">Jackson, Law, Rücker &amp; Schwarzer 2017</a>
     */
    HKSJ_OR_WALD(
            "wider of HKSJ and Wald",
            new MethodFormula(
                    "the wider of μ̂ ± t(k − 1) √(q/Σw) and μ̂ ± z/√Σw",
                    "10.1002/sim.7411",
                    "meta::metagen(adhoc.hakn.ci = \"ci\")")) {
        @Override
        Inference infer(RandomFit fit, double level) {
            Inference modified = HKSJ.infer(fit, level);
            Inference classic = WALD.infer(fit, level);
            return modified.interval().width() < classic.interval().width() ? classic : modified;
        }
    },
    /**
     * The rule of IQWiG's General Methods, version 6.0: {@link #HKSJ_MAX1} if the interval by {@link #HKSJ} is narrower than the Wald
     * interval with τ² by DerSimonian–Laird, and else {@link #HKSJ}. They are compared at the level of the interval, so that one at a
     * higher level may be the narrower one.
     *
     * <pre>{@code
     * μ̂ ± t(k − 1) √(max(1, q)/Σw) if HKSJ is narrower than Wald with τ² by DL,
     * else μ̂ ± t(k − 1) √(q/Σw)
     * }</pre>
     *
     * <p>IQWiG 2020, General Methods: Version 6.0, as the documentation of meta tells it. <b>Agrees with:</b> that of
     * {@code meta::metagen(adhoc.hakn.ci = "IQWiG6")}.
     */
    HKSJ_IQWIG6(
            "HKSJ, IQWiG 6 rule",
            new MethodFormula(
                    "μ̂ ± t(k − 1) √(max(1, q)/Σw) if HKSJ is narrower than Wald with τ² by DL, else μ̂ ± t(k − 1) √(q/Σw)",
                    "IQWiG 2020, General Methods: Version 6.0",
                    "meta::metagen(adhoc.hakn.ci = \"IQWiG6\")")) {
        @Override
        Inference infer(RandomFit fit, double level) {
            Inference modified = HKSJ.infer(fit, level);
            WeightedMean byDl =
                    TauSquared.DL.fit(fit.effects().y(), fit.effects().v()).mean();
            Inference classic = Inference.normal(byDl.mean(), 1 / Math.sqrt(byDl.w1()), level);
            return modified.interval().width() < classic.interval().width() ? HKSJ_MAX1.infer(fit, level) : modified;
        }
    },
    /**
     * Kenward and Roger's correction for τ² being estimated, from the expected information: a larger variance and degrees of
     * freedom of their own, see {@link KenwardRoger}. Derived for REML; with another estimator the same formula is taken at its
     * τ².
     *
     * <pre>{@code
     * μ̂ ± t(df) SE,
     * I = w₂/2 − w₃/w₁ + ½ (w₂/w₁)²,
     * SE² = [1 + 2 (w₃/w₁ − (w₂/w₁)²) / I] / w₁,
     * df = 2 I / (SE² w₂)²,   wᵣ = Σ wᵢʳ
     * }</pre>
     *
     * <p><a href="https://doi.org/10.1002/sim.7140">Partlett &amp; Riley 2017</a>. <b>Agrees with:</b>
     * {@code meta::metagen(method.random.ci = "KR")}.
     */
    KENWARD_ROGER(
            "Kenward–Roger",
            new MethodFormula(
                    "μ̂ ± t(df) SE, I = w₂/2 − w₃/w₁ + ½ (w₂/w₁)², SE² = [1 + 2 (w₃/w₁ − (w₂/w₁)²) / I] / w₁, df = 2 I / (SE² w₂)², wᵣ = Σ wᵢʳ",
                    "10.1002/sim.7140",
                    "meta::metagen(method.random.ci = \"KR\")")) {
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
     * <pre>{@code 2 [max l − max over τ² of l(μ, τ²)] ≤ χ²₁₋α(1)}</pre>
     *
     * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19960330)15:6%3C619::AID-SIM188%3E3.0.CO;2-A">Hardy &amp; Thompson
     *     1996</a>
     */
    PROFILE_LIKELIHOOD(
            "profile likelihood",
            new MethodFormula(
                    "2 [max l − max over τ² of l(μ, τ²)] ≤ χ²₁₋α(1)",
                    "10.1002/(SICI)1097-0258(19960330)15:6<619::AID-SIM188>3.0.CO;2-A",
                    "")) {
        @Override
        Inference infer(RandomFit fit, double level) {
            return ProfileLikelihood.of(fit).infer(level);
        }
    },
    /**
     * Henmi and Copas: the common-effect mean, which small studies sway less, with an interval that allows for heterogeneity. Weights
     * 1/v and τ² by DL belong to the method, whatever else was asked for. See {@link HenmiCopas}.
     *
     * <pre>{@code μ̂ ± t s,   s² = (W₁ + τ²W₂)/W₁²,   μ̂ with weights 1/v,   P(|μ̂ − μ| > t s) = α}</pre>
     *
     * <p>Wᵣ = Σ(1/vᵢ)ʳ. <b>Agrees with:</b> {@code metafor::hc} run to convergence.
     *
     * @see <a href="https://doi.org/10.1002/sim.4029">Henmi &amp; Copas 2010</a>
     */
    HENMI_COPAS(
            "Henmi–Copas",
            new MethodFormula(
                    "μ̂ ± t s, s² = (W₁ + τ²W₂)/W₁², μ̂ with weights 1/v, P(|μ̂ − μ| > t s) = α",
                    "10.1002/sim.4029",
                    "metafor::hc")) {
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
    private final MethodFormula formula;

    CiMethod(String title, MethodFormula formula) {
        this.title = title;
        this.formula = formula;
    }

    abstract Inference infer(RandomFit fit, double level);

    /** The estimator of τ² on which the method rests: nearly always the one asked for. */
    TauEstimator tau2(TauEstimator asked) {
        return asked;
    }

    /** The weights on which the method rests. */
    Weighting weighting(Weighting asked) {
        if (!(this == WALD || this == T || asked == Weighting.inverseVariance())) {
            throw new IllegalArgumentException("an interval by " + title
                    + " needs inverse-variance weights (Wald and t go with any), but the studies are weighted "
                    + asked.title());
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

    /**
     * Its formula as text, with where it comes from.
     *
     * @return the formula
     */
    public MethodFormula formula() {
        return formula;
    }
}
