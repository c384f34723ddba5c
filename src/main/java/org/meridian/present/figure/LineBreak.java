package org.meridian.present.figure;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines that fit a width: at blanks, between ideographs, and within a word only if it is too long. */
public final class LineBreak {

    /** A width that was measured on the same text must hold it, whatever was added and subtracted since. */
    private static final double ROUNDING = 1e-6;

    private LineBreak() {}

    /**
     * The lines of a text.
     *
     * @param text what is set
     * @param style how it is set
     * @param width room in points
     * @return in order; each as wide as {@code width} at most, as far as one character fits
     */
    public static List<String> lines(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(oneLine(text), BreakIterator.getLineInstance(Locale.ROOT))) {
            if (fits(line + piece, style, width)) {
                line.append(piece);
                continue;
            }
            flush(line, lines);
            for (String character : pieces(piece, BreakIterator.getCharacterInstance(Locale.ROOT))) {
                if (!fits(line + character, style, width)) {
                    flush(line, lines);
                }
                line.append(character);
            }
        }
        flush(line, lines);
        return List.copyOf(lines);
    }

    /**
     * Text without line ends, tabs and control characters, as they come from files.
     *
     * @param text what is set
     * @return the text in one line
     */
    public static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /**
     * The width of the widest line.
     *
     * @param lines what is set
     * @param style how it is set
     * @return points; 0 if there are no lines
     */
    public static double width(List<String> lines, TextStyle style) {
        return lines.stream().mapToDouble(style::width).max().orElse(0);
    }

    private static boolean fits(String line, TextStyle style, double width) {
        return style.width(line.stripTrailing()) <= width + ROUNDING;
    }

    private static void flush(StringBuilder line, List<String> lines) {
        String stripped = line.toString().strip();
        if (!stripped.isEmpty()) {
            lines.add(stripped);
        }
        line.setLength(0);
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            pieces.add(text.substring(start, end));
        }
        return pieces;
    }
}
