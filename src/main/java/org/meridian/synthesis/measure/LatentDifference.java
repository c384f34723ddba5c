package org.meridian.synthesis.measure;

import org.meridian.math.Normal;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.ZeroCells;

/**
 * A 2×2 table expressed as a standardised mean difference of the continuous outcome that was cut into event and non-event. Cells
 * a, b, c, d as in {@link BinaryMeasure}.
 *
 * <p>Formulas agree with {@code metafor::escalc} to 1e-12.
 */
public enum LatentDifference implements CountMeasure<TwoByTwo>, StandardMeasure<TwoByTwo> {
    /**
     * From the odds ratio, for an outcome with logistic distributions.
     *
     * <pre>{@code y = √3/π · ln OR,   v = 3/π² · v(ln OR)}</pre>
     *
     * @see <a href="https://doi.org/10.1037/0033-2909.117.1.167">Hasselblad &amp; Hedges 1995</a>
     */
    OR2D(
            "standardised mean difference from an odds ratio (logistic)",
            new MeasureFormula(
                    "√3/π · ln OR", "3/π² · v(ln OR)", "10.1037/0033-2909.117.1.167", "escalc(measure = \"OR2D\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            return BinaryMeasure.OR.y(a, b, c, d) * (Math.sqrt(3) / Math.PI);
        }

        @Override
        double v(double a, double b, double c, double d) {
            return BinaryMeasure.OR.v(a, b, c, d) * (3 / (Math.PI * Math.PI));
        }
    },
    /**
     * From the odds ratio, for an outcome with normal distributions.
     *
     * <pre>{@code y = ln OR / 1.65,   v = v(ln OR)/1.65²}</pre>
     *
     * @see <a href="https://doi.org/10.1037/1082-989X.8.4.448">Sánchez-Meca et al. 2003</a>
     */
    OR2DN(
            "standardised mean difference from an odds ratio (normal)",
            new MeasureFormula(
                    "ln OR / 1.65", "v(ln OR)/1.65²", "10.1037/1082-989X.8.4.448", "escalc(measure = \"OR2DN\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            return BinaryMeasure.OR.y(a, b, c, d) / NORMAL_SLOPE;
        }

        @Override
        double v(double a, double b, double c, double d) {
            return BinaryMeasure.OR.v(a, b, c, d) / (NORMAL_SLOPE * NORMAL_SLOPE);
        }
    },
    /**
     * Difference of the normal quantiles of both risks.
     *
     * <pre>{@code y = z₁ − z₂,   zᵢ = Φ⁻¹(pᵢ),   v = Σ 2π pᵢ(1 − pᵢ) exp(zᵢ²)/nᵢ}</pre>
     *
     * @see <a href="https://doi.org/10.1037/1082-989X.8.4.448">Sánchez-Meca et al. 2003</a>
     */
    PBIT(
            "probit difference of risks",
            new MeasureFormula(
                    "z₁ − z₂, zᵢ = Φ⁻¹(pᵢ)",
                    "Σ 2π pᵢ(1 − pᵢ) exp(zᵢ²)/nᵢ",
                    "10.1037/1082-989X.8.4.448",
                    "escalc(measure = \"PBIT\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            return probit(a, b) - probit(c, d);
        }

        @Override
        double v(double a, double b, double c, double d) {
            return arm(a, b) + arm(c, d);
        }

        private static double arm(double events, double nonEvents) {
            double total = events + nonEvents;
            double density = Normal.density(probit(events, nonEvents));
            return events / total * (nonEvents / total) / (total * density * density);
        }
    };

    /** What a standardised difference of 1 between normal distributions makes of the log odds ratio, about. */
    static final double NORMAL_SLOPE = 1.65;

    private final MeasureFacts<TwoByTwo> facts;

    /** Φ⁻¹(p) from the smaller of p and 1 − p, so that a risk near 1 keeps its digits. */
    static double probit(double events, double nonEvents) {
        double total = events + nonEvents;
        return events > nonEvents ? -Normal.quantile(nonEvents / total) : Normal.quantile(events / total);
    }

    LatentDifference(String title, MeasureFormula formula) {
        this.facts = MeasureFacts.comparing(TwoByTwo.class, "SMD", title, Scale.IDENTITY, formula);
    }

    abstract double y(double a, double b, double c, double d);

    abstract double v(double a, double b, double c, double d);

    @Override
    public StudyEffect of(String study, TwoByTwo reported, TwoByTwo forEffect, TwoByTwo forVariance) {
        return StudyEffect.computed(study, this, forEffect.in(this::y), forVariance.in(this::v), reported);
    }

    @Override
    public ZeroCells zeroCells() {
        return ZeroCells.constant(0.5);
    }

    @Override
    public MeasureFacts<TwoByTwo> facts() {
        return facts;
    }
}
