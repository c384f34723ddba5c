package org.meridian.synthesis.pool;

import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.synthesis.model.MethodFormula;

/**
 * Prediction intervals: where the true effect of a new study is expected, mostly {@code μ̂ ± c √(τ² + SE²)}.
 *
 * <p>Programs differ in the quantile c and in the standard error; every variant has its own name here, and a result says which
 * it holds. "SE" is the model standard error {@code 1/√Σw}, "HK SE" the Hartung–Knapp one, "KR SE" and "KR df" those of {@link
 * KenwardRoger}. A variant whose degrees of freedom are not
 * positive, or too few for a limit that a number can hold, makes no interval. A τ² below 0 counts as 0. {@link #NNF} is of another
 * kind. <b>Agrees with:</b> {@code
 * metafor::predict} and {@code meta} to 1e-10.
 *
 * @see <a href="https://doi.org/10.1111/j.1467-985X.2008.00552.x">Higgins, Thompson &amp; Spiegelhalter 2009</a>
 */
public enum PredictionMethod {
    /**
     * Normal quantile and SE: metafor's default, meta's {@code "S"}.
     *
     * <pre>{@code μ̂ ± z √(τ² + SE²)}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::predict(rma(test = "z"))}.
     */
    NORMAL(
            "normal",
            new MethodFormula(
                    "μ̂ ± z √(τ² + SE²)", "10.1111/j.1467-985X.2008.00552.x", "metafor::predict(rma(test = \"z\"))")) {
        @Override
        Optional<PredictionInterval> interval(RandomFit fit, double level) {
            return normal(fit, fit.se(), level);
        }
    },
    /**
     * Normal quantile and no standard error, as if μ̂ were known.
     *
     * <pre>{@code μ̂ ± z τ}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::predict(pi.type = "simple")}.
     *
     * @see <a href="https://doi.org/10.1002/sim.1040">van Houwelingen, Arends &amp; Stijnen 2002</a>
     */
    SIMPLE(
            "normal, summary effect taken as known",
            new MethodFormula("μ̂ ± z τ", "10.1002/sim.1040", "metafor::predict(pi.type = \"simple\")")) {
        @Override
        Optional<PredictionInterval> interval(RandomFit fit, double level) {
            return normal(fit, 0, level);
        }
    },
    /**
     * t with k − 1 degrees of freedom and SE: meta's default since 8.0.
     *
     * <pre>{@code μ̂ ± t(k − 1) √(τ² + SE²)}</pre>
     *
     * <p><b>Agrees with:</b> {@code meta, prediction "V"}.
     */
    T_K1(
            "t, k − 1",
            new MethodFormula(
                    "μ̂ ± t(k − 1) √(τ² + SE²)", "10.1111/j.1467-985X.2008.00552.x", "meta, prediction \"V\"")) {
        @Override
        Optional<PredictionInterval> interval(RandomFit fit, double level) {
            return t(fit, fit.se(), fit.df(), level);
        }
    },
    /**
     * t with k − 2 degrees of freedom and SE (Higgins, Thompson and Spiegelhalter); the default.
     *
     * <pre>{@code μ̂ ± t(k − 2) √(τ² + SE²)}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::predict(pi.type = "riley")}.
     *
     * @see <a href="https://doi.org/10.1136/bmj.d549">Riley, Higgins &amp; Deeks 2011</a>
     */
    HTS(
            "t, k − 2",
            new MethodFormula(
                    "μ̂ ± t(k − 2) √(τ² + SE²)", "10.1136/bmj.d549", "metafor::predict(pi.type = \"riley\")")) {
        @Override
        Optional<PredictionInterval> interval(RandomFit fit, double level) {
            return t(fit, fit.se(), fit.df() - 1, level);
        }
    },
    /**
     * t with k − 1 degrees of freedom and HK SE.
     *
     * <pre>{@code μ̂ ± t(k − 1) √(τ² + HK SE²)}</pre>
     *
     * <p><b>Agrees with:</b> {@code metafor::predict(rma(test = "knha"))}.
     */
    HKSJ_K1(
            "t, k − 1, HK standard error",
            Needs.INVERSE_VARIANCE,
            new MethodFormula(
                    "μ̂ ± t(k − 1) √(τ² + HK SE²)",
                    "10.1111/j.1467-985X.2008.00552.x",
                    "metafor::predict(rma(test = \"knha\"))")) {
        @Override
        Optional<PredictionInterval> interval(RandomFit fit, double level) {
            return t(fit, fit.hkSe(), fit.df(), level);
        }
    },
    /**
     * t with k − 2 degrees of freedom and HK SE.
     *
     * <pre>{@code μ̂ ± t(k − 2) √(τ² + HK SE²)}</pre>
     *
     * <p><a href="https://doi.org/10.1002/sim.7140">Partlett &amp; Riley 2017</a>. <b>Agrees with:</b> {@code metafor::predict(rma(test = "knha"), pi.type = "riley")}.
     */
    HKSJ_K2(
            "t, k − 2, HK standard error",
            Needs.INVERSE_VARIANCE,
            new MethodFormula(
                    "μ̂ ± t(k − 2) √(τ² + HK SE²)",
                    "10.1002/sim.7140",
                    "metafor::predict(rma(test = \"knha\"), pi.type = \"riley\")")) {
        @Override
        Optional<PredictionInterval> interval(RandomFit fit, double level) {
            return t(fit, fit.hkSe(), fit.df() - 1, level);
        }
    },
    /**
     * t with KR df and KR SE.
     *
     * <pre>{@code μ̂ ± t(KR df) √(τ² + KR SE²)}</pre>
     *
     * <p><a href="https://doi.org/10.1002/sim.7140">Partlett &amp; Riley 2017</a>. <b>Agrees with:</b> {@code meta, prediction "KR"}.
     */
    KENWARD_ROGER(
            "t, Kenward–Roger",
            Needs.INVERSE_VARIANCE,
            new MethodFormula("μ̂ ± t(KR df) √(τ² + KR SE²)", "10.1002/sim.7140", "meta, prediction \"KR\"")) {
        @Override
        Optional<PredictionInterval> interval(RandomFit fit, double level) {
            KenwardRoger corrected = fit.kenwardRoger();
            return t(fit, corrected.se(), corrected.df(), level);
        }
    },
    /**
     * t with KR df − 1 and KR SE.
     *
     * <pre>{@code μ̂ ± t(KR df − 1) √(τ² + KR SE²)}</pre>
     *
     * <p><a href="https://doi.org/10.1002/sim.7140">Partlett &amp; Riley 2017</a>. <b>Agrees with:</b> {@code meta, prediction "KR-PR"}.
     */
    KENWARD_ROGER_PR(
            "t, Kenward–Roger less 1",
            Needs.INVERSE_VARIANCE,
            new MethodFormula("μ̂ ± t(KR df − 1) √(τ² + KR SE²)", "10.1002/sim.7140", "meta, prediction \"KR-PR\"")) {
        @Override
        Optional<PredictionInterval> interval(RandomFit fit, double level) {
            KenwardRoger corrected = fit.kenwardRoger();
            return t(fit, corrected.se(), corrected.df() - 1, level);
        }
    },
    /**
     * Nagashima, Noma and Furukawa: τ² is not taken as known but spread over its confidence distribution H, and the mean and its
     * Hartung–Knapp error follow it. The quantiles are found by quadrature, so that no random numbers are drawn and the estimator
     * of τ² does not matter. See {@link org.meridian.synthesis.model.TauConfidence}.
     *
     * <pre>{@code quantiles of μ̂(τ²) + τ Z − HK SE(τ²) T,   τ² ~ H, Z ~ N(0, 1), T ~ t(k − 1)}</pre>
     *
     * <p><b>Agrees with:</b> {@code pimeta::pima(method = "boot")} as far as its 25,000 draws go.
     *
     * @see <a href="https://doi.org/10.1177/0962280218773520">Nagashima, Noma &amp; Furukawa 2019</a>
     */
    NNF(
            "confidence distribution of τ²",
            Needs.INVERSE_VARIANCE,
            new MethodFormula(
                    "quantiles of μ̂(τ²) + τ Z − HK SE(τ²) T, τ² ~ H, Z ~ N(0, 1), T ~ t(k − 1)",
                    "10.1177/0962280218773520",
                    "pimeta::pima(method = \"boot\")")) {
        @Override
        Optional<PredictionInterval> interval(RandomFit fit, double level) {
            return ConfidencePrediction.of(fit.effects()).interval(level);
        }
    },
    /**
     * No prediction interval.
     *
     * <pre>{@code no interval}</pre>
     */
    NONE("none", new MethodFormula("no interval", "10.1111/j.1467-985X.2008.00552.x", "")) {
        @Override
        Optional<PredictionInterval> interval(RandomFit fit, double level) {
            return Optional.empty();
        }
    };

