package org.meridian.synthesis.study;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a column without what does not matter in it: case, blanks, dots, underscores, hyphens, brackets.
 *
 * @param column the name as it is written
 * @param compact its letters and digits, in lower case
 */
record HeaderName(String column, String compact) {

    private static final Set<String> FILLERS = Set.of("in", "the", "group", "groups", "grp", "arm", "arms");
    private static final Set<String> OF_INTERVALS =
            Set.of("ci", "lci", "uci", "confidence", "limit", "lower", "upper", "lcl", "ucl", "ll", "ul", "cl");
    private static final Set<String> LEVELS = Set.of("90", "95", "99");

    static HeaderName of(String column) {
        List<String> words = new ArrayList<>(words(column));
        words.removeAll(FILLERS);
        if (words.stream().anyMatch(OF_INTERVALS::contains)) {
            words.removeAll(LEVELS);
        }
        return new HeaderName(column, String.join("", words));
    }

    /** A percent sign is kept as a word, so that a percentage is never taken for a count; in "95% CI" it says nothing. */
    private static List<String> words(String column) {
        String plain = Normalizer.normalize(column, Normalizer.Form.NFKC)
                .replace("α", "alpha")
                .replaceAll("(9[059])\\s*%", "$1 ")
                .replace("%", " percent ")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replaceAll("(?<=\\p{L})(?=[0-9])|(?<=[0-9])(?=\\p{L})", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}0-9]+", " ")
                .strip();
        return List.of(plain.split(" "));
    }
}
