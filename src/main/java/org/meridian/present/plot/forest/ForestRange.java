package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * How far the axis of a forest plot reaches. It holds the pooled interval, and the studies as far as they are of one size: a
 * study far wider or farther away than the usual one, by weight, ends in an arrow instead of squeezing all the others.
 *
 * @param from lowest value, analysis scale
 * @param to highest value, analysis scale
 */
record ForestRange(double from, double to) {

    /** How many times as far as the usual study a study may reach. */
    private static final double PATIENCE = 3;

    /** But nothing is cut if the axis would be no longer than this many times what is left. */
    private static final double INDULGENCE = 1.7;

    /** How many times as far as the studies the prediction interval may reach. */
    private static final double FORESIGHT = 1.5;

    /** No effect is shown as long as the axis grows to no more than this many times its length for it. */
    private static final double STRETCH = 2.5;

    private static final double MARGIN = 0.04;

    /** Below this an axis has no digits left for its labels. */
    private static final double NARROWEST = 1e-6;

    static ForestRange of(SummaryEffect pooled, ForestRows rows) {
        double centre = pooled.y();
        ForestRange all =
                new ForestRange(pooled.interval().lower(), pooled.interval().upper());
        ForestRange usual = all;
        double reach = PATIENCE * usualReach(pooled, rows.many());
        List<ForestRow.Value> values = new ArrayList<>(rows.many());
        values.addAll(rows.summaries());
        for (ForestRow.Value value : values) {
            Interval interval = value.interval();
            all = all.holding(interval.lower()).holding(interval.upper());
            usual = usual.holdingWithin(reach, centre, interval.lower())
                    .holdingWithin(reach, centre, value.y())
                    .holdingWithin(reach, centre, interval.upper());
        }
        ForestRange range = all.length() <= INDULGENCE * usual.length() ? all : usual;
        double foresight = FORESIGHT * Math.max(centre - range.from, range.to - centre);
        for (Interval prediction : rows.predictions()) {
            range = range.holding(Math.max(prediction.lower(), centre - foresight))
                    .holding(Math.min(prediction.upper(), centre + foresight));
        }
        return range.atLeast(NARROWEST * Math.max(1, Math.abs(centre)))
                .reachingForNoEffect(pooled.measure())
                .widened();
    }

    /**
     * The reach, from the centre to the farther limit, that half of the weight stays within; half of the studies if they have no
     * weights.
     */
    private static double usualReach(SummaryEffect pooled, List<ForestRow.Value> many) {
        double centre = pooled.y();
        boolean weighted = pooled.shares().isPresent();
        record Reach(double length, double weight) {}
        List<Reach> reaches = many.stream()
                .map(value -> new Reach(
                        Math.max(
                                centre - value.interval().lower(),
                                value.interval().upper() - centre),
                        weighted ? value.size() : 1))
                .sorted(Comparator.comparingDouble(Reach::length))
                .toList();
        double half = reaches.stream().mapToDouble(Reach::weight).sum() / 2;
        double weight = 0;
        for (Reach reach : reaches) {
            weight += reach.weight();
            if (weight >= half) {
                return reach.length();
            }
        }
        return 0;
    }

    private ForestRange holding(double value) {
        return new ForestRange(Math.min(from, value), Math.max(to, value));
    }

    private ForestRange holdingWithin(double reach, double centre, double value) {
        return Math.abs(value - centre) <= reach ? holding(value) : this;
    }

    private ForestRange atLeast(double half) {
        double centre = (from + to) / 2;
        return holding(centre - half).holding(centre + half);
    }

    private ForestRange reachingForNoEffect(Measure measure) {
        if (measure.noEffect().isEmpty()) {
            return this;
        }
        ForestRange stretched = holding(0);
        return stretched.length() <= STRETCH * length() ? stretched : this;
    }

    private ForestRange widened() {
        return new ForestRange(from - MARGIN * length(), to + MARGIN * length());
    }

    private double length() {
        return to - from;
    }
}
