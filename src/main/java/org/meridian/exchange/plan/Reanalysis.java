package org.meridian.exchange.plan;

import java.util.Optional;
import org.meridian.math.NotConvergedException;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Pooling;

/**
 * The same method on another selection of the studies.
 *
 * @param study the study that left or came in
 * @param pooled the result, if there is one
 * @param failure why there is none; empty if there is one
 */
public record Reanalysis(String study, Optional<PooledEffect> pooled, String failure) {

    static Reanalysis of(String study, Pooling method, Effects effects) {
        try {
            return new Reanalysis(study, Optional.of(method.pool(effects)), "");
        } catch (IllegalArgumentException | NotConvergedException impossible) {
            return new Reanalysis(study, Optional.empty(), impossible.getMessage());
        }
    }
}
