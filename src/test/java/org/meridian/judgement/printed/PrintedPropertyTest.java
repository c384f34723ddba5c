package org.meridian.judgement.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.stat.PrintedNumber;
import org.meridian.stat.Scale;
import org.meridian.synthesis.conversion.ArmCount;

/** No false alarm: what is true and rounded is found consistent. And no miss: what is moved beyond its rounding is found. */
class PrintedPropertyTest {

    private static final List<PrintedMeasure> MEASURES =
            List.of(PrintedMeasure.RR, PrintedMeasure.MD, PrintedMeasure.COR, PrintedMeasure.HR, PrintedMeasure.SMD);

    /** How one may round a half. */
    private static final List<RoundingMode> ROUNDINGS =
            List.of(RoundingMode.HALF_EVEN, RoundingMode.HALF_UP, RoundingMode.HALF_DOWN);

    private static PrintedNumber print(double value, int decimals, RoundingMode rounding) {
        return new PrintedNumber(new BigDecimal(value).setScale(decimals, rounding));
    }

    @Property
    void aTrueStatisticIsConsistentHoweverItIsRounded(
            @ForAll @IntRange(max = 4) int which,
            @ForAll @DoubleRange(min = -1.5, max = 1.5) double y,
            @ForAll @DoubleRange(min = 0.01, max = 1) double se,
            @ForAll @IntRange(min = 2, max = 60) int k,
            @ForAll @DoubleRange(min = 0, max = 200) double q,
            @ForAll @IntRange(max = 5) int decimals,
            @ForAll @IntRange(max = 2) int half,
            @ForAll boolean byT) {
        PrintedMeasure measure = MEASURES.get(which);
        Scale scale = measure.scale();
        RoundingMode rounding = ROUNDINGS.get(half);
        double level = 0.95;
        double critical = byT ? Tails.tCritical(level, k - 1.0) : Tails.normalCritical(level);
        double p = byT ? Tails.tBothSides(y / se, k - 1.0) : Tails.normalBothSides(y / se);
        Interval interval = Interval.around(y, critical * se, level).natural(scale);
        Assume.that(Math.abs(interval.lower()) < 1e30 && Math.abs(interval.upper()) < 1e30);
        double i2 = q > k - 1 ? (q - (k - 1)) / q : 0;
        PrintedStatistic statistic = PrintedStatistic.of(measure)
                .estimate(print(scale.toNatural(y), decimals, rounding))
                .interval(new PrintedInterval(
                        print(interval.lower(), decimals, rounding),
                        print(interval.upper(), decimals, rounding),
                        level))
                .se(print(se, decimals, rounding))
                .p(new PrintedProbability(PValueRelation.EQUAL, print(p, decimals, rounding)))
                .studies(k)
                .df(k - 1)
                .q(print(q, decimals, rounding))
                .i2(print(100 * i2, Math.max(0, decimals - 2), rounding).percent())
                .pOfQ(new PrintedProbability(
                        PValueRelation.EQUAL, print(Tails.chiSquaredAbove(q, k - 1.0), decimals, rounding)))
                .build();
        StatementCheck check = statistic.check();
        assertNotEquals(CheckAnswer.INCONSISTENT, check.answer(), check::summary);
    }

    @Property
    void aTrueBoundOfPIsConsistentAndItsOppositeIsNot(
            @ForAll @DoubleRange(min = 0.02, max = 3) double y, @ForAll @DoubleRange(min = 0.02, max = 1) double se) {
        double p = Tails.normalBothSides(y / se);
        Assume.that(Math.abs(p - 0.05) > 0.005);
        Interval interval = Interval.around(y, Tails.normalCritical(0.95) * se, 0.95);
        PrintedStatistic.Builder statistic = PrintedStatistic.of(PrintedMeasure.MD)
                .estimate(PrintedNumber.rounded(y, 5))
                .interval(new PrintedInterval(
                        PrintedNumber.rounded(interval.lower(), 5), PrintedNumber.rounded(interval.upper(), 5), 0.95))
                .studies(100_000);
        PValueRelation truth = p < 0.05 ? PValueRelation.BELOW : PValueRelation.ABOVE;
        PValueRelation lie = p < 0.05 ? PValueRelation.ABOVE : PValueRelation.BELOW;
        PrintedNumber bound = PrintedNumber.of("0.05");
        assertEquals(
                CheckAnswer.CONSISTENT,
                statistic
                        .p(new PrintedProbability(truth, bound))
                        .build()
                        .check()
                        .answer());
        StatementCheck wrong =
                statistic.p(new PrintedProbability(lie, bound)).build().check();
        assertEquals(
                CheckAnswer.INCONSISTENT, wrong.result(Check.P_AND_INTERVAL).answer());
        assertEquals(CheckAnswer.INCONSISTENT, wrong.result(Check.SIGNIFICANCE).answer());
    }

