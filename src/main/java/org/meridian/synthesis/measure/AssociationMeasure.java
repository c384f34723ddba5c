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
 * A 2×2 table expressed as the correlation between two variables with two values each. Cells a, b, c, d as in {@link BinaryMeasure};
 * N = a + b + c + d.
 *
 * <p>Formulas of PHI, YUQ and YUY agree with {@code metafor::escalc} to 1e-12, of RTET to the 1e-4 of its optimiser.
 */
public enum AssociationMeasure implements CountMeasure<TwoByTwo>, StandardMeasure<TwoByTwo> {
    /**
     * The phi coefficient, with the variance of a cross-sectional sample; other choices by {@link PhiCoefficient}.
     *
     * <pre>{@code y = (ad − bc)/√[(a + b)(c + d)(a + c)(b + d)]}</pre>
     *
     * @see <a href="https://doi.org/10.2307/2340126">Yule 1912</a>
     */
    PHI("φ", "phi coefficient", Scale.IDENTITY, ZeroCells.none(), PhiCoefficient.FORMULA) {
        @Override
        double y(double a, double b, double c, double d) {
            return PhiCoefficient.phi(a, b, c, d);
        }

        @Override
        double v(double a, double b, double c, double d) {
            return PhiVariance.CROSS_SECTIONAL.of(a, b, c, d);
        }
    },
    /**
     * Fisher's z of the phi coefficient.
     *
     * <pre>{@code y = atanh φ,   v = v(φ)/(1 − φ²)²}</pre>
     *
     * @see <a href="https://doi.org/10.2307/2340126">Yule 1912</a>
     */
    ZPHI(
            "φ",
            "phi coefficient (Fisher's z)",
            Scale.FISHER_Z,
            ZeroCells.none(),
            new MeasureFormula("atanh φ", "v(φ)/(1 − φ²)²", "10.2307/2340126", "")) {
        @Override
        double y(double a, double b, double c, double d) {
            double phi = PhiCoefficient.phi(a, b, c, d);
            // Infinite at ±1, which is then refused with the name of the study.
            return (StrictMath.log1p(phi) - StrictMath.log1p(-phi)) / 2;
        }

        @Override
        double v(double a, double b, double c, double d) {
            return fisher(PHI.y(a, b, c, d), PHI.v(a, b, c, d));
        }
    },
    /**
     * Yule's Q.
     *
     * <pre>{@code y = (ad − bc)/(ad + bc),   v = (1 − y²)²/4 · (1/a + 1/b + 1/c + 1/d)}</pre>
     *
     * @see <a href="https://doi.org/10.2307/2340126">Yule 1912</a>
     */
    YUQ(
            "Q",
            "Yule's Q",
            Scale.IDENTITY,
            ZeroCells.constant(0.5),
            new MeasureFormula(
                    "(ad − bc)/(ad + bc)",
                    "(1 − y²)²/4 · (1/a + 1/b + 1/c + 1/d)",
                    "10.2307/2340126",
                    "escalc(measure = \"YUQ\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            return (a * d - b * c) / (a * d + b * c);
        }

        @Override
        double v(double a, double b, double c, double d) {
            double q = y(a, b, c, d);
            return square(1 - q * q) / 4 * (1 / a + 1 / b + 1 / c + 1 / d);
        }
    },
    /**
     * Yule's Y, the coefficient of colligation.
     *
     * <pre>{@code y = (√ad − √bc)/(√ad + √bc),   v = (1 − y²)²/16 · (1/a + 1/b + 1/c + 1/d)}</pre>
     *
     * @see <a href="https://doi.org/10.2307/2340126">Yule 1912</a>
     */
    YUY(
            "Y",
            "Yule's Y",
            Scale.IDENTITY,
            ZeroCells.constant(0.5),
            new MeasureFormula(
                    "(√ad − √bc)/(√ad + √bc)",
                    "(1 − y²)²/16 · (1/a + 1/b + 1/c + 1/d)",
                    "10.2307/2340126",
                    "escalc(measure = \"YUY\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            double concordant = Math.sqrt(a * d);
            double discordant = Math.sqrt(b * c);
            return (concordant - discordant) / (concordant + discordant);
        }

        @Override
        double v(double a, double b, double c, double d) {
            double y = y(a, b, c, d);
            return square(1 - y * y) / 16 * (1 / a + 1 / b + 1 / c + 1 / d);
        }
    },
    /**
     * The tetrachoric correlation: that of two normal variables which were cut in two, estimated by maximum likelihood, with the
     * inverse information as variance. It exists if no cell is 0.
     *
     * @see <a href="https://doi.org/10.1098/rsta.1900.0022">Pearson 1900</a>
     */
    RTET("r", "tetrachoric correlation", Scale.IDENTITY, ZeroCells.none(), Tetrachoric.FORMULA) {
        @Override
        double y(double a, double b, double c, double d) {
            return Tetrachoric.of(a, b, c, d).r();
        }

        @Override
        double v(double a, double b, double c, double d) {
            return Tetrachoric.of(a, b, c, d).v();
        }
    },
    /**
     * Fisher's z of the tetrachoric correlation.
     *
     * <pre>{@code y = atanh r,   v = v(r)/(1 − r²)²}</pre>
     *
     * @see <a href="https://doi.org/10.1098/rsta.1900.0022">Pearson 1900</a>
     */
    ZTET(
            "r",
            "tetrachoric correlation (Fisher's z)",
            Scale.FISHER_Z,
            ZeroCells.none(),
            new MeasureFormula("atanh r", "v(r)/(1 − r²)²", "10.1098/rsta.1900.0022", "")) {
        @Override
        double y(double a, double b, double c, double d) {
            return Scale.FISHER_Z.toAnalysis(RTET.y(a, b, c, d));
        }

        @Override
        double v(double a, double b, double c, double d) {
            Tetrachoric tetrachoric = Tetrachoric.of(a, b, c, d);
            return fisher(tetrachoric.r(), tetrachoric.v());
        }
    };

    private final MeasureFacts<TwoByTwo> facts;
    private final ZeroCells zeroCells;

    AssociationMeasure(String symbol, String title, Scale scale, ZeroCells zeroCells, MeasureFormula formula) {
        this.facts = MeasureFacts.comparing(TwoByTwo.class, symbol, title, scale, formula);
        this.zeroCells = zeroCells;
    }

    abstract double y(double a, double b, double c, double d);

    abstract double v(double a, double b, double c, double d);

    private static double square(double x) {
        return x * x;
    }

    /** The variance of atanh r, by the delta method. */
    private static double fisher(double r, double v) {
        return v / square(1 - r * r);
    }

    @Override
    public StudyEffect of(String study, TwoByTwo reported, TwoByTwo forEffect, TwoByTwo forVariance) {
        return StudyEffect.computed(study, this, forEffect.in(this::y), forVariance.in(this::v), reported);
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
