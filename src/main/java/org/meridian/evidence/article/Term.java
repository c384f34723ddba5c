package org.meridian.evidence.article;

import java.util.List;
import org.meridian.evidence.source.Provenance;

/**
 * A word of the field that a reader of the article may need.
 *
 * @param term the word
 * @param meaning what it means
 * @param han the word in Chinese characters, in its several forms; empty if it has none
 * @param pinyin how it is read, with tones; empty if it has no Chinese form
 * @param provenance where the meaning comes from
 */
public record Term(String term, String meaning, List<String> han, String pinyin, Provenance provenance) {

    /**
     * Copies the list and checks the word.
     *
     * @throws IllegalArgumentException if the word or its meaning is blank
     */
    public Term {
        han = List.copyOf(han);
        if (term.isBlank() || meaning.isBlank()) {
            throw new IllegalArgumentException(
                    "a term needs a word and a meaning, but had \"" + term + "\" and \"" + meaning + "\"");
        }
    }

    /** The word with its meaning. */
    @Override
    public String toString() {
        return term + ": " + meaning;
    }
}
