package org.meridian.evidence.riskofbias;

/**
 * A judgement that a tool allows.
 *
 * @param name as the tool calls it, for example {@code "some concerns"}
 * @param concern what it comes to
 */
public record Level(String name, Concern concern) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Level {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a level of risk of bias needs a name, but had none");
        }
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
