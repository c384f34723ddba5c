package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;

/**
 * What is seen of curves and regions that go on beyond the plot.
 *
 * @param box the edges
 */
record ClipRegion(Box box) {

    private record Piece(Point from, Point to) {}

    /** The visible pieces of a line through points. */
    List<Mark> curve(List<Point> points, Stroke stroke) {
        List<Mark> curves = new ArrayList<>();
        List<Point> open = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Optional<Piece> piece = piece(points.get(i - 1), points.get(i));
            if (piece.isEmpty()) {
                close(open, curves, stroke);
                continue;
            }
            if (!open.isEmpty() && !open.get(open.size() - 1).equals(piece.get().from())) {
                close(open, curves, stroke);
            }
            if (open.isEmpty()) {
                open.add(piece.get().from());
            }
            open.add(piece.get().to());
        }
        close(open, curves, stroke);
        return curves;
    }

    private static void close(List<Point> open, List<Mark> curves, Stroke stroke) {
        if (open.size() > 1) {
            curves.add(new Mark.Curve(open, stroke));
        }
        open.clear();
    }

    /** The visible part of a shape; of a shape with a dent, as far as one outline can tell it. */
    Optional<Mark> region(List<Point> corners, Ink ink) {
        List<Point> seen = cut(corners, p -> p.x() - box.left());
        seen = cut(seen, p -> box.right() - p.x());
        seen = cut(seen, p -> p.y() - box.top());
        seen = cut(seen, p -> box.bottom() - p.y());
        return seen.size() < 3 ? Optional.empty() : Optional.of(new Mark.Polygon(seen, ink, Stroke.NONE));
    }

    /** Whether a straight line passes through. */
    boolean meets(Point a, Point b) {
        return piece(a, b).isPresent();
    }

    /** Liang and Barsky's clipping: how much of the way from one end to the other lies inside all four edges. */
    private Optional<Piece> piece(Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double[] outward = {-dx, dx, -dy, dy};
        double[] room = {a.x() - box.left(), box.right() - a.x(), a.y() - box.top(), box.bottom() - a.y()};
        double enter = 0;
        double leave = 1;
        for (int edge = 0; edge < 4; edge++) {
            double share = room[edge] / outward[edge];
            if (outward[edge] < 0) {
                enter = Math.max(enter, share);
            } else if (outward[edge] > 0) {
                leave = Math.min(leave, share);
            } else if (room[edge] < 0) {
                return Optional.empty();
            }
        }
        return enter <= leave ? Optional.of(new Piece(along(a, b, enter), along(a, b, leave))) : Optional.empty();
    }

    private Point along(Point a, Point b, double share) {
        if (share == 0 || share == 1) {
            return share == 0 ? a : b;
        }
        double x = a.x() + share * (b.x() - a.x());
        double y = a.y() + share * (b.y() - a.y());
        return new Point(
                Math.min(Math.max(x, box.left()), box.right()), Math.min(Math.max(y, box.top()), box.bottom()));
    }

    /** Sutherland and Hodgman's clipping of a shape at one edge; inside is where the distance is not negative. */
    private List<Point> cut(List<Point> corners, ToDoubleFunction<Point> inside) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            double before = inside.applyAsDouble(a);
            double after = inside.applyAsDouble(b);
            if (before >= 0) {
                kept.add(a);
            }
            if (before < 0 && after > 0 || before > 0 && after < 0) {
                double share = before / (before - after);
                kept.add(new Point(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y())));
            }
        }
        return kept;
    }
}
