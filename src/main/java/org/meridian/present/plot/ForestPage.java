package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.figure.Axis;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.figure.TextStyle;

/** Puts the marks of a forest plot on the page. */
final class ForestPage {

    private static final Stroke HEADING_RULE = Stroke.solid(Ink.TEXT, 0.8);
    private static final Stroke THIN_RULE = Stroke.solid(Ink.RULE, 0.5);
    private static final Stroke NO_EFFECT = Stroke.solid(Ink.TEXT, 0.6);
    private static final Stroke SUMMARY_LINE = Stroke.dashed(Ink.SUMMARY, 0.7);

    /** From the middle of a line of text down to its baseline, in units of the type size: half the height of a capital. */
    private static final double HALF_CAPITAL = 0.36;

    private static final double FAVOURS_GAP = 5;

    private final ForestLayout layout;
    private final Axis axis;
    private final List<Mark> marks = new ArrayList<>();

    ForestPage(ForestLayout layout, Axis axis) {
        this.layout = layout;
        this.axis = axis;
    }

    /** Everything from the title to the notes, in drawing order. */
    Figure figure(ForestWords words, ForestOptions options) {
        title();
        headings();
        verticals();
        rows(words.pooled().measure().symbol());
        marks.addAll(axis.draw(layout.rowsBottom()));
        double axisBottom = belowAxis(words.axisTitle(), options);
        double bottom = notes(axisBottom);
        return new Figure(
                layout.width(),
                bottom + ForestLayout.MARGIN,
                options.title().orElseGet(words::title),
                words.description(),
                marks,
                words.table());
    }

    private void title() {
        for (int i = 0; i < layout.title().size(); i++) {
            text(ForestLayout.MARGIN, layout.titleBaseline(i), layout.title().get(i), Anchor.START, ForestLayout.TITLE);
        }
    }

    private void headings() {
        text(ForestLayout.MARGIN, layout.headingBaseline(0), "Study", Anchor.START, ForestTable.HEADING);
        for (ForestLayout.Placed placed : layout.blocks()) {
            if (placed.block().isSpanned()) {
                spannedHeading(placed);
            } else {
                heading(placed, 0, placed.right(), Anchor.END);
            }
        }
        rule(layout.headingBottom(), HEADING_RULE);
        rule(layout.summaryTop(), THIN_RULE);
    }

    /** The common heading over a thin rule, and under it the headings of the columns. */
    private void spannedHeading(ForestLayout.Placed placed) {
        heading(placed, 1, (placed.left() + placed.right()) / 2, Anchor.MIDDLE);
        double rule = layout.headingBaseline(1) + 2.6;
        marks.add(Mark.Line.level(placed.left(), placed.right(), rule, THIN_RULE));
        List<Double> edges = placed.rightEdges();
        for (int i = 0; i < edges.size(); i++) {
            String heading = placed.block().columns().get(i).heading();
            text(edges.get(i), layout.headingBaseline(0), heading, Anchor.END, ForestTable.SUBHEADING);
        }
    }

    private void heading(ForestLayout.Placed placed, int lowest, double x, Anchor anchor) {
        List<String> heading = placed.block().heading();
        for (int i = 0; i < heading.size(); i++) {
            double baseline = layout.headingBaseline(lowest + heading.size() - 1 - i);
            text(x, baseline, heading.get(i), anchor, ForestTable.HEADING);
        }
    }

    private void rule(double y, Stroke stroke) {
        marks.add(Mark.Line.level(ForestLayout.MARGIN, layout.width() - ForestLayout.MARGIN, y, stroke));
    }

    /** No effect, and the summary, as lines behind the studies. */
    private void verticals() {
        if (axis.holds(0)) {
            marks.add(Mark.Line.upright(axis.x(0), layout.headingBottom(), layout.rowsBottom(), NO_EFFECT));
        }
        layout.lines().stream()
                .filter(line -> line.row().kind() == ForestRow.Kind.SUMMARY
                        && axis.holds(line.row().y()))
                .map(line ->
                        Mark.Line.upright(axis.x(line.row().y()), layout.headingBottom(), line.middle(), SUMMARY_LINE))
                .forEach(marks::add);
    }

