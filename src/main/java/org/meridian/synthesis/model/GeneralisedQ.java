package org.meridian.synthesis.model;

import org.meridian.math.Doubles;
import org.meridian.math.Root;

/**
 * Estimators of τ² from a generalised Q statistic with weights of one's own.
 *
 * <pre>{@code
 * Qₐ = Σ aᵢ(yᵢ − ȳₐ)²
 * MEAN     Qₐ is its expected value,  τ² = (Qₐ − tr AV) / tr A,  A = diag(a) − aa'/Σa
 * MEDIAN   Qₐ is its median,          P(Qₐ ≥ observed; τ²) = ½
 * }</pre>
 *
 * <p><b>Agrees with:</b> {@code metafor::rma(method = "GENQ")} to 1e-12. A weight belongs to its study, so that a series of
 * analyses with other studies needs other weights.
 *
 * @param weights one weight per study, all positive
 * @param centre what the statistic is held against
 * @see <a href="https://doi.org/10.1016/j.cct.2006.04.004">DerSimonian &amp; Kacker 2007</a>
 */
public record GeneralisedQ(Doubles weights, Centre centre) implements TauEstimator {

    private static final String REFERENCE = "10.1016/j.cct.2006.04.004";

    /** What a statistic is held against. */
    public enum Centre {
        /** Its expected value (GENQ). */
        MEAN,
        /** Its median (GENQM). */
        MEDIAN
    }

    /**
     * Checks the weights.
     *
     * @throws IllegalArgumentException if there is none or one is not positive
     */
    public GeneralisedQ {
        if (!(weights.min() > 0)) {
            throw new IllegalArgumentException("weights must be > 0, but the least was " + weights.min());
        }
    }

    @Override
    public TauEstimate estimate(Doubles y, Doubles v) {
        EffectColumns studies = EffectColumns.checked(y, v, 2);
        if (weights.size() != studies.size()) {
            throw new IllegalArgumentException("every study needs a weight, but there were " + weights.size()
                    + " weights and " + studies.size() + " studies");
        }
        QuadraticMoment moment = QuadraticMoment.of(weights, studies);
        if (centre == Centre.MEAN) {
            return moment.estimate();
        }
        Root root = new QuadraticTails(moment).tau2WithTail(0.5);
        return new TauEstimate(
                root.x(), moment.deviation(root.x()) / moment.traceA(), QProfile.certificate(root, root.value()));
    }

    @Override
    public String symbol() {
        return centre == Centre.MEAN ? "GENQ" : "GENQM";
    }

    @Override
    public MethodFormula formula() {
        return centre == Centre.MEAN
                ? new MethodFormula(
                        "τ² = (Qₐ − tr AV) / tr A, A = diag(a) − aa'/Σa", REFERENCE, "metafor::rma(method = \"GENQ\")")
                : new MethodFormula("P(Qₐ ≥ observed; τ²) = ½", REFERENCE, "");
    }
}
