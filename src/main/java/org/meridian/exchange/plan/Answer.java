package org.meridian.exchange.plan;

import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.glmm.GlmmFit;
import org.meridian.synthesis.pool.PooledEffect;

/** The result of a method, which remembers the method and its effects. */
public sealed interface Answer {

    /**
     * What was analysed.
     *
     * @return the studies' effects
     */
    Effects effects();

    /**
     * The confidence interval of the summary.
     *
     * @return the interval on the analysis scale, which knows its level
     */
    Interval interval();

    /**
     * The same method on other effects.
     *
     * @param effects the other effects
     * @return the result
     * @throws IllegalArgumentException if the method cannot work on them; the message says why
     */
    Answer again(Effects effects);

    /**
     * A pooled effect.
     *
     * @param result the pooled effect
     */
    record Pooled(PooledEffect result) implements Answer {

        @Override
        public Effects effects() {
            return result.effects();
        }

        @Override
        public Interval interval() {
            return result.interval();
        }

        @Override
        public Answer again(Effects effects) {
            return new Pooled(result.method().pool(effects));
        }

        /** {@return the headline} */
        @Override
        public String toString() {
            return result.toString();
        }
    }

    /**
     * A model of counts.
     *
     * @param result the fitted model
     */
    record Fitted(GlmmFit result) implements Answer {

        @Override
        public Effects effects() {
            return result.effects();
        }

        @Override
        public Interval interval() {
            return result.interval();
        }

        @Override
        public Answer again(Effects effects) {
            return new Fitted(result.method().fit(effects));
        }

        /** {@return the headline} */
        @Override
        public String toString() {
            return result.toString();
        }
    }
}
