package org.meridian.judgement.printed;

import java.util.ArrayList;
import java.util.List;
import org.meridian.math.Range;

/**
 * All intervals {@code y ± w} that round to a printed estimate and printed limits.
 *
 * <p>y, y − w and y + w each lie in a range, so that (y, w) lies in a polygon, and whatever is monotone along lines, such as y/w,
 * is largest and smallest in its corners.
 *
 * @param central whether there is such an interval; if there is none, the estimate and the limits are each taken by themselves
 * @param distance |y|/w, how many half widths the estimate lies from no effect
 * @param halfWidth w
 */
record CentredInterval(boolean central, Range distance, Range halfWidth) {

    private static final double ERROR = 1e-12;

    static CentredInterval of(Range estimate, Range lower, Range upper) {
        List<double[]> corners = corners(estimate, lower, upper);
        if (corners.isEmpty()) {
            Range width = upper.minus(lower).times(0.5);
            Range half = new Range(Math.max(0, width.lower()), Math.max(0, width.upper()));
            return new CentredInterval(false, quotient(estimate, half), half);
        }
        double nearest = Double.POSITIVE_INFINITY;
        double farthest = 0;
        double narrowest = Double.POSITIVE_INFINITY;
        double widest = 0;
        boolean below = false;
        boolean above = false;
        for (double[] corner : corners) {
            double w = Math.max(0, corner[1]);
            double distance = distance(corner[0], w);
            nearest = Math.min(nearest, distance);
            farthest = Math.max(farthest, distance);
            narrowest = Math.min(narrowest, w);
            widest = Math.max(widest, w);
            below |= corner[0] <= 0;
            above |= corner[0] >= 0;
        }
        return new CentredInterval(
                true,
                Range.between(below && above ? 0 : nearest, farthest, ERROR),
                Range.between(narrowest, widest, ERROR));
    }

    private static double distance(double y, double w) {
        return w == 0 ? Double.POSITIVE_INFINITY : Math.abs(y) / w;
    }

    private static Range quotient(Range y, Range w) {
        double nearest = y.contains(0) ? 0 : Math.min(Math.abs(y.lower()), Math.abs(y.upper()));
        double farthest = Math.max(Math.abs(y.lower()), Math.abs(y.upper()));
        double least = w.upper() == 0 ? Double.POSITIVE_INFINITY : nearest / w.upper();
        return Range.between(Math.min(least, distance(farthest, w.lower())), distance(farthest, w.lower()), ERROR);
    }

    private static List<double[]> corners(Range y, Range lower, Range upper) {
        List<double[]> corners = new ArrayList<>();
        for (double centre : ends(y)) {
            for (double left : ends(lower)) {
                corners.add(new double[] {centre, centre - left});
            }
            for (double right : ends(upper)) {
                corners.add(new double[] {centre, right - centre});
            }
        }
        for (double left : ends(lower)) {
            for (double right : ends(upper)) {
                corners.add(new double[] {left / 2 + right / 2, right / 2 - left / 2});
            }
        }
        corners.removeIf(corner -> !(corner[1] >= -slack(corner[1], y)
                && near(y, corner[0])
                && near(lower, corner[0] - corner[1])
                && near(upper, corner[0] + corner[1])));
        return corners;
    }

    private static double[] ends(Range range) {
        return new double[] {range.lower(), range.upper()};
    }

    private static boolean near(Range range, double value) {
        double slack = slack(value, range);
        return range.lower() - slack <= value && value <= range.upper() + slack;
    }

    private static double slack(double value, Range range) {
        return ERROR * (1e-3 + Math.abs(value) + Math.abs(range.lower()) + Math.abs(range.upper()));
    }
}
