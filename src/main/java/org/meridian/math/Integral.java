package org.meridian.math;

import java.util.function.DoubleUnaryOperator;

/**
 * Areas under functions, by the double exponential rule: it forgives a function whose slope is infinite at an end.
 *
 * <p>It asks for 13 digits of the area, so the function must be known to as many. Where a difference is small enough not to matter,
 * or the area is lost in the rounding of the function, {@link Quadrature} is the rule to take.
 *
 * <pre>{@code x = tanh(π/2 sinh t),   ∫ f(x) dx = h Σ f(x(jh)) x′(jh)}</pre>
 *
 * @see <a href="https://doi.org/10.2977/prims/1195192451">Takahasi &amp; Mori 1974</a>
 */
public final class Integral {

    private static final double HALF_PI = Math.PI / 2;

    /** Beyond this t a node is no further from the end of the interval than rounding. */
    private static final double WIDEST = 3.5;

    private static final int MOST_HALVINGS = 12;
    private static final double AGREEMENT = 1e-13;

    private Integral() {}

    /**
     * The area under a function between two points.
     *
     * @param f a function, smooth between the points and finite; it is never asked at the points themselves
     * @param lower left end, finite
     * @param upper right end, finite, not below {@code lower}
     * @return the area; two successive halvings of the step agree to 1e-13 of the area that f and the axis enclose
     * @throws NotConvergedException if twelve halvings do not suffice
     */
    public static double between(DoubleUnaryOperator f, double lower, double upper) {
        double half = (upper - lower) / 2;
        double middle = lower + half;
        double sum = HALF_PI * f.applyAsDouble(middle);
        double size = Math.abs(sum);
        double step = 1;
        double before = Double.NaN;
        double area = sum;
        for (int halving = 0; halving <= MOST_HALVINGS; halving++) {
            // The first round takes every node, each later one those between the nodes of the round before.
            for (double t = step; t <= WIDEST; t += halving == 0 ? step : 2 * step) {
                double u = HALF_PI * StrictMath.sinh(t);
                double cosh = StrictMath.cosh(u);
                double fromEnd = half * StrictMath.exp(-u) / cosh;
                double weight = HALF_PI * StrictMath.cosh(t) / (cosh * cosh);
                if (lower + fromEnd > lower && upper - fromEnd < upper) {
                    double left = weight * f.applyAsDouble(lower + fromEnd);
                    double right = weight * f.applyAsDouble(upper - fromEnd);
                    sum += left + right;
                    size += Math.abs(left) + Math.abs(right);
                }
            }
            area = half * step * sum;
            if (Math.abs(area - before) <= AGREEMENT * half * step * size) {
                return area;
            }
            before = area;
            step /= 2;
        }
        throw new NotConvergedException("no area found between " + lower + " and " + upper, MOST_HALVINGS, area);
    }
}
