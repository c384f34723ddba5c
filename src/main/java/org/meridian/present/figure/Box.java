package org.meridian.present.figure;

import java.util.Collection;

/**
 * A rectangle on the page, its sides parallel to those of the page: what a mark covers.
 *
 * @param left points from the left edge of the page
 * @param top points from the upper edge of the page
 * @param right at least {@code left}
 * @param bottom at least {@code top}
 */
public record Box(double left, double top, double right, double bottom) {

    /**
     * Checks the box.
     *
     * @throws IllegalArgumentException if a side is not finite, or the box is turned inside out
     */
    public Box {
        boolean ordered = left <= right && top <= bottom;
        if (!(ordered && Double.isFinite(right - left) && Double.isFinite(bottom - top))) {
            throw new IllegalArgumentException("a box needs finite sides with left <= right and top <= bottom, but had "
                    + left + ", " + top + ", " + right + ", " + bottom);
        }
    }

    /**
     * The box around a centre.
     *
     * @param x centre
     * @param y centre
     * @param halfWidth points, at least 0
     * @param halfHeight points, at least 0
     * @return the box
     */
    public static Box around(double x, double y, double halfWidth, double halfHeight) {
        return new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }

    /**
     * The smallest box around all points.
     *
     * @param points at least one
     * @return the box
     * @throws IllegalArgumentException if there are no points
     */
    public static Box around(Collection<Point> points) {
        return points.stream()
                .map(point -> new Box(point.x(), point.y(), point.x(), point.y()))
                .reduce(Box::union)
                .orElseThrow(() -> new IllegalArgumentException("a box around points needs at least one point"));
    }

    /**
     * Width of the box.
     *
     * @return points
     */
    public double width() {
        return right - left;
    }

    /**
     * Height of the box.
     *
     * @return points
     */
    public double height() {
        return bottom - top;
    }

    /**
     * The smallest box that holds both.
     *
     * @param other another box
     * @return the union
     */
    public Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /**
     * Whether the two share more than an edge.
     *
     * @param other another box
     * @return true if some area belongs to both
     */
    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /**
     * Whether the other box lies wholly inside, edges included.
     *
     * @param other another box
     * @return true if nothing of it is outside
     */
    public boolean contains(Box other) {
        return left <= other.left && top <= other.top && other.right <= right && other.bottom <= bottom;
    }
}
