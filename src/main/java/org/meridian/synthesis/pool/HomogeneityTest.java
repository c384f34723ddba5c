package org.meridian.synthesis.pool;

import java.util.List;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.study.TwoByTwo;

/**
 * Tests that all studies have one odds ratio ψ, the Mantel–Haenszel estimate.
 *
 * <pre>{@code
 * Ã solves Ã (n₂ − m₁ + Ã) / [(m₁ − Ã)(n₁ − Ã)] = ψ
 * χ² = Σ (a − Ã)² / V,   1/V = 1/Ã + 1/(m₁ − Ã) + 1/(n₁ − Ã) + 1/(n₂ − m₁ + Ã)
 * }</pre>
 *
 * <p>m₁ = a + c. Degrees of freedom: one less than the tables in which both outcomes occur; the others say nothing about ψ.
 * <b>Agrees with:</b> {@code metafor::rma.mh} to 1e-12.
 */
public enum HomogeneityTest implements Supplement {
    /** Breslow and Day 1980, Statistical Methods in Cancer Research I, IARC. */
    BRESLOW_DAY(
            "Breslow–Day",
            "Breslow and Day 1980, Statistical Methods in Cancer Research I, IARC Scientific Publications 32") {
        @Override
        double statistic(double squares, double difference, double variance) {
            return squares;
        }
    },
    /**
     * Tarone's correction of Breslow and Day's statistic, {@code − [Σ(a − Ã)]² / ΣV}, which makes up for ψ not being the maximum
     * likelihood estimate.
     */
    TARONE("Tarone", "10.1093/biomet/72.1.91") {
        @Override
        double statistic(double squares, double difference, double variance) {
            return Math.max(0, squares - difference * difference / variance);
        }
    };

    private final String title;
    private final String reference;

    HomogeneityTest(String title, String reference) {
        this.title = title;
        this.reference = reference;
    }

    abstract double statistic(double squares, double difference, double variance);

    /**
     * Tests the tables behind effects.
     *
     * @param effects effects of any measure of 2×2 tables
     * @return χ² with its degrees of freedom
     * @throws IllegalArgumentException if a study has no table, or the Mantel–Haenszel odds ratio does not exist
     */
    public TestResult test(Effects effects) {
        List<TwoByTwo> tables = effects.tables();
        MantelHaenszelSums sums = new TableSums(tables, RiskDifferenceVariance.SATO).of(BinaryMeasure.OR);
        if (!sums.exist()) {
            throw new IllegalArgumentException("the test of " + title
                    + " needs the Mantel–Haenszel odds ratio, which does not exist for these tables");
        }
        double ratio = StrictMath.exp(sums.y());
        double squares = 0;
        double difference = 0;
        double variance = 0;
        int informative = 0;
        for (TwoByTwo t : tables) {
            double events = t.treatmentEvents() + t.controlEvents();
            if (events > 0 && events < t.total()) {
                double expected = expected(t, events, ratio);
                double v = variance(t, events, expected);
                double excess = t.treatmentEvents() - expected;
                squares += excess * excess / v;
                difference += excess;
                variance += v;
                informative++;
            }
        }
        return TestResult.chiSquared(statistic(squares, difference, variance), informative - 1);
    }

    /** Solves the quadratic by whichever form adds numbers of one sign. */
    private static double expected(TwoByTwo t, double events, double ratio) {
        double product = ratio * t.treatmentTotal() * events;
        double b = t.controlTotal() - events + ratio * (t.treatmentTotal() + events);
        double root = Math.sqrt(b * b + 4 * (1 - ratio) * product);
        return b > 0 ? 2 * product / (b + root) : (root - b) / (2 * (1 - ratio));
    }

    private static double variance(TwoByTwo t, double events, double expected) {
        return 1
                / (1 / expected
                        + 1 / (events - expected)
                        + 1 / (t.treatmentTotal() - expected)
                        + 1 / (t.controlTotal() - events + expected));
    }

    /**
     * By whom it is.
     *
     * @return for example {@code "Breslow–Day"}
     */
    public String title() {
        return title;
    }

    /**
     * What the test is; it has no options.
     *
     * @return the description
     */
    @Override
    public Description<HomogeneityTest> description() {
        return Description.of(
                name(),
                title + " test",
                HomogeneityTest.class,
                () -> this,
                "Tests whether all studies have one odds ratio, the Mantel–Haenszel estimate",
                reference);
    }

    @Override
    public String key() {
        return TESTS;
    }

    @Override
    public SupplementResult of(SynthesisResult result) {
        return SupplementResult.of(
                test(SummaryEffect.of(result, "the test of " + title).effects()));
    }
}
