package org.meridian;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * How near a number must come to the one expected, by the way it is computed.
 *
 * <p>{@link #check} measures the distance relative to {@code max(1, |expected|)}, so that an effect of 0 need not come out as
 * exactly 0. {@link #checkRelative} measures relative to the expected number alone; it is for what is positive and may be
 * small: variances, standard errors, probabilities.
 */
public enum Tolerance {
    /** A formula evaluated once. */
    CLOSED_FORM(1e-12),
    /** The end of an iteration. */
    ITERATIVE(1e-8),
    /** A quantile, or an interval that is made with one. */
    QUANTILE(1e-9);

    private final double size;

    Tolerance(double size) {
        this.size = size;
    }

    /** The distance allowed, relative. */
    public double size() {
        return size;
    }

    /** Fails unless the number lies within this tolerance, relative to {@code max(1, |expected|)}. */
    public void check(double expected, double actual, String what) {
        within(size * Math.max(1, Math.abs(expected)), expected, actual, what);
    }

    /** Fails unless the number lies within this tolerance, relative to the expected number. */
    public void checkRelative(double expected, double actual, String what) {
        within(size * Math.abs(expected), expected, actual, what);
    }

    /** Fails unless the number rounds to a printed figure: within half of its last digit. */
    public static void checkPrinted(String expected, double actual, String what) {
        int point = expected.indexOf('.');
        int decimals = point < 0 ? 0 : expected.length() - point - 1;
        within(0.5 * Math.pow(10, -decimals), Double.parseDouble(expected), actual, what);
    }

    private static void within(double allowed, double expected, double actual, String what) {
        // Positive, so that NaN fails.
        assertTrue(
                Math.abs(actual - expected) <= allowed,
                () -> what + ": expected " + expected + " within " + allowed + ", but was " + actual);
    }
}
