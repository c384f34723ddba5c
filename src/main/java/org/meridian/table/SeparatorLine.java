package org.meridian.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line {@code sep=;} with which a file tells a spreadsheet program its separator.
 *
 * @param sign what the line says; nothing if the file begins otherwise
 */
record SeparatorLine(Optional<String> sign) {

    private static final Pattern LINE = Pattern.compile("\"?sep=(.)\"?[,;\t| ]*(?:\\R|\\z)", Pattern.CASE_INSENSITIVE);

    /** The line, if the text begins with it. */
    static SeparatorLine of(String text) {
        Matcher matcher = LINE.matcher(text);
        return new SeparatorLine(matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty());
    }

    /** The line on which the table begins. */
    int tableFrom() {
        return sign.isPresent() ? 2 : 1;
    }

    /**
     * Why the line cannot be followed.
     *
     * @param declared the separator that the user declares
     */
    Optional<String> contradiction(Optional<CellSeparator> declared) {
        if (sign.isPresent() && separator().isEmpty()) {
            return Optional.of("must name one of the separators , ; tab and |, but says sep=" + sign.get());
        }
        return separator()
                .filter(said -> declared.isPresent() && declared.get() != said)
                .map(said -> "must not say that the file is separated by " + said.label() + ", as it is declared to be"
                        + " separated by " + declared.get().label());
    }

    /** The separator that it names. */
    Optional<CellSeparator> separator() {
        return sign.flatMap(CellSeparator::of);
    }
}
