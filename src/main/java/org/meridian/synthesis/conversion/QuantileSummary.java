package org.meridian.synthesis.conversion;

import java.util.function.DoubleUnaryOperator;
import org.meridian.math.Doubles;
import org.meridian.stat.Decimals;

/** A sample summarised by its median and some of its quantiles, in one of the three forms used in papers. */
public sealed interface QuantileSummary {

    /**
     * The median.
     *
     * @return the median, in the unit of the outcome's scale
     */
    double median();

    /**
     * The size of the sample.
     *
     * @return participants
     */
    double n();

    /**
     * The numbers printed, from the smallest to the largest.
     *
     * @return three or five numbers
     */
    Doubles values();

    /**
     * The share of participants that lies below each of the values, taking the minimum as the 1/n quantile.
     *
     * @return three or five shares
     */
    Doubles shares();

    /**
     * The summary of transformed data: quantiles go with any increasing function.
     *
     * @param increasing the function
     * @return the transformed summary
     */
    QuantileSummary map(DoubleUnaryOperator increasing);

    /**
     * The sample mean by a formula.
     *
     * @param formula the formula
     * @return the mean it gives
     * @throws IllegalArgumentException if the formula does not take this scenario
     */
    double mean(MeanFormula formula);

    /**
     * The sample standard deviation by a formula.
     *
     * @param formula the formula
     * @return the standard deviation it gives
     * @throws IllegalArgumentException if the formula does not take this scenario
     */
    double sd(SdFormula formula);

    /**
     * The test for skewness.
     *
     * @return its statistic and critical value
     */
    Skewness skewness();

    /**
     * Scenario S1: minimum, median, maximum.
     *
     * @param min the minimum
     * @param median the median
     * @param max the maximum
     * @param n participants, at least 3
     * @return the summary
     */
    static Range range(double min, double median, double max, double n) {
        return new Range(min, median, max, n);
    }

    /**
     * Scenario S2: first quartile, median, third quartile.
     *
     * @param q1 the first quartile
     * @param median the median
     * @param q3 the third quartile
     * @param n participants, at least 3
     * @return the summary
     */
    static Quartiles quartiles(double q1, double median, double q3, double n) {
        return new Quartiles(q1, median, q3, n);
    }

    /**
     * Scenario S3: all five numbers.
     *
     * @param min the minimum
     * @param q1 the first quartile
     * @param median the median
     * @param q3 the third quartile
     * @param max the maximum
     * @param n participants, at least 5
     * @return the summary
     */
    static FiveNumbers fiveNumbers(double min, double q1, double median, double q3, double max, double n) {
        return new FiveNumbers(min, q1, median, q3, max, n);
    }

    /**
     * Scenario S1.
     *
     * @param min the minimum
     * @param median the median
     * @param max the maximum
     * @param n participants, at least 3
     */
    record Range(double min, double median, double max, double n) implements QuantileSummary {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if they are out of order or all the same, or the sample is too small
         */
        public Range {
            check(3, n, min, median, max);
        }

        @Override
        public Doubles values() {
            return Doubles.of(min, median, max);
        }

        @Override
        public Doubles shares() {
            return Doubles.of(1 / n, 0.5, 1 - 1 / n);
        }

        @Override
        public Range map(DoubleUnaryOperator f) {
            return new Range(f.applyAsDouble(min), f.applyAsDouble(median), f.applyAsDouble(max), n);
        }

        @Override
        public double mean(MeanFormula formula) {
            return formula.of(this);
        }

        @Override
        public double sd(SdFormula formula) {
            return formula.of(this);
        }

        @Override
        public Skewness skewness() {
            return Skewness.of(this);
        }

        /** The numbers as papers print them, for example {@code 24 (5 to 60), n = 65}. */
        @Override
        public String toString() {
            return Decimals.upTo(median, 3) + " (" + Decimals.upTo(min, 3) + " to " + Decimals.upTo(max, 3) + "), n = "
                    + Decimals.upTo(n, 2);
        }
    }

    /**
     * Scenario S2.
     *
     * @param q1 the first quartile
     * @param median the median
     * @param q3 the third quartile
     * @param n participants, at least 3
     */
    record Quartiles(double q1, double median, double q3, double n) implements QuantileSummary {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if they are out of order or all the same, or the sample is too small
         */
        public Quartiles {
            check(3, n, q1, median, q3);
        }

        @Override
        public Doubles values() {
            return Doubles.of(q1, median, q3);
        }

        @Override
        public Doubles shares() {
            return Doubles.of(0.25, 0.5, 0.75);
        }

        @Override
        public Quartiles map(DoubleUnaryOperator f) {
            return new Quartiles(f.applyAsDouble(q1), f.applyAsDouble(median), f.applyAsDouble(q3), n);
        }

        @Override
        public double mean(MeanFormula formula) {
            return formula.of(this);
        }

        @Override
        public double sd(SdFormula formula) {
            return formula.of(this);
        }

        @Override
        public Skewness skewness() {
            return Skewness.of(this);
        }

        /** The numbers as papers print them, for example {@code 24 [18 to 33], n = 65}. */
        @Override
        public String toString() {
            return Decimals.upTo(median, 3) + " [" + Decimals.upTo(q1, 3) + " to " + Decimals.upTo(q3, 3) + "], n = "
                    + Decimals.upTo(n, 2);
        }
    }

    /**
     * Scenario S3.
     *
     * @param min the minimum
     * @param q1 the first quartile
     * @param median the median
     * @param q3 the third quartile
     * @param max the maximum
     * @param n participants, at least 5
     */
    record FiveNumbers(double min, double q1, double median, double q3, double max, double n)
            implements QuantileSummary {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if they are out of order or all the same, or the sample is too small
         */
        public FiveNumbers {
            check(5, n, min, q1, median, q3, max);
        }

        @Override
        public Doubles values() {
            return Doubles.of(min, q1, median, q3, max);
        }

        @Override
        public Doubles shares() {
            return Doubles.of(1 / n, 0.25, 0.5, 0.75, 1 - 1 / n);
        }

        @Override
        public FiveNumbers map(DoubleUnaryOperator f) {
            return new FiveNumbers(
                    f.applyAsDouble(min),
                    f.applyAsDouble(q1),
                    f.applyAsDouble(median),
                    f.applyAsDouble(q3),
                    f.applyAsDouble(max),
                    n);
        }

        @Override
        public double mean(MeanFormula formula) {
            return formula.of(this);
        }

        @Override
        public double sd(SdFormula formula) {
            return formula.of(this);
        }

        @Override
        public Skewness skewness() {
            return Skewness.of(this);
        }

        /** The numbers as papers print them, for example {@code 24 [18 to 33] (5 to 60), n = 65}. */
        @Override
        public String toString() {
            return Decimals.upTo(median, 3) + " [" + Decimals.upTo(q1, 3) + " to " + Decimals.upTo(q3, 3) + "] ("
                    + Decimals.upTo(min, 3) + " to " + Decimals.upTo(max, 3) + "), n = " + Decimals.upTo(n, 2);
        }
    }

    private static void check(int smallest, double n, double... values) {
        if (!(n >= smallest && n < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    values.length + " quantiles need at least " + smallest + " participants, but there were " + n);
        }
        Doubles column = Doubles.of(values);
        for (int i = 1; i < values.length; i++) {
            if (!(values[i - 1] <= values[i])) {
                throw new IllegalArgumentException("quantiles must be in increasing order, but were " + column);
            }
        }
        if (!(values[0] < values[values.length - 1])) {
            throw new IllegalArgumentException("quantiles must differ, but were " + column);
        }
    }
}
