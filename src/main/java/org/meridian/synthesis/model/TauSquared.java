package org.meridian.synthesis.model;

import org.meridian.math.Doubles;
import org.meridian.math.Root;
import org.meridian.math.Tails;

/**
 * Estimators of the between-study variance τ² of k studies, truncated at 0; {@link TauEstimator#untruncated} lifts that.
 *
 * <p>Notation: wᵢ = 1/(vᵢ + τ²); P = W − Ww'W/Σw; Q(τ²) = Σ wᵢ (yᵢ − μ̂)². <b>Scale:</b> squared units of the analysis scale.
 * Iterative estimators are converged until their equation changes sign between neighbouring numbers, as far as rounding lets
 * one tell. Those with parameters of their own are made by {@link TauEstimator#genq}, {@link TauEstimator#genqm},
 * {@link TauEstimator#sidikJonkman} and {@link TauEstimator#fixed}.
 *
 * <p><b>Iterated DL is PM.</b> Repeating {@code τ² ← (Qₐ − tr AV)/tr A} with the weights a = 1/(v + τ²) of the step before, where
 * it ends, ends where {@code Q(τ²) − tr AV = τ² tr A}, that is {@code Q(τ²) = tr A(V + τ²I) = k − 1}: the equation of
 * {@link #PM}. There is therefore no constant DLIT. metafor 3.8-1 prints 0.1576 under that name for the BCG trials, where
 * Q = 19.56 and not 12; at 0.3181 it is 12.
 */
