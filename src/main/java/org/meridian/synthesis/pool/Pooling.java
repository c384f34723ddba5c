package org.meridian.synthesis.pool;

import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.SynthesisMethod;

/** A way to pool study effects into one. Open to users; a result remembers it, so that every re-analysis is one line. */
public interface Pooling extends SynthesisMethod<PooledEffect> {

    /**
     * Pools the effects of several studies.
     *
     * @param effects the studies' effects
     * @return the summary effect, which remembers its effects and this method
     * @throws IllegalArgumentException if the method cannot work on these effects; the message says why
     */
    PooledEffect pool(Effects effects);

    @Override
    default PooledEffect apply(Effects effects) {
        return pool(effects);
    }

    @Override
    Pooling withLevel(double level);
}
