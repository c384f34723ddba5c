package org.meridian.math;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An immutable column of finite numbers, so that a record can have a vector as a component.
 *
 * <p>NaN and infinities never enter: a column that exists is finite throughout. Two columns are equal if their numbers are.
 */
public final class Doubles {

    /** So many numbers are computed by one thread. */
    private static final int STRIPE = 1 << 15;

    private final double[] values;

    private Doubles(double[] values) {
        this.values = values;
    }

    /**
     * A column of the numbers given.
     *
     * @param values finite numbers, copied
     * @return the column
     * @throws IllegalArgumentException if a value is NaN or infinite; the message names its place
     */
    public static Doubles of(double... values) {
        return checked(values.clone());
    }

    /**
     * A column of the numbers of a stream.
     *
     * @param values finite numbers
     * @return the column
     * @throws IllegalArgumentException if a value is NaN or infinite; the message names its place
     */
    public static Doubles from(DoubleStream values) {
        return checked(values.toArray());
    }

    /**
     * A column whose numbers are each computed from its place; a long one on all cores, with the same result.
     *
     * @param size how many numbers
     * @param number the number at a place, from 0; it depends on nothing else
     * @return the column
     * @throws IllegalArgumentException if a value is NaN or infinite; the message names its place
     */
    public static Doubles at(int size, IntToDoubleFunction number) {
        double[] own = new double[size];
        int finite = size <= STRIPE
                ? filled(own, 0, size, number)
                : IntStream.rangeClosed(0, (size - 1) / STRIPE)
                        .parallel()
                        .map(i -> filled(own, i * STRIPE, Math.min(size - i * STRIPE, STRIPE), number))
                        .sum();
        // The search for the number to complain about goes from first to last.
        return finite == size ? new Doubles(own) : checked(own);
    }

    /** Fills a stripe, and says how many of its numbers are finite. */
    private static int filled(double[] own, int from, int count, IntToDoubleFunction number) {
        int finite = 0;
        for (int i = from; i < from + count; i++) {
            own[i] = number.applyAsDouble(i);
            finite += Double.isFinite(own[i]) ? 1 : 0;
        }
        return finite;
    }

    private static Doubles checked(double[] own) {
        for (int i = 0; i < own.length; i++) {
            if (!Double.isFinite(own[i])) {
                throw new IllegalArgumentException(
                        "a column holds finite numbers only, but number " + (i + 1) + " was " + own[i]);
            }
        }
        return new Doubles(own);
    }

    /**
     * How many numbers the column holds.
     *
     * @return the length, 0 or more
     */
    public int size() {
        return values.length;
    }

    /**
     * One number.
     *
     * @param i its place, from 0
     * @return the number
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double get(int i) {
        return values[i];
    }

    /**
     * The sum, added from first to last.
     *
     * @return the sum; 0 for an empty column
     */
    public double sum() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /**
     * The smallest number.
     *
     * @return the smallest number
     * @throws IllegalArgumentException if the column is empty
     */
    public double min() {
        return values[indexOfMin()];
    }

    /**
     * The place of the smallest number; of equal ones the first.
     *
     * @return an index
     * @throws IllegalArgumentException if the column is empty
     */
    public int indexOfMin() {
        if (values.length == 0) {
            throw new IllegalArgumentException("an empty column has no smallest number");
        }
        int index = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] < values[index]) {
                index = i;
            }
        }
        return index;
    }

    /**
     * The largest number.
     *
     * @return the largest number
     * @throws IllegalArgumentException if the column is empty
     */
    public double max() {
        if (values.length == 0) {
            throw new IllegalArgumentException("an empty column has no largest number");
        }
        double max = values[0];
        for (double value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    /**
     * The column with a function applied to each number.
     *
     * @param function the function; its values must be finite
     * @return a new column of the same length
     */
    public Doubles map(DoubleUnaryOperator function) {
        double[] mapped = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            mapped[i] = function.applyAsDouble(values[i]);
        }
        return checked(mapped);
    }

    /**
     * The column without one number.
     *
     * @param i the place to leave out, from 0
     * @return a new column, one shorter
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Doubles without(int i) {
        Objects.checkIndex(i, values.length);
        double[] rest = new double[values.length - 1];
        System.arraycopy(values, 0, rest, 0, i);
        System.arraycopy(values, i + 1, rest, i, rest.length - i);
        return new Doubles(rest);
    }

    /**
     * The numbers in order.
     *
     * @return a stream of the numbers
     */
    public DoubleStream stream() {
        return Arrays.stream(values);
    }

    /**
     * Copies numbers that follow one another into the front of an array, for loops that run over a column in blocks.
     *
     * @param from the place of the first, from 0
     * @param target the array
     * @param count how many
     * @throws IndexOutOfBoundsException if the column or the array is too short
     */
    public void copy(int from, double[] target, int count) {
        System.arraycopy(values, from, target, 0, count);
    }

    /**
     * A copy as an array.
     *
     * @return a new array
     */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Doubles that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
