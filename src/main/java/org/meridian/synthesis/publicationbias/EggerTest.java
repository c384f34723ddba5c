package org.meridian.synthesis.publicationbias;

import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.regression.Moderator;
import org.meridian.synthesis.regression.Moderators;

/**
 * Egger's test of small-study effects: the effects regressed on their standard errors.
 *
 * <pre>{@code yᵢ = β₀ + β₁ √vᵢ + εᵢ,   H₀: β₁ = 0}</pre>
 *
 * <p>Small-study effects have many causes, and publication bias is one of them. With fewer than ten studies the test tells asymmetry
 * from chance so poorly that it is not made. For log odds ratios, and less so for log risk ratios, effect and standard error depend
 * on each other even without bias, and p is then too small.
 *
 * <p><b>Agrees with:</b> {@code metafor::regtest(model = "lm")} and {@code metafor::regtest(model = "rma")} to 1e-8.
 *
 * @param dispersion how the studies scatter about the line
 * @param leastStudies how many studies the test asks for, 10 by default
 * @see <a href="https://doi.org/10.1136/bmj.315.7109.629">Egger, Davey Smith, Schneider &amp; Minder 1997</a>
 * @see <a href="https://doi.org/10.1136/bmj.d4002">Sterne et al 2011</a>
 */
public record EggerTest(Dispersion dispersion, int leastStudies) implements Supplement {

    /** The name of the moderator. */
    static final String STANDARD_ERROR = "standard error";

    /** A line through two studies leaves nothing to test. */
    static final OptionType<Integer> LEAST_STUDIES = OptionTypes.atLeast(3);

    private static final double ALIKE = 1e-8;

    private static final Description<EggerTest> DESCRIPTION = Description.of(
                    "EGGER",
                    "Egger's test",
                    EggerTest.class,
                    EggerTest::withDefaults,
                    "The effects regressed on their standard errors: whether small and large studies differ systematically",
                    "10.1136/bmj.315.7109.629")
            .with(
                    "dispersion",
                    "How the studies scatter about the line",
                    OptionTypes.constant(Dispersion.class),
                    EggerTest::dispersion,
                    EggerTest::with)
            .with(
                    "leastStudies",
                    "How many studies the test asks for",
                    LEAST_STUDIES,
                    EggerTest::leastStudies,
                    EggerTest::withLeastStudies);

    /**
     * Checks the number of studies.
     *
     * @throws IllegalArgumentException if fewer than 3 studies are asked for, as a line through two leaves nothing to test
     */
    public EggerTest {
        checkedLeast(leastStudies);
    }

    static void checkedLeast(int leastStudies) {
        if (!(leastStudies >= 3)) {
            throw new IllegalArgumentException(
                    "a test of small-study effects needs 3 studies or more, but was to be made with " + leastStudies);
        }
    }

    /**
     * Egger's own test, of ten studies or more.
     *
     * @return the method
     */
    public static EggerTest withDefaults() {
        return new EggerTest(Dispersion.MULTIPLICATIVE, 10);
    }

    /**
     * The test with another scatter about the line.
     *
     * @param other how the studies scatter
     * @return the method
     */
    public EggerTest with(Dispersion other) {
        return new EggerTest(other, leastStudies);
    }

    /**
     * The test with another least number of studies.
     *
     * @param studies how many studies it asks for, 3 or more
     * @return the method
     * @throws IllegalArgumentException if it is below 3
     */
    public EggerTest withLeastStudies(int studies) {
        return new EggerTest(dispersion, studies);
    }

    /**
     * Why the test cannot be made.
     *
     * @param effects the studies' effects
     * @return a sentence without a full stop; empty if nothing stands in the way
     */
    public Optional<String> obstacle(Effects effects) {
        if (effects.size() < leastStudies) {
            return Optional.of("a test of small-study effects needs " + leastStudies
                    + " studies or more, but there were " + effects.size());
        }
        Doubles se = effects.v().map(Math::sqrt);
        return se.max() - se.min() > ALIKE * se.max()
                ? Optional.empty()
                : Optional.of(
                        "a test of small-study effects needs small and large studies, but all are equally precise");
    }

    /**
     * Tests for small-study effects.
     *
     * @param effects the studies' effects
     * @return the regression with its test
     * @throws IllegalArgumentException if there is an {@linkplain #obstacle obstacle}; the message is that sentence
     * @throws org.meridian.math.NotConvergedException if τ² is estimated and the estimator does not converge
     */
    public FunnelAsymmetry test(Effects effects) {
        obstacle(effects).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        Moderator se = Moderator.numeric(STANDARD_ERROR, effects.v().map(Math::sqrt));
        return new FunnelAsymmetry(this, dispersion.regression().fit(effects, Moderators.of(se)));
    }

    @Override
    public FunnelAsymmetry of(SynthesisResult result) {
        return test(SummaryEffect.of(result, "a test of small-study effects").effects());
    }

    /**
     * What the test is and what it can be told.
     *
     * @return the description
     */
    public static Description<EggerTest> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<EggerTest> description() {
        return DESCRIPTION;
    }

    @Override
    public String key() {
        return TESTS;
    }
}
