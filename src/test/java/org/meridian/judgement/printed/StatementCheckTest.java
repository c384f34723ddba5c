package org.meridian.judgement.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.judgement.printed.CheckAnswer.CANNOT_BE_CHECKED;
import static org.meridian.judgement.printed.CheckAnswer.CONSISTENT;
import static org.meridian.judgement.printed.CheckAnswer.INCONSISTENT;

import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.stat.PrintedNumber;

/** Rules one by one, on figures whose arithmetic can be followed by hand. */
class StatementCheckTest {

    private static PrintedStatistic.Builder ji() {
        return PrintedStatistic.of(PrintedMeasure.RR).estimate("1.21").interval("1.16", "1.25");
    }

    private static CheckAnswer answer(PrintedStatistic.Builder statistic, Check check) {
        return statistic.build().check().result(check).answer();
    }

    @Test
    void ji2015Passes() {
        StatementCheck check = ji().studies(12)
                .participants(1842)
                .p(PrintedProbability.below("0.001"))
                .build()
                .check();
        assertEquals(CONSISTENT, check.answer());
        assertEquals("consistent: 5 of 10 checks could be made", check.toString());
        // √(1.155 · 1.245) = 1.1992 and √(1.165 · 1.255) = 1.2092; 1.205 lies between.
        assertEquals(
                "the limits allow 1.1992 to 1.2092 as their middle on the logarithmic scale; printed 1.21, unrounded 1.205 to 1.215",
                check.result(Check.ESTIMATE_CENTRAL).arithmetic());
    }

    @Test
    void anEstimateOutsideItsInterval() {
        assertEquals(
                INCONSISTENT,
                answer(
                        PrintedStatistic.of(PrintedMeasure.MD).estimate("1.26").interval("1.1", "1.2"),
                        Check.ESTIMATE_IN_INTERVAL));
        // 1.25 may be what was rounded to 1.2, and to 1.3.
        assertEquals(
                CONSISTENT,
                answer(
                        PrintedStatistic.of(PrintedMeasure.MD).estimate("1.3").interval("1.1", "1.2"),
                        Check.ESTIMATE_IN_INTERVAL));
    }

    @Test
    void anIntervalOnTheWrongScaleIsNamed() {
        CheckResult ratio = PrintedStatistic.of(PrintedMeasure.OR)
                .estimate("2.00")
                .interval("0.50", "3.50")
                .build()
                .check()
                .result(Check.ESTIMATE_CENTRAL);
        assertEquals(INCONSISTENT, ratio.answer());
        assertEquals("it would be central on the natural scale", ratio.note());
        CheckResult difference = PrintedStatistic.of(PrintedMeasure.MD)
                .estimate("2.00")
                .interval("1.00", "4.00")
                .build()
                .check()
                .result(Check.ESTIMATE_CENTRAL);
        assertEquals(INCONSISTENT, difference.answer());
        assertEquals("it would be central on the logarithmic scale", difference.note());
    }

    @Test
    void correlationsAreCentralOnFishersZ() {
        assertEquals(
                CONSISTENT,
                answer(
                        PrintedStatistic.of(PrintedMeasure.COR).estimate("0.60").interval("0.42", "0.73"),
                        Check.ESTIMATE_CENTRAL));
        assertEquals(
                INCONSISTENT,
                answer(
                        PrintedStatistic.of(PrintedMeasure.COR).estimate("0.60").interval("0.45", "0.75"),
                        Check.ESTIMATE_CENTRAL));
    }

    @Test
    void aPValueFollowsFromTheInterval() {
        // ln 1.21 / [(ln 1.25 − ln 1.16) / 3.92] = 10: p is far below 0.03, by any distribution.
        assertEquals(INCONSISTENT, answer(ji().p(PrintedProbability.equal("0.03")), Check.P_AND_INTERVAL));
        assertEquals(CONSISTENT, answer(ji().p(PrintedProbability.below("0.001")), Check.P_AND_INTERVAL));
    }

