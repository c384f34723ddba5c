package org.meridian.synthesis.model;

import org.meridian.math.Doubles;
import org.meridian.math.Root;

/**
 * Estimators of the between-study variance τ² of k studies, truncated at 0.
 *
 * <p>Notation: wᵢ = 1/(vᵢ + τ²); P = W − Ww'W/Σw; Q(τ²) = Σ wᵢ (yᵢ − μ̂)². <b>Scale:</b> squared units of the analysis scale.
 * Iterative estimators are converged until their equation changes sign between neighbouring numbers, as far as rounding lets
 * one tell.
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
    DL {
        @Override
        TauEstimate of(Doubles y, Doubles v) {
            WeightedMean fixed = WeightedMean.of(y, v, 0);
            double tau2 = Math.max(0, (fixed.q() - (y.size() - 1)) / fixed.traceP());
            // The exact variance of the quadratic form Q is 2 tr(PΣPΣ) with Σ = diag(v + τ²).
            double trace = WeightedMean.traceSquare(v, 0, v.map(variance -> variance + tau2));
            double se = Math.sqrt(2 * trace) / fixed.traceP();
            return new TauEstimate(tau2, se, Certificate.closedForm(tau2));
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
    PM {
        @Override
        TauEstimate of(Doubles y, Doubles v) {
            int df = y.size() - 1;
            double tau2 = 0;
            Certificate certificate = new Certificate(1, 0, 0, 0, Certificate.Boundary.AT_ZERO, 1);
            if (WeightedMean.of(y, v, 0).q() > df) {
                double range = y.max() - y.min();
                // Q(t) < Σ range²/t = k range²/t, so Q has fallen to half of k − 1 at this bound.
                double bound = 2 * y.size() * range * range / df;
                Root root = Root.between(t -> WeightedMean.of(y, v, t).q() / df - 1, 0, bound);
                tau2 = root.x();
                certificate = certificate(root, 1);
            }
            double se = Math.sqrt(2.0 * y.size() * y.size() / df)
                    / WeightedMean.of(y, v, tau2).w1();
            return new TauEstimate(tau2, se, certificate);
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
    REML {
        @Override
        TauEstimate of(Doubles y, Doubles v) {
            RestrictedLikelihood likelihood = new RestrictedLikelihood(y, v);
            RestrictedLikelihood.Maximum maximum = likelihood.highest();
            double se = Math.sqrt(2 / WeightedMean.traceSquare(v, maximum.tau2(), v.map(variance -> 1)));
            return new TauEstimate(maximum.tau2(), se, maximum.certificate());
        }
    };

    abstract TauEstimate of(Doubles y, Doubles v);

    static Certificate certificate(Root root, int modes) {
        return new Certificate(
                root.evaluations(), root.value(), root.lower(), root.upper(), Certificate.Boundary.INTERIOR, modes);
    }

    @Override
    public TauEstimate estimate(Doubles y, Doubles v) {
        if (y.size() < 2) {
            throw new IllegalArgumentException("τ² needs at least two studies, but there were " + y.size());
        }
        if (y.size() != v.size()) {
            throw new IllegalArgumentException(
                    "every effect size needs a variance, but there were " + y.size() + " and " + v.size());
        }
        return of(y, v);
    }

    @Override
    public String symbol() {
        return name();
    }
}
