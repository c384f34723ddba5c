package org.meridian.synthesis.study;

import java.util.List;

/** The conditions that study data put on their numbers, with the sentence that a broken one gives. */
public final class Conditions {

    private Conditions() {}

    /**
     * A number that must be finite.
     *
     * @param name what it is
     * @param value the number
     * @throws IllegalArgumentException if it is not
     */
    public static void finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be a number, but was " + value);
        }
    }

    /**
     * A number that must be finite and above 0.
     *
     * @param name what it is
     * @param value the number
     * @throws IllegalArgumentException if it is not
     */
    public static void positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be > 0, but was " + value);
        }
    }

    /**
     * A count that must be finite and 0 or more.
     *
     * @param name what is counted
     * @param value the count
     * @throws IllegalArgumentException if it is not
     */
    public static void count(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be 0 or more, but were " + value);
        }
    }

    /**
     * A number that must be finite and not below a limit.
     *
     * @param name what it is
     * @param least the limit, a whole number
     * @param value the number
     * @throws IllegalArgumentException if it is below the limit or not finite
     */
    public static void atLeast(String name, double least, double value) {
        if (!(value >= least && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be at least " + text(least) + ", but was " + value);
        }
    }

    /**
     * A correlation, which must lie between −1 and 1.
     *
     * @param value the correlation
     * @throws IllegalArgumentException if it does not
     */
    public static void correlation(double value) {
        if (!(value > -1 && value < 1)) {
            throw new IllegalArgumentException("a correlation must lie between -1 and 1, but was " + value);
        }
    }

    /**
     * As many labels as studies.
     *
     * @param labels the labels
     * @param studies the studies
     * @throws IllegalArgumentException if their numbers differ
     */
    public static void labelled(List<String> labels, List<?> studies) {
        if (labels.size() != studies.size()) {
            throw new IllegalArgumentException("every study needs a label, but there were " + labels.size()
                    + " labels and " + studies.size() + " studies");
        }
    }

    private static String text(double whole) {
        return Long.toString((long) whole);
    }
}
