package org.meridian.synthesis.protocol;

import java.util.Optional;
import org.meridian.synthesis.method.SupplementResult;

/**
 * What came of something asked for besides the result.
 *
 * @param planned what was asked for
 * @param result the answer, if there is one
 * @param reason why there is none; empty if there is one
 */
public record SupplementAnswer(PlannedSupplement planned, Optional<SupplementResult> result, String reason) {

    /**
     * Checks that there is an answer or a reason.
     *
     * @throws IllegalArgumentException if there are both or neither
     */
    public SupplementAnswer {
        if (result.isPresent() != reason.isEmpty()) {
            throw new IllegalArgumentException("a supplement has an answer or a reason why it has none, but "
                    + planned.id() + " had " + (result.isPresent() ? "both" : "neither"));
        }
    }

    /** {@return the id with the answer or the reason} */
    @Override
    public String toString() {
        return planned.id() + ": " + result.map(Object::toString).orElse(reason);
    }
}
