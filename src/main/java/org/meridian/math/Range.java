package org.meridian.math;

import java.math.BigDecimal;

/**
 * All numbers from one to another: interval arithmetic. Every operation is rounded outward, so that the result holds whatever the
 * operation can give for numbers of its operands.
 *
 * @param lower the smallest number
 * @param upper the largest number, not below {@code lower}
 */
public record Range(double lower, double upper) {

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if an end is NaN or they are out of order
     */
    public Range {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("a range needs ends in order, but they were " + lower + " and " + upper);
        }
    }

    /**
     * One number.
     *
     * @param value the number
     * @return the range that holds it alone
     */
    public static Range at(double value) {
        return new Range(value, value);
    }

    /**
     * The smallest range of doubles that holds two decimal numbers and all between them.
     *
     * @param lower the smaller one
     * @param upper the larger one
     * @return the range
     */
    public static Range enclosing(BigDecimal lower, BigDecimal upper) {
        double left = lower.doubleValue();
        double right = upper.doubleValue();
        return new Range(
                new BigDecimal(left).compareTo(lower) > 0 ? Math.nextDown(left) : left,
                new BigDecimal(right).compareTo(upper) < 0 ? Math.nextUp(right) : right);
    }

    /**
     * The range between two numbers in any order, widened by a share of each for the error of the function they came from.
     *
     * @param one one end
     * @param other the other end
     * @param error relative error, 0 or more
     * @return the range
     */
    public static Range between(double one, double other, double error) {
        double left = Math.min(one, other);
        double right = Math.max(one, other);
        return new Range(
                Double.isInfinite(left) ? left : left - Math.abs(left) * error,
                Double.isInfinite(right) ? right : right + Math.abs(right) * error);
    }

    /**
     * All sums.
     *
     * @param other the other numbers
     * @return {@code {x + y}}
     */
    public Range plus(Range other) {
        return outward(lower + other.lower, upper + other.upper);
    }

    /**
     * All differences.
     *
     * @param other the numbers to subtract
     * @return {@code {x − y}}
     */
    public Range minus(Range other) {
        return outward(lower - other.upper, upper - other.lower);
    }

    /**
     * All multiples.
     *
     * @param factor a finite number
     * @return {@code {x · factor}}
     */
    public Range times(double factor) {
        return outward(Math.min(lower * factor, upper * factor), Math.max(lower * factor, upper * factor));
    }

    /**
     * The smallest range that holds two.
     *
     * @param other the other range
     * @return all numbers from the smallest to the largest of both
     */
    public Range hull(Range other) {
        return new Range(Math.min(lower, other.lower), Math.max(upper, other.upper));
    }

    /**
     * Whether two ranges share a number.
     *
     * @param other the other range
     * @return true if some number lies in both
     */
    public boolean meets(Range other) {
        return lower <= other.upper && other.lower <= upper;
    }

    /**
     * Whether a number lies in the range; its ends do.
     *
     * @param value any number
     * @return true if {@code lower ≤ value ≤ upper}
     */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    private static Range outward(double left, double right) {
        return new Range(Math.nextDown(left), Math.nextUp(right));
    }
}
