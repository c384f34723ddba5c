package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.meridian.Tolerance;

class QuadratureTest {

    @Test
    void integralsThatAreKnown() {
        Tolerance.CLOSED_FORM.check(1.0 / 3, Quadrature.integral(x -> x * x, 0, 1, 0), "x²");
        Tolerance.CLOSED_FORM.check(Math.PI, Quadrature.integral(x -> 4 / (1 + x * x), 0, 1, 0), "π");
        double tail = Quadrature.integral(Tails::normalDensity, 2, 40, 0);
        Tolerance.CLOSED_FORM.checkRelative(Tails.normalBothSides(2) / 2, tail, "normal tail");
        Tolerance.CLOSED_FORM.check(-0.5, Quadrature.integral(x -> x, 1, 0, 0), "backwards");
    }

    @Test
    void whatDoesNotSettleIsNotReturned() {
        assertThrows(NotConvergedException.class, () -> Quadrature.integral(x -> Math.sin(1 / x), 0, 1, 0));
    }
}
