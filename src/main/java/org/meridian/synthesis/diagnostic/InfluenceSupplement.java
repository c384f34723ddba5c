package org.meridian.synthesis.diagnostic;

import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * What each study does to a pooled effect. It has no options.
 *
 * @see <a href="https://doi.org/10.1002/jrsm.11">Viechtbauer &amp; Cheung 2010</a>
 */
public record InfluenceSupplement() implements Supplement {

    private static final Description<InfluenceSupplement> DESCRIPTION = Description.of(
            "INFLUENCE",
            "influence of each study",
            InfluenceSupplement.class,
            InfluenceSupplement::new,
            "What each study does to the result: residuals, Cook's distance, DFFITS, DFBETAS, and the result without it",
            "10.1002/jrsm.11");

    @Override
    public Influence of(SynthesisResult result) {
        return Influence.of(PooledEffect.of(result, "influence"));
    }

    /**
     * What the supplement is.
     *
     * @return the description
     */
    public static Description<InfluenceSupplement> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<InfluenceSupplement> description() {
        return DESCRIPTION;
    }

    @Override
    public String key() {
        return "influence";
    }
}
