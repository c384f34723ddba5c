package org.meridian.stat;

import java.util.Optional;
import java.util.function.Supplier;

/** The rules that an estimate, its standard error, its interval and its test keep together. */
public final class Estimates {

    private Estimates() {}

    /**
     * Checks an estimate with its interval.
     *
     * @param name what is estimated, as a message begins; asked only if a rule is broken
     * @param estimate the estimate
     * @param se its standard error
     * @param interval its confidence interval, on the scale of the estimate
     * @throws IllegalArgumentException if the estimate is not finite, the standard error below 0 or not finite, or the estimate outside
     *     the interval
     */
    public static void check(Supplier<String> name, double estimate, double se, Interval interval) {
        if (!(Double.isFinite(estimate) && se >= 0 && se < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    name.get() + " is not finite: " + estimate + " with standard error " + se);
        }
        if (!interval.contains(estimate)) {
            throw new IllegalArgumentException(name.get() + " must lie in its interval, " + interval.lower() + " to "
                    + interval.upper() + ", but was " + estimate);
        }
    }

    /**
     * Checks an estimate with its interval and the test of no effect.
     *
     * @param name what is estimated, as a message begins; asked only if a rule is broken
     * @param estimate the estimate
     * @param se its standard error
     * @param interval its confidence interval, on the scale of the estimate
     * @param test the test that it is 0, if there is one
     * @throws IllegalArgumentException as {@link #check(Supplier, double, double, Interval)}; or if there is a test although the standard
     *     error is 0, or a z or t of the other sign than the estimate
     */
    public static void check(
            Supplier<String> name, double estimate, double se, Interval interval, Optional<TestResult> test) {
        check(name, estimate, se, interval);
        if (test.isEmpty()) {
            return;
        }
        if (se == 0) {
            throw new IllegalArgumentException(
                    name.get() + " has no test where its standard error is 0, but had " + test.get());
        }
        double statistic = test.get().statistic();
        boolean signed = test.get().reference() == TestResult.Reference.NORMAL
                || test.get().reference() == TestResult.Reference.T;
        if (signed && (statistic > 0 && estimate < 0 || statistic < 0 && estimate > 0)) {
            throw new IllegalArgumentException(
                    name.get() + " and its test must have one sign, but were " + estimate + " and " + test.get());
        }
    }
}
