package org.meridian.present.plot.forest;

import java.util.Arrays;
import java.util.List;
import org.meridian.present.figure.Axis;
import org.meridian.present.figure.Tick;
import org.meridian.stat.Interval;

/**
 * The middle of a forest plot in text: intervals as characters, and the axis below them.
 *
 * @param axis where values stand, in columns
 * @param ticks those for which there is room
 * @param width columns
 * @param alphabet with which characters
 */
record ForestStrip(Axis axis, List<Tick> ticks, int width, TextAlphabet alphabet) {

    /** A figure's digits are so many points wide; ticks chosen for as many points fit as many columns. */
    private static final double POINTS = 4.45;

    static ForestStrip of(ForestDrawing drawing, int width, TextAlphabet alphabet) {
        return new ForestStrip(
                drawing.axis(0, width - 1),
                drawing.axis(0, (width - 1) * POINTS).ticks(),
                width,
                alphabet);
    }

    /** A line without a row: nothing but no effect. */
    String empty() {
        return String.valueOf(background());
    }

    private char[] background() {
        char[] line = new char[width];
        Arrays.fill(line, ' ');
        if (axis.holds(0)) {
            line[column(0)] = alphabet.noEffect();
        }
        return line;
    }

    String row(ForestRow row) {
        char[] line = background();
        row.value().ifPresent(value -> {
            switch (row.kind()) {
                case PREDICTION -> span(line, value.interval(), alphabet.prediction());
                case SUMMARY, SUBTOTAL -> {
                    row.beside().ifPresent(it -> span(line, it.interval(), alphabet.prediction()));
                    span(line, value.interval(), alphabet.summaryInterval());
                    point(line, value.y(), alphabet.summary());
                }
                default -> {
                    span(line, value.interval(), alphabet.rule());
                    point(line, value.y(), alphabet.study());
                }
            }
        });
        return String.valueOf(line);
    }

    private void point(char[] line, double y, char mark) {
        if (axis.holds(y)) {
            line[column(y)] = mark;
        }
    }

    private void span(char[] line, Interval interval, char mark) {
        if (interval.upper() >= axis.from() && interval.lower() <= axis.to()) {
            Arrays.fill(line, column(interval.lower()), column(interval.upper()) + 1, mark);
        }
        if (interval.lower() < axis.from()) {
            line[0] = alphabet.beyondLeft();
        }
        if (interval.upper() > axis.to()) {
            line[width - 1] = alphabet.beyondRight();
        }
    }

    /** The axis and its labels. */
    List<String> foot() {
        char[] line = new char[width];
        Arrays.fill(line, alphabet.rule());
        StringBuilder labels = new StringBuilder();
        for (Tick tick : ticks) {
            int at = column(tick.at());
            line[at] = alphabet.tick();
            String label = alphabet.words(tick.label());
            int start = Math.max(0, Math.min(at - label.length() / 2, width - label.length()));
            if (start + label.length() <= width && (labels.length() == 0 || start > labels.length())) {
                labels.append(" ".repeat(start - labels.length())).append(label);
            }
        }
        return List.of(String.valueOf(line), labels.toString());
    }

    /** Where a value stands; what is beyond the axis stands at its end. */
    private int column(double value) {
        return (int) Math.round(Math.min(Math.max(axis.x(value), 0), width - 1));
    }
}
