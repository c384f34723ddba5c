package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoxTest {

    private static final Box BOX = new Box(0, 0, 10, 5);

    @Test
    void measuresItself() {
        assertEquals(10, BOX.width());
        assertEquals(5, BOX.height());
        assertEquals(BOX, Box.around(5, 2.5, 5, 2.5));
    }

    @Test
    void boxesThatShareOnlyAnEdgeDoNotOverlap() {
        assertFalse(BOX.overlaps(new Box(10, 0, 20, 5)));
        assertTrue(BOX.overlaps(new Box(9.9, 0, 20, 5)));
        assertFalse(BOX.overlaps(new Box(0, 5, 10, 6)));
    }

    @Test
    void unionHoldsBoth() {
        Box other = new Box(-3, 2, 4, 9);
        assertTrue(BOX.union(other).contains(BOX));
        assertTrue(BOX.union(other).contains(other));
        assertFalse(BOX.contains(other));
    }

    @Test
    void surroundsPoints() {
        assertEquals(new Box(1, 2, 3, 4), Box.around(List.of(new Point(3, 2), new Point(1, 4))));
        assertThrows(IllegalArgumentException.class, () -> Box.around(List.of()));
    }

    @Test
    void refusesWhatIsInsideOutOrNotFinite() {
        assertThrows(IllegalArgumentException.class, () -> new Box(1, 0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Box(0, Double.NaN, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Point(Double.NaN, 0));
    }
}
