package org.meridian.synthesis.study;

import java.util.Arrays;
import java.util.Optional;

/** How sure the figures of a row are. */
public enum FigureStatus {
    /** Read in the source and checked. */
    CONFIRMED,
    /** Read in the source, not checked. */
    EXTRACTED,
    /** The source is not clear about them. */
    UNCLEAR,
    /** Concluded from other figures. */
    INFERRED;

    /**
     * The status of a word, in any case.
     *
     * @param word for example {@code "confirmed"}
     * @return the status, if the word is one
     */
    public static Optional<FigureStatus> ofWord(String word) {
        return Arrays.stream(values())
                .filter(it -> it.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
