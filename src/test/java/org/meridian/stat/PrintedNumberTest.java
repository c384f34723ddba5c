package org.meridian.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;

class PrintedNumberTest {

    @Test
    void everyDigitHalvesWhatMayHaveBeenRounded() {
        assertEquals(new BigDecimal("1.195"), PrintedNumber.of("1.20").least());
        assertEquals(new BigDecimal("1.205"), PrintedNumber.of("1.20").most());
        assertEquals(new BigDecimal("1.15"), PrintedNumber.of("1.2").least());
        assertNotEquals(PrintedNumber.of("1.20"), PrintedNumber.of("1.2"));
        assertEquals("1.20", PrintedNumber.of("1.20").toString());
    }

    @Test
    void theRangeHoldsBothHalvesAndNothingBeyond() {
        assertTrue(PrintedNumber.of("0.1").range().contains(0.15));
        assertTrue(PrintedNumber.of("0.1").range().contains(0.05));
        assertFalse(PrintedNumber.of("0.1").range().contains(Math.nextUp(Math.nextUp(0.15))));
    }

    @Test
    void lostZerosMakeANumberLessExactAndNeverMore() {
        assertEquals(PrintedNumber.of("1.3"), PrintedNumber.of(1.30));
        assertEquals(PrintedNumber.of("35"), PrintedNumber.of(35.0));
        assertEquals(PrintedNumber.of("120"), PrintedNumber.of(120));
    }

    @Test
    void aPercentageKeepsItsDigitsAsAFraction() {
        assertEquals(PrintedNumber.of("0.660"), PrintedNumber.of("66.0").percent());
        assertEquals(PrintedNumber.of("0.62"), PrintedNumber.of("62").percent());
        assertEquals(PrintedNumber.of("-66.0"), PrintedNumber.of("66.0").negated());
    }

    @Test
    void distancesAreCountedInUnitsOfTheLastDigit() {
        assertEquals(0.5, PrintedNumber.of("1.2").unitsFrom(1.25), 1e-12);
        assertEquals(399.459, PrintedNumber.of("55.54").unitsFrom(51.54541), 1e-3);
        assertTrue(PrintedNumber.of("1.39").unitRange().contains(1.38404));
        assertFalse(PrintedNumber.of("1.39").range().contains(1.38404));
    }

    @Test
    void refusesWhatIsNoNumberInPrint() {
        Refusal.check("a printed number consists of digits, but was \"1,2\"", () -> PrintedNumber.of("1,2"));
        Refusal.check("only a finite number can be printed, but was NaN", () -> PrintedNumber.of(Double.NaN));
        Refusal.check("a printed number has up to 40 digits, but was 1E-50", () -> PrintedNumber.of("1e-50"));
    }

    @Property
    void whateverRoundsToANumberLiesInItsRange(
            @ForAll @DoubleRange(min = -1e4, max = 1e4) double value, @ForAll @IntRange(max = 6) int decimals) {
        PrintedNumber printed = PrintedNumber.rounded(value, decimals);
        assertTrue(printed.range().contains(value), printed + " from " + value);
        assertTrue(printed.unitsFrom(value) <= 0.5, printed + " from " + value);
    }
}
