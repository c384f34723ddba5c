package org.meridian.synthesis.multiverse;

/**
 * A specification without a result.
 *
 * @param specification the choices
 * @param reason why they lead to nothing, as a sentence
 */
public record Unanswered(Specification specification, String reason) {

    @Override
    public String toString() {
        return specification + ": " + reason;
    }
}
