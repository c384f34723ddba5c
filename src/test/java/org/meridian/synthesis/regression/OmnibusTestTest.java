package org.meridian.synthesis.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.meridian.Tolerance;

class OmnibusTestTest {

    /** By R 4: {@code pf(1e20, 3, 40, lower.tail = FALSE, log.p = TRUE)} and {@code pchisq(5000, 12, …)}. */
    @Test
    void pValuesTooSmallForANumberHaveALogarithm() {
        OmnibusTest f = OmnibusTest.f(1e20, 3, 40);
        Tolerance.CLOSED_FORM.check(-867.59160225114476, f.logP(), "F");
        assertEquals(0, f.p());
        OmnibusTest chiSquared = OmnibusTest.chiSquared(5000, 12);
        Tolerance.CLOSED_FORM.check(-2465.6652604883948, chiSquared.logP(), "QM");
        assertEquals(0, chiSquared.p());
    }

    @Test
    void theLogarithmIsThatOfThePValue() {
        for (double statistic : new double[] {0, 0.5, 3, 12.59}) {
            OmnibusTest f = OmnibusTest.f(statistic, 1, 11);
            Tolerance.CLOSED_FORM.check(Math.log(f.p()), f.logP(), f.toString());
            OmnibusTest chiSquared = OmnibusTest.chiSquared(statistic, 2);
            Tolerance.CLOSED_FORM.check(Math.log(chiSquared.p()), chiSquared.logP(), chiSquared.toString());
        }
    }
}
