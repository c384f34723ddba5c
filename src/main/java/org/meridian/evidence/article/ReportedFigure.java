package org.meridian.evidence.article;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;

/**
 * What a fact or a finding puts a figure to, as printed: one number, a range, an estimate with its interval, a change, a day, or
 * words that cannot be counted. Its unit is separate.
 */
public sealed interface ReportedFigure {

    /**
     * The one number to compute with.
     *
     * @return the number; empty for a range, a bound, a day and words
     */
    default OptionalDouble central() {
        return OptionalDouble.empty();
    }

    /**
     * The smallest number it allows.
     *
     * @return the number itself, or the lower end; empty if there is none
     */
    default OptionalDouble least() {
        return central();
    }

    /**
     * The largest number it allows.
     *
     * @return the number itself, or the upper end; empty if there is none
     */
    default OptionalDouble greatest() {
        return central();
    }

    /**
     * One number.
     *
     * @param value the number
     */
    record Exact(double value) implements ReportedFigure {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not finite
         */
        public Exact {
            finite(value);
        }

        @Override
        public OptionalDouble central() {
            return OptionalDouble.of(value);
        }

        /** The number. */
        @Override
        public String toString() {
            return text(value);
        }
    }

    /**
     * An estimate with its confidence interval.
     *
     * @param value the estimate, on the natural scale
     * @param interval its interval, on the same scale
     */
    record Estimated(double value, Interval interval) implements ReportedFigure {

        /**
         * Checks that the estimate lies in its interval.
         *
         * @throws IllegalArgumentException if it does not
         */
        public Estimated {
            if (!interval.contains(value)) {
                throw new IllegalArgumentException(
                        "an estimate must lie in its interval, but " + value + " does not lie in " + interval);
            }
        }

        @Override
        public OptionalDouble central() {
            return OptionalDouble.of(value);
        }

        @Override
        public OptionalDouble least() {
            return OptionalDouble.of(interval.lower());
        }

        @Override
        public OptionalDouble greatest() {
            return OptionalDouble.of(interval.upper());
        }

        /** The estimate with its interval, for example {@code 1.25 [1.21, 1.3]}. */
        @Override
        public String toString() {
            return text(value) + " [" + text(interval.lower()) + ", " + text(interval.upper()) + "]";
        }
    }

    /**
     * From a smallest to a largest number.
     *
     * @param from the smallest
     * @param to the largest
     */
    record Range(double from, double to) implements ReportedFigure {

        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if an end is not finite or they are out of order
         */
        public Range {
            ordered(from, to);
        }

        @Override
        public OptionalDouble least() {
            return OptionalDouble.of(from);
        }

        @Override
        public OptionalDouble greatest() {
            return OptionalDouble.of(to);
        }

        /** The range, for example {@code 20 to 30}. */
        @Override
        public String toString() {
            return text(from) + " to " + text(to);
        }
    }

    /**
     * A median with the range around it.
     *
     * @param median the median
     * @param from the smallest
     * @param to the largest
     */
    record MedianAndRange(double median, double from, double to) implements ReportedFigure {

        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if a number is not finite or the median lies outside the range
         */
        public MedianAndRange {
            ordered(from, median);
            ordered(median, to);
        }

        @Override
        public OptionalDouble central() {
            return OptionalDouble.of(median);
        }

        @Override
        public OptionalDouble least() {
            return OptionalDouble.of(from);
        }

        @Override
        public OptionalDouble greatest() {
            return OptionalDouble.of(to);
        }

        /** The median and its range, for example {@code median 112 (15 to 400)}. */
        @Override
        public String toString() {
            return "median " + text(median) + " (" + text(from) + " to " + text(to) + ")";
        }
    }

    /**
     * A number or more.
     *
     * @param bound the smallest number allowed
     */
    record AtLeast(double bound) implements ReportedFigure {

        /**
         * Checks the bound.
         *
         * @throws IllegalArgumentException if it is not finite
         */
        public AtLeast {
            finite(bound);
        }

        @Override
        public OptionalDouble least() {
            return OptionalDouble.of(bound);
        }

        /** The bound, for example {@code at least 2}. */
        @Override
        public String toString() {
            return "at least " + text(bound);
        }
    }

    /**
     * A number that changed. Its central number is the later one.
     *
     * @param earlier what it was
     * @param later what it became
     */
    record Change(double earlier, double later) implements ReportedFigure {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is not finite
         */
        public Change {
            finite(earlier);
            finite(later);
        }

        @Override
        public OptionalDouble central() {
            return OptionalDouble.of(later);
        }

        /** The change, for example {@code from 41.1 to 50.2}. */
        @Override
        public String toString() {
            return "from " + text(earlier) + " to " + text(later);
        }
    }

    /**
     * A number and the part of it that meets a condition. Its central number is the whole.
     *
     * @param all the whole
     * @param part the part
     */
    record WithPart(double all, double part) implements ReportedFigure {

        /**
         * Checks that the part is one.
         *
         * @throws IllegalArgumentException if the part is negative or larger than the whole
         */
        public WithPart {
            ordered(0, part);
            ordered(part, all);
        }

        @Override
        public OptionalDouble central() {
            return OptionalDouble.of(all);
        }

        /** The whole and its part, for example {@code 193, of these 131}. */
        @Override
        public String toString() {
            return text(all) + ", of these " + text(part);
        }
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements ReportedFigure {

        /** The day, for example {@code 2020-01-21}. */
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * Words that cannot be counted.
     *
     * @param text the words
     */
    record Words(String text) implements ReportedFigure {

        /**
         * Checks that there are words.
         *
         * @throws IllegalArgumentException if they are blank
         */
        public Words {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a figure in words needs words, but had none");
            }
        }

        /** The words. */
        @Override
        public String toString() {
            return text;
        }
    }

    private static String text(double value) {
        return Decimals.upTo(value, 6);
    }

    private static void finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a figure must be finite, but was " + value);
        }
    }

    private static void ordered(double first, double second) {
        finite(first);
        finite(second);
        if (!(first <= second)) {
            throw new IllegalArgumentException("figures must be in order, but were " + first + " and " + second);
        }
    }
}
