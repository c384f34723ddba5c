package org.meridian.evidence.dataset;

import java.util.Collection;
import java.util.stream.Collectors;

/** How this room enumerates things in a sentence. */
final class Words {

    private Words() {}

    /** The things, parted by commas. */
    static String list(Collection<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** The texts between quotation marks, parted by commas. */
    static String quoted(Collection<?> things) {
        return things.stream().map(thing -> "\"" + thing + "\"").collect(Collectors.joining(", "));
    }

    /** A number of things: {@code 1 row}, {@code 2 rows}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
