package org.meridian.synthesis.diagnostic;

import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * What the true effect of each study behind a pooled effect may be. It has no options.
 *
 * @see <a href="https://doi.org/10.3102/10769986010002075">Raudenbush &amp; Bryk 1985</a>
 */
public record ShrunkenSupplement() implements Supplement {

    private static final Description<ShrunkenSupplement> DESCRIPTION = Description.of(
            "BLUP",
            "shrunken study effects",
            ShrunkenSupplement.class,
            ShrunkenSupplement::new,
            "What each study's own true effect may be: best linear unbiased predictions",
            "10.3102/10769986010002075");

    @Override
    public ShrunkenEffects of(SynthesisResult result) {
        return ShrunkenEffects.of(PooledEffect.of(result, "the shrinking of study effects"));
    }

    /**
     * What the supplement is.
     *
     * @return the description
     */
    public static Description<ShrunkenSupplement> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<ShrunkenSupplement> description() {
        return DESCRIPTION;
    }

    @Override
    public String key() {
        return "blup";
    }
}
