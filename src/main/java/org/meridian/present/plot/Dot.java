package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;

/**
 * One study as a point of a plot.
 *
 * @param at its middle on the page
 * @param radius points
 * @param name the study's name
 * @param sentence what a pointer that rests there reads
 * @param rank if not all studies can be named, those with the highest are
 */
record Dot(Point at, double radius, String name, String sentence, double rank) {

    static final double RADIUS = 3;

    private static final Stroke HALO = Stroke.solid(Ink.PAPER, 0.7);

    /** A point of the usual size. */
    static Dot of(Point at, String name, String sentence, double rank) {
        return new Dot(at, RADIUS, name, sentence, rank);
    }

    Box box() {
        return Box.around(at.x(), at.y(), radius, radius);
    }

    /** The point with its label, as one thing for pointer and keyboard. */
    Mark group(List<Mark> label) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Circle(at, radius, Ink.STUDY, HALO));
        marks.addAll(label);
        return new Mark.Group(sentence, marks);
    }
}
