package org.meridian.synthesis.pool;

import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoRates;

/**
 * The test of no association in all studies together, from the counts as reported.
 *
 * <pre>{@code
 * 2×2:           χ² = (|Σ(a − E)| − c)² / ΣV,    E = n₁m₁/N,   V = n₁n₂m₁m₂ / [N²(N − 1)],   Cochran's V = n₁n₂m₁m₂ / N³
 * person-time:   χ² = (|Σ(x₁ − x t₁/T)| − c)² / Σ x t₁t₂/T²,   x = x₁ + x₂
 * }</pre>
 *
 * <p>on one degree of freedom; c is the continuity correction. <b>Agrees with:</b> {@code metafor::rma.mh} to 1e-12.
 *
 * @param variance variance of the events of a table
 * @param correction the continuity correction, ½ by default
 * @see <a href="https://doi.org/10.2307/3001616">Cochran 1954</a>
 * @see <a href="https://doi.org/10.1093/jnci/22.4.719">Mantel &amp; Haenszel 1959</a>
 */
public record CochranMantelHaenszelTest(TableVariance variance, ContinuityCorrection correction) implements Supplement {

    private static final Description<CochranMantelHaenszelTest> DESCRIPTION = Description.of(
                    "CMH",
                    "Cochran–Mantel–Haenszel test",
                    CochranMantelHaenszelTest.class,
                    CochranMantelHaenszelTest::withDefaults,
                    "The test of no association in all studies together, from the counts as reported",
                    "10.1093/jnci/22.4.719")
            .with(
                    "variance",
                    "Which variance the events of a table have",
                    OptionTypes.constant(TableVariance.class),
                    CochranMantelHaenszelTest::variance,
                    CochranMantelHaenszelTest::with)
            .with(
                    "correction",
                    "Whether a half is taken off the difference between observed and expected events",
                    OptionTypes.constant(ContinuityCorrection.class),
                    CochranMantelHaenszelTest::correction,
                    CochranMantelHaenszelTest::with);

    /** The two variances of the events of a 2×2 table. */
    public enum TableVariance {
        /** Mantel and Haenszel's, of the hypergeometric distribution: divided by N²(N − 1). */
        HYPERGEOMETRIC,
        /** Cochran's, of two binomial distributions: divided by N³. */
        BINOMIAL
    }

    /**
     * Mantel and Haenszel's test with continuity correction.
     *
     * @return the method
     */
    public static CochranMantelHaenszelTest withDefaults() {
        return new CochranMantelHaenszelTest(TableVariance.HYPERGEOMETRIC, ContinuityCorrection.HALF);
    }

    /**
     * The test with another variance.
     *
     * @param other the variance
     * @return the method
     */
    public CochranMantelHaenszelTest with(TableVariance other) {
        return new CochranMantelHaenszelTest(other, correction);
    }

    /**
     * The test with another continuity correction.
     *
     * @param other the correction
     * @return the method
     */
    public CochranMantelHaenszelTest with(ContinuityCorrection other) {
        return new CochranMantelHaenszelTest(variance, other);
    }

    /**
     * Tests the counts behind effects.
     *
     * @param effects effects of any measure, with their tables, or all with their person-time
     * @return χ² on one degree of freedom
     * @throws IllegalArgumentException if a study has no such counts, or no study has both outcomes
     */
    public TestResult test(Effects effects) {
        double difference = 0;
        double sum = 0;
        if (effects.data().get(0) instanceof TwoRates) {
            for (TwoRates s : Strata.rates(effects)) {
                double share = s.treatmentTime() / (s.treatmentTime() + s.controlTime());
                double events = s.treatmentEvents() + s.controlEvents();
                difference += s.treatmentEvents() - events * share;
                sum += events * share * (1 - share);
            }
        } else {
            for (TwoByTwo t : effects.tables()) {
                double n = t.total();
                double events = t.treatmentEvents() + t.controlEvents();
                double nonEvents = t.treatmentNonEvents() + t.controlNonEvents();
                // a − E without its cancellation: products of counts are exact.
                difference +=
                        (t.treatmentEvents() * t.controlNonEvents() - t.treatmentNonEvents() * t.controlEvents()) / n;
                double denominator = variance == TableVariance.BINOMIAL ? n : n - 1;
                sum += t.treatmentTotal() / n * (t.controlTotal() / n) * events * (nonEvents / denominator);
            }
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("the test of association needs a study with events and non-events");
        }
        double distance = correction.apply(difference);
        return TestResult.chiSquared(distance * distance / sum, 1);
    }

    /**
     * What the test is and what it can be told.
     *
     * @return the description
     */
    public static Description<CochranMantelHaenszelTest> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<CochranMantelHaenszelTest> description() {
        return DESCRIPTION;
    }

    @Override
    public String key() {
        return TESTS;
    }

    @Override
    public SupplementResult of(SynthesisResult result) {
        return SupplementResult.of(
                test(SummaryEffect.of(result, "the test of association").effects()));
    }
}
