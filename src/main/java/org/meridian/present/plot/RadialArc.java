package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.present.figure.Axis;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.figure.Tick;
import org.meridian.present.figure.VerticalAxis;
import org.meridian.stat.Scale;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The arc of a radial plot: an axis of effects about the origin, outside all points. On the page an effect is the direction
 * {@code atan(effect · stretch)}.
 *
 * @param scale analysis scale to natural scale
 * @param effects from the least to the greatest effect that has a place on it
 * @param stretch points of height per unit of z over points of width per unit of precision
 * @param radius points
 * @param size of the plot, with the room that arc and labels need
 */
record RadialArc(Scale scale, PlotRange effects, double stretch, double radius, PlotSize size) {

    static final Stroke RULE = Stroke.solid(Ink.TEXT, 0.6);

    private static final double WIDTH = 250;
    private static final double HEIGHT = 260;
    private static final double GAP = 12;
    private static final double TICK = 3.5;
    private static final double LABELS = 46;
    private static final double HALF_LABEL = 5;

    /** The arc for studies in a range of precision and of standardised effects. */
    static RadialArc of(SummaryEffect pooled, PlotRange x, PlotRange z) {
        double perX = WIDTH / x.length();
        double perZ = HEIGHT / z.length();
        double farthest = WIDTH;
        for (int i = 0; i < pooled.effects().size(); i++) {
            double se = Math.sqrt(pooled.effects().v().get(i));
            farthest = Math.max(
                    farthest, Math.hypot(perX / se, perZ * pooled.effects().y().get(i) / se));
        }
        double radius = farthest + GAP;
        double stretch = perZ / perX;
        PlotRange effects = PlotRange.of(pooled.effects().y().stream())
                .holding(pooled.y())
                .holding(0)
                .widened(0.08);
        PlotRange seen = new PlotRange(
                Math.max(effects.from(), slope(z.from() * perZ + HALF_LABEL, radius) / stretch),
                Math.min(effects.to(), slope(z.to() * perZ - HALF_LABEL, radius) / stretch));
        double margin = radius - WIDTH + TICK + LABELS - PlotFrame.PADDING;
        return new RadialArc(pooled.measure().scale(), seen, stretch, radius, new PlotSize(WIDTH, HEIGHT, 0, margin));
    }

    /** The slope of the line from the origin to where the arc has a height. */
    private static double slope(double height, double radius) {
        double inside = Math.min(Math.abs(height), 0.999 * radius);
        return Math.signum(height) * inside / Math.sqrt(radius * radius - inside * inside);
    }

    void draw(PlotFrame frame) {
        Point origin = frame.area().at(0, 0);
        double from = angle(effects.from());
        double to = angle(effects.to());
        frame.add(new Mark.Curve(
                IntStream.rangeClosed(0, 60)
                        .mapToObj(i -> place(origin, radius, from + (to - from) * i / 60))
                        .toList(),
                RULE));
        List<Box> labels = new ArrayList<>();
        for (Tick tick : ticks()) {
            double angle = angle(tick.at());
            Point end = place(origin, radius + TICK, angle);
            Point beside = place(origin, radius + TICK + 3, angle);
            Mark.Text label = new Mark.Text(
                    new Point(beside.x(), beside.y() + 0.36 * Axis.LABELS.size()),
                    tick.label(),
                    Mark.Text.Anchor.START,
                    Axis.LABELS);
            frame.add(new Mark.Line(place(origin, radius, angle), end, RULE));
            if (labels.stream().noneMatch(label.bounds()::overlaps)) {
                labels.add(label.bounds());
                frame.add(label);
            }
        }
    }

    private List<Tick> ticks() {
        double height = radius * Math.abs(StrictMath.sin(angle(effects.to())) - StrictMath.sin(angle(effects.from())));
        List<Tick> ticks = new VerticalAxis(scale, effects.from(), effects.to(), Math.max(height, 30), 0).ticks();
        List<Tick> nullFirst =
                new ArrayList<>(ticks.stream().filter(it -> it.at() == 0).toList());
        ticks.stream().filter(it -> it.at() != 0).forEach(nullFirst::add);
        return nullFirst;
    }

    /** Where the line of an effect, drawn from the origin, ends: at the arc. */
    Point end(PlotFrame frame, double effect) {
        return place(frame.area().at(0, 0), radius, angle(effect));
    }

    boolean holds(double effect) {
        return effects.from() <= effect && effect <= effects.to();
    }

    /** A line from left to right that follows the arc where it would go beyond. */
    List<Point> within(PlotFrame frame, List<Point> places) {
        Point origin = frame.area().at(0, 0);
        return places.stream()
                .map(it -> {
                    double far = Math.hypot(it.x() - origin.x(), it.y() - origin.y()) / radius;
                    return far <= 1
                            ? it
                            : new Point(
                                    origin.x() + (it.x() - origin.x()) / far, origin.y() + (it.y() - origin.y()) / far);
                })
                .toList();
    }

    /** Of a line from left to right what lies on this side of the arc. */
    List<Mark> inside(PlotFrame frame, List<Point> places, Stroke stroke) {
        Point origin = frame.area().at(0, 0);
        return frame.area()
                .curve(
                        places.stream()
                                .filter(it -> Math.hypot(it.x() - origin.x(), it.y() - origin.y()) <= radius)
                                .toList(),
                        stroke);
    }

    private double angle(double effect) {
        return StrictMath.atan(effect * stretch);
    }

    private static Point place(Point origin, double radius, double angle) {
        return new Point(origin.x() + radius * StrictMath.cos(angle), origin.y() - radius * StrictMath.sin(angle));
    }
}
