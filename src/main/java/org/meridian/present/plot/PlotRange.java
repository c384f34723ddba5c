package org.meridian.present.plot;

import java.util.stream.DoubleStream;

/**
 * How far an axis reaches.
 *
 * @param from lowest value
 * @param to highest value
 */
record PlotRange(double from, double to) {

    /** Below this share of its values an axis has no digits left for its labels. */
    private static final double NARROWEST = 1e-6;

    /** From the least to the greatest of some values. */
    static PlotRange of(DoubleStream values) {
        return values.mapToObj(it -> new PlotRange(it, it))
                .reduce((a, b) -> a.holding(b.from).holding(b.to))
                .orElseThrow();
    }

    PlotRange holding(double value) {
        return new PlotRange(Math.min(from, value), Math.max(to, value));
    }

    /** Holds the value if the range grows to no more than this many times its length for it. */
    PlotRange reachingFor(double value, double stretch) {
        PlotRange stretched = holding(value);
        return stretched.length() <= stretch * length() ? stretched : this;
    }

    /** Reaches towards the value, but grows to no more than this many times its length. */
    PlotRange reachingTowards(double value, double stretch) {
        double more = (stretch - 1) * length();
        return holding(Math.min(Math.max(value, from - more), to + more));
    }

    /** Longer by a share of its length at both ends, and long enough to have round numbers. */
    PlotRange widened(double share) {
        double least = NARROWEST * Math.max(1, Math.max(Math.abs(from), Math.abs(to)));
        double more = Math.max(share * length(), length() > least ? 0 : Math.max(least, 0.1 * Math.abs(from)));
        return new PlotRange(from - more, to + more);
    }

    double length() {
        return to - from;
    }
}
