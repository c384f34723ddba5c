package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class IntegralTest {

    @Test
    void areasKnownInClosedForm() {
        assertEquals(9, Integral.between(x -> x * x, 0, 3), 1e-12);
        assertEquals(Math.E - 1, Integral.between(Math::exp, 0, 1), 1e-14);
        assertEquals(Math.sqrt(2 * Math.PI), Integral.between(z -> Math.exp(-z * z / 2), -38, 38), 1e-13);
    }

    @Test
    void anInfiniteSlopeAtAnEndIsForgiven() {
        assertEquals(2.0 / 3, Integral.between(Math::sqrt, 0, 1), 1e-13);
        assertEquals(1 / 1.2, Integral.between(x -> Math.pow(x, 0.2), 0, 1), 1e-13);
    }

    @Test
    void halvesThatCancelGiveZero() {
        assertEquals(0, Integral.between(x -> x, -1, 1), 1e-15);
    }

    @Test
    void aFunctionThatIsNoNumberHasNoArea() {
        assertThrows(NotConvergedException.class, () -> Integral.between(x -> Double.NaN, 0, 1));
    }
}
