package org.meridian.synthesis.pool;

import java.util.Optional;
import org.meridian.math.NotConvergedException;
import org.meridian.synthesis.effect.Effects;

/** One analysis of many: a summary effect, or the reason why there is none. */
public sealed interface Attempt {

    /**
     * What was to be pooled.
     *
     * @return the effects
     */
    Effects effects();

    /**
     * The summary effect.
     *
     * @return the result, if there is one
     */
    Optional<PooledEffect> result();

    /**
     * Why there is no summary effect.
     *
     * @return a sentence, if there is no result
     */
    Optional<String> reason();

    /**
     * Pools, and keeps the reason if the effects are at fault or the algorithm does not converge.
     *
     * @param method how to pool
     * @param effects what to pool
     * @return the attempt
     */
    static Attempt at(Pooling method, Effects effects) {
        try {
            return new Succeeded(method.pool(effects));
        } catch (IllegalArgumentException | NotConvergedException e) {
            return new Failed(effects, e);
        }
    }

    /**
     * An analysis with a result.
     *
     * @param pooled the summary effect
     */
    record Succeeded(PooledEffect pooled) implements Attempt {

        @Override
        public Effects effects() {
            return pooled.effects();
        }

        @Override
        public Optional<PooledEffect> result() {
            return Optional.of(pooled);
        }

        @Override
        public Optional<String> reason() {
            return Optional.empty();
        }
    }

    /**
     * An analysis without one.
     *
     * @param effects what was to be pooled
     * @param failure what the method said
     */
    record Failed(Effects effects, RuntimeException failure) implements Attempt {

        /**
         * Checks that there is a reason.
         *
         * @throws IllegalArgumentException if the failure says nothing
         */
        public Failed {
            if (failure.getMessage() == null || failure.getMessage().isBlank()) {
                throw new IllegalArgumentException(
                        "an analysis without a result needs a reason, but " + failure + " gave none");
            }
        }

        @Override
        public Optional<PooledEffect> result() {
            return Optional.empty();
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(failure.getMessage());
        }
    }
}
