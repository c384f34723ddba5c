package org.meridian.present.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Sets of round numbers within a range. Exact decimals, so that no label ever reads 0.30000000000000004; the decimals of a
 * number are those its label should show.
 */
final class RoundNumbers {

    private static final List<BigDecimal> STEPS = decimals("1", "2", "2.5", "5");
    private static final List<BigDecimal> POWER_STEPS = decimals("1", "2", "3", "4", "5");

    /** First digits within each power of ten, from sparse to dense. */
    private static final List<List<BigDecimal>> LADDERS = List.of(
            decimals("1", "3"),
            decimals("1", "2", "5"),
            decimals("1", "1.5", "2", "3", "5", "7.5"),
            decimals("1", "1.25", "1.5", "2", "2.5", "3", "4", "5", "6", "8"));

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** No axis can carry more, so longer sets are not worth building. */
    private static final int MOST = 9;

    private static final double LN_10 = Math.log(10);

    /** A round limit such as ln 0.9 comes back from the exponential a few bits off, and must still count as inside. */
    private static final double ROUNDING = 1e-12;

    private RoundNumbers() {}

    private static List<BigDecimal> decimals(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    /** Multiples of 1, 2, 2.5 and 5 times a power of ten, one set for each step. */
    static Stream<List<BigDecimal>> multiples(double from, double to) {
        return multiples(STEPS, from, to);
    }

    private static Stream<List<BigDecimal>> multiples(List<BigDecimal> steps, double from, double to) {
        int magnitude = (int) Math.floor(Math.log10(to - from));
        return IntStream.rangeClosed(magnitude - 1, magnitude)
                .boxed()
                .flatMap(power -> steps.stream().map(step -> step.scaleByPowerOfTen(power)))
                .filter(step -> (to - from) / step.doubleValue() <= MOST)
                .map(step -> multiples(step, from, to));
    }

    private static List<BigDecimal> multiples(BigDecimal step, double from, double to) {
        long first =
                BigDecimal.valueOf(from).divide(step, 0, RoundingMode.CEILING).longValueExact();
        long last = BigDecimal.valueOf(to).divide(step, 0, RoundingMode.FLOOR).longValueExact();
        return LongStream.rangeClosed(first, last)
                .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
                .map(value -> value.setScale(Math.max(0, step.scale())))
                .toList();
    }

    /** Powers of ten, every one, every second, every fifth …, where the range is given in natural logarithms. */
    static Stream<List<BigDecimal>> powersOfTen(double lnFrom, double lnTo) {
        return multiples(POWER_STEPS, lnFrom / LN_10 - ROUNDING, lnTo / LN_10 + ROUNDING)
                .filter(powers -> powers.stream().allMatch(power -> power.scale() == 0))
                .map(powers -> powers.stream()
                        .map(power -> BigDecimal.ONE.scaleByPowerOfTen(power.intValueExact()))
                        .filter(value -> ln(value) >= lnFrom && ln(value) <= lnTo)
                        .toList());
    }

    /** From 1/32 to 32, where the range is given in logarithms. */
    static Stream<List<BigDecimal>> powersOfTwo(double lnFrom, double lnTo) {
        return Stream.of(IntStream.rangeClosed(-5, 5)
                .mapToObj(i -> i < 0 ? HALF.pow(-i) : TWO.pow(i))
                .filter(value -> ln(value) >= lnFrom && ln(value) <= lnTo)
                .toList());
    }

    /** The same few digits in each power of ten, such as 0.1 0.2 0.5 1 2 5, where the range is given in logarithms. */
    static Stream<List<BigDecimal>> ladders(double lnFrom, double lnTo) {
        int first = (int) Math.floor(lnFrom / LN_10);
        int last = (int) Math.floor(lnTo / LN_10);
        if (last - first > MOST) {
            return Stream.empty();
        }
        return LADDERS.stream()
                .map(digits -> IntStream.rangeClosed(first, last)
                        .boxed()
                        .flatMap(power -> digits.stream().map(digit -> digit.scaleByPowerOfTen(power)))
                        .map(BigDecimal::stripTrailingZeros)
                        .filter(value -> ln(value) >= lnFrom && ln(value) <= lnTo)
                        .toList());
    }

    /** Even steps of the natural scale, where the range is given in logarithms. */
    static Stream<List<BigDecimal>> multiplesOfRatio(double lnFrom, double lnTo) {
        // One power of ten is taken out first: the natural scale itself may overflow.
        int power = (int) Math.floor(lnFrom / LN_10);
        double from = Math.exp(lnFrom - power * LN_10);
        double to = Math.exp(lnTo - power * LN_10);
        return multiples(from * (1 - ROUNDING), to * (1 + ROUNDING))
                .map(values -> values.stream()
                        .map(value -> value.scaleByPowerOfTen(power).stripTrailingZeros())
                        .filter(value -> ln(value) >= lnFrom && ln(value) <= lnTo)
                        .toList());
    }

    /** Natural logarithm, also where the number is beyond the range of a double. */
    static double ln(BigDecimal value) {
        double near = value.doubleValue();
        boolean representable = near > Double.MIN_NORMAL && near < Double.POSITIVE_INFINITY;
        return representable ? Math.log(near) : Math.log(value.unscaledValue().doubleValue()) - value.scale() * LN_10;
    }
}
