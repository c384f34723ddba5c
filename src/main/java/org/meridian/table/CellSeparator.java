package org.meridian.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sign between two cells of a row. */
public enum CellSeparator {
    /** A comma, as in RFC 4180. */
    COMMA(',', "commas"),
    /** A semicolon, as spreadsheets write it where numbers have a decimal comma. */
    SEMICOLON(';', "semicolons"),
    /** A tab character. */
    TAB('\t', "tabs"),
    /** A vertical bar. */
    BAR('|', "vertical bars");

    private final char sign;
    private final String label;

    CellSeparator(char sign, String label) {
        this.sign = sign;
        this.label = label;
    }

    /**
     * The sign itself.
     *
     * @return for example {@code ;}
     */
    public char sign() {
        return sign;
    }

    /**
     * What the signs are called.
     *
     * @return for example {@code semicolons}
     */
    public String label() {
        return label;
    }

    /** Whether a character is one of the signs. */
    static boolean isOne(char c) {
        return c == COMMA.sign || c == SEMICOLON.sign || c == TAB.sign || c == BAR.sign;
    }

    /**
     * The separator that a text names.
     *
     * @param text the sign itself, or {@code comma}, {@code semicolon}, {@code tab} (also {@code \t} in two characters),
     *     {@code bar} in any case
     * @return the separator, or nothing if the text is none of these
     */
    public static Optional<CellSeparator> of(String text) {
        String name = text.equals("\\t") ? "TAB" : text.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> it.name().equals(name) || String.valueOf(it.sign).equals(text))
                .findFirst();
    }
}
