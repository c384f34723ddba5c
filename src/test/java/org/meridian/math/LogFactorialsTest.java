package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;

class LogFactorialsTest {

    @Test
    void smallCountsByHand() {
        // C(4, 1) (1/4) (3/4)³ and 2² e⁻² / 2!
        Tolerance.CLOSED_FORM.check(Math.log(27.0 / 64), LogFactorials.bestBinomial(1, 4), "binomial");
        Tolerance.CLOSED_FORM.check(Math.log(2) - 2, LogFactorials.bestPoisson(2), "Poisson");
        assertEquals(0, LogFactorials.bestBinomial(0, 9));
        assertEquals(0, LogFactorials.bestBinomial(9, 9));
        assertEquals(0, LogFactorials.bestPoisson(0));
    }

    @Test
    void theTwoFormulasMeet() {
        // δ(n) − δ(n + 1) = (n + ½) ln(1 + 1/n) − 1, across the change at 20.
        for (int n = 1; n <= 60; n++) {
            double step = (n + 0.5) * Math.log1p(1.0 / n) - 1;
            assertEquals(step, LogFactorials.stirlingError(n) - LogFactorials.stirlingError(n + 1), 5e-14, "at " + n);
        }
    }

    @Test
    void countsOutOfRangeAreRefused() {
        Refusal.check("events must be from 0 to 3.0, but were 4.0", () -> LogFactorials.bestBinomial(4, 3));
        Refusal.check("events must be 0 or more, but were -1.0", () -> LogFactorials.bestPoisson(-1));
    }
}
