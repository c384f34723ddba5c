package org.meridian.present.figure;

import java.util.ArrayList;
import java.util.List;
import org.meridian.stat.Scale;

/**
 * A vertical axis at the left of a plot: like {@link Axis}, turned.
 *
 * <p>Values may rise upwards or, as in a funnel plot, downwards: whichever of {@code atTop} and {@code atBottom} is larger.
 *
 * @param scale analysis scale to natural scale
 * @param atBottom value at the lower end, analysis scale
 * @param atTop value at the upper end, analysis scale
 * @param bottom y of the lower end in points
 * @param top y of the upper end in points
 */
public record VerticalAxis(Scale scale, double atBottom, double atTop, double bottom, double top) {

    private static final Stroke RULE = Stroke.solid(Ink.TEXT, 0.6);
    private static final double TICK_LENGTH = 3.5;
    private static final double GAP = 3;

    /**
     * Checks the axis.
     *
     * @throws IllegalArgumentException if the range is empty, not finite, or so narrow beside its values that digits run out; or
     *     if {@code top} is not above {@code bottom}
     */
    public VerticalAxis {
        double resolution = 1e-9 * Math.max(Math.abs(atBottom), Math.abs(atTop));
        double range = Math.abs(atTop - atBottom);
        if (!(range > resolution && range < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "an axis needs a finite range, but went from " + atBottom + " to " + atTop);
        }
        if (!(top < bottom && bottom - top < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a vertical axis has its top above its bottom, but they lay at " + top
                    + " and " + bottom + " points");
        }
    }

    /**
     * Where a value stands. Values outside the range stand outside the axis.
     *
     * @param value analysis scale
     * @return y in points
     */
    public double y(double value) {
        return bottom + (value - atBottom) / (atTop - atBottom) * (top - bottom);
    }

    /**
     * Whether a value is in the range.
     *
     * @param value analysis scale
     * @return true from the lowest to the highest value, both included
     */
    public boolean holds(double value) {
        return Math.min(atBottom, atTop) <= value && value <= Math.max(atBottom, atTop);
    }

    /**
     * The ticks: from three to nine, unless the axis is too short for the labels of three; none overlap.
     *
     * @return in rising order of their values
     */
    public List<Tick> ticks() {
        return new TickChoice(scale, Math.min(atBottom, atTop), Math.max(atBottom, atTop), this::collide).ticks();
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

    private boolean collide(Tick a, Tick b) {
        return Math.abs(y(a.at()) - y(b.at())) < Axis.LABELS.size() * (Mark.ASCENT + Mark.DESCENT) + GAP;
    }

    /**
     * What the axis with its labels needs left of its line.
     *
     * @return points
     */
    public double width() {
        return width(ticks());
    }

    /**
     * What the axis with ticks of one's own needs left of its line.
     *
     * @param ticks those to draw, with their labels
     * @return points
     */
    public double width(List<Tick> ticks) {
        return TICK_LENGTH
                + GAP
                + ticks.stream()
                        .mapToDouble(tick -> Axis.LABELS.width(tick.label()))
                        .max()
                        .orElse(0);
    }

    /**
     * The axis as marks, with ticks and labels left of it.
     *
     * @param x of the line in points
     * @return the marks
     */
    public List<Mark> draw(double x) {
        return draw(x, ticks());
    }

    /**
     * The axis as marks, with ticks of one's own.
     *
     * @param x of the line in points
     * @param ticks those to draw, with their labels
     * @return the marks
     */
    public List<Mark> draw(double x, List<Tick> ticks) {
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Line.vertical(x, top, bottom, RULE));
        for (Tick tick : ticks) {
            double y = y(tick.at());
            marks.add(Mark.Line.level(x - TICK_LENGTH, x, y, RULE));
            // The middle of a digit stands at the tick.
            double baseline = y + 0.36 * Axis.LABELS.size();
            marks.add(new Mark.Text(
                    new Point(x - TICK_LENGTH - GAP, baseline), tick.label(), Mark.Text.Anchor.END, Axis.LABELS));
        }
        return List.copyOf(marks);
    }
}
