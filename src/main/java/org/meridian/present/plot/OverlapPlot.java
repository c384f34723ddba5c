package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.evidence.review.CoveredArea;
import org.meridian.evidence.review.Membership;
import org.meridian.evidence.review.Overlap;
import org.meridian.evidence.review.OverlapRow;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.figure.TextStyle;

/**
 * The trials of reviews laid over each other: a row per trial, a column per review. What is not known stays visible as not known, and the
 * covered area below has both of the limits that this leaves.
 *
 * @param overlap what is drawn
 */
public record OverlapPlot(Overlap overlap) implements Plot {

    private static final TextStyle HEADING = TextStyle.of(9).bold();
    private static final TextStyle TRIAL = TextStyle.of(9);
    private static final TextStyle SIGN = TextStyle.of(9).with(Ink.QUIET);
    private static final double WIDEST_LABEL = 210;
    private static final double COLUMN = 24;
    private static final double HALF_CELL = 6;
    private static final double LINE = 11;
    private static final double ROW_PADDING = 5;
    private static final double HALF_CAPITAL = 0.36;
    private static final double NARROWEST = 320;

    /**
     * A plot.
     *
     * @param overlap what is drawn
     * @return the plot
     */
    public static OverlapPlot of(Overlap overlap) {
        return new OverlapPlot(overlap);
    }

    /**
     * Draws the plot. Reviews go by a number in the columns; the key below names them.
     *
     * @return the figure
     * @throws IllegalArgumentException if no review is known to include any trial
     */
    @Override
    public Figure draw() {
        if (overlap.rows().isEmpty()) {
            throw new IllegalArgumentException("an overlap needs a trial that a review names, but had none");
        }
        List<List<String>> labels = overlap.rows().stream()
                .map(row -> LineBreak.lines(row.trial(), TRIAL, WIDEST_LABEL))
                .toList();
        double labelWidth = Math.max(
                HEADING.width("Trial"),
                labels.stream()
                        .mapToDouble(it -> LineBreak.width(it, TRIAL))
                        .max()
                        .orElse(0));
        double left = PlotFrame.MARGIN + labelWidth + 6;
        double right = left + COLUMN * overlap.reviews().size();
        double width = Math.max(NARROWEST, right) + PlotFrame.MARGIN;
        List<Mark> marks = new ArrayList<>();
        double y = headings(marks, left);
        marks.add(Mark.Line.level(PlotFrame.MARGIN, right, y, PlotFrame.REFERENCE));
        y += 2;
        for (int i = 0; i < labels.size(); i++) {
            y = row(marks, overlap.rows().get(i), labels.get(i), left, y);
        }
        y = key(marks, y + 6, width - 2 * PlotFrame.MARGIN);
        return new Figure(width, y + PlotFrame.MARGIN, "Overlap of reviews", description(), marks, table());
    }

    private double headings(List<Mark> marks, double left) {
        double baseline = PlotFrame.MARGIN + HEADING.size() * Mark.ASCENT;
        marks.add(new Mark.Text(new Point(PlotFrame.MARGIN, baseline), "Trial", Anchor.START, HEADING));
        for (int j = 0; j < overlap.reviews().size(); j++) {
            marks.add(new Mark.Text(
                    new Point(left + (j + 0.5) * COLUMN, baseline), Integer.toString(j + 1), Anchor.MIDDLE, HEADING));
        }
        return baseline + 5;
    }

    private double row(List<Mark> marks, OverlapRow row, List<String> label, double left, double top) {
        double height = Math.max(LINE * label.size(), 2 * HALF_CELL) + ROW_PADDING;
        double middle = top + height / 2;
        List<Mark> parts = new ArrayList<>();
        for (int i = 0; i < label.size(); i++) {
            double centre = middle + (i - (label.size() - 1) / 2.0) * LINE;
            parts.add(new Mark.Text(
                    new Point(PlotFrame.MARGIN, centre + HALF_CAPITAL * TRIAL.size()),
                    label.get(i),
                    Anchor.START,
                    TRIAL));
        }
        for (int j = 0; j < row.cells().size(); j++) {
            parts.add(cell(row.cells().get(j), left + (j + 0.5) * COLUMN, middle));
        }
        marks.add(new Mark.Group(words(row), parts));
        return top + height;
    }

