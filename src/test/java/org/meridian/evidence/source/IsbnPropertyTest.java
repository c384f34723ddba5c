package org.meridian.evidence.source;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Laws of the ISBN: exactly one check digit fits, and no single wrong digit passes. */
class IsbnPropertyTest {

    @Test
    void printedNumbersPass() {
        assertEquals("ISBN 978-92-4-001688-0", new Identifier.Isbn("978-92-4-001688-0").label());
        assertEquals("9789240016880", new Identifier.Isbn("978-92-4-001688-0").canonical());
        assertDoesNotThrow(() -> new Identifier.Isbn("0 8044 2957 X"));
        assertEquals("", new Identifier.Isbn("9789290613831").url());
    }

    @Test
    void aWrongCheckDigitIsNamed() {
        assertEquals(
                "an ISBN ends with its check digit, which for \"978 92 9061 248 7\" is 3",
                assertThrows(IllegalArgumentException.class, () -> new Identifier.Isbn("978 92 9061 248 7"))
                        .getMessage());
    }

    @Property(tries = 200)
    void exactlyOneCheckDigitOfThirteenFits(@ForAll @NumericChars @StringLength(9) String middle) {
        assertEquals(1, fitting("978" + middle));
    }

    @Property(tries = 200)
    void exactlyOneCheckDigitOfTenFits(@ForAll @NumericChars @StringLength(9) String start) {
        assertEquals(1, fitting(start));
    }

    @Property(tries = 200)
    void anIsbnOfTenIsTheOneOfThirteenWithPrefix978(@ForAll @NumericChars @StringLength(9) String start) {
        assertEquals(
                new Identifier.Isbn(complete("978" + start)).canonical(),
                new Identifier.Isbn(complete(start)).canonical());
    }

    @Property(tries = 200)
    void oneWrongDigitDoesNotPass(
            @ForAll @NumericChars @StringLength(9) String middle,
            @ForAll @IntRange(min = 3, max = 12) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        StringBuilder wrong = new StringBuilder(complete("978" + middle));
        int digit = Character.digit(wrong.charAt(place), 10);
        wrong.setCharAt(place, Character.forDigit((digit + shift) % 10, 10));
        assertThrows(IllegalArgumentException.class, () -> new Identifier.Isbn(wrong.toString()));
    }

    private static String complete(String start) {
        return "0123456789X"
                .chars()
                .mapToObj(last -> start + (char) last)
                .filter(IsbnPropertyTest::isAccepted)
                .findFirst()
                .orElseThrow();
    }

    private static long fitting(String start) {
        return "0123456789X"
                .chars()
                .filter(last -> isAccepted(start + (char) last))
                .count();
    }

    private static boolean isAccepted(String isbn) {
        try {
            return !new Identifier.Isbn(isbn).canonical().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
