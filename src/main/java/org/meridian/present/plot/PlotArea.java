package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.meridian.present.figure.Axis;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.figure.VerticalAxis;

/**
 * Where values stand between two axes. Whatever goes beyond them is cut off at their ends.
 *
 * @param x the level axis
 * @param y the vertical axis
 */
record PlotArea(Axis x, VerticalAxis y) {

    private static final int STEPS = 80;

    /** Farther off nothing is drawn, and directions do not change any more. */
    private static final double FAR = 1e6;

    /** A place between the axes. */
    Point at(double xValue, double yValue) {
        return new Point(near(x.x(xValue)), near(y.y(yValue)));
    }

    private static double near(double points) {
        return Math.min(Math.max(points, -FAR), FAR);
    }

    /** From end to end of both axes. */
    Box box() {
        return new Box(x.left(), y.top(), x.right(), y.bottom());
    }

    /** The visible part of a line between two places. */
    List<Mark> line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        return new ClipRegion(box()).curve(List.of(at(fromX, fromY), at(toX, toY)), stroke);
    }

    /** A level line from end to end, if its value is on the axis. */
    List<Mark> level(double yValue, Stroke stroke) {
        return line(x.from(), yValue, x.to(), yValue, stroke);
    }

    /** A vertical line from end to end, if its value is on the axis. */
    List<Mark> vertical(double xValue, Stroke stroke) {
        return line(xValue, y.atBottom(), xValue, y.atTop(), stroke);
    }

    /** The visible part of a curve through places. */
    List<Mark> curve(List<Point> places, Stroke stroke) {
        return new ClipRegion(box()).curve(places, stroke);
    }

    /** The places of a function of x from end to end of the level axis. */
    List<Point> along(DoubleUnaryOperator function) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToDouble(i -> x.from() + (x.to() - x.from()) * i / STEPS)
                .mapToObj(it -> at(it, function.applyAsDouble(it)))
                .toList();
    }

    /** The places of a function of y from the lower to the upper end of the vertical axis. */
    List<Point> upwards(DoubleUnaryOperator function) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToDouble(i -> y.atBottom() + (y.atTop() - y.atBottom()) * i / STEPS)
                .mapToObj(it -> at(function.applyAsDouble(it), it))
                .toList();
    }

    /** The visible part of what lies between two curves. */
    Optional<Mark> between(List<Point> one, List<Point> other, Ink ink) {
        List<Point> corners = new ArrayList<>(other);
        Collections.reverse(corners);
        corners.addAll(0, one);
        return new ClipRegion(box()).region(corners, ink);
    }
}
