package org.meridian.evidence.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.evidence.review.MadeUpReview.review;
import static org.meridian.evidence.review.MadeUpReview.trial;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.trial.Trial;

class OverlapTest {

    private static final List<Trial> TRIALS =
            List.of(trial("t1", "p1"), trial("t2", "p2"), trial("t3", "p3"), trial("t4", "p1"), trial("t5", "p5"));

    @Test
    void aKnownMatrixHasOneCoveredArea() {
        Review one = review("one").ofTrials(3).including("t1", "t2", "t3").end();
        Review other = review("other").ofTrials(2).including("t2", "t5").end();
        Overlap overlap = Overlap.of(List.of(one, other), TRIALS, CountBy.REPORTS);
        // N = 5 inclusions, r = 4 trials, c = 2 reviews: (5 - 4) / (8 - 4).
        assertEquals(Optional.of(new CoveredArea(0.25, 0.25)), overlap.coveredArea());
        assertEquals("25.0%", overlap.coveredArea().orElseThrow().toString());
        PairOverlap pair = overlap.pairs().get(0);
        assertEquals(overlap.coveredArea(), pair.ofAllTrials());
        assertEquals("one and other: 1 trials shared, CCA 25.0%", pair.toString());
        assertEquals("""
                Trial  one  other
                t1       +      -
                t2       +      +
                t3       +      -
                t5       -      +
                """, overlap.toString());
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        Review complete = review("complete").ofTrials(2).including("t1", "t2").end();
        Review open = review("open").ofTrials(3).citing("t2", "t3").end();
        Overlap overlap = Overlap.of(List.of(complete, open), TRIALS, CountBy.REPORTS);
        assertEquals(
                List.of(Membership.INCLUDED, Membership.UNKNOWN),
                overlap.rows().get(1).cells());
        assertEquals(
                List.of(Membership.NOT_INCLUDED, Membership.UNKNOWN),
                overlap.rows().get(2).cells());
        // Lowest: the open review includes t3 only. Highest: it includes t1 and t2, and not t3.
        assertEquals(Optional.of(new CoveredArea(0, 1)), overlap.coveredArea());
        PairOverlap pair = overlap.pairs().get(0);
        assertEquals(0, pair.sharedAtLeast());
        assertEquals(Optional.of(2), pair.sharedAtMost());
        // At most 2 of 2 and 3 trials: 2 / (2 + 3 - 2).
        assertEquals(Optional.of(new CoveredArea(0, 2.0 / 3)), pair.ofAllTrials());
    }

    @Test
    void aReviewThatDoesNotCountItsTrialsLeavesThePairOpen() {
        Review counted = review("counted").ofTrials(1).including("t1").end();
        Review uncounted = review("uncounted").including("t1").end();
        PairOverlap pair = Overlap.of(List.of(counted, uncounted), TRIALS, CountBy.REPORTS)
                .pairs()
                .get(0);
        assertTrue(pair.ofAllTrials().isEmpty());
        assertEquals("counted and uncounted: at least 1 trials shared", pair.toString());
    }

    @Test
    void reportsOfTheSamePatientsCountOnce() {
        Review one = review("one").ofTrials(1).including("t1").end();
        Review other = review("other").ofTrials(1).including("t4").end();
        assertEquals(
                0,
                Overlap.of(List.of(one, other), TRIALS, CountBy.REPORTS)
                        .coveredArea()
                        .orElseThrow()
                        .upper());
        Overlap byPatients = Overlap.of(List.of(one, other), TRIALS, CountBy.PATIENTS);
        assertEquals("t1 = t4", byPatients.rows().get(0).trial());
        assertEquals(Optional.of(new CoveredArea(1, 1)), byPatients.coveredArea());
    }

    @Test
    void whatCannotBeIsRefused() {
        Review one = review("one").end();
        assertThrows(IllegalArgumentException.class, () -> Overlap.of(List.of(one), TRIALS, CountBy.REPORTS));
        assertTrue(Overlap.of(List.of(one, one), TRIALS, CountBy.REPORTS)
                .coveredArea()
                .isEmpty());
        assertEquals(
                "a review cannot include more trials than it counts, but two counts 1 and includes 2",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> review("two")
                                        .ofTrials(1)
                                        .including("t1", "t2")
                                        .end())
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> CoveredArea.of(3, 4, 2));
        assertThrows(IllegalArgumentException.class, () -> CoveredArea.of(9, 4, 2));
        assertThrows(IllegalArgumentException.class, () -> CoveredArea.of(4, 4, 1));
        assertThrows(IllegalArgumentException.class, () -> new CoveredArea(Double.NaN, 1));
        assertFalse(one.listsAllTrials());
    }
}
