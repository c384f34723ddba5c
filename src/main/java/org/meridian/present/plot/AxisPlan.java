package org.meridian.present.plot;

import java.util.List;
import org.meridian.present.figure.Axis;
import org.meridian.present.figure.Tick;
import org.meridian.present.figure.VerticalAxis;
import org.meridian.stat.Scale;

/**
 * What an axis measures, before it has a place on the page.
 *
 * @param title what it measures, in words
 * @param scale analysis scale to natural scale
 * @param from value at the left or lower end
 * @param to value at the right or upper end
 * @param wanted ticks of the plot's own in order of precedence; empty if the axis chooses
 */
record AxisPlan(String title, Scale scale, double from, double to, List<Tick> wanted) {

    static AxisPlan of(String title, Scale scale, PlotRange range) {
        return new AxisPlan(title, scale, range.from(), range.to(), List.of());
    }

    AxisPlan withTicks(List<Tick> ticks) {
        return new AxisPlan(title, scale, from, to, ticks);
    }

    /** Values that rise downwards. */
    AxisPlan upsideDown() {
        return new AxisPlan(title, scale, to, from, wanted);
    }

    Axis level(double left, double right) {
        return new Axis(scale, from, to, left, right);
    }

    VerticalAxis vertical(double bottom, double top) {
        return new VerticalAxis(scale, from, to, bottom, top);
    }

    List<Tick> ticks(Axis axis) {
        return wanted.isEmpty() ? axis.ticks() : axis.fitting(wanted);
    }

    List<Tick> ticks(VerticalAxis axis) {
        return wanted.isEmpty() ? axis.ticks() : axis.fitting(wanted);
    }
}
