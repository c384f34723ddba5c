package org.meridian.exchange.statement;

/**
 * The letters and signs of typesetters as plain ones, one for one, so that places in the text stay what they are: the minus sign and
 * all dashes as hyphens, the decimal dot of the Lancet as a point, raised digits as digits.
 */
final class CharacterNormalisation {

    private static final String FROM =
            "\u2212\u2010\u2011\u2012\u2013\u2014\uFE63\uFF0D\u00A0\u2007\u2009\u202F\u200A\t\n\r\u00B2\uFF1D"
                    + "\uFF1C\uFF1E\uFF05\uFF08\uFF09\uFF0C\uFF1B\uFF1A\u2264\u2A7D\u2265\u2A7E\u03A7\u0399\u2019\uFF0E";
    private static final String TO = "--------        2=<>%(),;:≤≤≥≥χI'.";
    private static final String RAISED_DOTS = "\u00B7\u2219\u22C5\u2027\u30FB";

    private CharacterNormalisation() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int known = FROM.indexOf(letter);
            if (known >= 0) {
                plain.setCharAt(i, TO.charAt(known));
            } else if (RAISED_DOTS.indexOf(letter) >= 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i + 1))) {
                plain.setCharAt(i, '.');
            }
        }
        return plain.toString();
    }
}
