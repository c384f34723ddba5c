package org.meridian.synthesis.pool;

import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.MethodFormula;

/** A way to pool study effects. Open to users; a result remembers it, so that every re-analysis is one line. */
public interface Pooling {

    /**
     * Pools the effects of several studies.
     *
     * @param effects the studies' effects
     * @return the summary effect, which remembers its effects and this method
     * @throws IllegalArgumentException if the method cannot work on these effects; the message says why
     */
    PooledEffect pool(Effects effects);

    /**
     * The method in words, as a methods section names it.
     *
     * @return for example {@code "random effects, REML, HKSJ"}
     */
    String title();

    /**
     * The formula of the summary effect as text, with where it comes from.
     *
     * @return the formula; of a method that tells none, that it is of the user's own
     */
    default MethodFormula formula() {
        return new MethodFormula("of the user's own", "no reference given", "");
    }
}