public enum TauSquared implements TauEstimator {
    /**
     * DerSimonian–Laird: the first moment of Q at τ² = 0.
     *
     * <pre>{@code τ² = (Q(0) − (k − 1)) / tr P₀,   P₀ with weights 1/v}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma(method = "DL")} to 1e-12.
     *
     * @see <a href="https://doi.org/10.1016/0197-2456(86)90046-2">DerSimonian &amp; Laird 1986</a>
     */
    DL(
            "DerSimonian–Laird",
            new MethodFormula(
                    "τ² = (Q(0) − (k − 1)) / tr P₀, P₀ with weights 1/v",
                    "10.1016/0197-2456(86)90046-2",
                    "metafor::rma(method = \"DL\")")) {
        @Override
        TauEstimate of(EffectColumns studies, Truncation truncation) {
            return withInverseVariances(studies, 0).estimate(truncation);
        }
    },
    /**
     * Two-step DerSimonian–Laird: the moment of Q with the weights 1/(v + τ²) of {@link #DL}.
     *
     * <pre>{@code τ² = (Qₐ − tr AV) / tr A,   a = 1/(v + τ²_DL)}</pre>
     *
     * <p>The standard error takes these weights as given. <b>Agrees with:</b>
     * {@code metafor::rma(method = "GENQ", weights = 1/(vi + DL$tau2))} to 1e-12.
     *
     * @see <a href="https://doi.org/10.1016/j.cct.2006.04.004">DerSimonian &amp; Kacker 2007</a>
     */
    DL2(
            "two-step DerSimonian–Laird",
            new MethodFormula(
                    "τ² = (Qₐ − tr AV) / tr A, a = 1/(v + τ²_DL)",
                    "10.1016/j.cct.2006.04.004",
                    "metafor::rma(method = \"GENQ\", weights = 1/(vi + DL$tau2))")) {
        @Override
        TauEstimate of(EffectColumns studies, Truncation truncation) {
            return withInverseVariances(studies, DL.of(studies).tau2()).estimate(truncation);
        }
    },
    /**
     * Hedges, also called Cochran's ANOVA estimator (CA) or variance component (VC): the unweighted variance of the effects less
     * the mean sampling variance.
     *
     * <pre>{@code τ² = Σ(yᵢ − ȳ)²/(k − 1) − Σvᵢ/k}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma(method = "HE")} to 1e-12.
     *
     * @see <a href="https://doi.org/10.3102/10769986030003261">Viechtbauer 2005</a>
     */
    HE(
            "Hedges",
            new MethodFormula(
                    "τ² = Σ(yᵢ − ȳ)²/(k − 1) − Σvᵢ/k", "10.3102/10769986030003261", "metafor::rma(method = \"HE\")")) {
        @Override
        TauEstimate of(EffectColumns studies, Truncation truncation) {
            return QuadraticMoment.of(studies.v().map(variance -> 1), studies).estimate(truncation);
        }
    },
    /**
     * Two-step Cochran: as {@link #DL2}, the first step being {@link #HE}.
     *
     * <pre>{@code τ² = (Qₐ − tr AV) / tr A,   a = 1/(v + τ²_HE)}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma(method = "GENQ", weights = 1/(vi + HE$tau2))} to 1e-12.
     *
     * @see <a href="https://doi.org/10.1016/j.cct.2006.04.004">DerSimonian &amp; Kacker 2007</a>
     */
    CA2(
            "two-step Cochran ANOVA",
            new MethodFormula(
                    "τ² = (Qₐ − tr AV) / tr A, a = 1/(v + τ²_HE)",
                    "10.1016/j.cct.2006.04.004",
                    "metafor::rma(method = \"GENQ\", weights = 1/(vi + HE$tau2))")) {
        @Override
        TauEstimate of(EffectColumns studies, Truncation truncation) {
            return withInverseVariances(studies, HE.of(studies).tau2()).estimate(truncation);
        }
    },
    /**
     * Hunter–Schmidt.
     *
     * <pre>{@code τ² = (Q(0) − k) / Σ(1/vᵢ)}</pre>
     *
     * <p>Biased downwards. <b>Agrees with:</b> {@code metafor::rma(method = "HS")} to 1e-12.
     *
     * @see <a href="https://doi.org/10.3102/10769986030003261">Viechtbauer 2005</a>
     */
    HS(
            "Hunter–Schmidt",
            new MethodFormula(
                    "τ² = (Q(0) − k) / Σ(1/vᵢ)", "10.3102/10769986030003261", "metafor::rma(method = \"HS\")")) {
        @Override
        TauEstimate of(EffectColumns studies, Truncation truncation) {
            return hunterSchmidt(studies, 1, truncation);
        }
    },
    /**
     * Hunter–Schmidt with a correction for few studies.
     *
     * <pre>{@code τ² = (Q(0) k/(k − 1) − k) / Σ(1/vᵢ)}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma(method = "HSk")} to 1e-12.
     *
     * @see <a href="https://doi.org/10.1177/1094428117741966">Brannick, Potter, Benitez &amp; Morris 2019</a>
     */
    HSK(
            "Hunter–Schmidt, small samples",
            new MethodFormula(
                    "τ² = (Q(0) k/(k − 1) − k) / Σ(1/vᵢ)",
                    "10.1177/1094428117741966",
                    "metafor::rma(method = \"HSk\")")) {
        @Override
        TauEstimate of(EffectColumns studies, Truncation truncation) {
            return hunterSchmidt(studies, studies.size() / (studies.size() - 1.0), truncation);
        }
    },
    /**
     * Sidik–Jonkman: one step from the crude variance of the effects.
     *
     * <pre>{@code τ₀² = Σ(yᵢ − ȳ)²/k,   τ² = τ₀² Q(τ₀²)/(k − 1)}</pre>
     *
     * <p>More than 0 unless all effects are equal. <b>Agrees with:</b> {@code metafor::rma(method = "SJ")} to 1e-12.
     *
     * @see <a href="https://doi.org/10.1111/j.1467-9876.2005.00489.x">Sidik &amp; Jonkman 2005</a>
     */
    SJ(
            "Sidik–Jonkman",
            new MethodFormula(
                    "τ₀² = Σ(yᵢ − ȳ)²/k, τ² = τ₀² Q(τ₀²)/(k − 1)",
                    "10.1111/j.1467-9876.2005.00489.x",
                    "metafor::rma(method = \"SJ\")")) {
        @Override
        TauEstimate of(EffectColumns studies) {
            return sidikJonkman(studies, studies.sumOfSquares() / studies.size());
        }
    },
    /**
     * Paule–Mandel: the value at which the generalised Q equals its degrees of freedom.
     *
     * <pre>{@code Q(τ²) = k − 1}</pre>
     *
     * <p>Zero if {@code Q(0) ≤ k − 1}. Q falls strictly, so there is one solution. <b>Agrees with:</b>
     * {@code metafor::rma(method = "PM")} run to convergence; its default stops at 1.2e-4.
     *
     * @see <a href="https://doi.org/10.6028/jres.087.022">Paule &amp; Mandel 1982</a>
     */
    PM("Paule–Mandel", new MethodFormula("Q(τ²) = k − 1", "10.6028/jres.087.022", "metafor::rma(method = \"PM\")")) {
        @Override
        TauEstimate of(EffectColumns studies) {
            return pauleMandel(studies, studies.size() - 1);
        }
    },
    /**
     * Median-unbiased Paule–Mandel: the value at which the generalised Q equals the median of χ² with k − 1 degrees of freedom.
     *
     * <pre>{@code Q(τ²) = χ²₀.₅(k − 1)}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma(method = "PMM")} run to convergence.
     *
     * @see <a href="https://doi.org/10.1002/sim.2514">Viechtbauer 2007</a>
     */
    PMM(
            "median-unbiased Paule–Mandel",
            new MethodFormula("Q(τ²) = χ²₀.₅(k − 1)", "10.1002/sim.2514", "metafor::rma(method = \"PMM\")")) {
        @Override
        TauEstimate of(EffectColumns studies) {
            return pauleMandel(studies, Tails.chiSquaredExceeded(0.5, studies.size() - 1));
        }
    },
    /**
     * Maximum likelihood: the value of the highest likelihood, of all its maxima.
     *
     * <pre>{@code y'PPy = tr W,   l(τ²) = −½ [Σ ln(vᵢ + τ²) + Q(τ²)]}</pre>
     *
     * <p>Biased downwards. At the boundary it is exactly 0. <b>Agrees with:</b> {@code metafor::rma(method = "ML")} run to
     * convergence; its default stops at 1e-5.
     *
     * @see <a href="https://doi.org/10.3102/10769986030003261">Viechtbauer 2005</a>
     */
    ML(
            "maximum likelihood",
            new MethodFormula(
                    "y'PPy = tr W, l(τ²) = −½ [Σ ln(vᵢ + τ²) + Q(τ²)]",
                    "10.3102/10769986030003261",
                    "metafor::rma(method = \"ML\")")) {
        @Override
        TauEstimate of(EffectColumns studies) {
            return fit(studies).tau();
        }

        @Override
        TauFit fit(EffectColumns studies) {
            return Likelihood.ML.highest(studies);
        }
    },
    /**
     * Restricted maximum likelihood: the value of the highest restricted likelihood, of all its maxima.
     *
     * <pre>{@code y'PPy = tr P,   l(τ²) = −½ [Σ ln(vᵢ + τ²) + ln Σw + Q(τ²)]}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma(method = "REML")} run to convergence; its default stops at 1e-5.
     *
     * @see <a href="https://doi.org/10.3102/10769986030003261">Viechtbauer 2005</a>
     */
    REML(
            "restricted maximum likelihood",
            new MethodFormula(
                    "y'PPy = tr P, l(τ²) = −½ [Σ ln(vᵢ + τ²) + ln Σw + Q(τ²)]",
                    "10.3102/10769986030003261",
                    "metafor::rma(method = \"REML\")")) {
        @Override
        TauEstimate of(EffectColumns studies) {
            return fit(studies).tau();
        }

        @Override
        TauFit fit(EffectColumns studies) {
            return Likelihood.REML.highest(studies);
        }
    },
    /**
     * Empirical Bayes. Its equation, {@code k/(k − 1) · Q(τ²) = k}, is that of {@link #PM}, so the two always agree.
     *
     * <p><b>Agrees with:</b> {@code metafor::rma(method = "EB")} run to convergence; its default stops at 1e-5.
     *
     * @see <a href="https://doi.org/10.2307/2287098">Morris 1983</a>
     */
    EB(
            "empirical Bayes",
            new MethodFormula("k/(k − 1) · Q(τ²) = k", "10.2307/2287098", "metafor::rma(method = \"EB\")")) {
        @Override
        TauEstimate of(EffectColumns studies) {
            return PM.of(studies);
        }
    };

