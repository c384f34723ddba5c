package org.meridian.judgement.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.judgement.printed.CheckAnswer.CANNOT_BE_CHECKED;
import static org.meridian.judgement.printed.CheckAnswer.CONSISTENT;
import static org.meridian.judgement.printed.CheckAnswer.INCONSISTENT;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.stat.PrintedNumber;
import org.meridian.synthesis.conversion.ArmCount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CountsAndPartsTest {

    @Test
    void testsOfCountsAgreeWithR() throws IOException {
        JsonNode file;
        try (InputStream in = CountsAndPartsTest.class.getResourceAsStream("/reference/printed.json")) {
            file = JsonMapper.shared().readTree(in);
        }
        int compared = 0;
        for (JsonNode one : file.get("tests")) {
            List<ArmCount> arms = arms(one.get("counts"));
            for (CountTest test : CountTest.values()) {
                assertEquals(one.has(test.name()), test.p(arms).isPresent(), test + " of " + arms);
                if (one.has(test.name())) {
                    Tolerance.ITERATIVE.checkRelative(
                            one.get(test.name()).asDouble(), test.p(arms).getAsDouble(), test + " of " + arms);
                    compared++;
                }
            }
        }
        assertEquals(59, compared);
        JsonNode three = file.get("threeArms");
        Tolerance.ITERATIVE.checkRelative(
                three.get("PEARSON").asDouble(),
                CountTest.PEARSON.p(arms(three.get("counts"))).getAsDouble(),
                "three arms");
    }

    private static List<ArmCount> arms(JsonNode counts) {
        List<ArmCount> arms = new ArrayList<>();
        for (int i = 0; i < counts.size(); i += 2) {
            arms.add(new ArmCount(counts.get(i).asDouble(), counts.get(i + 1).asDouble()));
        }
        return arms;
    }

    @Test
    void aPThatNoTestOfTheCountsGives() {
        PrintedProbability p = PrintedProbability.below("0.05");
        assertEquals(
                INCONSISTENT,
                PrintedCounts.of(new ArmCount(29, 70), new ArmCount(20, 69), p)
                        .check()
                        .answer());
        assertEquals(
                CONSISTENT,
                PrintedCounts.of(new ArmCount(35, 40), new ArmCount(27, 40), p)
                        .check()
                        .answer());
    }

    @Test
    void aPThatOneTestAloneGivesIsNoted() {
        CheckResult result = PrintedCounts.of(
                        new ArmCount(62, 62), new ArmCount(57, 62), PrintedProbability.below("0.01"))
                .check()
                .result(Check.P_AND_COUNTS);
        assertEquals(CONSISTENT, result.answer());
        assertEquals("no other test of the counts gives it", result.note());
    }

    @Test
    void aPMayBeAboutAllArms() {
        List<ArmCount> arms = List.of(new ArmCount(10, 40), new ArmCount(11, 40), new ArmCount(30, 40));
        PrintedProbability p = PrintedProbability.below("0.001");
        assertEquals(
                CONSISTENT,
                new PrintedCounts(arms, Optional.of(p), Optional.empty())
                        .check()
                        .answer());
        assertEquals(
                INCONSISTENT,
                PrintedCounts.of(arms.get(0), arms.get(1), p).check().answer());
    }

    @Test
    void anEffectAgainstItsCounts() {
        PrintedCounts counts =
                PrintedCounts.of(new ArmCount(35, 40), new ArmCount(27, 40), PrintedProbability.below("0.05"));
        PrintedStatistic.Builder ratio = PrintedStatistic.of(PrintedMeasure.RR);
        assertEquals(
                CONSISTENT,
                counts.with(ratio.estimate("1.30").build())
                        .check()
                        .result(Check.EFFECT_AND_COUNTS)
                        .answer());
        CheckResult swapped =
                counts.with(ratio.estimate("0.77").build()).check().result(Check.EFFECT_AND_COUNTS);
        assertEquals(INCONSISTENT, swapped.answer());
        assertEquals("the second arm against the first gives it", swapped.note());
        assertEquals(
                CONSISTENT,
                counts.with(PrintedStatistic.of(PrintedMeasure.OR)
                                .estimate("3.37")
                                .build())
                        .check()
                        .result(Check.EFFECT_AND_COUNTS)
                        .answer());
    }

    @Test
    void percentagesOfPeople() {
        assertEquals(INCONSISTENT, PrintedRate.of("66.0", 25).check().answer());
        assertEquals(CONSISTENT, PrintedRate.of("68.0", 25).check().answer());
        assertEquals(CONSISTENT, PrintedRate.of("66", 50).check().answer());
        assertEquals(CANNOT_BE_CHECKED, PrintedRate.of("66", 120).check().answer());
        assertEquals(
                INCONSISTENT,
                new PrintedRate(PrintedNumber.of("50.0"), 20, OptionalInt.of(11))
                        .check()
                        .answer());
        Refusal.check("a percentage needs people, but was of 0", () -> PrintedRate.of("1", 0));
    }

    @Test
    void totalsOfParts() {
        StatementCheck check = new PrintedTotal(9, List.of(5, 11, 0)).check();
        assertEquals(INCONSISTENT, check.answer());
        assertEquals(
                "5 + 11 + 0 = 16, printed 9", check.result(Check.TOTAL_OF_PARTS).arithmetic());
        assertEquals(
                CONSISTENT, new PrintedTotal(30, List.of(9, 10, 11, 0)).check().answer());
    }

    @Test
    void aDifferenceThatIsRightByRoundingAlonePassesWithANote() {
        CheckResult result = difference("-16.0", "-30.8", "-14.9");
        assertEquals(CONSISTENT, result.answer());
        assertEquals("by rounding alone", result.note());
        assertEquals("", difference("-15.9", "-30.8", "-14.9").note());
        assertEquals(INCONSISTENT, difference("-16.1", "-30.8", "-14.9").answer());
    }

    private static CheckResult difference(String difference, String first, String second) {
        return new PrintedDifference(PrintedNumber.of(difference), PrintedNumber.of(first), PrintedNumber.of(second))
                .check()
                .result(Check.DIFFERENCE_OF_MEANS);
    }

    @Test
    void meansOfWholeNumbers() {
        // The example by which GRIM is known: 5.19 of 28 is impossible, 145/28 = 5.18 and 146/28 = 5.21.
        assertEquals(
                INCONSISTENT,
                mean("5.19", "1.00", 28).result(Check.MEAN_OF_INTEGERS).answer());
        assertEquals(
                CONSISTENT,
                mean("5.19", "1.00", 32).result(Check.MEAN_OF_INTEGERS).answer());
        assertEquals(
                CANNOT_BE_CHECKED,
                mean("5.19", "1.00", 100).result(Check.MEAN_OF_INTEGERS).answer());
        assertTrue(mean("5.19", "1.00", 28)
                .result(Check.MEAN_OF_INTEGERS)
                .arithmetic()
                .contains("145/28 = 5.1786"));
    }

    @Test
    void standardDeviationsOfWholeNumbers() {
        // Two people: 0.71 is |1 − 2|/√2, 0.50 is no difference of whole numbers by √2.
        assertEquals(
                CONSISTENT, mean("1.50", "0.71", 2).result(Check.SD_OF_INTEGERS).answer());
        CheckResult populationSd = mean("1.50", "0.50", 2).result(Check.SD_OF_INTEGERS);
        assertEquals(INCONSISTENT, populationSd.answer());
        assertEquals("with the divisor n instead of n - 1 some do", populationSd.note());
        // On a scale from 1 to 5 no ten people with mean 3 have a standard deviation of 2.98.
        PrintedMean wide = PrintedMean.ofWholeNumbers("3.00", "2.98", 10);
        assertEquals(CONSISTENT, wide.check().result(Check.SD_OF_INTEGERS).answer());
        assertEquals(
                INCONSISTENT,
                wide.with(WholeNumbers.from(1, 5))
                        .check()
                        .result(Check.SD_OF_INTEGERS)
                        .answer());
    }

    @Test
    void aStandardErrorUnderTheNameOfAStandardDeviation() {
        // 10 ± 1.96 · 2/√100 = 10 ± 0.392; with a standard error of 2 it is 10 ± 3.92.
        PrintedMean mean = new PrintedMean(
                PrintedNumber.of("10.00"),
                Optional.of(PrintedNumber.of("2.00")),
                Optional.empty(),
                100,
                Optional.empty());
        assertEquals(
                CONSISTENT,
                mean.with(PrintedInterval.of("9.60", "10.40"))
                        .check()
                        .result(Check.SD_OR_SE)
                        .answer());
        CheckResult wide =
                mean.with(PrintedInterval.of("6.08", "13.92")).check().result(Check.SD_OR_SE);
        assertEquals(INCONSISTENT, wide.answer());
        assertEquals("the standard deviation is a standard error", wide.note());
        assertEquals(
                CANNOT_BE_CHECKED, mean.check().result(Check.MEAN_OF_INTEGERS).answer());
    }

    private static StatementCheck mean(String mean, String sd, int n) {
        return PrintedMean.ofWholeNumbers(mean, sd, n).check();
    }
}
