package org.meridian.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
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
