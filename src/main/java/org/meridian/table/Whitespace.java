package org.meridian.table;

/** Characters that show nothing, as they stand around a cell that was copied from a page or a spreadsheet. */
final class Whitespace {

    private Whitespace() {}

    /**
     * The text without blanks around it. Blanks are also the no-break and the narrow spaces and the marks that have no width,
     * which {@link String#strip()} leaves.
     */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether the text shows nothing. */
    static boolean areAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character shows nothing. */
    static boolean isBlank(char c) {
        if (c <= ' ') {
            return true;
        }
        return c >= '\u0080' && (Character.isSpaceChar(c) || hasNoWidth(c));
    }

    private static boolean hasNoWidth(char c) {
        return c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
    }
}
