package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.figure.VerticalAxis;
import org.meridian.synthesis.multiverse.IntervalSide;
import org.meridian.synthesis.multiverse.MeasureCurve;
import org.meridian.synthesis.multiverse.SpecificationResult;

/** The results on one measure: the curve above, the choices below. */
final class SpecificationPanel {

    private static final double NARROWEST = 130;
    private static final double USUAL_WIDTH = 300;
    private static final double WIDEST_COLUMN = 10;
    private static final double NARROWEST_COLUMN = 1.4;
    private static final double TICK_HEIGHT = 5;
    private static final double ARROW = 4;
    private static final double PATIENCE = 2.5;
    private static final double STRETCH = 2;
    private static final double MARGIN = 0.04;

    private final MeasureCurve curve;
    private final VerticalAxis axis;
    private final double column;

    SpecificationPanel(MeasureCurve curve, double top, double bottom) {
        this.curve = curve;
        PlotRange range = range(curve);
        axis = new VerticalAxis(curve.measure().scale(), range.from(), range.to(), bottom, top);
        column = Math.max(NARROWEST_COLUMN, Math.min(WIDEST_COLUMN, USUAL_WIDTH / curve.size()));
    }

    /**
     * Holds every estimate, and the intervals as far as they are of one size: with two studies and a quantile of t an interval may be ten
     * times as wide as the others, and is cut rather than that they are squeezed.
     */
    private static PlotRange range(MeasureCurve curve) {
        double centre = curve.median();
        double[] reaches = curve.sorted().stream()
                .map(it -> it.pooled().interval())
                .mapToDouble(it -> Math.max(centre - it.lower(), it.upper() - centre))
                .sorted()
                .toArray();
        double reach = PATIENCE * reaches[reaches.length / 2];
        PlotRange range = PlotRange.of(
                curve.sorted().stream().mapToDouble(it -> it.pooled().y()));
        for (SpecificationResult one : curve.sorted()) {
            range = range.holding(Math.max(one.pooled().interval().lower(), centre - reach))
                    .holding(Math.min(one.pooled().interval().upper(), centre + reach));
        }
        return range.reachingFor(0, STRETCH).widened(MARGIN);
    }

    MeasureCurve curve() {
        return curve;
    }

    double axisWidth() {
        return axis.width();
    }

    double plotWidth() {
        return Math.max(NARROWEST, column * curve.size());
    }

    List<Mark> draw(double left, List<SpecificationChoices.Row> rows) {
        List<Mark> marks = new ArrayList<>(axis.draw(left));
        double right = left + plotWidth();
        for (int i = 0; i < rows.size(); i += 2) {
            marks.add(Mark.Rectangle.filled(
                    new Box(left, rows.get(i).top(), right, rows.get(i).bottom()), Ink.SHADE));
        }
        if (axis.holds(0)) {
            marks.add(Mark.Line.level(left, right, axis.y(0), PlotFrame.REFERENCE));
        }
        double first = left + (plotWidth() - column * curve.size()) / 2 + column / 2;
        for (int i = 0; i < curve.size(); i++) {
            SpecificationResult it = curve.sorted().get(i);
            double x = first + i * column;
            List<Mark> parts = new ArrayList<>(result(it, x));
            rows.stream()
                    .filter(row -> row.isChosen(it.specification()))
                    .map(row ->
                            Mark.Rectangle.filled(Box.around(x, row.middle(), 0.36 * column, TICK_HEIGHT / 2), ink(it)))
                    .forEach(parts::add);
            marks.add(new Mark.Group(it + ", " + it.side().words(), parts));
        }
        return marks;
    }

    private List<Mark> result(SpecificationResult it, double x) {
        List<Mark> marks = new ArrayList<>();
        double upper = it.pooled().interval().upper();
        double lower = it.pooled().interval().lower();
        Stroke stroke = Stroke.solid(ink(it), Math.min(1.2, 0.5 * column));
        marks.add(Mark.Line.vertical(
                x, axis.y(Math.min(upper, axis.atTop())), axis.y(Math.max(lower, axis.atBottom())), stroke));
        if (upper > axis.atTop()) {
            marks.add(arrow(x, axis.top(), ARROW, ink(it)));
        }
        if (lower < axis.atBottom()) {
            marks.add(arrow(x, axis.bottom(), -ARROW, ink(it)));
        }
        double radius = Math.min(2.4, 0.42 * column);
        boolean open = it.side() == IntervalSide.ACROSS;
        marks.add(new Mark.Circle(
                new Point(x, axis.y(it.pooled().y())),
                radius,
                open ? Ink.PAPER : ink(it),
                Stroke.solid(ink(it), Math.min(0.8, 0.3 * column))));
        return marks;
    }

    /** What runs beyond the axis ends in an arrow. */
    private Mark arrow(double x, double tip, double length, Ink ink) {
        double half = Math.min(2, 0.45 * column);
        return Mark.Polygon.filled(
                ink, new Point(x, tip), new Point(x - half, tip + length), new Point(x + half, tip + length));
    }

    private static Ink ink(SpecificationResult it) {
        return it.side() == IntervalSide.ACROSS ? Ink.STUDY : Ink.SUMMARY;
    }
}
