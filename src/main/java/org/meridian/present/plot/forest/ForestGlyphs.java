package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.present.figure.Axis;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.stat.Interval;

/**
 * The marks of single rows: squares with their intervals, the diamond, the bar of prediction. Whatever leaves the axis ends
 * in an arrow at its edge.
 *
 * @param axis where values stand
 * @param squares ink of single studies
 * @param diamonds ink of summaries
 */
record ForestGlyphs(Axis axis, Ink squares, Ink diamonds) {

    private static final double WHISKER = 1;
    private static final double THIN_WHISKER = 0.6;
    private static final double DOT = 1.2;
    private static final double THIN_ARROW = 2.6;
    private static final double STEP_SQUARE = 5;
    private static final Stroke SHRUNKEN = Stroke.solid(Ink.PREDICTION, 1.3);
    private static final Stroke PREDICTION_LINE = Stroke.solid(Ink.PREDICTION, 1.6);
    private static final double LARGEST_SQUARE = 10;
    private static final double SMALLEST_SQUARE = 2.4;
    private static final double DIAMOND_HEIGHT = 10;
    private static final double BAR_HEIGHT = 4;
    private static final double ARROW_LENGTH = 5;
    private static final double ARROW_OVERLAP = 0.4;
    private static final double STUDY_ARROW = 5.4;
    private static final double SUMMARY_ARROW = 8;

    /** What of an interval is on the axis, arrows not counted, as x in points. */
    private record Span(double left, double right) {

        boolean isVisible() {
            return left < right;
        }
    }

    /**
     * The marks of a row.
     *
     * @param share size in units of the largest size
     * @return none in rows of words
     */
    List<Mark> of(ForestRow row, double share, double y) {
        return row.value()
                .map(value -> switch (row.kind()) {
                    case STUDY -> square(value, Math.max(SMALLEST_SQUARE, LARGEST_SQUARE * Math.sqrt(share)), y);
                    case STEP -> square(value, STEP_SQUARE, y);
                    case THIN -> thin(value, row.beside(), y);
                    case SUBTOTAL, SUMMARY -> diamond(value, row.beside(), y);
                    case PREDICTION -> bar(value, y);
                    case HEADING, NOTE -> List.<Mark>of();
                })
                .orElse(List.of());
    }

    /** A square and its interval. */
    private List<Mark> square(ForestRow.Value value, double side, double y) {
        List<Mark> marks = whisker(value, STUDY_ARROW, WHISKER, y);
        Span span = span(value.interval());
        if (axis.holds(value.y())) {
            double half = side / 2;
            double x = Math.min(Math.max(axis.x(value.y()), axis.left() + half), axis.right() - half);
            marks.add(Mark.Rectangle.filled(Box.around(x, y, half, half), squares));
            if (x - half <= span.left() && span.right() <= x + half && span.right() - span.left() > 0.5) {
                // The square hides the interval, which shows as a light line within it.
                marks.add(Mark.Line.level(span.left(), span.right(), y, Stroke.solid(Ink.PAPER, 0.8)));
            }
        }
        return marks;
    }

    /** A dot and its interval, and over it the shrunken effect if there is one. */
    private List<Mark> thin(ForestRow.Value value, Optional<ForestRow.Value> shrunken, double y) {
        List<Mark> marks = whisker(value, THIN_ARROW, THIN_WHISKER, y);
        shrunken.ifPresent(it -> {
            Span span = span(it.interval());
            if (span.isVisible()) {
                marks.add(Mark.Line.level(span.left(), span.right(), y, SHRUNKEN));
            }
        });
        marks.addAll(dot(value, squares, y));
        shrunken.ifPresent(it -> marks.addAll(dot(it, Ink.TEXT, y)));
        return marks;
    }

    private List<Mark> dot(ForestRow.Value value, Ink ink, double y) {
        if (!axis.holds(value.y())) {
            return List.of();
        }
        double x = Math.min(Math.max(axis.x(value.y()), axis.left() + DOT), axis.right() - DOT);
        return List.of(new Mark.Circle(new Point(x, y), DOT, ink, Stroke.NONE));
    }

    private List<Mark> whisker(ForestRow.Value value, double arrow, double width, double y) {
        List<Mark> marks = new ArrayList<>(arrows(value.interval(), arrow, squares, y));
        Span span = span(value.interval());
        if (span.isVisible()) {
            marks.add(Mark.Line.level(span.left(), span.right(), y, Stroke.solid(squares, width)));
        }
        return marks;
    }

