package org.meridian.synthesis.multiverse;

/**
 * A specification without a result.
 *
 * @param specification the choices
 * @param reason why they lead to nothing, as a sentence
 */
public record FailedSpecification(Specification specification, String reason) {

    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public FailedSpecification {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "an analysis without a result needs a reason, but " + specification + " had none");
        }
    }

    @Override
    public String toString() {
        return specification + ": " + reason;
    }
}
