package org.meridian.evidence.article;

/**
 * The words that set how strongly something is said.
 *
 * @param phrase the words themselves, for example {@code "may be"}
 * @param strength how strong they are
 */
public record Wording(String phrase, Strength strength) {

    /**
     * Checks that there are words.
     *
     * @throws IllegalArgumentException if the phrase is blank
     */
    public Wording {
        if (phrase.isBlank()) {
            throw new IllegalArgumentException("a wording needs its words, but had none (" + strength.words() + ")");
        }
    }

    /** The words with their strength, for example {@code "may be" (hedged)}. */
    @Override
    public String toString() {
        return "\"" + phrase + "\" (" + strength.words() + ")";
    }
}
