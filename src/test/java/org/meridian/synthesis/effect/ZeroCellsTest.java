package org.meridian.synthesis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.synthesis.effect.ZeroCells.Constant;
import org.meridian.synthesis.effect.ZeroCells.Where;

class ZeroCellsTest {

    private final TwoByTwo full = new TwoByTwo(1, 2, 3, 4);
    private final TwoByTwo empty = new TwoByTwo(0, 2, 3, 4);
    private final TwoByTwo corrected = new TwoByTwo(0.5, 2.5, 3.5, 4.5);

    @Test
    void onlyTablesWithAZeroAreCorrected() {
        assertEquals(List.of(full, corrected), ZeroCells.constant(0.5).applyTo(List.of(full, empty)));
    }

    @Test
    void allTablesAreCorrectedAsSoonAsOneHasAZero() {
        ZeroCells rule = new Constant(0.5, Where.IF_ANY_ZERO);
        assertEquals(List.of(full.plus(0.5), corrected), rule.applyTo(List.of(full, empty)));
        assertEquals(List.of(full, full), rule.applyTo(List.of(full, full)));
    }

    @Test
    void allTablesAreCorrectedWhateverTheirCells() {
        assertEquals(List.of(full.plus(1)), new Constant(1, Where.ALL).applyTo(List.of(full)));
    }

    @Test
    void nothingIsAdded() {
        assertEquals(List.of(full, empty), ZeroCells.none().applyTo(List.of(full, empty)));
    }

    @Test
    void refusesNegativeAmounts() {
        Refusal.check("what is added to a zero cell must be 0 or more, but was -0.5", () -> ZeroCells.constant(-0.5));
        Refusal.check(
                "what is added to a zero cell must be 0 or more, but was NaN", () -> ZeroCells.constant(Double.NaN));
    }
}
