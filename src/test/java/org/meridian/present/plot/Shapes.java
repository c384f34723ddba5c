package org.meridian.present.plot;

import java.util.List;
import org.meridian.present.figure.Point;

/** Geometry of drawn shapes. */
public final class Shapes {

    private Shapes() {}

    /** Whether a point lies inside a polygon: a ray from it crosses the outline an odd number of times. */
    public static boolean contains(List<Point> corners, Point point) {
        boolean inside = false;
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            if (a.y() > point.y() != b.y() > point.y()
                    && point.x() < a.x() + (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y())) {
                inside = !inside;
            }
        }
        return inside;
    }
}
