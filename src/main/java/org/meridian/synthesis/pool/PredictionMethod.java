package org.meridian.synthesis.pool;

import java.util.Optional;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;

/**
 * Prediction intervals: where the true effect of a new study is expected, {@code μ̂ ± c √(τ² + SE²)}.
 *
 * <p>Programs differ in the quantile c and in the standard error; every variant has its own name here, and a result says which
 * it holds. "SE" is the model standard error {@code 1/√Σw}, "HK SE" the Hartung–Knapp one.
 *
 * @see <a href="https://doi.org/10.1111/j.1467-985X.2008.00552.x">Higgins, Thompson &amp; Spiegelhalter 2009</a>
 * @see <a href="https://doi.org/10.1177/0962280215583568">Partlett &amp; Riley 2017</a>
 */
public enum PredictionMethod {
    /** Normal quantile and SE. */
    NORMAL("normal"),
    /** t with k − 1 degrees of freedom and SE. */
    T_K1("t, k − 1"),
    /** t with k − 2 degrees of freedom and SE (Higgins, Thompson and Spiegelhalter); the default. */
    HTS("t, k − 2"),
    /** t with k − 1 degrees of freedom and HK SE. */
    HKSJ_K1("t, k − 1, HK standard error"),
    /** t with k − 2 degrees of freedom and HK SE (Partlett and Riley). */
    HKSJ_K2("t, k − 2, HK standard error"),
    /** No prediction interval. */
    NONE("none");

    private final String title;

    PredictionMethod(String title) {
        this.title = title;
    }

    /** The interval, if k leaves degrees of freedom for it. */
    Optional<PredictionInterval> interval(double mean, double se, double hkSe, double tau2, int k, double level) {
        int df = k - (this == HTS || this == HKSJ_K2 ? 2 : 1);
        if (this == NONE || df < 1) {
            return Optional.empty();
        }
        double critical = this == NORMAL ? Tails.normalCritical(level) : Tails.tCritical(level, df);
        double error = this == HKSJ_K1 || this == HKSJ_K2 ? hkSe : se;
        double half = critical * Math.sqrt(tau2 + error * error);
        return Optional.of(new PredictionInterval(this, Interval.around(mean, half, level)));
    }

    /**
     * The quantile and the standard error in words.
     *
     * @return for example {@code "t, k − 2"}
     */
    public String title() {
        return title;
    }
}
