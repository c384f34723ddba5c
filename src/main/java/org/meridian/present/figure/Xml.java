package org.meridian.present.figure;

/** Text as XML holds it. */
final class Xml {

    private Xml() {}

    /** Markup escaped; characters that XML cannot hold become U+FFFD. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** A blank, the name, and the value in quotes. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value) + "\"";
    }

    // https://www.w3.org/TR/xml/#charsets
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c > 0xFFFF;
    }
}
