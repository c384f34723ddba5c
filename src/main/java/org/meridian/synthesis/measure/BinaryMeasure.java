package org.meridian.synthesis.measure;

import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.ZeroCells;

/**
 * Effect measures of a 2×2 table with cells a, b (treatment: events, non-events) and c, d (control); n₁ = a + b,
 * n₂ = c + d, N = n₁ + n₂, p₁ = a/n₁, p₂ = c/n₂.
 *
 * <p>Formulas agree with {@code metafor::escalc} to 1e-12. Measures that tell the same table as a correlation or as a
 * standardised mean difference are in {@link AssociationMeasure} and {@link LatentDifference}.
 *
 * @see <a href="https://doi.org/10.1002/9781119536604.ch6">Cochrane Handbook, chapter 6</a>
 */
public enum BinaryMeasure implements CountMeasure<TwoByTwo>, StandardMeasure<TwoByTwo> {
    /**
     * Log risk ratio.
     *
     * <pre>{@code y = ln(p₁/p₂),   v = 1/a − 1/n₁ + 1/c − 1/n₂}</pre>
     */
    RR(
            "RR",
            "risk ratio",
            Scale.LOG,
            ZeroCells.constant(0.5),
            new MeasureFormula(
                    "ln(p₁/p₂)", "1/a − 1/n₁ + 1/c − 1/n₂", "10.1002/9781119536604.ch6", "escalc(measure = \"RR\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            return StrictMath.log(a / (a + b)) - StrictMath.log(c / (c + d));
        }

        @Override
        double v(double a, double b, double c, double d) {
            // b / (a n₁) rather than 1/a − 1/n₁: nothing cancels.
            return b / (a * (a + b)) + d / (c * (c + d));
        }
    },
    /**
     * Log odds ratio.
     *
     * <pre>{@code y = ln(ad / bc),   v = 1/a + 1/b + 1/c + 1/d}</pre>
     */
    OR(
            "OR",
            "odds ratio",
            Scale.LOG,
            ZeroCells.constant(0.5),
            new MeasureFormula(
                    "ln(ad / bc)", "1/a + 1/b + 1/c + 1/d", "10.1002/9781119536604.ch6", "escalc(measure = \"OR\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            return StrictMath.log(a / b) - StrictMath.log(c / d);
        }

        @Override
        double v(double a, double b, double c, double d) {
            return 1 / a + 1 / b + 1 / c + 1 / d;
        }
    },
    /**
     * Risk difference; see {@link RiskDifference}.
     *
     * <pre>{@code y = p₁ − p₂,   v = p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂}</pre>
     */
    RD(
            "RD",
            "risk difference",
            Scale.IDENTITY,
            ZeroCells.constant(0.5),
            new MeasureFormula(
                    "p₁ − p₂",
                    "p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂",
                    "10.1002/9781119536604.ch6",
                    "escalc(measure = \"RD\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            return a / (a + b) - c / (c + d);
        }

        @Override
        double v(double a, double b, double c, double d) {
            double n1 = a + b;
            double n2 = c + d;
            return a * b / (n1 * n1 * n1) + c * d / (n2 * n2 * n2);
        }
    },
    /**
     * Peto's one-step log odds ratio.
     *
     * <pre>{@code y = (a − E)/V,   v = 1/V,   E = n₁(a + c)/N,   V = n₁ n₂ (a + c)(b + d) / [N²(N − 1)]}</pre>
     *
     * @see <a href="https://doi.org/10.1016/S0033-0620(85)80003-7">Yusuf et al. 1985</a>
     */
    PETO(
            "Peto OR",
            "Peto odds ratio",
            Scale.LOG,
            ZeroCells.constant(0.5),
            new MeasureFormula(
                    "(a − E)/V, E = n₁(a + c)/N",
                    "1/V, V = n₁ n₂ (a + c)(b + d) / [N²(N − 1)]",
                    "10.1016/S0033-0620(85)80003-7",
                    "escalc(measure = \"PETO\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            // (ad − bc)/N is a − E without its cancellation: products of counts are exact.
            return (a * d - b * c) / (a + b + c + d) * v(a, b, c, d);
        }

        @Override
        double v(double a, double b, double c, double d) {
            double total = a + b + c + d;
            return total / (a + b) * (total / (c + d)) * ((total - 1) / (a + c) / (b + d));
        }
    },
    /**
     * Difference of arcsine-transformed risks, which exists for every table and needs no correction of zero cells.
     *
     * <pre>{@code y = asin √p₁ − asin √p₂,   v = 1/(4n₁) + 1/(4n₂)}</pre>
     *
     * @see <a href="https://doi.org/10.1002/sim.3511">Rücker et al. 2009</a>
     */
    AS(
            "ASD",
            "arcsine risk difference",
            Scale.IDENTITY,
            ZeroCells.none(),
            new MeasureFormula(
                    "asin √p₁ − asin √p₂", "1/(4n₁) + 1/(4n₂)", "10.1002/sim.3511", "escalc(measure = \"AS\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            return StrictMath.asin(Math.sqrt(a / (a + b))) - StrictMath.asin(Math.sqrt(c / (c + d)));
        }

        @Override
        double v(double a, double b, double c, double d) {
            return 1 / (4 * (a + b)) + 1 / (4 * (c + d));
        }
    };

    private final MeasureFacts<TwoByTwo> facts;
    private final ZeroCells zeroCells;

    BinaryMeasure(String symbol, String title, Scale scale, ZeroCells zeroCells, MeasureFormula formula) {
        this.facts = MeasureFacts.comparing(TwoByTwo.class, symbol, title, scale, formula);
        this.zeroCells = zeroCells;
    }

    /** The effect size of a table that is already corrected for zero cells. */
    abstract double y(double a, double b, double c, double d);

    /** The sampling variance of a table that is already corrected for zero cells. */
    abstract double v(double a, double b, double c, double d);

    @Override
    public StudyEffect of(String study, TwoByTwo reported, TwoByTwo forEffect, TwoByTwo forVariance) {
        double y = forEffect.in(this::y);
        double v = forVariance.in(this::v);
        return StudyEffect.computed(study, this, y, v, reported);
    }

    @Override
    public ZeroCells zeroCells() {
        return zeroCells;
    }

    @Override
    public MeasureFacts<TwoByTwo> facts() {
        return facts;
    }
}
