package org.meridian.synthesis.diagnostic;

import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.model.HeterogeneityTest;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The test of τ² = 0: whether the studies' effects differ by more than chance, from the effects and their sampling variances.
 *
 * @param method the test, {@link HeterogeneityTest#RESTRICTED_LIKELIHOOD_RATIO} by default
 * @see <a href="https://doi.org/10.1002/sim.1186">Higgins &amp; Thompson 2002</a>
 */
public record TauTestSupplement(HeterogeneityTest method) implements Supplement {

    private static final Description<TauTestSupplement> DESCRIPTION = Description.of(
                    "TAU2_TEST",
                    "test of τ² = 0",
                    TauTestSupplement.class,
                    TauTestSupplement::withDefaults,
                    "The test of no between-study variance, from the effects and their sampling variances",
                    "10.1002/sim.1186")
            .with(
                    "method",
                    "Which test is made",
                    OptionTypes.constant(HeterogeneityTest.class),
                    TauTestSupplement::method,
                    TauTestSupplement::with);

    /**
     * The restricted likelihood-ratio test.
     *
     * @return the supplement
     */
    public static TauTestSupplement withDefaults() {
        return new TauTestSupplement(HeterogeneityTest.RESTRICTED_LIKELIHOOD_RATIO);
    }

    /**
     * Another test.
     *
     * @param other the test
     * @return the supplement
     */
    public TauTestSupplement with(HeterogeneityTest other) {
        return new TauTestSupplement(other);
    }

    @Override
    public SupplementResult of(SynthesisResult result) {
        Effects effects = SummaryEffect.of(result, "the test of τ² = 0").effects();
        return SupplementResult.of(method.test(effects.y(), effects.v()));
    }

    /**
     * What the supplement is and what it can be told.
     *
     * @return the description
     */
    public static Description<TauTestSupplement> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<TauTestSupplement> description() {
        return DESCRIPTION;
    }

    @Override
    public String key() {
        return TESTS;
    }
}
