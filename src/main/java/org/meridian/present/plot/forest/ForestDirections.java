package org.meridian.present.plot.forest;

import java.util.List;
import org.meridian.present.figure.Axis;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.TextStyle;

/**
 * What lies to either side of no effect, in lines. If no effect is near the middle of the axis, the words stand to its sides; else they
 * stand at the ends of the axis with arrows, as words beside the middle would speak for values that do not deserve them.
 *
 * @param left lines of what lies below no effect
 * @param leftX where they are anchored
 * @param leftAnchor how
 * @param right lines of what lies above it
 * @param rightX where they are anchored
 * @param rightAnchor how
 */
record ForestDirections(
        List<String> left, double leftX, Anchor leftAnchor, List<String> right, double rightX, Anchor rightAnchor) {

    private static final double GAP = 5;

    static ForestDirections of(ForestOptions.Favours favours, Axis axis, TextStyle style) {
        double length = axis.right() - axis.left();
        double middle = axis.left() + length / 2;
        if (axis.holds(0) && Math.abs(axis.x(0) - middle) < length / 4) {
            double divide = axis.x(0);
            return new ForestDirections(
                    LineBreak.lines(favours.left(), style, divide - GAP - axis.left()),
                    divide - GAP,
                    Anchor.END,
                    LineBreak.lines(favours.right(), style, axis.right() - divide - GAP),
                    divide + GAP,
                    Anchor.START);
        }
        double room = length / 2 - GAP;
        return new ForestDirections(
                LineBreak.lines("←\u00a0" + favours.left(), style, room),
                axis.left(),
                Anchor.START,
                LineBreak.lines(favours.right() + "\u00a0→", style, room),
                axis.right(),
                Anchor.END);
    }

    /** Lines of the side that has more of them. */
    int height() {
        return Math.max(left.size(), right.size());
    }
}
