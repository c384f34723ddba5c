package org.meridian.synthesis.multiverse;

/**
 * One of several defensible choices.
 *
 * @param <T> what is chosen
 * @param name the choice in a few words, as a figure shows it
 * @param reason why one can defend it
 * @param value what is chosen
 */
public record Alternative<T>(String name, String reason, T value) {

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if there is no name, or no reason: a choice that nobody defends has no place in a multiverse
     */
    public Alternative {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a choice needs a name, but had none: " + value);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a choice needs a reason that defends it, but had none: " + name);
        }
    }

    /**
     * A choice.
     *
     * @param <T> what is chosen
     * @param name the choice in a few words
     * @param reason why one can defend it
     * @param value what is chosen
     * @return the choice
     * @throws IllegalArgumentException if there is no name or no reason
     */
    public static <T> Alternative<T> of(String name, String reason, T value) {
        return new Alternative<>(name, reason, value);
    }

    @Override
    public String toString() {
        return name + ": " + reason;
    }
}
