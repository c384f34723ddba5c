package org.meridian.synthesis.diagnostic;

import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.model.Likelihood;
import org.meridian.synthesis.model.TauInterval;
import org.meridian.synthesis.model.TauIntervalMethod;
import org.meridian.synthesis.model.TauRange;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * The confidence interval of τ² of a pooled effect, at the level of the result.
 *
 * @param method how the interval is made, {@link TauIntervalMethod#Q_PROFILE} by default
 * @param likelihood the likelihood of the methods that have one, {@link Likelihood#REML} by default; the others ignore it
 * @see <a href="https://doi.org/10.1002/jrsm.1164">Veroniki et al. 2016</a>
 */
public record TauIntervalSupplement(TauIntervalMethod method, Likelihood likelihood) implements Supplement {

    private static final Description<TauIntervalSupplement> DESCRIPTION = Description.of(
                    "TAU2_INTERVAL",
                    "interval of τ²",
                    TauIntervalSupplement.class,
                    TauIntervalSupplement::withDefaults,
                    "The confidence interval of the between-study variance τ²",
                    "10.1002/jrsm.1164")
            .with(
                    "method",
                    "How the interval is made",
                    OptionTypes.constant(TauIntervalMethod.class),
                    TauIntervalSupplement::method,
                    TauIntervalSupplement::with)
            .with(
                    "likelihood",
                    "The likelihood of the methods that have one",
                    OptionTypes.constant(Likelihood.class),
                    TauIntervalSupplement::likelihood,
                    TauIntervalSupplement::with);

    /**
     * Q-profile, REML where a likelihood is asked for.
     *
     * @return the supplement
     */
    public static TauIntervalSupplement withDefaults() {
        TauInterval normal = TauInterval.withDefaults();
        return new TauIntervalSupplement(normal.method(), normal.likelihood());
    }

    /**
     * The interval by another method.
     *
     * @param other the method
     * @return the supplement
     */
    public TauIntervalSupplement with(TauIntervalMethod other) {
        return new TauIntervalSupplement(other, likelihood);
    }

    /**
     * The interval from another likelihood.
     *
     * @param other the likelihood
     * @return the supplement
     */
    public TauIntervalSupplement with(Likelihood other) {
        return new TauIntervalSupplement(method, other);
    }

    @Override
    public NamedInterval of(SynthesisResult result) {
        PooledEffect pooled = PooledEffect.of(result, "an interval of τ²");
        return new NamedInterval("τ²", method.name(), range(pooled).tau2());
    }

    /** What the data leave possible, of τ² and what follows from it. */
    TauRange range(PooledEffect pooled) {
        Effects effects = pooled.effects();
        return new TauInterval(method, likelihood, pooled.level()).of(effects.y(), effects.v());
    }

    /**
     * What the supplement is and what it can be told.
     *
     * @return the description
     */
    public static Description<TauIntervalSupplement> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<TauIntervalSupplement> description() {
        return DESCRIPTION;
    }

    @Override
    public String key() {
        return "tau2Interval";
    }
}
