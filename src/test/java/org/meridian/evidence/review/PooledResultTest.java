package org.meridian.evidence.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Locator;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.SourceKind;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.ReportedContrast.Favours;
import org.meridian.stat.Interval;

class PooledResultTest {

    private static PooledResult printed(OptionalDouble estimate, Optional<Interval> interval, Favours favours) {
        return new PooledResult(
                "made_up",
                Intervention.ACUPUNCTURE,
                Intervention.DRUG,
                "drugs",
                Optional.empty(),
                "recovered",
                "overall",
                "RR",
                "",
                OptionalInt.empty(),
                OptionalInt.empty(),
                estimate,
                interval,
                Optional.empty(),
                OptionalDouble.empty(),
                "",
                favours,
                Optional.empty(),
                new Provenance(
                        Citation.of("M01", SourceKind.SYSTEMATIC_REVIEW).build(),
                        new Locator("nowhere", ""),
                        Obtained.REPORTED,
                        Standing.VERIFIED,
                        "",
                        ""));
    }

    @Test
    void aResultReadsAsPrinted() {
        assertEquals(
                "RR 1.20 [1.16, 1.24]",
                printed(OptionalDouble.of(1.2), Optional.of(new Interval(1.16, 1.24, 0.95)), Favours.FAVOURS_FIRST)
                        .toString());
        assertEquals(
                "RR 1.205",
                printed(OptionalDouble.of(1.205), Optional.empty(), Favours.FAVOURS_FIRST)
                        .toString());
    }

    @Test
    void whatWasNotSeenSaysSo() {
        assertEquals(
                "no figure seen",
                printed(OptionalDouble.empty(), Optional.empty(), Favours.NOT_STATED)
                        .toString());
        assertEquals(
                "no figure seen, favours acupuncture",
                printed(OptionalDouble.empty(), Optional.empty(), Favours.FAVOURS_FIRST)
                        .toString());
    }

    @Test
    void anEstimateOutsideItsIntervalIsRefused() {
        var problem = assertThrows(
                IllegalArgumentException.class,
                () -> printed(OptionalDouble.of(2), Optional.of(new Interval(1, 1.5, 0.95)), Favours.NOT_STATED));
        assertEquals(
                "a printed estimate must lie in its interval, but 2.0 does not lie in [1.00, 1.50]",
                problem.getMessage());
    }
}
