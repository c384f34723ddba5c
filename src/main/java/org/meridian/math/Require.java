package org.meridian.math;

import java.util.OptionalDouble;

/**
 * The rules that single numbers of a result keep, each with its sentence: {@code "I² must be from 0 to 1, but was 1.2"}. NaN breaks
 * all of them.
 */
public final class Require {

    private Require() {}

    /**
     * A number that is neither NaN nor infinite.
     *
     * @param name what it is, as a message begins
     * @param value the number
     * @return the number
     * @throws IllegalArgumentException if it is not finite
     */
    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw broken(name, "finite", value);
        }
        return value;
    }

    /**
     * A finite number above 0, such as a variance.
     *
     * @param name what it is, as a message begins
     * @param value the number
     * @return the number
     * @throws IllegalArgumentException if it is 0 or less, or not finite
     */
    public static double positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw broken(name, "> 0 and finite", value);
        }
        return value;
    }

    /**
     * A finite number that is 0 or more, such as a standard error.
     *
     * @param name what it is, as a message begins
     * @param value the number
     * @return the number
     * @throws IllegalArgumentException if it is below 0 or not finite
     */
    public static double notNegative(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw broken(name, "0 or more and finite", value);
        }
        return value;
    }

    /**
     * A number that may be absent, and is finite and 0 or more if it is there.
     *
     * @param name what it is, as a message begins
     * @param value the number
     * @return the number
     * @throws IllegalArgumentException if it is there and below 0 or not finite
     */
    public static OptionalDouble notNegative(String name, OptionalDouble value) {
        if (value.isPresent()) {
            notNegative(name, value.getAsDouble());
        }
        return value;
    }

    /**
     * A share or a probability.
     *
     * @param name what it is, as a message begins
     * @param value the number
     * @return the number
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public static double fraction(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw broken(name, "from 0 to 1", value);
        }
        return value;
    }

    /**
     * A count.
     *
     * @param name what it is, as a message begins
     * @param value the count
     * @param least the least that it can be
     * @return the count
     * @throws IllegalArgumentException if it is less
     */
    public static int atLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be " + least + " or more, but was " + value);
        }
        return value;
    }

    private static IllegalArgumentException broken(String name, String rule, double value) {
        return new IllegalArgumentException(name + " must be " + rule + ", but was " + value);
    }
}
