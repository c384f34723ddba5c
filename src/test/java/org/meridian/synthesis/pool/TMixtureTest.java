package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.meridian.math.Normal;
import org.meridian.math.Quadrature;
import org.meridian.math.Tails;

class TMixtureTest {

    @Test
    void aloneItIsStudentsT() {
        for (int df : new int[] {1, 2, 3, 7, 12, 40, 250, 10_000, 1_000_000}) {
            TMixture t = TMixture.of(df);
            for (double x : new double[] {0, 0.3, 1, 2.5, 10, 1e3}) {
                assertEquals(Tails.tBothSides(x, df) / 2, t.above(x, 0, 1), 1e-13, x + " with " + df);
                assertEquals(Tails.tBothSides(x, df) / 2, t.above(3 * x, 0, 9), 1e-13, x + " with " + df);
                assertEquals(1, t.above(x, 0, 1) + t.above(-x, 0, 1), 1e-14);
            }
        }
    }

    @Test
    void withoutErrorItIsNormal() {
        TMixture t = TMixture.of(4);
        assertEquals(Normal.below(-1.5), t.above(3, 4, 0), 1e-15);
        assertEquals(0, t.above(3, 0, 0));
        assertEquals(1, t.above(-3, 0, 0));
    }

    /** The convolution, by brute force. */
    @Test
    void bothTogetherAreTheirConvolution() {
        for (int df : new int[] {1, 5, 30}) {
            for (double error : new double[] {0.01, 1, 50}) {
                for (double x : new double[] {-1, 0.5, 4}) {
                    double expected = Quadrature.integral(
                            z -> Normal.density(z) * above((x - 2 * z) / Math.sqrt(error), df), -12, 12, 1e-14);
                    assertEquals(expected, TMixture.of(df).above(x, 4, error), 1e-12);
                }
            }
        }
    }

    private static double above(double t, int df) {
        double outer = Tails.tBothSides(t, df) / 2;
        return t < 0 ? 1 - outer : outer;
    }
}