    private void rows(String symbol) {
        ForestGlyphs glyphs = new ForestGlyphs(axis);
        double largest = layout.lines().stream()
                .filter(line -> line.row().kind() == ForestRow.Kind.STUDY)
                .mapToDouble(line -> line.row().weight())
                .max()
                .orElse(1);
        List<ForestLayout.Line> lines = layout.lines();
        for (int i = 0; i < lines.size(); i++) {
            ForestLayout.Line line = lines.get(i);
            ForestRow row = line.row();
            label(line);
            cells(line, i);
            List<Mark> glyph = switch (row.kind()) {
                case STUDY -> glyphs.study(row, row.weight() / largest, line.middle());
                case SUMMARY -> glyphs.summary(row, line.middle());
                case PREDICTION -> glyphs.prediction(row, line.middle());
            };
            marks.add(new Mark.Group(row.sentence(symbol), glyph));
        }
    }

    private void label(ForestLayout.Line line) {
        List<String> label = line.label();
        for (int i = 0; i < label.size(); i++) {
            double middle = line.middle() + (i - (label.size() - 1) / 2.0) * ForestLayout.LINE;
            text(ForestLayout.MARGIN, baseline(line, middle), label.get(i), Anchor.START, line.style());
        }
    }

    private void cells(ForestLayout.Line line, int row) {
        for (ForestLayout.Placed placed : layout.blocks()) {
            List<Double> edges = placed.rightEdges();
            for (int i = 0; i < edges.size(); i++) {
                String cell = placed.block().columns().get(i).cells().get(row);
                text(edges.get(i), baseline(line, line.middle()), cell, Anchor.END, line.style());
            }
        }
    }

    private static double baseline(ForestLayout.Line line, double middle) {
        return middle + HALF_CAPITAL * line.style().size();
    }

    /** What lies to either side, and the name of the axis. Returns where the last line ends. */
    private double belowAxis(String axisTitle, ForestOptions options) {
        double top = layout.rowsBottom() + Axis.HEIGHT + 2;
        double middle = (axis.left() + axis.right()) / 2;
        if (options.favours().isPresent()) {
            ForestOptions.Favours favours = options.favours().get();
            double quarter = (axis.right() - axis.left()) / 4;
            double divide = axis.holds(0) && Math.abs(axis.x(0) - middle) < quarter ? axis.x(0) : middle;
            double left =
                    lines(favours.left(), divide - FAVOURS_GAP, top, divide - FAVOURS_GAP - axis.left(), Anchor.END);
            double right = lines(
                    favours.right(), divide + FAVOURS_GAP, top, axis.right() - divide - FAVOURS_GAP, Anchor.START);
            top = Math.max(left, right) + 2;
        }
        return lines(axisTitle, middle, top, axis.right() - axis.left(), Anchor.MIDDLE);
    }

    private double notes(double axisBottom) {
        double top = layout.notesStandBeside() ? layout.rowsBottom() + 4 : axisBottom + 6;
        for (String note : layout.notes()) {
            text(
                    ForestLayout.MARGIN,
                    top + ForestLayout.NOTE.size() * Mark.ASCENT,
                    note,
                    Anchor.START,
                    ForestLayout.NOTE);
            top += ForestLayout.NOTE_LINE;
        }
        return Math.max(top, axisBottom);
    }

    private double lines(String words, double x, double top, double width, Anchor anchor) {
        double y = top;
        for (String line : LineBreak.lines(words, ForestLayout.NOTE, width)) {
            text(x, y + ForestLayout.NOTE.size() * Mark.ASCENT, line, anchor, ForestLayout.NOTE);
            y += ForestLayout.NOTE_LINE;
        }
        return y;
    }

    private void text(double x, double baseline, String text, Anchor anchor, TextStyle style) {
        if (!text.isBlank()) {
            marks.add(new Mark.Text(new Point(x, baseline), text, anchor, style));
        }
    }
}
