package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;

class RootTest {

    @Test
    void findsAZeroToTheLastBit() {
        Root root = Root.between(x -> x * x - 2, 0, 2);
        assertEquals(Math.sqrt(2), root.x(), Math.ulp(Math.sqrt(2)));
        assertTrue(root.evaluations() > 2);
    }

    @Test
    void aZeroAtAnEndNeedsNoSearch() {
        assertEquals(new Root(1, 0, 1, 1, 1), Root.between(x -> x - 1, 1, 2));
        assertEquals(new Root(2, 0, 2, 2, 2), Root.between(x -> x - 2, 1, 2));
    }

    @Property
    void theSignChangesAcrossTheBracket(
            @ForAll @Scale(6) @DoubleRange(min = -50, max = 50) double zero,
            @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 5) double steep) {
        DoubleUnaryOperator f = x -> Math.expm1(steep * (x - zero) / 10);
        Root root = Root.between(f, -51, 51);
        assertTrue(root.lower() <= root.x() && root.x() <= root.upper());
        assertTrue(f.applyAsDouble(root.lower()) <= 0 && f.applyAsDouble(root.upper()) >= 0);
        assertEquals(zero, root.x(), 1e-13 * Math.max(1, Math.abs(zero)) / Math.min(1, steep));
        assertEquals(f.applyAsDouble(root.x()), root.value());
    }

    @Test
    void aJumpIsBracketedByNeighbours() {
        Root root = Root.between(x -> x < 0.3 ? -1 : 1, 0, 1);
        assertEquals(Math.nextDown(0.3), root.lower());
        assertEquals(0.3, root.upper());
    }

    @Test
    void aFallingFunctionIsAsGood() {
        Root root = Root.between(x -> 0.3 - x, 0, 1);
        assertEquals(0.3, root.x(), Math.ulp(0.3));
    }

    @Test
    void refusesWhatIsNoBracket() {
        Refusal.check(
                "a bracket needs values of different sign at its ends, but they were 1.0 at 1.0 and 2.0 at 2.0",
                () -> Root.between(x -> x, 1, 2));
        Refusal.check(
                "a bracket needs values of different sign at its ends, but they were NaN at 0.0 and -1.0 at 1.0",
                () -> Root.between(x -> x == 0 ? Double.NaN : -1, 0, 1));
        Refusal.check(
                "a bracket needs values of different sign at its ends, but they were -1.0 at 0.0 and NaN at 1.0",
                () -> Root.between(x -> x == 0 ? -1 : Double.NaN, 0, 1));
        Refusal.check(
                "a bracket needs its ends in order, but they were 1.0 and 0.0", () -> Root.between(x -> x - 0.3, 1, 0));
    }

    @Test
    void saysSoWhenThereIsNoEnd() {
        NotConvergedException lost = assertThrows(
                NotConvergedException.class, () -> Root.between(x -> x == 0 ? -1 : x == 1 ? 1 : Double.NaN, 0, 1));
        assertEquals("no zero found between 0.0 and 1.0 (1000 iterations, last value 0.0)", lost.getMessage());
        assertEquals(1000, lost.iterations());
        assertEquals(0, lost.lastValue());
    }
}