    @Property
    void anEstimateMovedBeyondTheRoundingIsFound(
            @ForAll @DoubleRange(min = -1, max = 1) double y,
            @ForAll @DoubleRange(min = 0.05, max = 0.6) double se,
            @ForAll @IntRange(min = 2, max = 4) int decimals,
            @ForAll boolean upwards) {
        Interval interval = Interval.around(y, 1.96 * se, 0.95).natural(Scale.LOG);
        PrintedNumber lower = PrintedNumber.rounded(interval.lower(), decimals);
        PrintedNumber upper = PrintedNumber.rounded(interval.upper(), decimals);
        Assume.that(lower.least().signum() > 0);
        // The middle that the limits allow, and the first printed value beyond it.
        double unit = Math.pow(10, -decimals);
        double middle = upwards
                ? Math.sqrt(lower.most().doubleValue() * upper.most().doubleValue())
                : Math.sqrt(lower.least().doubleValue() * upper.least().doubleValue());
        PrintedNumber moved = print(
                upwards ? middle + 0.51 * unit : middle - 0.51 * unit,
                decimals,
                upwards ? RoundingMode.CEILING : RoundingMode.FLOOR);
        StatementCheck check = PrintedStatistic.of(PrintedMeasure.RR)
                .estimate(moved)
                .interval(new PrintedInterval(lower, upper, 0.95))
                .build()
                .check();
        assertEquals(
                CheckAnswer.INCONSISTENT, check.result(Check.ESTIMATE_CENTRAL).answer(), check::summary);
    }

    @Property(tries = 200)
    void aPercentageIsPossibleIfSomeCountGivesIt(
            @ForAll @IntRange(min = 1, max = 400) int total, @ForAll @IntRange(max = 1000) int tenths) {
        BigDecimal percent = BigDecimal.valueOf(tenths, 1);
        boolean possible = false;
        for (int x = 0; x <= total; x++) {
            BigDecimal exact =
                    BigDecimal.valueOf(100L * x).divide(BigDecimal.valueOf(total), 30, RoundingMode.HALF_EVEN);
            possible |= exact.subtract(percent).abs().compareTo(new BigDecimal("0.05")) <= 0;
        }
        assertEquals(
                possible ? CheckAnswer.CONSISTENT : CheckAnswer.INCONSISTENT,
                PrintedRate.of(percent.toPlainString(), total).check().answer());
    }

    @Property
    void meanAndSdOfWholeNumbersArePossible(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(min = -3, max = 12) Integer> values,
            @ForAll @IntRange(max = 3) int decimals,
            @ForAll @IntRange(max = 2) int half) {
        double mean = values.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double squares =
                values.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        PrintedNumber sd = print(Math.sqrt(squares / (values.size() - 1)), decimals, ROUNDINGS.get(half));
        PrintedMean printed = PrintedMean.ofWholeNumbers(
                        print(mean, decimals, ROUNDINGS.get(half)).toString(), sd.toString(), values.size())
                .with(WholeNumbers.from(-3, 12));
        assertNotEquals(CheckAnswer.INCONSISTENT, printed.check().answer(), printed.check()::summary);
    }

    @Property(tries = 300)
    void whatIsCalledImpossibleNoFivePeopleHave(
            @ForAll @IntRange(min = 100, max = 500) int mean, @ForAll @IntRange(max = 230) int sd) {
        PrintedMean printed = PrintedMean.ofWholeNumbers(
                        BigDecimal.valueOf(mean, 2).toPlainString(),
                        BigDecimal.valueOf(sd, 2).toPlainString(),
                        5)
                .with(WholeNumbers.from(1, 5));
        if (printed.check().answer() == CheckAnswer.INCONSISTENT) {
            for (int code = 0; code < 3125; code++) {
                int[] values = new int[5];
                for (int i = 0, rest = code; i < 5; i++, rest /= 5) {
                    values[i] = 1 + rest % 5;
                }
                double average = Arrays.stream(values).average().orElseThrow();
                double squares = Arrays.stream(values)
                        .mapToDouble(x -> (x - average) * (x - average))
                        .sum();
                boolean same = Math.abs(average - mean / 100.0) <= 0.005 - 1e-9
                        && Math.abs(Math.sqrt(squares / 4) - sd / 100.0) <= 0.005 - 1e-9;
                assertEquals(false, same, () -> printed + " is " + Arrays.toString(values));
            }
        }
    }

    @Property
    void pOfCountsIsConsistentWithTheTestThatGaveIt(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int decimals) {
        Random random = new Random(seed);
        int first = 5 + random.nextInt(100);
        int second = 5 + random.nextInt(100);
        List<ArmCount> arms = List.of(
                new ArmCount(random.nextInt(first + 1), first), new ArmCount(random.nextInt(second + 1), second));
        for (CountTest test : CountTest.values()) {
            if (test.p(arms).isPresent()) {
                double p = test.p(arms).getAsDouble();
                assertEquals(
                        p, test.p(List.of(arms.get(1), arms.get(0))).getAsDouble(), 1e-9 * p + 1e-300, test.title());
                PrintedProbability printed =
                        new PrintedProbability(PValueRelation.EQUAL, PrintedNumber.rounded(Math.min(1, p), decimals));
                assertEquals(
                        CheckAnswer.CONSISTENT,
                        PrintedCounts.of(arms.get(0), arms.get(1), printed)
                                .check()
                                .answer());
            }
        }
    }
}