    /** A full square for included, a short line for not included, a question mark for not known: three shapes, no colour needed. */
    private static Mark cell(Membership membership, double x, double middle) {
        return switch (membership) {
            case INCLUDED -> Mark.Rectangle.filled(Box.around(x, middle, HALF_CELL, HALF_CELL), Ink.SUMMARY);
            case NOT_INCLUDED ->
                Mark.Line.level(x - HALF_CELL / 2, x + HALF_CELL / 2, middle, Stroke.solid(Ink.RULE, 0.8));
            case UNKNOWN ->
                new Mark.Text(
                        new Point(x, middle + HALF_CAPITAL * SIGN.size()), membership.sign(), Anchor.MIDDLE, SIGN);
        };
    }

    private static String words(Membership membership) {
        return switch (membership) {
            case INCLUDED -> "included";
            case NOT_INCLUDED -> "not included";
            case UNKNOWN -> "not known";
        };
    }

    private double key(List<Mark> marks, double top, double width) {
        double x = PlotFrame.MARGIN;
        double middle = top + LINE / 2;
        for (Membership membership : Membership.values()) {
            marks.add(cell(membership, x + HALF_CELL, middle));
            x += 2 * HALF_CELL + 4;
            marks.add(new Mark.Text(
                    new Point(x, middle + HALF_CAPITAL * PlotFrame.NOTE.size()),
                    words(membership),
                    Anchor.START,
                    PlotFrame.NOTE));
            x += PlotFrame.NOTE.width(words(membership)) + 14;
        }
        List<String> lines = new ArrayList<>();
        for (int j = 0; j < overlap.reviews().size(); j++) {
            lines.addAll(
                    LineBreak.lines((j + 1) + "  " + overlap.reviews().get(j).label(), PlotFrame.NOTE, width));
        }
        lines.addAll(LineBreak.lines(coveredArea(), PlotFrame.NOTE, width));
        return PlotFrame.lines(marks, lines, PlotFrame.MARGIN, top + LINE + 6, 10.5, PlotFrame.NOTE, Anchor.START);
    }

    private String coveredArea() {
        return overlap.coveredArea()
                .map(area -> "Corrected covered area of these trials: " + area + limits(area))
                .orElse("Corrected covered area: not known.");
    }

    private static String limits(CoveredArea area) {
        return area.isExact() ? "." : ", the limits that what is not known allows.";
    }

    private String words(OverlapRow row) {
        return row.trial() + ": "
                + Arrays.stream(Membership.values())
                        .map(it -> list(row, it))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("; "));
    }

    private String list(OverlapRow row, Membership membership) {
        String reviews = IntStream.range(0, row.cells().size())
                .filter(j -> row.cells().get(j) == membership)
                .mapToObj(j -> overlap.reviews().get(j).label())
                .collect(Collectors.joining(", "));
        return reviews.isEmpty()
                ? ""
                : words(membership) + (membership == Membership.UNKNOWN ? " in " : " by ") + reviews;
    }

    private String description() {
        return "Matrix of " + overlap.rows().size() + (overlap.rows().size() == 1 ? " trial" : " trials") + " in "
                + overlap.reviews().size() + " reviews. "
                + overlap.rows().stream().map(row -> words(row) + ".").collect(Collectors.joining(" ")) + " "
                + coveredArea()
                + overlap.pairs().stream()
                        .filter(pair -> pair.sharedAtLeast() > 0)
                        .map(pair -> " " + pair.first().label() + " and "
                                + pair.second().label() + " share at least " + pair.sharedAtLeast() + ".")
                        .collect(Collectors.joining());
    }

    private FigureTable table() {
        List<String> headings = new ArrayList<>(List.of("trial"));
        overlap.reviews().forEach(review -> headings.add(review.label()));
        List<List<FigureCell>> rows = new ArrayList<>();
        for (OverlapRow row : overlap.rows()) {
            List<FigureCell> cells = new ArrayList<>(List.of(FigureCell.of(row.trial())));
            row.cells().forEach(it -> cells.add(FigureCell.of(words(it))));
            rows.add(cells);
        }
        return new FigureTable(headings, rows);
    }

    @Override
    public String toString() {
        return "Overlap of " + overlap.reviews().size() + " reviews, "
                + overlap.rows().size() + " trials";
    }
}
