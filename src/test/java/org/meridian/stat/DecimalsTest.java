package org.meridian.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.Refusal;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0.125, 2, 0.12",
        "0.375, 2, 0.38",
        "2.5, 0, 2",
        "3.5, 0, 4",
        "-0.125, 2, -0.12",
        "1.005, 2, 1.00",
        "-0.004, 2, 0.00",
        "-0.0, 1, 0.0",
        "1e22, 0, 10000000000000000000000",
        "0.4870, 2, 0.49",
        "12, 3, 12.000"
    })
    void fixedRoundsTheBinaryValueHalfToEven(double value, int digits, String text) {
        assertEquals(text, Decimals.fixed(value, digits));
    }

    @Property
    void fixedIsTheDecimalNearestToTheValue(
            @ForAll @Scale(9) @DoubleRange(min = -1e6, max = 1e6) double value, @ForAll @IntRange(max = 8) int digits) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal printed = new BigDecimal(Decimals.fixed(value, digits));
        assertEquals(digits, printed.scale());
        assertTrue(printed.subtract(exact).abs().compareTo(BigDecimal.valueOf(5, digits + 1)) <= 0);
        assertEquals(exact.setScale(digits, RoundingMode.HALF_EVEN), printed);
    }

    @Property
    void halvesGoToTheEvenNeighbour(@ForAll @IntRange(min = -100_000, max = 100_000) int whole) {
        int even = whole % 2 == 0 ? whole : whole + 1;
        assertEquals(Integer.toString(even), Decimals.fixed(whole + 0.5, 0));
    }

    @Test
    void noLocaleIsAsked() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("1234.50", Decimals.fixed(1234.5, 2));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"12, 2, 12", "12.5, 2, 12.5", "12.25, 1, 12.2", "100, 0, 100", "0.001, 2, 0", "-3.10, 4, -3.1"})
    void upToLeavesNoTrailingZeros(double value, int digits, String text) {
        assertEquals(text, Decimals.upTo(value, digits));
    }

    @ParameterizedTest
    @CsvSource({
        "0.487, 2, 0.49",
        "9999999, 0, 9999999",
        "1e7, 2, 1.00e+7",
        "1.6487e12, 2, 1.65e+12",
        "-1.6487e12, 2, -1.65e+12",
        "9.9999e9, 2, 1.00e+10",
        "Infinity, 2, ∞",
        "-Infinity, 2, -∞"
    })
    void compactKeepsGiantsShort(double value, int digits, String text) {
        assertEquals(text, Decimals.compact(value, digits));
    }

    @ParameterizedTest
    @CsvSource({
        "0.4, 2",
        "40, 2",
        "0.1, 2",
        "0.05, 3",
        "0.0012, 4",
        "1e-30, 10",
        "0, 2",
        "NaN, 2",
        "Infinity, 2",
        "-1, 2"
    })
    void digitsShowTwoOfTheWidth(double width, int digits) {
        assertEquals(digits, Decimals.digitsFor(width));
    }

    @Test
    void percentages() {
        assertEquals("92.2%", Decimals.percent(0.92221, 1));
        assertEquals("100%", Decimals.percent(1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0413, p = 0.0413",
        "1, p = 1.0000",
        "0.0001, p = 0.0001",
        "0.00009999, p < 0.0001",
        "0, p < 0.0001",
        "1e-300, p < 0.0001"
    })
    void pValues(double p, String text) {
        assertEquals(text, Decimals.pValue(p));
    }

    @Test
    void everyRuleIsNamed() {
        Refusal.check("only a finite number can be printed, but was NaN", () -> Decimals.fixed(Double.NaN, 2));
        Refusal.check(
                "only a finite number can be printed, but was Infinity",
                () -> Decimals.upTo(Double.POSITIVE_INFINITY, 2));
        Refusal.check("decimals must be >= 0, but were -1", () -> Decimals.fixed(1, -1));
        Refusal.check("only a number can be printed, but was NaN", () -> Decimals.compact(Double.NaN, 2));
        Refusal.check("a p value must be from 0 to 1, but was -0.1", () -> Decimals.pValue(-0.1));
        Refusal.check("a p value must be from 0 to 1, but was NaN", () -> Decimals.pValue(Double.NaN));
    }
}
