package org.meridian.evidence.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.Refusal;

class SubjectTest {

    @ParameterizedTest
    @EnumSource(Subject.class)
    void coversItself(Subject subject) {
        assertTrue(subject.covers(subject));
    }

    @ParameterizedTest
    @CsvSource({
        "ANYONE, OTHER_PEOPLE, true",
        "ANYONE, ANIMALS, false",
        "PATIENTS, SCIATICA, true",
        "PATIENTS, OTHER_PEOPLE, false",
        "NERVE_PAIN, SCIATICA, true",
        "SCIATICA, NERVE_PAIN, false",
        "SCIATICA, DISC_HERNIATION, false",
        "SCIATICA, PATIENTS, false",
        "PREGNANCY, PREGNANCY_WITH_SCIATICA, true",
        "PREGNANCY_WITH_SCIATICA, PREGNANCY, false",
        "PREGNANCY_WITH_SCIATICA, SCIATICA, false",
    })
    void coversSomeOfItsOwn(Subject claimed, Subject studied, boolean covered) {
        assertEquals(covered, claimed.covers(studied));
    }

    @Test
    void animalsAndIdeasAreNotPeople() {
        assertFalse(Subject.ANIMALS.isPeople());
        assertFalse(Subject.IDEAS.isPeople());
        assertTrue(Subject.OTHER_PEOPLE.isPeople());
    }

    @Test
    void anAssertionHasWhatItsRelationNeeds() {
        Refusal.check(
                "an assertion \"within\" needs its numbers in order or its words, but that of C1 on made_up has not",
                () -> new Assertion(
                        "C1",
                        "made_up",
                        "",
                        ClaimRelation.WITHIN,
                        OptionalDouble.of(2),
                        OptionalDouble.of(1),
                        List.of(),
                        ""));
        Refusal.check(
                "an assertion \"is\" needs its numbers in order or its words, but that of C1 on made_up has not",
                () -> new Assertion(
                        "C1",
                        "made_up",
                        "",
                        ClaimRelation.IS,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        List.of(),
                        ""));
    }
}
