package org.meridian.synthesis.diagnostic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.model.Likelihood;
import org.meridian.synthesis.model.TauIntervalMethod;
import org.meridian.synthesis.model.TestBasedInterval;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * The confidence interval of I² of a pooled effect, at the level of the result: it follows from an interval of τ², or from Q alone.
 *
 * @param method how the interval of τ² is made, {@link TauIntervalMethod#Q_PROFILE} by default; if there is none, the interval is the
 *     {@linkplain TestBasedInterval test-based} one
 * @param likelihood the likelihood of the methods that have one, {@link Likelihood#REML} by default; the others ignore it
 * @see <a href="https://doi.org/10.1002/sim.1186">Higgins &amp; Thompson 2002</a>
 */
public record I2IntervalSupplement(Optional<TauIntervalMethod> method, Likelihood likelihood) implements Supplement {

    private static final String TEST_BASED = "TEST_BASED";

    private static final Description<I2IntervalSupplement> DESCRIPTION = Description.of(
                    "I2_INTERVAL",
                    "interval of I²",
                    I2IntervalSupplement.class,
                    I2IntervalSupplement::withDefaults,
                    "The confidence interval of I², the share of the variability that is between studies",
                    "10.1002/sim.1186")
            .with(
                    "method",
                    "How the interval of τ² is made from which it follows; TEST_BASED takes it from Q alone",
                    OptionTypes.among(methods(), I2IntervalSupplement::name),
                    I2IntervalSupplement::method,
                    (it, method) -> new I2IntervalSupplement(method, it.likelihood))
            .with(
                    "likelihood",
                    "The likelihood of the methods that have one",
                    OptionTypes.constant(Likelihood.class),
                    I2IntervalSupplement::likelihood,
                    I2IntervalSupplement::with);

    /**
     * From the Q-profile interval of τ²; REML where a likelihood is asked for.
     *
     * @return the supplement
     */
    public static I2IntervalSupplement withDefaults() {
        TauIntervalSupplement tau = TauIntervalSupplement.withDefaults();
        return new I2IntervalSupplement(Optional.of(tau.method()), tau.likelihood());
    }

    /**
     * The interval that follows from another interval of τ².
     *
     * @param other how that of τ² is made
     * @return the supplement
     */
    public I2IntervalSupplement with(TauIntervalMethod other) {
        return new I2IntervalSupplement(Optional.of(other), likelihood);
    }

    /**
     * The interval from another likelihood.
     *
     * @param other the likelihood
     * @return the supplement
     */
    public I2IntervalSupplement with(Likelihood other) {
        return new I2IntervalSupplement(method, other);
    }

    /**
     * The interval from Q alone.
     *
     * @return the supplement
     */
    public I2IntervalSupplement testBased() {
        return new I2IntervalSupplement(Optional.empty(), likelihood);
    }

    private static Map<String, Optional<TauIntervalMethod>> methods() {
        Map<String, Optional<TauIntervalMethod>> methods = new LinkedHashMap<>();
        for (TauIntervalMethod method : TauIntervalMethod.values()) {
            methods.put(method.name(), Optional.of(method));
        }
        methods.put(TEST_BASED, Optional.empty());
        return methods;
    }

    private static String name(Optional<TauIntervalMethod> method) {
        return method.map(TauIntervalMethod::name).orElse(TEST_BASED);
    }

    @Override
    public NamedInterval of(SynthesisResult result) {
        PooledEffect pooled = PooledEffect.of(result, "an interval of I²");
        return new NamedInterval(
                "I²",
                name(method),
                method.isPresent()
                        ? new TauIntervalSupplement(method.get(), likelihood)
                                .range(pooled)
                                .i2()
                        : Optional.of(new TestBasedInterval(pooled.level())
                                .i2(pooled.heterogeneity().q(), pooled.k())));
    }

    /**
     * What the supplement is and what it can be told.
     *
     * @return the description
     */
    public static Description<I2IntervalSupplement> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<I2IntervalSupplement> description() {
        return DESCRIPTION;
    }

    @Override
    public String key() {
        return "i2Interval";
    }
}
