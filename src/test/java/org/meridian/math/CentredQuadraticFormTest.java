package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CentredQuadraticFormTest {

    private static final double DIGITS = 1e-12;

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, DIGITS * expected);
    }

    @ParameterizedTest
    @CsvSource({"2, 0.001", "2, 3", "2, 200", "3, 5", "13, 0.5", "13, 12", "13, 152.2", "100, 30", "100, 300"})
    void equalVariancesGiveChiSquared(int k, double q) {
        var weights = Doubles.from(IntStream.rangeClosed(1, k).mapToDouble(i -> 1.0 / i));
        var squares = CentredQuadraticForm.of(weights, weights.map(a -> 1 / a));
        near(Tails.chiSquaredAbove(q, k - 1), squares.above(q));
        near(Tails.chiSquaredBelow(q, k - 1), squares.below(q));
        assertEquals(k - 1, squares.mean(), 1e-12 * k);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.01, 0.3, 1, 2, 10, 100, 1000})
    void threeNumbersAgreeWithAnIntegralOverTheCircle(double q) {
        double[][] variances = {{1, 2, 3}, {1e-6, 1, 1}, {1e6, 1, 1e-3}, {5, 5, 1e-8}, {1, 1, 1e9}};
        double[][] weights = {{1, 1, 1}, {3, 2, 1}, {1e-4, 1, 100}, {1, 1e-6, 1}, {1e3, 1, 1e-9}};
        for (int i = 0; i < variances.length; i++) {
            var squares = CentredQuadraticForm.of(Doubles.of(weights[i]), Doubles.of(variances[i]));
            double expected = onCircle(weights[i], variances[i], q * squares.mean());
            if (expected > 1e-280) {
                near(expected, squares.above(q * squares.mean()));
            }
        }
    }

    /** {@code P(λ₁x² + λ₂z² ≥ q)} is the mean of {@code exp(−q/(2(λ₁cos² + λ₂sin²)))} over all directions. */
    private static double onCircle(double[] a, double[] s, double q) {
        double sum = a[0] + a[1] + a[2];
        double trace = 0;
        double product = 0;
        for (int i = 0; i < 3; i++) {
            int j = (i + 1) % 3;
            int h = (i + 2) % 3;
            trace += a[i] * s[i] * (a[j] + a[h]) / sum;
            product += a[0] * a[1] * a[2] / sum * s[j] * s[h];
        }
        double large = (trace + Math.sqrt(Math.max(0, trace * trace - 4 * product))) / 2;
        double small = product / large;
        int steps = 200_000;
        double total = 0;
        for (int i = 0; i < steps; i++) {
            double angle = Math.PI * (i + 0.5) / steps;
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            total += Math.exp(-q / (2 * (large * cos * cos + small * sin * sin)));
        }
        return total / steps;
    }

    @Test
    void nothingLiesBelowZeroAndNothingBeyondInfinity() {
        var squares = CentredQuadraticForm.of(Doubles.of(1, 2), Doubles.of(3, 4));
        assertEquals(1, squares.above(0));
        assertEquals(0, squares.below(-1));
        assertEquals(0, squares.above(Double.POSITIVE_INFINITY));
        assertEquals(1, squares.below(Double.POSITIVE_INFINITY));
    }

    @Test
    void theTailsOfAThousandStudiesAddUp() {
        var weights = Doubles.from(IntStream.rangeClosed(1, 1000).mapToDouble(i -> i % 17 + 1));
        var squares = CentredQuadraticForm.of(weights, weights.map(a -> 2 / a + a));
        double q = squares.mean() * 1.01;
        assertEquals(1, squares.above(q) + squares.below(q), 1e-13);
        assertTrue(squares.above(q) > 0.2 && squares.above(q) < 0.5);
    }

    /** Near the middle the saddle lies far from the pole, and nearly normal tails want a path that hardly bends. */
    @ParameterizedTest
    @ValueSource(ints = {100, 1000, 3000})
    void theTailsOfManyStudiesAreFoundNearTheMiddleAndFarOut(int k) {
        Doubles ones = Doubles.at(k, i -> 1);
        CentredQuadraticForm equal = CentredQuadraticForm.of(ones, ones);
        for (double share : new double[] {0.7, 0.9, 0.99, 0.9999, 1.0001, 1.01, 1.1, 1.4}) {
            double q = share * (k - 1);
            double above = Tails.chiSquaredAbove(q, k - 1);
            double below = Tails.chiSquaredBelow(q, k - 1);
            assertEquals(above, equal.above(q), 1e-10 * above);
            assertEquals(below, equal.below(q), 1e-10 * below);
        }
    }

    @Test
    void refusesWhatIsNotPositive() {
        assertThrows(IllegalArgumentException.class, () -> CentredQuadraticForm.of(Doubles.of(1, 0), Doubles.of(1, 1)));
        assertThrows(IllegalArgumentException.class, () -> CentredQuadraticForm.of(Doubles.of(1), Doubles.of(1)));
        var squares = CentredQuadraticForm.of(Doubles.of(1, 2), Doubles.of(3, 4));
        assertThrows(IllegalArgumentException.class, () -> squares.above(Double.NaN));
    }
}
