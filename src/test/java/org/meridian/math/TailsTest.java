package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.Refusal;
import org.meridian.Tolerance;

class TailsTest {

    private static final double EXACT = 1e-13;

    private static void same(double expected, double actual) {
        assertEquals(1, actual / expected, EXACT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.5, 1, 1.959963984540054, 3, 5.5, 8, 12, 20})
    void normalTailsAreExact(double z) {
        same(ExactTails.normalBothSides(z), Tails.normalBothSides(z));
    }

    @ParameterizedTest
    @ValueSource(doubles = {30, 35, 37})
    void normalTailsAreNearlyExactFarOut(double z) {
        // exp(−z²/2) multiplies the rounding of its argument by the argument.
        Tolerance.CLOSED_FORM.checkRelative(ExactTails.normalBothSides(z), Tails.normalBothSides(z), "tail at " + z);
    }

    @ParameterizedTest
    @CsvSource({
        "0.001, 2",
        "1, 2",
        "40, 2",
        "152.233008082373, 12",
        "3.5, 4",
        "12, 12",
        "30, 30",
        "99, 100",
        "300, 100",
        "1300, 30",
        "1400, 12",
        "1500, 100"
    })
    void chiSquaredTailsAreExact(double q, int df) {
        same(ExactTails.chiSquaredAbove(q, df), Tails.chiSquaredAbove(q, df));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 1",
        "12.7, 1",
        "1e6, 1",
        "2, 2",
        "4.3, 2",
        "3.2, 3",
        "2.57, 5",
        "-3.974448306131791, 12",
        "2.2, 11",
        "40, 12",
        "1e4, 12",
        "5, 29",
        "1e8, 30",
        "20, 100",
        "1e3, 99"
    })
    void tTailsAreExact(double t, int df) {
        same(ExactTails.tBothSides(Math.abs(t), df), Tails.tBothSides(t, df));
    }

    @Test
    void tailsBelow1eMinus290AreNotZero() {
        assertTrue(Tails.normalBothSides(37) > 0 && Tails.normalBothSides(37) < 1e-290);
        assertTrue(Tails.chiSquaredAbove(1400, 12) > 0 && Tails.chiSquaredAbove(1400, 12) < 1e-290);
        assertTrue(Tails.tBothSides(1e11, 30) > 0 && Tails.tBothSides(1e11, 30) < 1e-290);
    }

    @Test
    void theMiddleAndTheEnds() {
        assertEquals(1, Tails.normalBothSides(0));
        assertEquals(1, Tails.tBothSides(0, 3));
        assertEquals(1, Tails.chiSquaredAbove(0, 3));
        assertEquals(1, Tails.chiSquaredAbove(-1, 3));
        assertEquals(0, Tails.normalBothSides(Double.POSITIVE_INFINITY));
        assertEquals(0, Tails.normalBothSides(Double.NEGATIVE_INFINITY));
        assertEquals(0, Tails.tBothSides(Double.POSITIVE_INFINITY, 3));
        assertEquals(0, Tails.chiSquaredAbove(Double.POSITIVE_INFINITY, 3));
    }

    @Test
    void withoutDegreesOfFreedomAllMassIsAtZero() {
        assertEquals(1, Tails.chiSquaredAbove(0, 0));
        assertEquals(1, Tails.chiSquaredAbove(-1, 0));
        assertEquals(0, Tails.chiSquaredAbove(1e-9, 0));
    }

    /** The quantile is right if the exact tail beyond it is what was asked for. */
    @ParameterizedTest
    @CsvSource({"0.5", "0.8", "0.9", "0.95", "0.99", "0.999", "0.999999"})
    void criticalValuesLeaveWhatTheyShould(double level) {
        double alpha = 1 - level;
        Tolerance.QUANTILE.checkRelative(alpha, ExactTails.normalBothSides(Tails.normalCritical(level)), "normal");
        for (int df : new int[] {1, 2, 3, 5, 12, 29, 100}) {
            double tail = ExactTails.tBothSides(Tails.tCritical(level, df), df);
            Tolerance.QUANTILE.checkRelative(alpha, tail, "t with " + df);
        }
    }

    @Test
    void knownCriticalValues() {
        // tan(π(0.95)/2) for one degree of freedom; √(2 p²/(1 − p²)) with p = 0.95 for two.
        same(Math.tan(Math.PI * 0.475), Tails.tCritical(0.95, 1));
        same(Math.sqrt(2 * 0.95 * 0.95 / (1 - 0.95 * 0.95)), Tails.tCritical(0.95, 2));
    }

    @Test
    void everyRuleIsNamed() {
        Refusal.check("a statistic must be a number, but was NaN", () -> Tails.normalBothSides(Double.NaN));
        Refusal.check("a statistic must be a number, but was NaN", () -> Tails.tBothSides(Double.NaN, 3));
        Refusal.check("a statistic must be a number, but was NaN", () -> Tails.chiSquaredAbove(Double.NaN, 3));
        Refusal.check("degrees of freedom must be > 0, but were 0.0", () -> Tails.tBothSides(1, 0));
        Refusal.check("degrees of freedom must be > 0, but were NaN", () -> Tails.tCritical(0.95, Double.NaN));
        Refusal.check("level must be between 0 and 1, but was 1.0", () -> Tails.normalCritical(1));
        Refusal.check("level must be between 0 and 1, but was NaN", () -> Tails.tCritical(Double.NaN, 3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, Double.NaN, Double.POSITIVE_INFINITY})
    void degreesOfFreedomAreCheckedWhereverTheStatisticLies(double df) {
        String sentence = "degrees of freedom must be 0 or more and finite, but were " + df;
        Refusal.check(sentence, () -> Tails.chiSquaredAbove(-1, df));
        Refusal.check(sentence, () -> Tails.chiSquaredAbove(5, df));
    }

    @Test
    void theTailOfFIsThatOfSquaredT() {
        for (double t : new double[] {0.1, 1, 3.5483775002701, 40, 1e5}) {
            double expected = Tails.tBothSides(t, 11);
            assertEquals(expected, Tails.fAbove(t * t, 1, 11), 1e-12 * expected);
        }
        assertEquals(1, Tails.fAbove(0, 2, 5));
        assertThrows(IllegalArgumentException.class, () -> Tails.fAbove(1, 0, 5));
        assertThrows(IllegalArgumentException.class, () -> Tails.fAbove(Double.NaN, 1, 5));
    }
}
