package org.meridian.judgement.printed;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.math.Range;
import org.meridian.math.Tails;
import org.meridian.stat.Decimals;
import org.meridian.stat.PrintedNumber;

/**
 * A printed mean of one group.
 *
 * @param mean the mean
 * @param sd what is printed as its standard deviation
 * @param interval its interval
 * @param n people behind it, 2 or more
 * @param wholeNumbers the values one person can have, if these are whole numbers; empty if they may be any
 */
public record PrintedMean(
        PrintedNumber mean,
        Optional<PrintedNumber> sd,
        Optional<PrintedInterval> interval,
        int n,
        Optional<WholeNumbers> wholeNumbers)
        implements Printed {

    private static final String NOT_WHOLE = "it is not known that the values are whole numbers";

    /**
     * Checks the number of people.
     *
     * @throws IllegalArgumentException if there are fewer than two, or the standard deviation is negative
     */
    public PrintedMean {
        if (!(n >= 2)) {
            throw new IllegalArgumentException("a mean with a standard deviation needs 2 people or more, but had " + n);
        }
        if (sd.isPresent() && !(sd.get().toDouble() >= 0)) {
            throw new IllegalArgumentException("a standard deviation must be 0 or more, but was " + sd.get());
        }
    }

    /**
     * A mean of whole numbers with its standard deviation.
     *
     * @param mean the mean by its digits
     * @param sd the standard deviation by its digits
     * @param n people behind it
     * @return the mean
     */
    public static PrintedMean ofWholeNumbers(String mean, String sd, int n) {
        return new PrintedMean(
                PrintedNumber.of(mean),
                Optional.of(PrintedNumber.of(sd)),
                Optional.empty(),
                n,
                Optional.of(WholeNumbers.any()));
    }

    /**
     * The mean with its interval.
     *
     * @param limits the interval
     * @return a mean with an interval
     */
    public PrintedMean with(PrintedInterval limits) {
        return new PrintedMean(mean, sd, Optional.of(limits), n, wholeNumbers);
    }

    /**
     * The mean on a scale.
     *
     * @param scale the values one person can have
     * @return a mean of such values
     */
    public PrintedMean with(WholeNumbers scale) {
        return new PrintedMean(mean, sd, interval, n, Optional.of(scale));
    }

    @Override
    public List<CheckResult> results() {
        List<CheckResult> results = new ArrayList<>();
        PrintedStatistic.Builder statistic =
                PrintedStatistic.of(PrintedMeasure.MEAN).estimate(mean);
        interval.ifPresent(statistic::interval);
        for (CheckResult result : statistic.build().results()) {
            if (result.check().compareTo(Check.ESTIMATE_CENTRAL) <= 0) {
                results.add(result);
            }
        }
        results.add(wholeNumbers.map(this::wholeMean).orElseGet(() -> Check.MEAN_OF_INTEGERS.cannot(NOT_WHOLE)));
        results.add(wholeNumbers.map(this::wholeSd).orElseGet(() -> Check.SD_OF_INTEGERS.cannot(NOT_WHOLE)));
        results.add(sdOrSe());
        return results;
    }

    private CheckResult wholeMean(WholeNumbers scale) {
        WholeSums sums = new WholeSums(n, scale);
        BigInteger least = sums.leastSum(mean);
        BigInteger most = sums.mostSum(mean);
        if (least.compareTo(most) > 0) {
            return Check.MEAN_OF_INTEGERS.inconsistent("no sum of " + n + " whole numbers divided by " + n + " gives "
                    + mean + "; " + quotient(most) + ", " + quotient(least));
        }
        return everyMeanIsPossible()
                ? Check.MEAN_OF_INTEGERS.cannot("with " + n + " people every mean with so few decimals is possible")
                : Check.MEAN_OF_INTEGERS.consistent(quotient(least) + ", printed " + mean);
    }

    private String quotient(BigInteger sum) {
        return sum + "/" + n + " = "
                + Decimals.fixed(sum.doubleValue() / n, Math.max(0, mean.value().scale()) + 2);
    }

    private boolean everyMeanIsPossible() {
        return BigDecimal.ONE
                        .movePointLeft(mean.value().scale())
                        .multiply(BigDecimal.valueOf(n))
                        .compareTo(BigDecimal.ONE)
                >= 0;
    }

    private CheckResult wholeSd(WholeNumbers scale) {
        if (sd.isEmpty()) {
            return Check.SD_OF_INTEGERS.cannot("no standard deviation is printed");
        }
        if (possible(scale, n - 1)) {
            return Check.SD_OF_INTEGERS.consistent(
                    "a whole sum and a whole sum of squares give mean " + mean + " and SD " + sd.get());
        }
        CheckResult result = Check.SD_OF_INTEGERS.inconsistent("no whole sum and sum of squares of " + n
                + " numbers, both odd or both even, give mean " + mean + " and SD " + sd.get());
        return possible(scale, n) ? result.noting("with the divisor n instead of n - 1 some do") : result;
    }

    private boolean possible(WholeNumbers scale, int divisor) {
        WholeSums sums = new WholeSums(n, scale);
        BigInteger most = sums.mostSum(mean);
        for (BigInteger sum = sums.leastSum(mean); sum.compareTo(most) <= 0; sum = sum.add(BigInteger.ONE)) {
            if (sums.squares(sum, sd.get(), divisor).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private CheckResult sdOrSe() {
        if (sd.isEmpty() || interval.isEmpty()) {
            return Check.SD_OR_SE.cannot(sd.isEmpty() ? "no standard deviation is printed" : "no interval is printed");
        }
        PrintedInterval limits = interval.get();
        Range half = limits.upper().range().minus(limits.lower().range()).times(0.5);
        double level = limits.level();
        Range width = sd.get()
                .range()
                .times(Tails.normalCritical(level))
                .hull(sd.get().range().times(Tails.tCritical(level, n - 1.0)));
        Range expected = width.times(1 / Math.sqrt(n));
        String arithmetic = "half the interval is " + RangeText.range(half, 4) + "; as a standard deviation " + sd.get()
                + " gives " + RangeText.range(expected, 4) + ", as a standard error " + RangeText.range(width, 4);
        if (half.meets(expected)) {
            return Check.SD_OR_SE.consistent(arithmetic);
        }
        CheckResult result = Check.SD_OR_SE.inconsistent(arithmetic);
        return half.meets(width) ? result.noting("the standard deviation is a standard error") : result;
    }

    /** The mean, for example {@code mean 3.48 (SD 1.20) of 20}. */
    @Override
    public String toString() {
        return "mean " + mean + sd.map(it -> " (SD " + it + ")").orElse("")
                + interval.map(it -> " " + it).orElse("") + " of " + n;
    }
}
