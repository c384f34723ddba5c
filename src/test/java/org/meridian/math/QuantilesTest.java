package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class QuantilesTest {

    @Test
    void quantilesKnownInClosedForm() {
        assertEquals(0, Quantiles.normal(0.5));
        assertEquals(-Math.log(0.25), Quantiles.gamma(0.75, 1), 1e-14);
        assertEquals(Math.pow(0.3, 0.5), Quantiles.beta(0.3, 2, 1), 1e-14);
        assertEquals(Math.tan(Math.PI * 0.475), Quantiles.tBothSides(0.05, 1), 1e-12);
    }

    @Test
    void farTailsComeBack() {
        assertEquals(1e-200, Tails.normalBothSides(Quantiles.normalBothSides(1e-200)), 1e-211);
        assertEquals(1e-100, Tails.tBothSides(Quantiles.tBothSides(1e-100, 7), 7), 1e-111);
        assertEquals(0, Quantiles.normalBothSides(1));
    }

    @Test
    void whatIsNoShareIsRefused() {
        for (double p : new double[] {0, 1, -0.1, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> Quantiles.normal(p));
        }
        assertThrows(IllegalArgumentException.class, () -> Quantiles.normalBothSides(0));
        assertThrows(IllegalArgumentException.class, () -> Quantiles.tBothSides(0.05, 0));
        assertThrows(IllegalArgumentException.class, () -> Quantiles.gamma(0.5, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Quantiles.beta(0.5, 1, -1));
    }
}