    /** The diamond: as wide as the interval, its upper and lower corner at the estimate. */
    private List<Mark> diamond(ForestRow.Value row, Optional<ForestRow.Value> prediction, double y) {
        List<Mark> marks = new ArrayList<>();
        prediction.ifPresent(it -> marks.addAll(line(it.interval(), y)));
        marks.addAll(arrows(row.interval(), SUMMARY_ARROW, diamonds, y));
        double middle = near(axis.x(row.y()));
        double left = Math.min(near(axis.x(row.interval().lower())), middle - 0.5);
        double right = Math.max(near(axis.x(row.interval().upper())), middle + 0.5);
        double half = DIAMOND_HEIGHT / 2;
        Span span = span(row.interval());
        List<Point> visible = List.of(
                new Point(left, y), new Point(middle, y - half), new Point(right, y), new Point(middle, y + half));
        if (left < axis.left()) {
            visible = cut(visible, span.left(), 1);
        }
        if (right > axis.right()) {
            visible = cut(visible, span.right(), -1);
        }
        if (visible.size() >= 3) {
            marks.add(new Mark.Polygon(visible, diamonds, Stroke.NONE));
        }
        return marks;
    }

    /** The bar of the prediction interval. */
    private List<Mark> bar(ForestRow.Value row, double y) {
        List<Mark> marks = new ArrayList<>(arrows(row.interval(), SUMMARY_ARROW, Ink.PREDICTION, y));
        Span span = span(row.interval());
        if (span.isVisible()) {
            double half = BAR_HEIGHT / 2;
            marks.add(Mark.Rectangle.filled(new Box(span.left(), y - half, span.right(), y + half), Ink.PREDICTION));
        }
        return marks;
    }

    /** The prediction interval as a line with ends, to lie behind a diamond. */
    private List<Mark> line(Interval interval, double y) {
        List<Mark> marks = new ArrayList<>(arrows(interval, SUMMARY_ARROW, Ink.PREDICTION, y));
        Span span = span(interval);
        if (span.isVisible()) {
            marks.add(Mark.Line.level(span.left(), span.right(), y, PREDICTION_LINE));
            for (double end : List.of(interval.lower(), interval.upper())) {
                if (axis.holds(end)) {
                    marks.add(Mark.Line.vertical(axis.x(end), y - BAR_HEIGHT / 2, y + BAR_HEIGHT / 2, PREDICTION_LINE));
                }
            }
        }
        return marks;
    }

    /** A band behind all rows. */
    List<Mark> band(Interval interval, double top, double bottom) {
        double left = Math.max(axis.left(), Math.min(axis.x(interval.lower()), axis.right()));
        double right = Math.min(axis.right(), Math.max(axis.x(interval.upper()), axis.left()));
        return left < right
                ? List.of(Mark.Rectangle.filled(new Box(left, top, right, bottom), Ink.PREDICTION_BAND))
                : List.of();
    }

    private Span span(Interval interval) {
        return new Span(
                interval.lower() < axis.from()
                        ? axis.left() + ARROW_LENGTH - ARROW_OVERLAP
                        : Math.min(axis.x(interval.lower()), axis.right()),
                interval.upper() > axis.to()
                        ? axis.right() - ARROW_LENGTH + ARROW_OVERLAP
                        : Math.max(axis.x(interval.upper()), axis.left()));
    }

    private List<Mark> arrows(Interval interval, double height, Ink ink, double y) {
        List<Mark> arrows = new ArrayList<>();
        if (interval.lower() < axis.from()) {
            arrows.add(arrow(axis.left(), axis.left() + ARROW_LENGTH, height, ink, y));
        }
        if (interval.upper() > axis.to()) {
            arrows.add(arrow(axis.right(), axis.right() - ARROW_LENGTH, height, ink, y));
        }
        return arrows;
    }

    private static Mark arrow(double tip, double base, double height, Ink ink, double y) {
        return Mark.Polygon.filled(
                ink, new Point(tip, y), new Point(base, y - height / 2), new Point(base, y + height / 2));
    }

    /** A corner so far off that its slope is level anyway is brought near enough to be drawn. */
    private static double near(double x) {
        return Math.min(Math.max(x, -1e6), 1e6);
    }

    /** What of a convex shape lies to one side of a vertical line: side 1 keeps the right, −1 the left. */
    private static List<Point> cut(List<Point> corners, double x, int side) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            double before = side * (a.x() - x);
            double after = side * (b.x() - x);
            if (before >= 0) {
                kept.add(a);
            }
            if (before * after < 0) {
                kept.add(new Point(x, a.y() + (b.y() - a.y()) * before / (before - after)));
            }
        }
        return kept;
    }
}
