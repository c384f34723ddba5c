package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;

class CheckedTest {

    @Test
    void aNumberThatKeepsTheRuleIsHandedBack() {
        assertEquals(-1, Checked.finite("x", -1));
        assertEquals(Double.MIN_VALUE, Checked.positive("x", Double.MIN_VALUE));
        assertEquals(0, Checked.notNegative("x", 0));
        assertEquals(OptionalDouble.empty(), Checked.notNegative("x", OptionalDouble.empty()));
        assertEquals(1, Checked.fraction("x", 1));
        assertEquals(3, Checked.atLeast("x", 3, 3));
    }

    @Test
    void theSentenceNamesRuleAndOffender() {
        Refusal.check("x must be finite, but was -Infinity", () -> Checked.finite("x", Double.NEGATIVE_INFINITY));
        Refusal.check("x must be > 0 and finite, but was 0.0", () -> Checked.positive("x", 0));
        Refusal.check("x must be > 0 and finite, but was NaN", () -> Checked.positive("x", Double.NaN));
        Refusal.check(
                "x must be 0 or more and finite, but was Infinity",
                () -> Checked.notNegative("x", OptionalDouble.of(Double.POSITIVE_INFINITY)));
        Refusal.check("x must be from 0 to 1, but was 92.2", () -> Checked.fraction("x", 92.2));
        Refusal.check("x must be from 0 to 1, but was NaN", () -> Checked.fraction("x", Double.NaN));
        Refusal.check("x must be 1 or more, but was -1", () -> Checked.atLeast("x", -1, 1));
    }
}
