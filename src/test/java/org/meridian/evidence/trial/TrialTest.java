package org.meridian.evidence.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.evidence.trial.ReportedContrast.Favours.FAVOURS_FIRST;
import static org.meridian.evidence.trial.ReportedContrast.Favours.FAVOURS_SECOND;
import static org.meridian.evidence.trial.ReportedContrast.Favours.NO_CLEAR_DIFFERENCE;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Locator;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.SourceKind;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.ArmResult.MeanOf;

class TrialTest {

    private static ArmResult result(OptionalDouble events, OptionalDouble total) {
        Provenance provenance = new Provenance(
                Citation.of("M01", SourceKind.TRIAL_REPORT).build(),
                new Locator("nowhere", ""),
                Obtained.REPORTED,
                Standing.VERIFIED,
                "",
                "");
        return new ArmResult(
                "arm",
                "outcome",
                "end",
                events,
                total,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                MeanOf.NONE,
                Optional.empty(),
                Obtained.REPORTED,
                provenance);
    }

    @Test
    void countsNeedEventsAndParticipants() {
        assertTrue(result(OptionalDouble.of(3), OptionalDouble.of(10)).hasCounts());
        assertFalse(result(OptionalDouble.empty(), OptionalDouble.of(10)).hasCounts());
        assertFalse(result(OptionalDouble.of(3), OptionalDouble.empty()).hasCounts());
        assertFalse(result(OptionalDouble.of(3), OptionalDouble.of(10)).hasMeans());
    }

    @Test
    void impossibleCountsAreRefused() {
        assertEquals(
                "events cannot exceed participants, but were 11.0 of 10.0",
                assertThrows(IllegalArgumentException.class, () -> result(OptionalDouble.of(11), OptionalDouble.of(10)))
                        .getMessage());
        assertEquals(
                "events must be 0 or more, but were -1.0",
                assertThrows(IllegalArgumentException.class, () -> result(OptionalDouble.of(-1), OptionalDouble.of(10)))
                        .getMessage());
    }

    @Test
    void aPrintedPValueIsOftenOnlyABound() {
        assertEquals("p < 0.05", new PrintedP("<", 0.05).toString());
        assertEquals("p = 0.029", new PrintedP("=", 0.029).toString());
        assertEquals("p < 0.00001", new PrintedP("<", 0.00001).toString());
        assertEquals(
                "the relation of a p value is =, < or >, but was ~",
                assertThrows(IllegalArgumentException.class, () -> new PrintedP("~", 0.05))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new PrintedP("=", Double.NaN));
    }

    @Test
    void aDirectionNamesWhomItFavours() {
        assertEquals("favours acupuncture", FAVOURS_FIRST.wordsFor(Intervention.ACUPUNCTURE, Intervention.DRUG));
        assertEquals("favours drugs", FAVOURS_SECOND.wordsFor(Intervention.ACUPUNCTURE, Intervention.DRUG));
        assertEquals("no clear difference", NO_CLEAR_DIFFERENCE.wordsFor(Intervention.ACUPUNCTURE, Intervention.DRUG));
        assertEquals(FAVOURS_SECOND, FAVOURS_FIRST.swapped());
        assertEquals(NO_CLEAR_DIFFERENCE, NO_CLEAR_DIFFERENCE.swapped());
    }

    @Test
    void onlySciaticaOfAnyCauseIsSciatica() {
        assertTrue(Population.SCIATICA_FROM_DISC_HERNIATION.isSciatica());
        assertFalse(Population.LUMBAR_DISC_HERNIATION.isSciatica());
        assertFalse(Population.PIRIFORMIS_SYNDROME.isSciatica());
    }
}
