package org.meridian.exchange.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.judgement.printed.CheckAnswer;
import org.meridian.judgement.printed.PrintedMeasure;
import org.meridian.judgement.printed.PrintedStatistic;

/** One result in the many ways in which papers print it. */
class StatementReaderTest {

    private static PrintedStatistic read(String text) {
        return StatementReader.withDefaults().read(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RR 1.21 (1.16 to 1.25), k = 12, n = 1842, I² = 0 %, p < .001",
                "RR = 1.21, 95% CI 1.16 to 1.25, p<.001; 12 trials; 1842 participants; I2=0%",
                "RR 1·21 (95% CI 1·16–1·25; 12 trials, 1,842 participants; I² = 0 %; P<.001)",
                "Total effective rate: pooled risk ratio 1.21 [1.16, 1.25]; p value < .001 (12 RCTs, N = 1,842; I-squared = 0%)",
                "relative risk (RR) was 1.21 (95% confidence interval: 1.16; 1.25), P\u00A0<\u00A0.001, k=12, n=1842, I^2: 0%",
                "12 randomised controlled trials, 1842 patients: risk ratio of 1.21, 95%-CI 1.16\u20141.25, I2 of 0 %, p<.001",
            })
    void theSameResultInManySpellings(String text) {
        assertEquals(
                "RR 1.21 (1.16 to 1.25), p < 0.001, k = 12, n = 1842, I² = 0%",
                read(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pain: MD −1.25 [−1.63, −0.86] | MD -1.25 (-1.63 to -0.86)",
                "MD -1.25 (-1.63--0.86) | MD -1.25 (-1.63 to -0.86)",
                "mean difference –1.25 (–1.63 to –0.86); P = 0.03 | MD -1.25 (-1.63 to -0.86), p = 0.03",
                "Adverse events, RR (90% CI): 1.40 (1.02, 1.93) | RR 1.40 (90% CI 1.02 to 1.93)",
                "OR=1.20 (90% CI 1.0–1.44) | OR 1.20 (90% CI 1.0 to 1.44)",
                "Hedges' g = 0.50, SE = 0.10, z = 5.0, p ≤ .001 | SMD 0.50, SE = 0.10, z = 5.0, p ≤ 0.001",
                "standardized mean difference -1.36 (-2.59 to -0.13) | SMD -1.36 (-2.59 to -0.13)",
                "hazard ratio 0.75 (0.60 to 0.94), p=0.012 | HR 0.75 (0.60 to 0.94), p = 0.012",
                "r = .30 (.10 to .48), n = 84 | r 0.30 (0.10 to 0.48), n = 84",
                "RD 5% (1% to 9%) | RD 0.05 (0.01 to 0.09)",
                "incidence rate ratio 0.8 (0.6, 1.1) | IRR 0.8 (0.6 to 1.1)",
                "RR 1.2 (1.1 to 1.3); Q(11) = 9.3, p = .59 | RR 1.2 (1.1 to 1.3), Q = 9.3, df = 11, p of Q = 0.59",
                "RR 1.2 (1.1 to 1.3), χ² = 9.30, df = 11 (P = 0.59); I² = 0% | "
                        + "RR 1.2 (1.1 to 1.3), Q = 9.30, df = 11, p of Q = 0.59, I² = 0%",
                "RR 1.2 (1.1 to 1.3), p < .01, chi2(11) = 9.3, tau^2 = 0.00 | "
                        + "RR 1.2 (1.1 to 1.3), p < 0.01, Q = 9.3, df = 11, τ² = 0.00",
                "RR 1.2, p for heterogeneity = 0.59, I2 = 0.62 | RR 1.2, p of Q = 0.59, I² = 62%",
                "RR 1.2, P = 1.2e-5 | RR 1.2, p = 0.000012",
            })
    void whatPapersWrite(String text, String understood) {
        assertEquals(understood, read(text).toString());
    }

    @Test
    void theLineOfAForestPlotOfReviewManager() {
        PrintedStatistic statistic =
                read("Risk ratio (RR) 0.89 [0.80, 0.99]; Heterogeneity: Tau² = 0.01; Chi² = 20.10, df = 11"
                        + " (P = 0.04); I² = 45%; Test for overall effect: Z = 2.16 (P = 0.03)");
        assertEquals(
                "RR 0.89 (0.80 to 0.99), z = 2.16, p = 0.03, Q = 20.10, df = 11, p of Q = 0.04, I² = 45%, τ² = 0.01",
                statistic.toString());
    }

    @Test
    void digitsAreKept() {
        PrintedStatistic statistic = read("RR 1.20 (1.10 to 1.3)");
        assertEquals("1.20", statistic.estimate().orElseThrow().toString());
        assertEquals("1.3", statistic.interval().orElseThrow().upper().toString());
        assertEquals(PrintedMeasure.RR, statistic.measure());
    }

    @Test
    void aReaderCanTakeAnotherLevelWhereNoneIsPrinted() {
        StatementReader reader = StatementReader.withDefaults().withLevel(0.99);
        assertEquals(
                0.99,
                reader.read("RR 1.2 (1.1 to 1.3)").interval().orElseThrow().level());
        assertEquals(
                0.9,
                reader.read("RR 1.2 (90% CI 1.1 to 1.3)")
                        .interval()
                        .orElseThrow()
                        .level());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the rate was 1.25 | 13 | a measure with its estimate",
                "nothing at all | 0 | a measure with its estimate",
                "RR 1.25 (1.21 foo 1.30) | 9 | an interval",
                "RR 1.25 (1.21 to 1.30), p < .001 banana | 33 | an interval",
                "RR 1.25, p < 1.5 | 13 | a p value from 0 to 1",
                "RR 1.25, p < .05, p < .01 | 18 | no second p value",
                "RR 1.25, k = 12, 11 trials | 17 | no second figure",
                "RR 1.25, OR 1.4 | 9 | no second figure",
                "MD -2.5 (-2.9 -1.1) | 13 | \"to\" between the limits",
                "MD 5% (1 to 9) | 4 | no per cent after a mean difference",
                "RR 1.25, k = 99999999999 | 9 | a smaller number",
                "RR 1.25.3 | 3 | a measure with its estimate",
            })
    void whatIsNotUnderstoodIsNamedWithItsPlace(String text, int position, String expected) {
        UnreadableStatement problem = assertThrows(UnreadableStatement.class, () -> read(text));
        assertTrue(problem.expected().startsWith(expected), problem.getMessage());
        assertEquals(position, problem.position(), problem.getMessage());
        assertEquals(text + "\n" + " ".repeat(position) + "^", problem.marked());
    }

    @Test
    void readsPercentagesOfPeople() {
        StatementReader reader = StatementReader.withDefaults();
        assertEquals(
                CheckAnswer.INCONSISTENT, reader.readAny("66.0 % of 25").check().answer());
        assertEquals(
                CheckAnswer.CONSISTENT, reader.readAny("68·0% (n = 25)").check().answer());
        assertEquals(
                CheckAnswer.CONSISTENT, reader.readAny("17/25 (68%)").check().answer());
        assertEquals(
                CheckAnswer.INCONSISTENT,
                reader.readAny("16 of 25, 68 %").check().answer());
        assertEquals(
                PrintedStatistic.class, reader.readAny("RR 1.21 (1.16 to 1.25)").getClass());
        assertThrows(UnreadableStatement.class, () -> reader.readAny("66.0 % of 0"));
        assertThrows(UnreadableStatement.class, () -> reader.readAny("66.0 %"));
    }
}
