package org.meridian.synthesis.publicationbias;

import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Description;

/**
 * Egger's test in a mixed-effects model: {@link EggerTest} with {@link Dispersion#ADDITIVE}, under a name of its own.
 *
 * @param leastStudies how many studies the test asks for, 10 by default
 * @see <a href="https://doi.org/10.1136/bmj.d4002">Sterne et al 2011</a>
 */
public record MixedEggerTest(int leastStudies) implements Supplement {

    private static final Description<MixedEggerTest> DESCRIPTION = Description.of(
                    "EGGER_MIXED",
                    "Egger's test in a mixed-effects model",
                    MixedEggerTest.class,
                    MixedEggerTest::withDefaults,
                    "The effects regressed on their standard errors, with a between-study variance",
                    "10.1136/bmj.d4002")
            .with(
                    "leastStudies",
                    "How many studies the test asks for",
                    EggerTest.LEAST_STUDIES,
                    MixedEggerTest::leastStudies,
                    (it, studies) -> new MixedEggerTest(studies));

    /**
     * Checks the number of studies.
     *
     * @throws IllegalArgumentException if fewer than 3 studies are asked for
     */
    public MixedEggerTest {
        EggerTest.checkedLeast(leastStudies);
    }

    /**
     * The test of ten studies or more.
     *
     * @return the method
     */
    public static MixedEggerTest withDefaults() {
        return new MixedEggerTest(EggerTest.withDefaults().leastStudies());
    }

    /**
     * The same test as a method.
     *
     * @return the method
     */
    public EggerTest test() {
        return new EggerTest(Dispersion.ADDITIVE, leastStudies);
    }

    @Override
    public FunnelAsymmetry of(SynthesisResult result) {
        return test().of(result);
    }

    /**
     * What the test is and what it can be told.
     *
     * @return the description
     */
    public static Description<MixedEggerTest> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<MixedEggerTest> description() {
        return DESCRIPTION;
    }

    @Override
    public String key() {
        return TESTS;
    }
}
