package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;

class RequireTest {

    @Test
    void aNumberThatKeepsTheRuleIsHandedBack() {
        assertEquals(-1, Require.finite("x", -1));
        assertEquals(Double.MIN_VALUE, Require.positive("x", Double.MIN_VALUE));
        assertEquals(0, Require.notNegative("x", 0));
        assertEquals(OptionalDouble.empty(), Require.notNegative("x", OptionalDouble.empty()));
        assertEquals(1, Require.fraction("x", 1));
        assertEquals(3, Require.atLeast("x", 3, 3));
    }

    @Test
    void theSentenceNamesRuleAndOffender() {
        Refusal.check("x must be finite, but was -Infinity", () -> Require.finite("x", Double.NEGATIVE_INFINITY));
        Refusal.check("x must be > 0 and finite, but was 0.0", () -> Require.positive("x", 0));
        Refusal.check("x must be > 0 and finite, but was NaN", () -> Require.positive("x", Double.NaN));
        Refusal.check(
                "x must be 0 or more and finite, but was Infinity",
                () -> Require.notNegative("x", OptionalDouble.of(Double.POSITIVE_INFINITY)));
        Refusal.check("x must be from 0 to 1, but was 92.2", () -> Require.fraction("x", 92.2));
        Refusal.check("x must be from 0 to 1, but was NaN", () -> Require.fraction("x", Double.NaN));
        Refusal.check("x must be 1 or more, but was -1", () -> Require.atLeast("x", -1, 1));
    }
}
