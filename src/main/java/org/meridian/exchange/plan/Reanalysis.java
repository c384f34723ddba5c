package org.meridian.exchange.plan;

import java.util.Optional;
import org.meridian.math.NotConvergedException;
import org.meridian.synthesis.effect.Effects;

/**
 * The same method on another selection of the studies.
 *
 * @param study the study that left or came in
 * @param answer the result, if there is one
 * @param failure why there is none; empty if there is one
 */
public record Reanalysis(String study, Optional<Answer> answer, String failure) {

    static Reanalysis of(String study, Answer whole, Effects effects) {
        try {
            return new Reanalysis(study, Optional.of(whole.again(effects)), "");
        } catch (IllegalArgumentException | NotConvergedException impossible) {
            return new Reanalysis(study, Optional.empty(), impossible.getMessage());
        }
    }
}
