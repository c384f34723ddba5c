package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
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
 */
record ForestGlyphs(Axis axis) {

    private static final Stroke WHISKER = Stroke.solid(Ink.STUDY, 1);
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
     * A square and its interval.
     *
     * @param share weight in units of the largest weight: the area of the square
     */
    List<Mark> study(ForestRow row, double share, double y) {
        List<Mark> marks = new ArrayList<>(arrows(row.interval(), STUDY_ARROW, Ink.STUDY, y));
        Span span = span(row.interval());
        if (span.isVisible()) {
            marks.add(Mark.Line.level(span.left(), span.right(), y, WHISKER));
        }
        if (axis.holds(row.y())) {
            double half = Math.max(SMALLEST_SQUARE, LARGEST_SQUARE * Math.sqrt(share)) / 2;
            double x = Math.min(Math.max(axis.x(row.y()), axis.left() + half), axis.right() - half);
            marks.add(Mark.Rectangle.filled(Box.around(x, y, half, half), Ink.STUDY));
            if (x - half <= span.left() && span.right() <= x + half && span.right() - span.left() > 0.5) {
                // The square hides the interval, which shows as a light line within it.
                marks.add(Mark.Line.level(span.left(), span.right(), y, Stroke.solid(Ink.PAPER, 0.8)));
            }
        }
        return marks;
    }

    /** The diamond: as wide as the interval, its upper and lower corner at the estimate. */
    List<Mark> summary(ForestRow row, double y) {
        List<Mark> marks = new ArrayList<>(arrows(row.interval(), SUMMARY_ARROW, Ink.SUMMARY, y));
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
            marks.add(new Mark.Polygon(visible, Ink.SUMMARY, Stroke.NONE));
        }
        return marks;
    }

    /** The bar of the prediction interval. */
    List<Mark> prediction(ForestRow row, double y) {
        List<Mark> marks = new ArrayList<>(arrows(row.interval(), SUMMARY_ARROW, Ink.PREDICTION, y));
        Span span = span(row.interval());
        if (span.isVisible()) {
            double half = BAR_HEIGHT / 2;
            marks.add(Mark.Rectangle.filled(new Box(span.left(), y - half, span.right(), y + half), Ink.PREDICTION));
        }
        return marks;
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

    /** What of a convex shape lies to one side of an upright line: side 1 keeps the right, −1 the left. */
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
