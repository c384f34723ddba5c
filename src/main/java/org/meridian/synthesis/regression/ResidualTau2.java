package org.meridian.synthesis.regression;

import org.meridian.math.Root;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.model.TauEstimate;

/**
 * Estimators of the residual between-study variance τ² that moderators leave unexplained, truncated at 0.
 *
 * <p>Notation: k studies, p coefficients, W = diag(1/(vᵢ + τ²)), P = W − WX(X'WX)⁻¹X'W, Q(τ²) = y'Py. Without moderators they are
 * those of {@link org.meridian.synthesis.model.TauSquared}. <b>Scale:</b> squared units of the analysis scale.
 *
 * <p>Thompson &amp; Sharp 1999, Statistics in Medicine 18:2693–2708.
 */
public enum ResidualTau2 {
    /** τ² = 0: the moderators are taken to explain all differences between the studies. */
    COMMON_EFFECT {
        @Override
        TauEstimate of(LinearModel model) {
            return new TauEstimate(0, 0, Certificate.closedForm(0));
        }
    },
    /**
     * DerSimonian–Laird: the first moment of Q at τ² = 0.
     *
     * <pre>{@code τ² = (Q(0) − (k − p)) / tr P₀}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma(method = "DL")} to 1e-10.
     */
    DL {
        @Override
        TauEstimate of(LinearModel model) {
            Projection fit = model.at(0);
            double tau2 = Math.max(0, (fit.q() - model.df()) / fit.traceP());
            double[] ratio = model.v();
            for (int i = 0; i < ratio.length; i++) {
                ratio[i] = 1 + tau2 / ratio[i];
            }
            double se = Math.sqrt(2 * fit.traceOfSquare(ratio)) / fit.traceP();
            return new TauEstimate(tau2, se, Certificate.closedForm(tau2));
        }
    },
    /**
     * Hedges: the unweighted residual variance less what sampling adds to it.
     *
     * <pre>{@code τ² = (y'My − tr MV)/(k − p),   M = I − X(X'X)⁻¹X'}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::rma(method = "HE")} to 1e-10.
     */
    HE {
        @Override
        TauEstimate of(LinearModel model) {
            Projection fit = model.unweighted();
            double tau2 = Math.max(0, (fit.q() - fit.trace(model.v())) / model.df());
            double[] total = model.v();
            for (int i = 0; i < total.length; i++) {
                total[i] += tau2;
            }
            double se = Math.sqrt(2 * fit.traceOfSquare(total)) / model.df();
            return new TauEstimate(tau2, se, Certificate.closedForm(tau2));
        }
    },
    /**
     * Paule–Mandel: the value at which the generalised Q equals its degrees of freedom.
     *
     * <pre>{@code Q(τ²) = k − p}</pre>
     *
     * <p>Zero if {@code Q(0) ≤ k − p}. <b>Agrees with:</b> {@code metafor::rma(method = "PM")} run to convergence.
     */
    PM {
        @Override
        TauEstimate of(LinearModel model) {
            double df = model.df();
            Root root = zero(model);
            Projection fit = model.at(root.x());
            double k = model.k();
            double se = Math.sqrt(2 * k * k / df) / fit.sumOfWeights();
            return new TauEstimate(root.x(), se, TauSearch.certificate(root, fit.q() / df - 1, root.evaluations(), 1));
        }

        private static Root zero(LinearModel model) {
            double df = model.df();
            if (!(model.at(0).q() > df)) {
                return new Root(0, 0, 0, 0, 1);
            }
            // Q(τ²) ≤ y'My/τ², half the target here.
            double bound = 2 * model.unweighted().q() / df;
            return Root.between(tau2 -> df / model.at(tau2).q() - 1, 0, bound);
        }
    },
    /** Empirical Bayes; its equation is that of {@link #PM}. */
    EB {
        @Override
        TauEstimate of(LinearModel model) {
            return PM.of(model);
        }
    },
    /**
     * Maximum likelihood. The certificate counts the maxima that a scan of {@value TauSearch#POINTS} values of τ² met, which is
     * no proof that there are no others; the estimate is the highest of them, bracketed.
     *
     * <p>Biased downwards. <b>Agrees with:</b> {@code metafor::rma(method = "ML")} run to convergence.
     */
    ML {
        @Override
        TauEstimate of(LinearModel model) {
            TauSearch search = new TauSearch(model, Projection::sumOfWeights, model::logLikelihood);
            return search.highest(fit -> Math.sqrt(2 / fit.sumOfSquaredWeights()));
        }
    },
    /**
     * Restricted maximum likelihood. The certificate counts maxima as that of {@link #ML} does.
     *
     * <p><b>Agrees with:</b> {@code metafor::rma(method = "REML")} run to convergence.
     */
    REML {
        @Override
        TauEstimate of(LinearModel model) {
            TauSearch search = new TauSearch(model, Projection::traceP, model::restrictedLogLikelihood);
            return search.highest(fit -> Math.sqrt(2 / fit.tracePP()));
        }
    };

    abstract TauEstimate of(LinearModel model);

    /**
     * The field's abbreviation.
     *
     * @return for example {@code "REML"}; {@code "common effect"} if there is no τ²
     */
    public String symbol() {
        return this == COMMON_EFFECT ? "common effect" : name();
    }
}
