package org.meridian.synthesis.diagnostic;

import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * How much each study adds to the heterogeneity of a pooled effect, beside how far it moves the common effect. It has no options.
 *
 * @see <a href="https://doi.org/10.1002/sim.1221">Baujat et al. 2002</a>
 */
public record BaujatSupplement() implements Supplement {

    private static final Description<BaujatSupplement> DESCRIPTION = Description.of(
            "BAUJAT",
            "Baujat coordinates",
            BaujatSupplement.class,
            BaujatSupplement::new,
            "How much each study adds to heterogeneity, beside how far it moves the common effect",
            "10.1002/sim.1221");

    @Override
    public Baujat of(SynthesisResult result) {
        return Baujat.of(PooledEffect.of(result, "Baujat coordinates"));
    }

    /**
     * What the supplement is.
     *
     * @return the description
     */
    public static Description<BaujatSupplement> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<BaujatSupplement> description() {
        return DESCRIPTION;
    }

    @Override
    public String key() {
        return "baujat";
    }
}