    @Test
    void tIsAllowedWhereStudiesOrPeopleArePrinted() {
        PrintedStatistic.Builder huang = PrintedStatistic.of(PrintedMeasure.MD)
                .estimate("-7.28")
                .interval("-13.76", "-0.80")
                .p(PrintedProbability.equal("0.029"));
        // By z it is 0.0277, by t with 44 degrees of freedom 0.0286.
        assertEquals(CANNOT_BE_CHECKED, answer(huang, Check.P_AND_INTERVAL));
        assertEquals(CONSISTENT, answer(huang.participants(46), Check.P_AND_INTERVAL));
        assertEquals(INCONSISTENT, answer(huang.participants(4000), Check.P_AND_INTERVAL));
    }

    @Test
    void aSmallPBesideAnIntervalWithTheNullValue() {
        PrintedStatistic.Builder nsaids =
                PrintedStatistic.of(PrintedMeasure.MD).estimate("-4.56").interval("-11.11", "1.99");
        assertEquals(INCONSISTENT, answer(nsaids.p(PrintedProbability.below("0.05")), Check.SIGNIFICANCE));
        assertEquals(
                CONSISTENT,
                answer(
                        nsaids.p(new PrintedProbability(PValueRelation.ABOVE, PrintedNumber.of("0.05"))),
                        Check.SIGNIFICANCE));
        assertEquals(
                INCONSISTENT,
                answer(
                        ji().p(new PrintedProbability(PValueRelation.ABOVE, PrintedNumber.of("0.05"))),
                        Check.SIGNIFICANCE));
        // A limit of 1.00 may be 0.996 or 1.004.
        PrintedStatistic.Builder edge =
                PrintedStatistic.of(PrintedMeasure.RR).estimate("1.12").interval("1.00", "1.25");
        assertEquals(CONSISTENT, answer(edge.p(PrintedProbability.equal("0.051")), Check.SIGNIFICANCE));
    }

    @Test
    void pAgainstStandardErrorAndTestStatistic() {
        PrintedStatistic.Builder difference =
                PrintedStatistic.of(PrintedMeasure.MD).estimate("2.0").se(PrintedNumber.of("1.0"));
        assertEquals(CONSISTENT, answer(difference.p(PrintedProbability.equal("0.046")), Check.P_AND_STATISTIC));
        assertEquals(INCONSISTENT, answer(difference.p(PrintedProbability.equal("0.5")), Check.P_AND_STATISTIC));
        PrintedStatistic.Builder z = PrintedStatistic.of(PrintedMeasure.MD)
                .z(PrintedNumber.of("1.96"))
                .studies(1000);
        assertEquals(CONSISTENT, answer(z.p(PrintedProbability.equal("0.05")), Check.P_AND_STATISTIC));
        assertEquals(INCONSISTENT, answer(z.p(PrintedProbability.equal("0.04")), Check.P_AND_STATISTIC));
    }

    @Test
    void standardErrorAgainstInterval() {
        PrintedStatistic.Builder md = PrintedStatistic.of(PrintedMeasure.MD)
                .estimate("0")
                .interval("-1.96", "1.96")
                .studies(500);
        assertEquals(CONSISTENT, answer(md.se(PrintedNumber.of("1.00")), Check.SE_AND_INTERVAL));
        assertEquals(INCONSISTENT, answer(md.se(PrintedNumber.of("1.10")), Check.SE_AND_INTERVAL));
    }

