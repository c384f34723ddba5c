package org.meridian.synthesis.conversion;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.meridian.math.NotConvergedException;
import org.meridian.math.Root;

/** The lowest point of a smooth function on an interval: the best of a grid, made exact as a zero of the slope. */
final class ShapeSearch {

    private static final int POINTS = 120;
    private static final int MOST_CUTS = 60;
    private static final double STEP = 1e-3;

    private ShapeSearch() {}

    /** The lowest point; none if the function falls towards an end of the interval. */
    static OptionalDouble lowest(DoubleUnaryOperator f, double lower, double upper) {
        double step = (upper - lower) / POINTS;
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= POINTS; i++) {
            double value = f.applyAsDouble(lower + i * step);
            if (value < least) {
                least = value;
                best = i;
            }
        }
        if (best == 0 || best == POINTS) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(flat(f, lower + (best - 1) * step, lower + (best + 1) * step));
    }

    /** Cuts the bracket until the slope falls at its left and rises at its right, which ripples may hide at first. */
    private static double flat(DoubleUnaryOperator f, double lower, double upper) {
        double left = lower;
        double right = upper;
        for (int cut = 0; cut < MOST_CUTS; cut++) {
            if (slope(f, left) <= 0 && slope(f, right) >= 0) {
                return Root.between(x -> slope(f, x), left, right).x();
            }
            double third = (right - left) / 3;
            if (f.applyAsDouble(left + third) < f.applyAsDouble(right - third)) {
                right -= third;
            } else {
                left += third;
            }
        }
        throw new NotConvergedException("no lowest point between " + lower + " and " + upper, MOST_CUTS, left);
    }

    /** Central differences of fourth order. */
    private static double slope(DoubleUnaryOperator f, double x) {
        double near = f.applyAsDouble(x + STEP) - f.applyAsDouble(x - STEP);
        double far = f.applyAsDouble(x + 2 * STEP) - f.applyAsDouble(x - 2 * STEP);
        return (8 * near - far) / (12 * STEP);
    }
}
