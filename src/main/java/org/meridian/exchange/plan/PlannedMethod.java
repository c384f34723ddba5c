package org.meridian.exchange.plan;

import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Pooling;

/** How an analysis is to be done. */
public sealed interface PlannedMethod {

    /**
     * The kind of method in a plan.
     *
     * @return for example {@code RANDOM_EFFECTS}
     */
    String type();

    /**
     * Pools the effects.
     *
     * @param effects the studies' effects
     * @return the summary effect
     * @throws IllegalArgumentException if the method cannot work on these effects, or is not available; the message says why
     */
    PooledEffect pool(Effects effects);

    /**
     * Pooling into one effect.
     *
     * @param type the kind of method in a plan
     * @param pooling the method
     */
    record Pooled(String type, Pooling pooling) implements PlannedMethod {

        @Override
        public PooledEffect pool(Effects effects) {
            return pooling.pool(effects);
        }
    }

    /**
     * A method that plans know and this version does not have.
     *
     * @param type the kind of method in a plan
     * @param what what is not available, in the words of the plan
     */
    record NotAvailable(String type, String what) implements PlannedMethod {

        @Override
        public PooledEffect pool(Effects effects) {
            throw refusal();
        }

        IllegalArgumentException refusal() {
            return new IllegalArgumentException(what + " is not available in this version");
        }
    }
}
