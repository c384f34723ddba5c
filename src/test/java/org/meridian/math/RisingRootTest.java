package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RisingRootTest {

    @Property
    void findsTheCubeRootWhereverItStarts(
            @ForAll @DoubleRange(min = -9, max = 9) double logCube,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        double cube = Math.pow(10, logCube);
        double upper = Math.max(1, cube);
        Root root = Root.rising(
                x -> new ValueAndSlope(x * x * x / cube - 1, 3 * x * x / cube),
                0,
                upper,
                Math.max(1e-3, share) * upper);
        assertEquals(Math.cbrt(cube), root.x(), 4 * Math.ulp(root.x()));
        assertTrue(root.lower() <= root.x() && root.x() <= root.upper());
        assertTrue(root.upper() - root.lower() <= 64 * Math.ulp(root.x()), root::toString);
        assertTrue(root.evaluations() < 120, root::toString);
    }

    @Test
    void aSlopeThatPointsTheWrongWayDoesNotLeadAstray() {
        Root root = Root.rising(x -> new ValueAndSlope(Math.tanh(50 * (x - 1)), 1e-300), 0, 8, 8);
        assertEquals(1, root.x(), 1e-15);
    }

    @Test
    void aFunctionWithoutASignEnds() {
        Root root = Root.rising(x -> new ValueAndSlope(-1, 1), 0, 1, 0.5);
        assertEquals(1, root.upper());
        assertThrows(
                NotConvergedException.class,
                () -> Root.rising(x -> new ValueAndSlope(Double.NaN, Double.NaN), 0, 1e300, 1));
    }
}