    @Test
    void heterogeneityAgainstItself() {
        PrintedStatistic.Builder good = ji().studies(12)
                .q(PrintedNumber.of("20.10"))
                .df(11)
                .i2(PrintedNumber.of("45").percent())
                .pOfQ(PrintedProbability.equal("0.04"));
        assertEquals(CONSISTENT, good.build().check().answer());
        assertEquals(INCONSISTENT, answer(good.i2(PrintedNumber.of("54").percent()), Check.I2_AND_Q));
        assertEquals(INCONSISTENT, answer(good.df(12), Check.DF_AND_STUDIES));
        assertEquals(INCONSISTENT, answer(good.df(11).pOfQ(PrintedProbability.equal("0.06")), Check.P_AND_Q));
        // I² of 0 while Q is above its degrees of freedom.
        assertEquals(
                INCONSISTENT,
                answer(
                        ji().studies(12)
                                .q(PrintedNumber.of("13.0"))
                                .i2(PrintedNumber.of("0").percent()),
                        Check.I2_AND_Q));
        assertEquals(
                CONSISTENT,
                answer(
                        ji().studies(12)
                                .q(PrintedNumber.of("9.3"))
                                .i2(PrintedNumber.of("0").percent()),
                        Check.I2_AND_Q));
    }

    @Test
    void pOfHomogeneityFollowsFromI2Alone() {
        // I² = 45 % on 11 is Q = 20: p = 0.045.
        assertEquals(
                CONSISTENT,
                answer(
                        ji().studies(12).i2(PrintedNumber.of("45").percent()).pOfQ(PrintedProbability.equal("0.04")),
                        Check.P_AND_Q));
        assertEquals(
                INCONSISTENT,
                answer(
                        ji().studies(12).i2(PrintedNumber.of("45").percent()).pOfQ(PrintedProbability.equal("0.4")),
                        Check.P_AND_Q));
    }

    @Test
    void figuresThatNoDataCanHave() {
        assertEquals(
                INCONSISTENT, answer(PrintedStatistic.of(PrintedMeasure.RR).estimate("-0.4"), Check.POSSIBLE_VALUES));
        assertEquals(
                INCONSISTENT, answer(PrintedStatistic.of(PrintedMeasure.COR).estimate("1.2"), Check.POSSIBLE_VALUES));
        assertEquals(INCONSISTENT, answer(ji().i2(PrintedNumber.of("120").percent()), Check.POSSIBLE_VALUES));
        assertEquals(
                INCONSISTENT,
                answer(PrintedStatistic.of(PrintedMeasure.MD).interval("2.0", "1.0"), Check.POSSIBLE_VALUES));
        assertEquals(
                CONSISTENT, answer(PrintedStatistic.of(PrintedMeasure.RR).estimate("0.00"), Check.POSSIBLE_VALUES));
        assertEquals(
                CANNOT_BE_CHECKED,
                PrintedStatistic.of(PrintedMeasure.MD)
                        .estimate("-7.8")
                        .build()
                        .check()
                        .answer());
    }

    @Test
    void aLowerLimitPrintedAsZeroIsALimitNearZero() {
        StatementCheck check = PrintedStatistic.of(PrintedMeasure.OR)
                .estimate("0.04")
                .interval("0.00", "0.41")
                .p(PrintedProbability.below("0.05"))
                .build()
                .check();
        assertEquals(CONSISTENT, check.answer(), check.summary());
    }

    @Test
    void everyCheckHasARuleAndSaysWhatItLacks() {
        StatementCheck empty = PrintedStatistic.of(PrintedMeasure.RR).build().check();
        assertEquals(CANNOT_BE_CHECKED, empty.answer());
        assertEquals("cannot be checked: too few figures are printed", empty.toString());
        empty.results()
                .forEach(result -> assertTrue(
                        !result.arithmetic().isEmpty() && !result.check().rule().isEmpty()));
        assertEquals(10, empty.those(CANNOT_BE_CHECKED).size());
        Refusal.check(
                "the check \"total and parts\" is not about figures such as RR",
                () -> empty.result(Check.TOTAL_OF_PARTS));
    }

    @Test
    void theSummaryBeginsWithWhatIsWrong() {
        assertEquals(
                "66.0 % of 25\ninconsistent: percentage and count\n"
                        + "  inconsistent: percentage and count: 66.0 % of 25 is 16.5 people; 16 of 25 is 64.00 %, 17 of 25 is 68.00 %\n",
                PrintedRate.of("66.0", 25).check().summary());
    }
}