    private enum Needs {
        ANY_WEIGHTS,
        INVERSE_VARIANCE
    }

    private final String title;
    private final Needs needs;
    private final MethodFormula formula;

    PredictionMethod(String title, MethodFormula formula) {
        this(title, Needs.ANY_WEIGHTS, formula);
    }

    PredictionMethod(String title, Needs needs, MethodFormula formula) {
        this.title = title;
        this.needs = needs;
        this.formula = formula;
    }

    /** The interval, if k leaves degrees of freedom for it. */
    abstract Optional<PredictionInterval> interval(RandomFit fit, double level);

    void check(Weighting weighting) {
        if (needs == Needs.INVERSE_VARIANCE && weighting != Weighting.inverseVariance()) {
            throw new IllegalArgumentException("a prediction interval by " + title
                    + " needs inverse-variance weights, but the studies are weighted " + weighting.title());
        }
    }

    Optional<PredictionInterval> normal(RandomFit fit, double se, double level) {
        double scale = Math.sqrt(fit.spread() + se * se);
        Interval interval = Interval.around(fit.y(), Tails.normalCritical(level) * scale, level);
        return Optional.of(new PredictionInterval(this, interval, fit.y(), scale, OptionalDouble.empty()));
    }

    Optional<PredictionInterval> t(RandomFit fit, double se, double df, double level) {
        if (!(df > 0)) {
            return Optional.empty();
        }
        double scale = Math.sqrt(fit.spread() + se * se);
        double half = Tails.tCritical(level, df) * scale;
        if (!(half < Double.POSITIVE_INFINITY)) {
            return Optional.empty();
        }
        Interval interval = Interval.around(fit.y(), half, level);
        return Optional.of(new PredictionInterval(this, interval, fit.y(), scale, OptionalDouble.of(df)));
    }

    /**
     * The quantile and the standard error in words.
     *
     * @return for example {@code "t, k − 2"}
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
