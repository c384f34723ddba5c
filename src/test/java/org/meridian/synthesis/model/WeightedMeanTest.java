package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;

class WeightedMeanTest {

    @Test
    void theSumsByHand() {
        // Weights 1/(0.5 + 0.5) = 1, 1/(1.5 + 0.5) = ½, 1/(3.5 + 0.5) = ¼.
        WeightedMean at = WeightedMean.of(Doubles.of(1, 2, 4), Doubles.of(0.5, 1.5, 3.5), 0.5);
        assertEquals(1.75, at.w1());
        double mean = (1 + 1 + 1) / 1.75;
        Tolerance.CLOSED_FORM.check(mean, at.mean(), "mean");
        double a = (1 - mean) * (1 - mean);
        double b = (2 - mean) * (2 - mean);
        double c = (4 - mean) * (4 - mean);
        Tolerance.CLOSED_FORM.check(a + b / 2 + c / 4, at.q(), "Q");
        Tolerance.CLOSED_FORM.check(a + b / 4 + c / 16, at.q2(), "y'PPy");
        Tolerance.CLOSED_FORM.check(1.75 - (1 + 0.25 + 0.0625) / 1.75, at.traceP(), "tr P");
    }

    @Test
    void theTraceOfTheSquareByHand() {
        // P = W − ww'/Σw for weights 1, ½, ¼, then tr(PSPS) entry by entry.
        double[] w = {1, 0.5, 0.25};
        double[] s = {2, 3, 5};
        double expected = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double p = (i == j ? w[i] : 0) - w[i] * w[j] / 1.75;
                expected += p * s[j] * p * s[i];
            }
        }
        double actual = WeightedMean.traceSquare(Doubles.of(0.5, 1.5, 3.5), 0.5, Doubles.of(s));
        Tolerance.CLOSED_FORM.check(expected, actual, "tr PSPS");
    }

    @Test
    void nothingCancelsBesideAGiant() {
        // The giant's weight is 1e24 times the others'; they alone make Q and tr P.
        WeightedMean at = WeightedMean.of(Doubles.of(5, 6, 8), Doubles.of(1e-12, 1e12, 1e12), 0);
        Tolerance.CLOSED_FORM.check(5, at.mean(), "mean");
        Tolerance.CLOSED_FORM.checkRelative((1 + 9) / 1e12, at.q(), "Q");
        Tolerance.CLOSED_FORM.checkRelative(4e-12, at.traceP(), "tr P");
    }

    @Test
    void oneStudyIsItsOwnMean() {
        assertEquals(new WeightedMean(3, 4, 0, 0, 0), WeightedMean.of(Doubles.of(3), Doubles.of(0.25), 0));
    }
}
