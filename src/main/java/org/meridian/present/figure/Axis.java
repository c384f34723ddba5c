package org.meridian.present.figure;

import java.util.ArrayList;
import java.util.List;
import org.meridian.stat.Scale;

/**
 * A horizontal axis: the position of a value of the analysis scale on the page, and which round values of the natural scale have
 * ticks.
 *
 * @param scale analysis scale to natural scale
 * @param from lowest value, analysis scale
 * @param to highest value, analysis scale
 * @param left x of the lowest value in points
 * @param right x of the highest value in points
 */
public record Axis(Scale scale, double from, double to, double left, double right) {

    /** How tick labels are set. */
    public static final TextStyle LABELS = TextStyle.of(8).with(Ink.QUIET);

    /** What an axis with its labels needs below its line, in points. */
    public static final double HEIGHT = 5 + 8 * (Mark.ASCENT + Mark.DESCENT);

    private static final Stroke RULE = Stroke.solid(Ink.TEXT, 0.6);
    private static final double TICK_LENGTH = 3.5;
    private static final double GAP = 4;

    /**
     * Checks the axis.
     *
     * @throws IllegalArgumentException if the range is empty, not finite, or so narrow beside its values that digits run out;
     *     or if {@code left} is not left of {@code right}
     */
    public Axis {
        double resolution = 1e-9 * Math.max(Math.abs(from), Math.abs(to));
        if (!(to - from > resolution && to - from < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "an axis needs a finite range that rises, but went from " + from + " to " + to);
        }
        if (!(left < right && right - left < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "an axis runs from left to right, but went from " + left + " to " + right + " points");
        }
    }

    /**
     * Where a value stands. Values outside the range stand outside the axis.
     *
     * @param value analysis scale
     * @return x in points
     */
    public double x(double value) {
        return left + (value - from) / (to - from) * (right - left);
    }

    /**
     * Whether a value is in the range.
     *
     * @param value analysis scale
     * @return true from the lowest to the highest value, both included
     */
    public boolean holds(double value) {
        return from <= value && value <= to;
    }

    /**
     * The ticks: from three to nine, unless the axis is too short for the labels of three; none overlap. The null value 0 of
     * the analysis scale is one of them if it is in the range.
     *
     * @return in rising order
     */
    public List<Tick> ticks() {
        return new TickChoice(scale, from, to, this::collide).ticks();
    }

    /**
     * Of ticks of one's own those that lie on the axis and whose labels have room.
     *
     * @param wanted in order of precedence
     * @return in the same order
     */
    public List<Tick> fitting(List<Tick> wanted) {
        return Tick.fitting(wanted, this::holds, this::collide);
    }

    /**
     * The axis as marks, with ticks and labels below it.
     *
     * @param y of the line in points
     * @return the marks
     */
    public List<Mark> draw(double y) {
        return draw(y, ticks());
    }

    /**
     * The axis as marks, with ticks of one's own.
     *
     * @param y of the line in points
     * @param ticks those to draw, with their labels
     * @return the marks
     */
    public List<Mark> draw(double y, List<Tick> ticks) {
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Line.level(left, right, y, RULE));
        for (Tick tick : ticks) {
            double x = x(tick.at());
            marks.add(Mark.Line.vertical(x, y, y + TICK_LENGTH, RULE));
            marks.add(label(tick, y + TICK_LENGTH + 1.5 + LABELS.size() * Mark.ASCENT));
        }
        return List.copyOf(marks);
    }

    private Mark.Text label(Tick tick, double baseline) {
        return new Mark.Text(new Point(x(tick.at()), baseline), tick.label(), Mark.Text.Anchor.MIDDLE, LABELS);
    }

    private boolean collide(Tick a, Tick b) {
        double halves = (LABELS.width(a.label()) + LABELS.width(b.label())) / 2;
        return Math.abs(x(a.at()) - x(b.at())) < halves + GAP;
    }
}
