package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.figure.TextStyle;

/** Puts the boxes of a flow diagram on the page: rows as high as their fullest box, arrows between them. */
final class PrismaPage {

    private static final TextStyle HEADING = TextStyle.of(9).bold();
    private static final TextStyle LINE = TextStyle.of(9);
    private static final TextStyle NOTE = TextStyle.of(8).with(Ink.QUIET);
    private static final double LEADING = 12;
    private static final double BOX_WIDTH = 168;
    private static final double PADDING = 7;
    private static final double COLUMN_GAP = 26;
    private static final double ROW_GAP = 22;
    private static final double MARGIN = 14;
    private static final double HEAD = 5;
    private static final Stroke GOES_ON = Stroke.solid(Ink.SUMMARY, 1.4);
    private static final Stroke LEAVES = Stroke.solid(Ink.RULE, 0.7);
    private static final Stroke ARROW = Stroke.solid(Ink.TEXT, 0.8);

    private final List<PrismaBox> boxes;
    private final List<String> notes;
    private final Map<PrismaBox, Box> places = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final double width;
    private final double bottom;

    PrismaPage(List<PrismaBox> boxes, List<String> notes) {
        this.boxes = boxes;
        int columns = 1 + boxes.stream().mapToInt(PrismaBox::column).max().orElse(0);
        width = 2 * MARGIN + columns * BOX_WIDTH + (columns - 1) * COLUMN_GAP;
        this.notes = notes.stream()
                .flatMap(note -> LineBreak.lines(note, NOTE, width - 2 * MARGIN).stream())
                .toList();
        bottom = place();
    }

    Figure figure(String title, String description, FigureTable table) {
        boxes.forEach(this::arrow);
        boxes.forEach(this::draw);
        double y = bottom;
        for (String note : notes) {
            y += LEADING;
            marks.add(new Mark.Text(new Point(MARGIN, y), note, Anchor.START, NOTE));
        }
        return new Figure(width, y + MARGIN, title, description, marks, table);
    }

    /** Gives every box its place; returns where the last row ends. */
    private double place() {
        Map<Integer, Double> heights = new TreeMap<>();
        boxes.forEach(box -> heights.merge(box.row(), height(box), Math::max));
        double top = MARGIN;
        for (Map.Entry<Integer, Double> row : heights.entrySet()) {
            for (PrismaBox box : boxes) {
                if (box.row() == row.getKey()) {
                    double left = MARGIN + box.column() * (BOX_WIDTH + COLUMN_GAP);
                    places.put(box, new Box(left, top, left + BOX_WIDTH, top + row.getValue()));
                }
            }
            top += row.getValue() + ROW_GAP;
        }
        return top - ROW_GAP;
    }

    private static double height(PrismaBox box) {
        return 2 * PADDING + LEADING * (heading(box).size() + lines(box).size());
    }

    private static List<String> heading(PrismaBox box) {
        return LineBreak.lines(box.heading(), HEADING, BOX_WIDTH - 2 * PADDING);
    }

    private static List<String> lines(PrismaBox box) {
        return box.lines().stream()
                .flatMap(line -> LineBreak.lines(line, LINE, BOX_WIDTH - 2 * PADDING).stream())
                .toList();
    }

    private void draw(PrismaBox box) {
        Box place = places.get(box);
        List<Mark> parts = new ArrayList<>();
        marks.add(new Mark.Curve(outline(place), box.kind() == PrismaBox.Kind.MAIN ? GOES_ON : LEAVES));
        double y = place.top() + PADDING - LEADING + LINE.size() + 1;
        for (String line : heading(box)) {
            y += LEADING;
            parts.add(new Mark.Text(new Point(place.left() + PADDING, y), line, Anchor.START, HEADING));
        }
        for (String line : lines(box)) {
            y += LEADING;
            parts.add(new Mark.Text(new Point(place.left() + PADDING, y), line, Anchor.START, LINE));
        }
        marks.add(new Mark.Group(box.words(), parts));
    }

    private static List<Point> outline(Box box) {
        Point start = new Point(box.left(), box.top());
        return List.of(
                start,
                new Point(box.right(), box.top()),
                new Point(box.right(), box.bottom()),
                new Point(box.left(), box.bottom()),
                start);
    }

    /** To the box that comes next: below, to the right, and into what is included from other methods and from earlier versions. */
    private void arrow(PrismaBox box) {
        Box to = places.get(box);
        if (box.kind() == PrismaBox.Kind.SIDE) {
            double y = (to.top() + to.bottom()) / 2;
            marks.add(Mark.Line.level(to.left() - COLUMN_GAP, to.left() - HEAD, y, ARROW));
            head(to.left(), y, -HEAD);
            return;
        }
        if (box.row() > 1) {
            boxes.stream()
                    .filter(above -> above.kind() == PrismaBox.Kind.MAIN
                            && above.column() == box.column()
                            && above.row() < box.row())
                    .reduce((first, last) -> last)
                    .ifPresent(above -> down(places.get(above), to));
        }
        if (box.equals(boxes.get(boxes.size() - 1))) {
            boxes.stream()
                    .filter(other -> other.kind() == PrismaBox.Kind.MAIN && other.column() > 0)
                    .reduce((first, second) -> second)
                    .ifPresent(other -> across(places.get(other), to));
            boxes.stream()
                    .filter(previous -> previous.row() == 0)
                    .findFirst()
                    .ifPresent(previous -> past(places.get(previous), to));
        }
    }

    private void down(Box from, Box to) {
        double x = (to.left() + to.right()) / 2;
        marks.add(Mark.Line.vertical(x, from.bottom(), to.top() - HEAD, ARROW));
        marks.add(Mark.Polygon.filled(
                Ink.TEXT,
                new Point(x, to.top()),
                new Point(x - HEAD / 2, to.top() - HEAD),
                new Point(x + HEAD / 2, to.top() - HEAD)));
    }

    /** What was included before goes past all stages, along the left margin. */
    private void past(Box from, Box to) {
        double x = MARGIN / 2;
        double start = (from.top() + from.bottom()) / 2;
        double end = (to.top() + to.bottom()) / 2;
        marks.add(Mark.Line.level(x, from.left(), start, ARROW));
        marks.add(Mark.Line.vertical(x, start, end, ARROW));
        marks.add(Mark.Line.level(x, to.left() - HEAD, end, ARROW));
        head(to.left(), end, -HEAD);
    }

    private void across(Box from, Box to) {
        double x = (from.left() + from.right()) / 2;
        double y = (to.top() + to.bottom()) / 2;
        marks.add(Mark.Line.vertical(x, from.bottom(), y, ARROW));
        marks.add(Mark.Line.level(to.right() + HEAD, x, y, ARROW));
        head(to.right(), y, HEAD);
    }

    /** A level arrow head: its tip, and how far behind it its base lies. */
    private void head(double tip, double y, double base) {
        marks.add(Mark.Polygon.filled(
                Ink.TEXT, new Point(tip, y), new Point(tip + base, y - HEAD / 2), new Point(tip + base, y + HEAD / 2)));
    }
}
