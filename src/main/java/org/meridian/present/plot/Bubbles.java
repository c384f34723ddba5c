package org.meridian.present.plot;

import org.meridian.math.Doubles;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;

/** Studies as circles whose area is proportional to their weight. */
final class Bubbles {

    private static final double LARGEST = 9;
    private static final double SMALLEST = 1.6;

    private Bubbles() {}

    static double radius(double weight, Doubles weights) {
        double largest = weights.max();
        return largest > 0 ? Math.max(SMALLEST, LARGEST * Math.sqrt(Math.max(0, weight) / largest)) : Dot.RADIUS;
    }

    static LegendSymbol swatch() {
        return (x, y) -> new Mark.Circle(new Point(x, y), 4.5, Ink.STUDY, Stroke.NONE);
    }
}
