package org.meridian.math;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.AllowedSolution;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;
import org.apache.commons.math3.exception.NoBracketingException;
import org.apache.commons.math3.exception.TooManyEvaluationsException;

/**
 * A zero of a function with its proof: the function changes sign between {@code lower} and {@code upper}.
 *
 * @param x the zero
 * @param value the function at {@code x}; rounding keeps it from being exactly 0
 * @param lower the left end of the last bracket, at most {@code x}
 * @param upper the right end of the last bracket, at least {@code x}
 * @param evaluations how often the function was asked
 */
public record Root(double x, double value, double lower, double upper, int evaluations) {

    private static final int MOST_EVALUATIONS = 1000;

    /** A distance this small against the point leaves an error of its square: below the last bit. */
    private static final double LAST_STEP = 1e-9;

    /**
     * The zero of a continuous function between two points at which it differs in sign, to the last bits that the function
     * itself resolves.
     *
     * @param f the function
     * @param lower left end of the bracket
     * @param upper right end of the bracket
     * @return the zero and its last bracket
     * @throws IllegalArgumentException if the ends are out of order, or the function does not differ in sign at them
     * @throws NotConvergedException if the function was asked 1,000 times without an end, or is not a number on the way
     */
    public static Root between(DoubleUnaryOperator f, double lower, double upper) {
        double atLower = f.applyAsDouble(lower);
        double atUpper = f.applyAsDouble(upper);
        if (atLower == 0) {
            return new Root(lower, 0, lower, lower, 1);
        }
        if (atUpper == 0) {
            return new Root(upper, 0, upper, upper, 2);
        }
        if (!(lower < upper)) {
            throw new IllegalArgumentException(
                    "a bracket needs its ends in order, but they were " + lower + " and " + upper);
        }
        if (!(atLower < 0 && atUpper > 0 || atLower > 0 && atUpper < 0)) {
            throw new IllegalArgumentException("a bracket needs values of different sign at its ends, but they were "
                    + atLower + " at " + lower + " and " + atUpper + " at " + upper);
        }
        var solver = new BracketingNthOrderBrentSolver(Math.ulp(1.0), Double.MIN_NORMAL, 0, 5);
        double x;
        try {
            x = solver.solve(MOST_EVALUATIONS, f::applyAsDouble, lower, upper, AllowedSolution.ANY_SIDE);
        } catch (TooManyEvaluationsException | NoBracketingException e) {
            // A bracket is lost only where the function is not a number.
            throw new NotConvergedException(
                    "no zero found between " + lower + " and " + upper, MOST_EVALUATIONS, lower);
        }
        return bracketed(f, x, lower, upper, atLower, solver.getEvaluations());
    }

    /**
     * The zero of a smooth function that is negative at the left end of a bracket and not at the right, to the last bits that the
     * function itself resolves. Each step goes to the zero of the curve that has the values and slopes of the last two points, or
     * else of the last tangent; none is let out of the bracket.
     *
     * @param f the function with its slope
     * @param lower left end, where the function is negative; it is not asked there again
     * @param upper right end, where the function is 0 or more; it is not asked there again
     * @param start where to begin, from {@code lower} to {@code upper}
     * @return the zero and its last bracket
     * @throws NotConvergedException if the function was asked 1,000 times without an end, or is NaN somewhere
     */
    public static Root rising(DoubleFunction<ValueAndSlope> f, double lower, double upper, double start) {
        double left = lower;
        double right = upper;
        double x = start;
        double last = Double.NaN;
        ValueAndSlope atLast = new ValueAndSlope(Double.NaN, Double.NaN);
        for (int asked = 1; asked < MOST_EVALUATIONS; asked++) {
            ValueAndSlope at = f.apply(x);
            if (Double.isNaN(at.value())) {
                throw new NotConvergedException("the function whose zero is sought is no number", asked, x);
            }
            if (at.value() < 0) {
                left = x;
            } else {
                right = x;
            }
            double curved = curved(x, at, last, atLast);
            double straight = x - at.value() / at.slope();
            boolean byCurve = curved > left && curved < right;
            boolean byTangent = straight > left && straight < right;
            double next = byCurve ? curved : byTangent ? straight : between(left, right);
            // A tangent leaves the square of its distance as its error, a curve the squares of its distances from both
            // points.
            double distance = Math.abs(next - x) / x * (byCurve ? Math.abs(next - last) / x : 1);
            if ((byCurve || byTangent) && distance <= LAST_STEP || !(next > left && next < right)) {
                return enclosed(f, next, left, right, asked);
            }
            last = x;
            atLast = at;
            x = next;
        }
        throw new NotConvergedException("no zero found between " + lower + " and " + upper, MOST_EVALUATIONS, x);
    }

    /** The zero of the cubic in the value of the function that has its values and slopes at two points; the last one is near. */
    private static double curved(double x, ValueAndSlope at, double last, ValueAndSlope atLast) {
        double rise = at.value() - atLast.value();
        double u = at.value() / rise;
        double rest = 1 - u;
        return x
                + (u * u * ((3 - 2 * u) * (last - x) + rest * (rise / atLast.slope()))
                        - rest * rest * u * (rise / at.slope()));
    }

    /** A point well inside a bracket that may span many orders of magnitude. */
    private static double between(double left, double right) {
        return right > 16 * left ? left + (right - left) / 16 : left + (right - left) / 2;
    }

    /** Walks out from x in steps of 16, 64, 256, … ulps until the sign has been seen to change. */
    private static Root enclosed(
            DoubleFunction<ValueAndSlope> f, double x, double floor, double ceiling, int evaluations) {
        double value = f.apply(x).value();
        int asked = evaluations + 1;
        double below = value < 0 ? x : Double.NaN;
        double above = value < 0 ? Double.NaN : x;
        for (double step = 16 * Math.ulp(x); Double.isNaN(below); step *= 4) {
            double point = x - step;
            boolean end = !(point > floor);
            asked += end ? 0 : 1;
            if (end || f.apply(point).value() < 0) {
                below = end ? floor : point;
            }
        }
        for (double step = 16 * Math.ulp(x); Double.isNaN(above); step *= 4) {
            double point = x + step;
            boolean end = !(point < ceiling);
            asked += end ? 0 : 1;
            if (end || !(f.apply(point).value() < 0)) {
                above = end ? ceiling : point;
            }
        }
        return new Root(x, value, below, above, asked);
    }

    /** Walks out from x in doubling steps, first of one ulp, until the sign has changed on both sides. */
    private static Root bracketed(
            DoubleUnaryOperator f, double x, double floor, double ceiling, double atFloor, int evaluations) {
        double value = f.applyAsDouble(x);
        int asked = evaluations + 1;
        double step = Math.ulp(x);
        double below = x;
        while (below > floor && f.applyAsDouble(below) < 0 != atFloor < 0) {
            below = Math.max(floor, below - step);
            step *= 2;
            asked++;
        }
        step = Math.ulp(x);
        double above = x;
        while (above < ceiling && f.applyAsDouble(above) < 0 == atFloor < 0) {
            above = Math.min(ceiling, above + step);
            step *= 2;
            asked++;
        }
        return new Root(x, value, below, above, asked);
    }
}
