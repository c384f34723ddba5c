package org.meridian.present.plot;

import org.meridian.synthesis.multiverse.MeasureCurve;

/**
 * How far the axis of a specification curve reaches: it holds every estimate, and the intervals as far as they are of one size. With two
 * studies and a quantile of t an interval may be ten times as wide as the others; it is cut rather than that they are squeezed.
 *
 * @param from lowest value, analysis scale
 * @param to highest value, analysis scale
 */
record SpecificationRange(double from, double to) {

    private static final double PATIENCE = 2.5;
    private static final double STRETCH = 2;
    private static final double MARGIN = 0.04;
    private static final double NARROWEST = 1e-6;

    static SpecificationRange of(MeasureCurve curve) {
        double centre = curve.median();
        double[] reaches = curve.sorted().stream()
                .map(it -> it.pooled().interval())
                .mapToDouble(it -> Math.max(centre - it.lower(), it.upper() - centre))
                .sorted()
                .toArray();
        double reach = PATIENCE * reaches[reaches.length / 2];
        SpecificationRange range = new SpecificationRange(
                curve.lowest().pooled().y(), curve.highest().pooled().y());
        for (var one : curve.sorted()) {
            range = range.holding(Math.max(one.pooled().interval().lower(), centre - reach))
                    .holding(Math.min(one.pooled().interval().upper(), centre + reach));
        }
        double least = NARROWEST * Math.max(1, Math.abs(centre));
        range = range.holding(centre - least).holding(centre + least);
        SpecificationRange stretched = range.holding(0);
        range = stretched.length() <= STRETCH * range.length() ? stretched : range;
        return new SpecificationRange(range.from - MARGIN * range.length(), range.to + MARGIN * range.length());
    }

    private SpecificationRange holding(double value) {
        return new SpecificationRange(Math.min(from, value), Math.max(to, value));
    }

    private double length() {
        return to - from;
    }
}
