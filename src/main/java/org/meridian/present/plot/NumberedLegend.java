package org.meridian.present.plot;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.Point;

/**
 * The names that numbers in a plot stand for, in columns below it.
 *
 * @param entries the lines of each entry
 * @param columns how many stand side by side
 * @param width of a column in points
 */
record NumberedLegend(List<List<String>> entries, int columns, double width) {

    private static final double LINE = 9.5;
    private static final double GAP = 12;

    static NumberedLegend of(List<String> key, double room) {
        double widest = key.stream().mapToDouble(DotLabels.STYLE::width).max().orElse(0);
        int columns = (int) Math.max(1, Math.min(4, Math.floor((room + GAP) / (widest + GAP))));
        double width = (room + GAP) / columns - GAP;
        return new NumberedLegend(
                key.stream()
                        .map(entry -> LineBreak.lines(entry, DotLabels.STYLE, width))
                        .toList(),
                columns,
                width);
    }

    /** Draws the key column by column; returns where it ends. */
    double draw(List<Mark> page, Point at) {
        int rows = (entries.size() + columns - 1) / columns;
        double y = at.y();
        for (int row = 0; row < rows; row++) {
            double bottom = y;
            for (int i : inRow(row, rows)) {
                double x = at.x() + i / rows * (width + GAP);
                bottom = Math.max(
                        bottom, PlotFrame.lines(page, entries.get(i), x, y, LINE, DotLabels.STYLE, Anchor.START));
            }
            y = bottom;
        }
        return y;
    }

    private int[] inRow(int row, int rows) {
        return IntStream.range(0, entries.size()).filter(i -> i % rows == row).toArray();
    }
}
