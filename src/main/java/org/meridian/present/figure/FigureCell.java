package org.meridian.present.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** One cell of the table of a figure: a text, a number, or nothing. */
public sealed interface FigureCell {

    /**
     * A text.
     *
     * @param text any text
     * @return the cell
     */
    static FigureCell of(String text) {
        return new Text(text);
    }

    /**
     * A number.
     *
     * @param value a finite number; ten significant digits are kept
     * @return the cell
     * @throws IllegalArgumentException if it is not finite
     */
    static FigureCell of(double value) {
        if (!(Math.abs(value) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a cell must hold a finite number, but held " + value);
        }
        return new Number(new BigDecimal(value).round(new MathContext(10)));
    }

    /**
     * Nothing, where a row has no value for a column.
     *
     * @return the cell
     */
    static FigureCell none() {
        return new None();
    }

    /**
     * The cell as JSON.
     *
     * @return a string in quotes, a number, or {@code null}
     */
    String json();

    /**
     * The cell as people read it.
     *
     * @return the text, the number with a point, or an empty text
     */
    String words();

    /**
     * A cell that holds a text.
     *
     * @param words the text
     */
    record Text(String words) implements FigureCell {

        @Override
        public String json() {
            StringBuilder out = new StringBuilder("\"");
            words.codePoints().forEach(c -> {
                if (c == '"' || c == '\\') {
                    out.append('\\').appendCodePoint(c);
                } else if (c < 0x20) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", c));
                } else {
                    out.appendCodePoint(c);
                }
            });
            return out.append('"').toString();
        }
    }

    /**
     * A cell that holds a number.
     *
     * @param value the number
     */
    record Number(BigDecimal value) implements FigureCell {

        @Override
        public String json() {
            BigDecimal shortest = value.stripTrailingZeros();
            boolean plain = Math.abs(shortest.precision() - shortest.scale()) < 12;
            return plain ? shortest.toPlainString() : shortest.toString();
        }

        @Override
        public String words() {
            return json();
        }
    }

    /** An empty cell. */
    record None() implements FigureCell {

        @Override
        public String json() {
            return "null";
        }

        @Override
        public String words() {
            return "";
        }
    }
}
