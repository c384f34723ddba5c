package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.math.Normal;
import org.meridian.math.Quadrature;
import org.meridian.math.Tails;

class TauConfidenceTest {

    private static double mean(TauConfidence confidence, DoubleUnaryOperator f) {
        double sum = 0;
        for (int i = 0; i < confidence.tau2().size(); i++) {
            sum += confidence.mass().get(i) * f.applyAsDouble(confidence.tau2().get(i));
        }
        return sum;
    }

    /** Q of two studies is D²/(v₁ + v₂), and D has the variance v₁ + v₂ + 2τ²: τ² = (D²/Z² − v₁ − v₂)/2. */
    @Test
    void meansOverTwoStudiesAreIntegralsOverOneNormalVariable() {
        double v = 0.3 + 0.5;
        for (double difference : new double[] {0.01, 0.5, 1, 3, 20}) {
            TauConfidence confidence = TauConfidence.of(Doubles.of(1, 1 + difference), Doubles.of(0.3, 0.5));
            for (double c : new double[] {0.1, 1, 10}) {
                DoubleUnaryOperator f = tau2 -> Normal.below(1 / Math.sqrt(c + tau2));
                double edge = difference / Math.sqrt(v);
                double inside = Quadrature.integral(
                        z -> Normal.density(z) * f.applyAsDouble((difference / z * (difference / z) - v) / 2),
                        1e-12,
                        Math.min(edge, 40),
                        1e-15);
                double expected = 2 * inside + Tails.normalBothSides(edge) * f.applyAsDouble(0);
                assertEquals(expected, mean(confidence, f), 1e-11, "difference " + difference + ", c " + c);
            }
        }
    }

    /** With equal variances Q is (v + τ²)/v χ², so that the mass at 0 is the p value of Q. */
    @Test
    void whatLiesAtZeroIsThePValueOfQ() {
        Doubles y = Doubles.of(0.1, 0.4, -0.2, 0.9, 0.3);
        Doubles v = Doubles.of(0.1, 0.1, 0.1, 0.1, 0.1);
        TauConfidence confidence = TauConfidence.of(y, v);
        assertEquals(0, confidence.tau2().get(0));
        Tolerance.ITERATIVE.check(
                HeterogeneityTest.Q.test(y, v).p(), confidence.mass().get(0), "mass at 0");
        Tolerance.CLOSED_FORM.check(1, confidence.mass().sum(), "all mass");
        for (int i = 1; i < confidence.tau2().size(); i++) {
            assertTrue(confidence.tau2().get(i) >= confidence.tau2().get(i - 1));
        }
    }

    @Test
    void equalEffectsLeaveOnlyZero() {
        TauConfidence confidence = TauConfidence.of(Doubles.of(0.5, 0.5, 0.5), Doubles.of(0.1, 0.2, 0.3));
        assertEquals(new TauConfidence(Doubles.of(0), Doubles.of(1)), confidence);
        Refusal.check(
                "τ² needs at least two studies, but there were 1",
                () -> TauConfidence.of(Doubles.of(0.5), Doubles.of(0.1)));
    }
}
