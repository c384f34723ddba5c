package org.meridian.math;

import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;

class HypergeometricTest {

    /** a, b, c, x and the function, by mpmath 1.3.0 with 30 digits. */
    private static final double[][] KNOWN = {
        {0.5, 0.5, 10.5, 0.8236, 1.0214598121408493},
        {0.5, 0.5, 2, 0.1350999999999999, 1.0178087494115181},
        {0.5, 0.5, 1.5, 0.999999, 1.5697971115269675},
        {0.5, 0.5, 1, 0.99, 2.3527158167797423},
        {1, 1, 11.5, 0.8236, 1.0833263620693726},
        {1, 1, 2.5, 0.999, 2.8567653776514209},
        {0.5, 0.5, 2499, 0.999999, 1.0001000849714294},
        {2, 1.5, 7, 0.3, 1.1500445580802735},
        {0.5, 0.5, 50000, 0.9999999, 1.0000050001120024},
    };

    @Test
    void agreesWithKnownValues() {
        for (double[] known : KNOWN) {
            Tolerance.CLOSED_FORM.checkRelative(
                    known[4],
                    Hypergeometric.value(known[0], known[1], known[2], known[3]),
                    "₂F₁(" + known[0] + ", " + known[1] + "; " + known[2] + "; " + known[3] + ")");
        }
    }

    @Test
    void isElementaryWhereItShouldBe() {
        // ₂F₁(1, 1; 2; x) = −ln(1 − x)/x and ₂F₁(a, b; c; 0) = 1.
        Tolerance.CLOSED_FORM.checkRelative(-Math.log(0.3) / 0.7, Hypergeometric.value(1, 1, 2, 0.7), "logarithm");
        Tolerance.CLOSED_FORM.checkRelative(1, Hypergeometric.value(3, 1, 2, 0), "one");
        // Gauss: ₂F₁(½, ½; 2; 1) = Γ(2)Γ(1)/Γ(3/2)² = 4/π.
        Tolerance.CLOSED_FORM.checkRelative(
                4 / Math.PI, Hypergeometric.belowOne(0.5, 0.5, 2, Double.MIN_NORMAL), "at 1");
    }

    @Test
    void refusesWhatTheIntegralDoesNotGive() {
        Refusal.check(
                "the integral needs a >= 0, 0 < b < c and an argument from 0 to less than 1,"
                        + " but they were 1.0, 1.0, 2.0 and 1 - 0.0",
                () -> Hypergeometric.value(1, 1, 2, 1));
        Refusal.check(
                "the integral needs a >= 0, 0 < b < c and an argument from 0 to less than 1,"
                        + " but they were 1.0, 2.0, 2.0 and 1 - NaN",
                () -> Hypergeometric.value(1, 2, 2, Double.NaN));
    }
}
