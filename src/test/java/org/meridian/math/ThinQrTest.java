package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meridian.Tolerance;

class ThinQrTest {

    private static final double[][] COLUMNS = {{1, 1, 1, 1}, {2000, 2001, 2003, 2004}, {1, 0, 0, 5}};

    @Test
    void theFactorsMultiplyToTheMatrixAndTheColumnsAreOrthonormal() {
        ThinQr qr = ThinQr.of(COLUMNS);
        for (int j = 0; j < 3; j++) {
            for (int s = 0; s < 3; s++) {
                double product = 0;
                for (int i = 0; i < 4; i++) {
                    product += qr.column(j)[i] * qr.column(s)[i];
                }
                Tolerance.CLOSED_FORM.check(j == s ? 1 : 0, product, "column " + j + " with " + s);
            }
            for (int i = 0; i < 4; i++) {
                double sum = 0;
                for (int s = 0; s <= j; s++) {
                    sum += qr.column(s)[i] * qr.r(s, j);
                }
                Tolerance.CLOSED_FORM.check(COLUMNS[j][i], sum, "element " + i + " of column " + j);
            }
        }
        assertEquals(OptionalInt.empty(), qr.dependent());
    }

    @Test
    void trianglesAreSolvedEitherWay() {
        // R is {{2, 3}, {0, 4}} up to signs, which are positive here.
        ThinQr qr = ThinQr.of(new double[][] {{2, 0, 0}, {3, 4, 0}});
        assertArrayEquals(new double[] {-1, 2}, qr.solve(new double[] {4, 8}), 1e-15);
        assertArrayEquals(new double[] {2, 0.5}, qr.solveTransposed(new double[] {4, 8}), 1e-15);
        assertEquals(2 * Math.log(8), qr.logDeterminant(), 1e-15);
        assertArrayEquals(new double[] {7, 8}, qr.coordinates(new double[] {7, 8, 9}), 1e-15);
        assertEquals(8, qr.fitted(1, new double[] {7, 8}), 1e-15);
        assertEquals(1, qr.hat(0, 0), 1e-15);
        assertEquals(0, qr.hat(2, 2), 1e-15);
    }

    @Test
    void theFirstDependentColumnIsNamed() {
        double[][] columns = {{1, 1, 1, 1}, {0.1, 0.2, 0.3, 0.4}, {0.7, 1.4, 2.1, 2.8}};
        assertEquals(OptionalInt.of(2), ThinQr.of(columns).dependent());
    }

    @Test
    void columnsAreLongEnoughAndFinite() {
        assertThrows(IllegalArgumentException.class, () -> ThinQr.of(new double[][] {{1}, {2}}));
        assertThrows(IllegalArgumentException.class, () -> ThinQr.of(new double[][] {{1, 2}, {2, 3, 4}}));
        assertThrows(IllegalArgumentException.class, () -> ThinQr.of(new double[][] {{1, Double.NaN}}));
        assertThrows(IllegalArgumentException.class, () -> ThinQr.of(new double[][] {{1, Double.NEGATIVE_INFINITY}}));
    }
}
