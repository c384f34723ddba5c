package org.meridian.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sign between the whole part of a number and its decimals. */
public enum DecimalMark {
    /** A point: {@code 0.25}. */
    POINT('.', "points"),
    /** A comma: {@code 0,25}. */
    COMMA(',', "commas");

    private final char sign;
    private final String label;

    DecimalMark(char sign, String label) {
        this.sign = sign;
        this.label = label;
    }

    /**
     * The sign itself.
     *
     * @return {@code .} or {@code ,}
     */
    public char sign() {
        return sign;
    }

    /**
     * What the signs are called.
     *
     * @return {@code points} or {@code commas}
     */
    public String label() {
        return label;
    }

    /** {@return the other of the two} */
    DecimalMark other() {
        return this == POINT ? COMMA : POINT;
    }

    /**
     * The mark that a text names.
     *
     * @param text the sign itself, or {@code point} or {@code comma} in any case
     * @return the mark, or nothing if the text is none of these
     */
    public static Optional<DecimalMark> of(String text) {
        String name = text.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> it.name().equals(name) || String.valueOf(it.sign).equals(text))
                .findFirst();
    }
}
