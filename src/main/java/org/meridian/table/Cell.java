package org.meridian.table;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One cell of a table.
 *
 * @param text what it says, without blanks around it; empty if the cell is missing
 * @param number the number that it is, if it is one
 */
public record Cell(String text, OptionalDouble number) {

    private static final Cell MISSING = new Cell("", OptionalDouble.empty());

    /**
     * Checks that a number has a text and is finite.
     *
     * @throws IllegalArgumentException if it has none or is not
     */
    public Cell {
        if (number.isPresent() && (text.isEmpty() || !Double.isFinite(number.getAsDouble()))) {
            throw new IllegalArgumentException(
                    "a number in a cell must be finite and have a text, but was " + number + " as \"" + text + "\"");
        }
    }

    /**
     * A cell without a value.
     *
     * @return the cell
     */
    public static Cell missing() {
        return MISSING;
    }

    /**
     * A cell that says a text which is not a number.
     *
     * @param text the text; a missing cell if it is blank
     * @return the cell
     */
    public static Cell of(String text) {
        String bare = Whitespace.strip(text);
        return bare.isEmpty() ? MISSING : new Cell(bare, OptionalDouble.empty());
    }

    /**
     * A cell that is a number.
     *
     * @param number a finite number
     * @return the cell, its text without a fraction if the number is whole
     */
    public static Cell of(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return new Cell(whole ? Long.toString((long) number) : Double.toString(number), OptionalDouble.of(number));
    }

    /**
     * Whether there is no value.
     *
     * @return true if the cell is missing
     */
    public boolean isMissing() {
        return text.isEmpty();
    }

    /**
     * The text, if there is one.
     *
     * @return what the cell says, or nothing if it is missing
     */
    public Optional<String> present() {
        return isMissing() ? Optional.empty() : Optional.of(text);
    }

    /**
     * Whether two cells say the same: numbers are compared as numbers, {@code 7} and {@code 7.0} say the same.
     *
     * @param other the other cell
     * @return true if they do
     */
    public boolean says(Cell other) {
        return number.isPresent() && other.number.isPresent()
                ? number.getAsDouble() == other.number.getAsDouble()
                : text.equals(other.text);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return text;
    }
}
