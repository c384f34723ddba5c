package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConstraintTest {

    @Test
    void limitsIncludeThemselves() {
        assertTrue(new Constraint.Minimum(0.5).allows(0.5));
        assertFalse(new Constraint.Minimum(0.5).allows(0.4999));
        assertTrue(new Constraint.Maximum(40).allows(40));
        assertFalse(new Constraint.Maximum(40).allows(41));
    }

    @Test
    void limitsArePrintedPlainly() {
        assertEquals("must be >= 0.05", new Constraint.Minimum(0.05).rule());
        assertEquals("must be <= 40000000000", new Constraint.Maximum(4e10).rule());
        assertEquals("must be >= 0", new Constraint.Minimum(0).rule());
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleCount() {
        String needle = "\uD83E\uDEA1";

        assertTrue(new Constraint.MaxLength(1).allows(needle));
        assertFalse(new Constraint.MinLength(2).allows(needle));
        assertEquals("must have at most 1 characters", new Constraint.MaxLength(1).rule());
    }

    @Test
    void aPatternMatchesTheWholeText() {
        Constraint digits = new Constraint.Matches(Pattern.compile("[0-9]+"));

        assertTrue(digits.allows("42"));
        assertFalse(digits.allows("42 "));
    }

    @Test
    void anEnumHasTypedValues() {
        Constraint oneOrTwo = new Constraint.OneOf(List.of(1, 2));

        assertTrue(oneOrTwo.allows(2));
        assertFalse(oneOrTwo.allows(3));
        assertEquals("must be one of 1, 2", oneOrTwo.rule());
        assertThrows(IllegalArgumentException.class, () -> new Constraint.OneOf(List.of()));
    }
}
