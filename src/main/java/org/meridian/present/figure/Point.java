package org.meridian.present.figure;

/**
 * A place on the page. The origin is the upper left corner, y grows downwards.
 *
 * @param x points from the left edge
 * @param y points from the upper edge
 */
public record Point(double x, double y) {

    /**
     * Checks the point.
     *
     * @throws IllegalArgumentException if a coordinate is not finite
     */
    public Point {
        if (!(Double.isFinite(x) && Double.isFinite(y))) {
            throw new IllegalArgumentException("a point needs finite coordinates, but had (" + x + ", " + y + ")");
        }
    }
}
