package org.meridian.synthesis.multiverse;

import java.util.Optional;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.pool.Attempt;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Pooling;

/** A specification that waits to be carried out. */
sealed interface SpecificationTask {

    /** What came out, or why nothing did. */
    Made made();

    /** The studies could be read. */
    record Ready(Specification specification, Effects effects, Pooling method) implements SpecificationTask {

        @Override
        public Made made() {
            Attempt<PooledEffect> attempt = Attempt.at(method, effects);
            return new Made(
                    attempt.result().map(pooled -> new SpecificationResult(specification, pooled)),
                    attempt.reason().map(reason -> new FailedSpecification(specification, reason)));
        }
    }

    /** The studies could not be read so. */
    record Unreadable(Specification specification, String reason) implements SpecificationTask {

        @Override
        public Made made() {
            return new Made(Optional.empty(), Optional.of(new FailedSpecification(specification, reason)));
        }
    }

    /** Exactly one of both is there. */
    record Made(Optional<SpecificationResult> answer, Optional<FailedSpecification> failure) {}
}
