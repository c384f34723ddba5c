package org.meridian.synthesis.publicationbias;

import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.regression.MetaRegression;
import org.meridian.synthesis.regression.ResidualTau2;

/** How the studies are allowed to scatter about the regression line. */
public enum Dispersion {
    /**
     * The sampling variances times one unknown factor, t with k − 2 degrees of freedom: Egger's own test.
     *
     * <pre>{@code Var yᵢ = φvᵢ,   φ̂ = Q/(k − 2)}</pre>
     */
    MULTIPLICATIVE("multiplicative dispersion"),
    /**
     * The sampling variances plus τ² by REML, standard normal: the mixed-effects test.
     *
     * <pre>{@code Var yᵢ = vᵢ + τ²}</pre>
     */
    ADDITIVE("additive dispersion, REML");

    private final String title;

    Dispersion(String title) {
        this.title = title;
    }

    /**
     * The scatter in words.
     *
     * @return for example {@code "multiplicative dispersion"}
     */
    public String title() {
        return title;
    }

    /** Hartung and Knapp's factor without τ² is the multiplicative dispersion. */
    MetaRegression regression() {
        return this == ADDITIVE
                ? MetaRegression.withDefaults().with(CiMethod.WALD)
                : MetaRegression.withDefaults().with(ResidualTau2.COMMON_EFFECT).with(CiMethod.HKSJ);
    }
}
