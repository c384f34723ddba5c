package org.meridian.evidence.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.evidence.review.MadeUpReview.drug;
import static org.meridian.evidence.review.MadeUpReview.result;
import static org.meridian.evidence.review.MadeUpReview.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.trial.Direction;
import org.meridian.evidence.trial.RatingScale;
import org.meridian.synthesis.network.Assumption;

class ReviewAgreementTest {

    private static final RatingScale POINTS = new RatingScale(
            "points", "points", "points", OptionalDouble.empty(), OptionalDouble.empty(), Direction.LOWER);
    private static final RatingScale UNKNOWN =
            new RatingScale("unknown", "unknown", "", OptionalDouble.empty(), OptionalDouble.empty(), Direction.LOWER);

    private static PrintedResult printed(String id, PooledResult result) {
        return new PrintedResult(review(id).printing(result).end(), result);
    }

    private static PooledResult ratio(double estimate, double lower, double upper) {
        return result("RR", Optional.empty(), Optional.empty(), estimate, lower, upper);
    }

    private static PooledResult difference(RatingScale scale, double estimate, double lower, double upper) {
        return result("MD", Optional.empty(), Optional.of(scale), estimate, lower, upper);
    }

    @Test
    void ratiosAreComparedByTheirRatio() {
        ReviewAgreement agreement = new ReviewAgreement(
                List.of(printed("one", ratio(1.2, 1.1, 1.3)), printed("other", ratio(1.5, 1.3, 1.7))));
        ReviewAgreement.Pair pair = agreement.pairs().get(0);
        assertEquals(1.25, pair.distance());
        assertTrue(pair.intervalsOverlap(), "a common limit is a common value");
        assertEquals("one and other: ratio of estimates 1.250, intervals overlap", pair.toString());
        assertTrue(agreement.toString().contains("must not be pooled"));
        assertFalse(new ReviewAgreement(
                        List.of(printed("one", ratio(1.2, 1.1, 1.29)), printed("other", ratio(1.5, 1.3, 1.7))))
                .pairs()
                .get(0)
                .intervalsOverlap());
    }

    @Test
    void differencesNeedAKnownScale() {
        ReviewAgreement known = new ReviewAgreement(List.of(
                printed("one", difference(POINTS, -2, -3, -1)), printed("other", difference(POINTS, -1.5, -2, -1))));
        assertEquals(0.5, known.pairs().get(0).distance());
        for (RatingScale other : List.of(UNKNOWN, POINTS)) {
            ReviewAgreement open = new ReviewAgreement(List.of(
                    printed("one", difference(UNKNOWN, -2, -3, -1)),
                    printed("other", difference(other, -1.5, -2, -1))));
            assertFalse(open.isComparable());
            assertEquals(List.of(), open.pairs());
            assertTrue(open.toString().contains("cannot be compared"));
        }
    }

    @Test
    void differentQuestionsDoNotStandInOneTable() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReviewAgreement(
                        List.of(printed("one", ratio(1.2, 1.1, 1.3)), printed("other", difference(POINTS, 1, 0, 2)))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReviewAgreement(List.of(printed("one", ratio(1.2, 1.1, 1.3)))));
    }

    @Test
    void drugsAreComparedOnceAndWithTheirAssumptions() {
        Review review = review("one")
                .printing(result("RR", Optional.of(drug("x")), Optional.empty(), 1.2, 1.0, 1.44))
                .printing(result("RR", Optional.of(drug("y")), Optional.empty(), 1.5, 1.2, 1.875))
                .printing(result("RR", Optional.empty(), Optional.empty(), 1.3, 1.1, 1.5))
                .end();
        List<IndirectEvidence> found = new Overview(List.of(review), List.of()).indirect();
        assertEquals(1, found.size());
        IndirectEvidence evidence = found.get(0);
        assertEquals("x v y through acupuncture: RR 1.25 [0.94, 1.67] (one, indirect)", evidence.toString());
        assertEquals(
                List.of(Assumption.values()),
                evidence.assumptions().stream().map(AssumptionCheck::assumption).toList());
        assertEquals(List.of(), evidence.cautions());
        PooledResult overall = review.results().get(2);
        assertThrows(
                IllegalArgumentException.class,
                () -> new IndirectEvidence(review, overall, evidence.second(), evidence.method()));
    }
}
