package org.meridian.synthesis.effect;

import java.util.ArrayList;
import java.util.List;
import org.meridian.stat.Scale;

/**
 * Effect measures of a 2×2 table with cells a, b (treatment: events, non-events) and c, d (control); n₁ = a + b,
 * n₂ = c + d, N = n₁ + n₂, p₁ = a/n₁, p₂ = c/n₂.
 *
 * <p>Formulas agree with {@code metafor::escalc} to 1e-12.
 *
 * @see <a href="https://doi.org/10.1002/9781119536604.ch6">Cochrane Handbook, chapter 6</a>
 */
public enum BinaryMeasure implements Measure {
    /**
     * Log risk ratio.
     *
     * <pre>{@code y = ln(p₁/p₂),   v = 1/a − 1/n₁ + 1/c − 1/n₂}</pre>
     */
    RR("RR", "risk ratio", Scale.LOG) {
        @Override
        double y(double a, double b, double c, double d) {
            return Math.log(a / (a + b)) - Math.log(c / (c + d));
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
    OR("OR", "odds ratio", Scale.LOG) {
        @Override
        double y(double a, double b, double c, double d) {
            return Math.log(a / b) - Math.log(c / d);
        }

        @Override
        double v(double a, double b, double c, double d) {
            return 1 / a + 1 / b + 1 / c + 1 / d;
        }
    },
    /**
     * Risk difference.
     *
     * <pre>{@code y = p₁ − p₂,   v = p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂}</pre>
     */
    RD("RD", "risk difference", Scale.IDENTITY) {
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
    PETO("Peto OR", "Peto odds ratio", Scale.LOG) {
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
    };

    private final String symbol;
    private final String title;
    private final Scale scale;

    BinaryMeasure(String symbol, String title, Scale scale) {
        this.symbol = symbol;
        this.title = title;
        this.scale = scale;
    }

    /** The effect size of a table that is already corrected for zero cells. */
    abstract double y(double a, double b, double c, double d);

    /** The sampling variance of a table that is already corrected for zero cells. */
    abstract double v(double a, double b, double c, double d);

    /**
     * The effect of one table; ½ is added to every cell if one of them is 0.
     *
     * @param table the table
     * @return the effect of an unnamed study
     */
    public StudyEffect of(TwoByTwo table) {
        return of(table, ZeroCells.constant(0.5));
    }

    /**
     * The effect of one table.
     *
     * @param table the table
     * @param zeroCells what is added to tables with a zero cell
     * @return the effect of an unnamed study; it remembers the table as reported
     * @throws IllegalArgumentException if the effect or its variance is not finite, or the variance is 0
     */
    public StudyEffect of(TwoByTwo table, ZeroCells zeroCells) {
        return corrected("", table, zeroCells.applyTo(List.of(table)).get(0));
    }

    /**
     * The effects of several studies; ½ is added to every cell of the tables that have a zero cell.
     *
     * @param studies labels, one per table
     * @param tables tables
     * @return the effects, in the same order
     */
    public Effects of(List<String> studies, List<TwoByTwo> tables) {
        return of(studies, tables, ZeroCells.constant(0.5));
    }

    /**
     * The effects of several studies.
     *
     * @param studies labels, one per table
     * @param tables tables
     * @param zeroCells what is added to tables with a zero cell
     * @return the effects, in the same order; they remember the tables as reported
     * @throws IllegalArgumentException if there are not as many labels as tables, or an effect cannot be computed
     */
    public Effects of(List<String> studies, List<TwoByTwo> tables, ZeroCells zeroCells) {
        if (studies.size() != tables.size()) {
            throw new IllegalArgumentException("every table needs a label, but there were " + studies.size()
                    + " labels and " + tables.size() + " tables");
        }
        List<TwoByTwo> correctedTables = zeroCells.applyTo(tables);
        List<StudyEffect> effects = new ArrayList<>(tables.size());
        for (int i = 0; i < tables.size(); i++) {
            effects.add(corrected(studies.get(i), tables.get(i), correctedTables.get(i)));
        }
        return Effects.of(this, effects);
    }

    private StudyEffect corrected(String study, TwoByTwo reported, TwoByTwo corrected) {
        double a = corrected.treatmentEvents();
        double b = corrected.treatmentNonEvents();
        double c = corrected.controlEvents();
        double d = corrected.controlNonEvents();
        double y = y(a, b, c, d);
        double v = v(a, b, c, d);
        if (!(Double.isFinite(y) && v > 0 && v < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the " + title + " of " + reported
                    + (study.isEmpty() ? "" : " in " + study) + " does not exist without a zero-cell correction");
        }
        return new StudyEffect(study, this, y, v, reported);
    }

    @Override
    public String symbol() {
        return symbol;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Scale scale() {
        return scale;
    }
}
