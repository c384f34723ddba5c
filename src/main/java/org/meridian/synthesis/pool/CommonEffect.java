package org.meridian.synthesis.pool;

import org.meridian.stat.ConfidenceLevel;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.MethodFormula;
import org.meridian.synthesis.model.WeightedMean;
import org.meridian.synthesis.option.Description;

/**
 * The common-effect model: all studies estimate one effect, weighted by inverse variance.
 *
 * <pre>{@code μ̂ = Σ yᵢ/vᵢ / Σ 1/vᵢ,   SE = 1/√(Σ 1/vᵢ)}</pre>
 *
 * <p><b>Agrees with:</b> {@code metafor::rma(method = "EE")} to 1e-12.
 *
 * @param level level of the interval, 0.95 by default
 */
public record CommonEffect(double level) implements Pooling {

    private static final Description<CommonEffect> DESCRIPTION = Description.of(
                    "COMMON_EFFECT",
                    "common-effect model",
                    CommonEffect.class,
                    CommonEffect::withDefaults,
                    "All studies estimate one and the same effect",
                    "10.1002/9781119536604.ch10")
            .with(WaldOnlyOptions.options(withDefaults()), it -> it, (it, same) -> it);

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public CommonEffect {
        ConfidenceLevel.require(level);
    }

    /**
     * The method with a level of 0.95.
     *
     * @return the method
     */
    public static CommonEffect withDefaults() {
        return new CommonEffect(ConfidenceLevel.DEFAULT);
    }

    /**
     * The method at another level.
     *
     * @param otherLevel 0.99 for 99%
     * @return the method
     */
    @Override
    public CommonEffect withLevel(double otherLevel) {
        return new CommonEffect(otherLevel);
    }

    @Override
    public PooledEffect pool(Effects effects) {
        WeightedMean mean = WeightedMean.of(effects.y(), effects.v(), 0);
        return InverseVariance.withoutTau2(
                this,
                effects,
                mean.mean(),
                1 / Math.sqrt(mean.w1()),
                InverseVariance.shares(effects, 0, mean),
                Heterogeneity.fromQ(mean.q(), QReferenceMean.INVERSE_VARIANCE, effects.size() - 1, mean.traceP()),
                level);
    }

    /**
     * What the common-effect model is and what it can be told.
     *
     * @return the description
     */
    public static Description<CommonEffect> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<CommonEffect> description() {
        return DESCRIPTION;
    }

    @Override
    public MethodFormula formula() {
        return new MethodFormula(
                "μ̂ = Σ yᵢ/vᵢ / Σ 1/vᵢ, SE = 1/√(Σ 1/vᵢ)",
                "10.1002/9781119536604.ch10",
                "metafor::rma(method = \"EE\")");
    }

    @Override
    public String prose() {
        return "Effects were pooled by the common-effect model, which assumes one true effect, weighted by inverse variance; the "
                + "interval is normal. Heterogeneity is described by Cochran’s Q and by I², computed from Q.";
    }

    @Override
    public String title() {
        return "common effect, inverse variance";
    }
}
