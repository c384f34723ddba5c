package org.meridian.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.math.Tails;
import org.meridian.stat.TestResult.Reference;

class TestResultTest {

    @Test
    void holdsAStatisticAgainstItsDistribution() {
        assertEquals(
                new TestResult(Reference.NORMAL, -2, OptionalDouble.empty(), Tails.normalBothSides(2)),
                TestResult.z(-2));
        assertEquals(
                new TestResult(Reference.T, 2.5, OptionalDouble.of(7), Tails.tBothSides(2.5, 7)), TestResult.t(2.5, 7));
        assertEquals(
                new TestResult(Reference.CHI_SQUARED, 9, OptionalDouble.of(4), Tails.chiSquaredAbove(9, 4)),
                TestResult.chiSquared(9, 4));
    }

    @Test
    void theTwoSidedTestOfOneNinetySixIsFivePercent() {
        Tolerance.CLOSED_FORM.checkRelative(
                0.05, TestResult.z(Tails.normalCritical(0.95)).p(), "p");
    }

    @Test
    void isPrintedAsPapersDo() {
        assertEquals("z = -3.97, p < 0.0001", TestResult.z(-3.97444830613179).toString());
        assertEquals(
                "t = -3.97 (df = 12), p = 0.0018",
                TestResult.t(-3.97444830613179, 12).toString());
        assertEquals(
                "t = 1.00 (df = 10.51), p = 0.3398", TestResult.t(1, 10.5137).toString());
        assertEquals(
                "χ² = 152.23 (df = 12), p < 0.0001",
                TestResult.chiSquared(152.233, 12).toString());
    }

    /** By R 4, for example {@code pnorm(71, lower.tail = FALSE, log.p = TRUE) + log(2)}. */
    @Test
    void pValuesTooSmallForANumberHaveALogarithm() {
        TestResult z = TestResult.z(71);
        assertEquals("z = 71.00, p < 0.0001", z.toString());
        assertEquals(0, z.p());
        Tolerance.CLOSED_FORM.check(-2524.9886695047408, z.logP(), "z = 71");
        Tolerance.CLOSED_FORM.check(-708.37742672054992, TestResult.t(-1e6, 60).logP(), "t = -1e6");
        Tolerance.CLOSED_FORM.check(
                -2465.6652604883948, TestResult.chiSquared(5000, 12).logP(), "χ² = 5000");
        Tolerance.CLOSED_FORM.check(-2505.1777350290108, halved(5000).logP(), "halved χ² = 5000");
    }

    private static TestResult halved(double statistic) {
        double p = statistic == 0 ? 1 : Tails.chiSquaredAbove(statistic, 1) / 2;
        return new TestResult(Reference.CHI_SQUARED_HALVED, statistic, OptionalDouble.empty(), p);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1, 4, 25})
    void theLogarithmIsThatOfThePValue(double statistic) {
        for (TestResult test : new TestResult[] {
            TestResult.z(-statistic),
            TestResult.t(statistic, 5.5),
            TestResult.chiSquared(statistic, 3),
            halved(statistic),
            TestResult.own(statistic, 0.25)
        }) {
            Tolerance.CLOSED_FORM.check(Math.log(test.p()), test.logP(), test.toString());
        }
    }

    @Test
    void whereNothingMoreIsKnownTheLogarithmOfZeroIsMinusInfinity() {
        assertEquals(Double.NEGATIVE_INFINITY, TestResult.own(50, 0).logP());
        assertEquals(Double.NEGATIVE_INFINITY, TestResult.chiSquared(1, 0).logP());
        assertEquals(0.0, TestResult.chiSquared(0, 0).logP());
    }

    @Test
    void everyRuleIsNamed() {
        Refusal.check("a statistic must be a number, but was NaN", () -> TestResult.z(Double.NaN));
        Refusal.check(
                "a test statistic must be finite, but was Infinity", () -> TestResult.t(Double.POSITIVE_INFINITY, 3));
        Refusal.check(
                "a p value must be from 0 to 1, but was 1.5",
                () -> new TestResult(Reference.NORMAL, 0, OptionalDouble.empty(), 1.5));
        Refusal.check(
                "a p value must be from 0 to 1, but was NaN",
                () -> new TestResult(Reference.NORMAL, 0, OptionalDouble.empty(), Double.NaN));
    }

    @Test
    void degreesOfFreedomBelongToTheDistribution() {
        Refusal.check(
                "the degrees of freedom of t must be > 0 and finite, but was 0.0",
                () -> new TestResult(Reference.T, 1, OptionalDouble.of(0), 0.5));
        Refusal.check(
                "the degrees of freedom of t must be > 0 and finite, but was 0.0",
                () -> new TestResult(Reference.T, 1, OptionalDouble.empty(), 0.5));
        Refusal.check(
                "the degrees of freedom of χ² must be 0 or more and finite, but was -1.0",
                () -> new TestResult(Reference.CHI_SQUARED, 1, OptionalDouble.of(-1), 0.5));
        Refusal.check(
                "χ² must be 0 or more and finite, but was -3.0",
                () -> new TestResult(Reference.CHI_SQUARED, -3, OptionalDouble.of(1), 0.5));
        Refusal.check(
                "z has no degrees of freedom, but had 12.0",
                () -> new TestResult(Reference.NORMAL, 1, OptionalDouble.of(12), 0.5));
    }
}
