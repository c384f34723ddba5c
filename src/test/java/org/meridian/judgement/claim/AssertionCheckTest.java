package org.meridian.judgement.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.evidence.article.ClaimRelation;
import org.meridian.stat.Interval;

class AssertionCheckTest {

    @ParameterizedTest
    @CsvSource({
        // relation to 1 (or 1 to 2), value, lower, upper
        "ABOVE,    1.5, 1.1, 2.0, CONFIRMED",
        "ABOVE,    1.5, 1.0, 2.0, POINTS_TOWARDS",
        "ABOVE,    0.9, 0.5, 1.2, POINTS_AWAY",
        "ABOVE,    0.9, 0.8, 1.0, REFUTED",
        "ABOVE,    1.0, 1.0, 1.0, REFUTED",
        "BELOW,    0.5, 0.3, 0.9, CONFIRMED",
        "BELOW,    0.5, 0.3, 1.0, POINTS_TOWARDS",
        "BELOW,    1.5, 1.0, 2.0, REFUTED",
        "AT_MOST,  0.5, 0.3, 1.0, CONFIRMED",
        "AT_MOST,  1.5, 1.0, 2.0, POINTS_AWAY",
        "AT_MOST,  1.5, 1.1, 2.0, REFUTED",
        "AT_LEAST, 1.5, 1.0, 2.0, CONFIRMED",
        "AT_LEAST, 0.7, 0.7, 0.7, REFUTED",
        "WITHIN,   1.5, 1.0, 2.0, CONFIRMED",
        "WITHIN,   1.5, 0.9, 2.0, POINTS_TOWARDS",
        "WITHIN,   2.5, 1.9, 3.0, POINTS_AWAY",
        "WITHIN,   2.5, 2.1, 3.0, REFUTED",
        "SHOWN,    2.5, 2.1, 3.0, NOT_ASKED",
    })
    void aNumberAgreesWithItsWholeInterval(
            ClaimRelation relation, double value, double lower, double upper, AssertionAgreement expected) {
        Measured.Number number = new Measured.Number(
                value,
                Optional.of(new Interval(lower, upper, 0.95)),
                "made up",
                Measured.Number.Nature.DESCRIPTION,
                List.of(),
                List.of());
        assertEquals(expected, check(relation, number).agreement());
    }

    @Test
    void aNumberWithoutIntervalIsExact() {
        Measured.Number number = Measured.Number.described(25, "25 mm", List.of());
        assertEquals(
                AssertionAgreement.REFUTED, check(ClaimRelation.AT_MOST, number).agreement());
        assertEquals(
                AssertionAgreement.CONFIRMED, check(ClaimRelation.ABOVE, number).agreement());
    }

    @Test
    void wordsAreTheWordOrIncludeTheWords() {
        Measured.Words toe = new Measured.Words(List.of("fourth toe"), List.of());
        Measured.Words course = new Measured.Words(List.of("head", "here", "little toe"), List.of());
        assertEquals(AssertionAgreement.REFUTED, check(ClaimRelation.IS, toe).agreement());
        assertEquals(
                AssertionAgreement.CONFIRMED,
                check(ClaimRelation.IS, new Measured.Words(List.of("here"), List.of()))
                        .agreement());
        assertEquals(
                AssertionAgreement.CONFIRMED,
                check(ClaimRelation.INCLUDES, course).agreement());
        assertEquals(
                List.of("the claim leaves out that it starts at: head"),
                check(ClaimRelation.INCLUDES, course).limits());
    }

    @Test
    void aClaimCannotSayOfWordsWhatIsSaidOfNumbers() {
        Measured.Words words = new Measured.Words(List.of("here"), List.of());
        assertEquals(
                "the quantity not_at_hand is words, of which the claim C1 cannot say \"above\"",
                assertThrows(IllegalArgumentException.class, () -> check(ClaimRelation.ABOVE, words))
                        .getMessage());
    }

    private static AssertionCheck check(ClaimRelation relation, Measured measured) {
        return AssertionCheck.of(MadeUp.assertion(relation, 1, "here"), Quantity.NOT_AT_HAND, measured);
    }
}
