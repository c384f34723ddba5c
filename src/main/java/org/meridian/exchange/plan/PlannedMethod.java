package org.meridian.exchange.plan;

import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.glmm.Glmm;
import org.meridian.synthesis.pool.Pooling;

/** How an analysis is to be done. */
public sealed interface PlannedMethod {

    /**
     * Does it.
     *
     * @param effects the studies' effects
     * @return the result
     * @throws IllegalArgumentException if the method cannot work on these effects, or is not available; the message says why
     */
    Answer answer(Effects effects);

    /**
     * Pooling into one effect.
     *
     * @param method the method
     */
    record Pool(Pooling method) implements PlannedMethod {

        @Override
        public Answer answer(Effects effects) {
            return new Answer.Pooled(method.pool(effects));
        }
    }

    /**
     * A model of counts.
     *
     * @param method the method
     */
    record Fit(Glmm method) implements PlannedMethod {

        @Override
        public Answer answer(Effects effects) {
            return new Answer.Fitted(method.fit(effects));
        }
    }

    /**
     * A method that plans know and this version does not have.
     *
     * @param what what is not available, in the words of the plan
     */
    record NotAvailable(String what) implements PlannedMethod {

        @Override
        public Answer answer(Effects effects) {
            throw refusal();
        }

        IllegalArgumentException refusal() {
            return new IllegalArgumentException(what + " is not available in this version");
        }
    }
}
