package org.meridian.present.plot;

import org.meridian.present.figure.Box;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;

/** A sample of a mark, as a legend shows it. */
@FunctionalInterface
interface LegendSymbol {

    /** How wide every sample is. */
    double WIDTH = 16;

    /** The sample, about a middle. */
    Mark at(double x, double y);

    static LegendSymbol line(Stroke stroke) {
        return (x, y) -> Mark.Line.level(x - WIDTH / 2, x + WIDTH / 2, y, stroke);
    }

    static LegendSymbol dot(Ink ink) {
        return (x, y) -> new Mark.Circle(new Point(x, y), Dot.RADIUS, ink, Stroke.NONE);
    }

    static LegendSymbol region(Ink ink) {
        return (x, y) -> new Mark.Rectangle(Box.around(x, y, WIDTH / 2 - 1, 4), ink, Stroke.solid(Ink.RULE, 0.4));
    }
}
