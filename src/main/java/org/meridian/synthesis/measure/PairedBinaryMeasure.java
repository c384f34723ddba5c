package org.meridian.synthesis.measure;

import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.PairedTable;
import org.meridian.synthesis.study.ZeroCells;

/**
 * Effect measures of matched pairs: a pairs with the event on both sides, b on the first only, c on the second only, d on
 * neither; N pairs in all.
 *
 * <p>Formulas agree with {@code metafor::escalc} to 1e-12.
 */
public enum PairedBinaryMeasure implements CountMeasure<PairedTable>, StandardMeasure<PairedTable> {
    /**
     * Marginal risk difference.
     *
     * <pre>{@code y = (b − c)/N,   v = (b + c)/N² − (b − c)²/N³}</pre>
     *
     * @see <a href="https://doi.org/10.1002/sim.6148">Fagerland et al. 2014</a>
     */
    MPRD(
            "RD",
            "risk difference of matched pairs",
            Scale.IDENTITY,
            new MeasureFormula(
                    "(b − c)/N", "(b + c)/N² − (b − c)²/N³", "10.1002/sim.6148", "escalc(measure = \"MPRD\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            return (b - c) / (a + b + c + d);
        }

        @Override
        double v(double a, double b, double c, double d) {
            // The same as the textbook's formula, as a sum of positive terms: 4bc + (a + d)(b + c) over N³.
            double total = a + b + c + d;
            return (4 * b * c + (a + d) * (b + c)) / (total * total * total);
        }
    },
    /**
     * Marginal log risk ratio.
     *
     * <pre>{@code y = ln[(a + b)/(a + c)],   v = (b + c)/[(a + b)(a + c)]}</pre>
     *
     * @see <a href="https://doi.org/10.1177/1740774506075667">Zou 2007</a>
     */
    MPRR(
            "RR",
            "risk ratio of matched pairs",
            Scale.LOG,
            new MeasureFormula(
                    "ln[(a + b)/(a + c)]",
                    "(b + c)/[(a + b)(a + c)]",
                    "10.1177/1740774506075667",
                    "escalc(measure = \"MPRR\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            return StrictMath.log((a + b) / (a + c));
        }

        @Override
        double v(double a, double b, double c, double d) {
            return (b + c) / ((a + b) * (a + c));
        }
    },
    /**
     * Marginal log odds ratio.
     *
     * <pre>{@code y = ln[(a + b)(b + d)/((a + c)(c + d))]
     * v = N/[(a + b)(c + d)] + N/[(a + c)(b + d)] − 2N(ad − bc)/[(a + b)(c + d)(a + c)(b + d)]}</pre>
     *
     * @see <a href="https://doi.org/10.2307/2532242">Becker &amp; Balagtas 1993</a>
     */
    MPOR(
            "OR",
            "marginal odds ratio of matched pairs",
            Scale.LOG,
            new MeasureFormula(
                    "ln[(a + b)(b + d)/((a + c)(c + d))]",
                    "N/[(a + b)(c + d)] + N/[(a + c)(b + d)] − 2N(ad − bc)/[(a + b)(c + d)(a + c)(b + d)]",
                    "10.2307/2532242",
                    "escalc(measure = \"MPOR\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            return StrictMath.log((a + b) / (c + d) * ((b + d) / (a + c)));
        }

        @Override
        double v(double a, double b, double c, double d) {
            double total = a + b + c + d;
            double first = (a + b) * (c + d);
            double second = (a + c) * (b + d);
            return total / first + total / second - 2 * total * ((a * d - b * c) / first / second);
        }
    },
    /**
     * Conditional log odds ratio, from the discordant pairs alone.
     *
     * <pre>{@code y = ln(b/c),   v = 1/b + 1/c}</pre>
     *
     * @see <a href="https://doi.org/10.1002/sim.1206">Curtin et al. 2002</a>
     */
    MPORC(
            "OR",
            "conditional odds ratio of matched pairs",
            Scale.LOG,
            new MeasureFormula("ln(b/c)", "1/b + 1/c", "10.1002/sim.1206", "escalc(measure = \"MPORC\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            return StrictMath.log(b / c);
        }

        @Override
        double v(double a, double b, double c, double d) {
            return 1 / b + 1 / c;
        }
    },
    /**
     * Conditional log odds ratio by Peto's one step.
     *
     * <pre>{@code y = 2(b − c)/(b + c),   v = 4/(b + c)}</pre>
     *
     * @see <a href="https://doi.org/10.1002/sim.1206">Curtin et al. 2002</a>
     */
    MPPETO(
            "Peto OR",
            "Peto odds ratio of matched pairs",
            Scale.LOG,
            new MeasureFormula("2(b − c)/(b + c)", "4/(b + c)", "10.1002/sim.1206", "escalc(measure = \"MPPETO\")")) {
        @Override
        double y(double a, double b, double c, double d) {
            return 2 * (b - c) / (b + c);
        }

        @Override
        double v(double a, double b, double c, double d) {
            return 4 / (b + c);
        }
    };

    private final MeasureFacts<PairedTable> facts;

    PairedBinaryMeasure(String symbol, String title, Scale scale, MeasureFormula formula) {
        this.facts = MeasureFacts.comparing(PairedTable.class, symbol, title, scale, formula);
    }

    abstract double y(double a, double b, double c, double d);

    abstract double v(double a, double b, double c, double d);

    @Override
    public StudyEffect of(String study, PairedTable reported, PairedTable forEffect, PairedTable forVariance) {
        double y = y(forEffect.both(), forEffect.firstOnly(), forEffect.secondOnly(), forEffect.neither());
        double v = v(forVariance.both(), forVariance.firstOnly(), forVariance.secondOnly(), forVariance.neither());
        return StudyEffect.computed(study, this, y, v, reported);
    }

    @Override
    public ZeroCells zeroCells() {
        return ZeroCells.constant(0.5);
    }

    @Override
    public MeasureFacts<PairedTable> facts() {
        return facts;
    }
}
