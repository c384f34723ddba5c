package org.meridian.stat;

import java.util.Collection;
import java.util.stream.Collectors;

/** How things are listed, counted and begun in a sentence. */
public final class Words {

    private Words() {}

    /**
     * The things, separated by commas.
     *
     * @param things the things, each as its own text
     * @return the list
     */
    public static String list(Collection<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /**
     * The texts in quotation marks, separated by commas.
     *
     * @param things the things, each as its own text
     * @return the list
     */
    public static String quoted(Collection<?> things) {
        return things.stream().map(thing -> "\"" + thing + "\"").collect(Collectors.joining(", "));
    }

    /**
     * A number of things: {@code 1 row}, {@code 2 rows}.
     *
     * @param number how many
     * @param thing what one of them is called
     * @return the number with its noun
     */
    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /**
     * Words with a capital at the beginning. A letter that is not of the Latin alphabet stays as it is: τ² does not become Τ².
     *
     * @param words at least one character
     * @return the words
     */
    public static String capitalised(String words) {
        char first = words.charAt(0);
        return (first < 128 ? Character.toUpperCase(first) : first) + words.substring(1);
    }
}