    private final String title;
    private final MethodFormula formula;

    TauSquared(String title, MethodFormula formula) {
        this.title = title;
        this.formula = formula;
    }

    TauEstimate of(EffectColumns studies) {
        return of(studies, Truncation.AT_ZERO);
    }

    /** Of the moment estimators, which alone can fall below 0. */
    TauEstimate of(EffectColumns studies, Truncation truncation) {
        throw new IllegalStateException(this + " has no moment below 0");
    }

    TauFit fit(EffectColumns studies) {
        TauEstimate tau = of(studies);
        return TauFit.of(tau, studies.at(0), studies.at(tau.tau2()));
    }

    private static QuadraticMoment withInverseVariances(EffectColumns studies, double tau2) {
        return QuadraticMoment.of(QuadraticMoment.inverseVariances(studies.v(), tau2), studies);
    }

    private static TauEstimate hunterSchmidt(EffectColumns studies, double factor, Truncation truncation) {
        QuadraticMoment moment = withInverseVariances(studies, 0);
        double w1 = moment.weights().sum();
        double tau2 = truncation.of((factor * moment.q() - studies.size()) / w1, studies.v());
        return new TauEstimate(tau2, factor * moment.deviation(tau2) / w1, truncation.certificate(tau2));
    }

    static TauEstimate sidikJonkman(EffectColumns studies, double start) {
        if (!(start > 0)) {
            return new TauEstimate(0, 0, Certificate.closedForm(0));
        }
        QuadraticMoment moment = withInverseVariances(studies, start);
        double factor = start / (studies.size() - 1);
        double tau2 = factor * moment.q();
        return new TauEstimate(tau2, factor * moment.deviation(tau2), Certificate.closedForm(tau2));
    }

    private static TauEstimate pauleMandel(EffectColumns studies, double target) {
        Root root = new QProfile(studies).tau2At(target);
        double k = studies.size();
        Sums at = studies.at(root.x());
        double se = Math.sqrt(2 * k * k / (k - 1)) / at.w1();
        return new TauEstimate(root.x(), se, QProfile.certificate(root, at.q() / target - 1));
    }

    @Override
    public TauEstimate estimate(Doubles y, Doubles v) {
        return of(EffectColumns.checked(y, v, 2));
    }

    @Override
    public TauFit fit(Doubles y, Doubles v) {
        return fit(EffectColumns.checked(y, v, 2));
    }

    @Override
    public String symbol() {
        return name();
    }

    @Override
    public MethodFormula formula() {
        return formula;
    }

    /**
     * The estimator in words.
     *
     * @return for example {@code "restricted maximum likelihood"}
     */
    public String title() {
        return title;
    }
}
