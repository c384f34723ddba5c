package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;

class GammasTest {

    @Test
    void knownRatios() {
        Tolerance.CLOSED_FORM.checkRelative(Math.sqrt(Math.PI), Gammas.ratio(0.5, 0.5), "Γ(½)/Γ(1)");
        Tolerance.CLOSED_FORM.checkRelative(2 / Math.sqrt(Math.PI), Gammas.ratio(1, 0.5), "Γ(1)/Γ(3/2)");
    }

    @Property
    void aStepOfOneDividesByTheArgument(@ForAll @Scale(6) @DoubleRange(min = 1e-3, max = 1e12) double z) {
        Tolerance.CLOSED_FORM.checkRelative(1 / z, Gammas.ratio(z, 1), "Γ(z)/Γ(z + 1)");
    }

    @Property
    void twoHalfStepsAreOneStep(@ForAll @Scale(6) @DoubleRange(min = 1e-3, max = 1e12) double z) {
        double product = Gammas.ratio(z, 0.5) * Gammas.ratio(z + 0.5, 0.5);
        Tolerance.CLOSED_FORM.checkRelative(1 / z, product, "Γ(z)/Γ(z + ½) Γ(z + ½)/Γ(z + 1)");
    }

    @Test
    void refusesArgumentsThatAreNotPositive() {
        assertEquals(1, Gammas.ratio(7, 0));
        Refusal.check(
                "gamma functions are taken of numbers > 0, but were asked for 0.0 and 0.5", () -> Gammas.ratio(0, 0.5));
        Refusal.check(
                "gamma functions are taken of numbers > 0, but were asked for 1.0 and -1.0", () -> Gammas.ratio(1, -2));
        Refusal.check(
                "gamma functions are taken of numbers > 0, but were asked for NaN and NaN",
                () -> Gammas.ratio(Double.NaN, 0.5));
    }
}
