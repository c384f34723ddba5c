package org.meridian.present.figure;

/**
 * How text is set.
 *
 * @param size height of the type in points
 * @param weight regular or bold
 * @param slant upright or italic
 * @param ink colour
 */
public record TextStyle(double size, Weight weight, Slant slant, Ink ink) {

    /** How heavy the type is. */
    public enum Weight {
        /** Running text. */
        REGULAR,
        /** Headings and totals. */
        BOLD
    }

    /** How the type stands. */
    public enum Slant {
        /** Roman. */
        UPRIGHT,
        /** Italic. */
        ITALIC
    }

    /**
     * Checks the style.
     *
     * @throws IllegalArgumentException if the size is not a positive number of points
     */
    public TextStyle {
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("type must be more than 0 points high, but was " + size);
        }
    }

    /**
     * Regular upright text in the ink of text.
     *
     * @param size points
     * @return the style
     */
    public static TextStyle of(double size) {
        return new TextStyle(size, Weight.REGULAR, Slant.UPRIGHT, Ink.TEXT);
    }

    /**
     * The same, bold.
     *
     * @return a new style
     */
    public TextStyle bold() {
        return new TextStyle(size, Weight.BOLD, slant, ink);
    }

    /**
     * The same, italic.
     *
     * @return a new style
     */
    public TextStyle italic() {
        return new TextStyle(size, weight, Slant.ITALIC, ink);
    }

    /**
     * The same in another ink.
     *
     * @param other colour
     * @return a new style
     */
    public TextStyle with(Ink other) {
        return new TextStyle(size, weight, slant, other);
    }

    /**
     * The length of a line of text in this style.
     *
     * @param text one line
     * @return points
     */
    public double width(String text) {
        return TextWidth.of(text, weight) * size / 1000;
    }
}
