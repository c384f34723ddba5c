package org.meridian.evidence.sciatica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.Tolerance;
import org.meridian.evidence.review.AssumptionCheck;
import org.meridian.evidence.review.AssumptionCheck.Verdict;
import org.meridian.evidence.review.CountBy;
import org.meridian.evidence.review.IndirectEvidence;
import org.meridian.evidence.review.Overlap;
import org.meridian.evidence.review.Overview;
import org.meridian.evidence.review.PairOverlap;
import org.meridian.evidence.review.PrintedResult;
import org.meridian.evidence.review.ReviewAgreement;
import org.meridian.evidence.review.TrialFigures;
import org.meridian.synthesis.network.Assumption;

/** The reviews of the built-in library laid over each other. */
class OverviewTest {

    private static final Overview OVERVIEW = Sciatica.library().overview();
    private static final Overview DRUGS = OVERVIEW.only("Zhang2023", "Ji2015", "Han2022", "Qin2015");

    @Test
    void theReviewsShareTrialsAndNobodyKnowsHowMany() {
        Overlap overlap = DRUGS.overlap(CountBy.PATIENTS);
        assertEquals(12, overlap.rows().size());
        assertEquals(
                List.of(
                        "Zhang 2023 and Ji 2015: 0 to 12 trials shared, CCA 0.0% to 40.0%",
                        "Zhang 2023 and Qin 2015: 0 to 11 trials shared, CCA 0.0% to 36.7%",
                        "Zhang 2023 and Han 2022: how many trials they share is not known",
                        "Ji 2015 and Qin 2015: 0 to 11 trials shared, CCA 0.0% to 91.7%",
                        "Ji 2015 and Han 2022: how many trials they share is not known",
                        "Qin 2015 and Han 2022: how many trials they share is not known"),
                overlap.pairs().stream().map(PairOverlap::toString).toList());
        assertEquals(0, overlap.coveredArea().orElseThrow().lower());
        assertTrue(overlap.toString().contains("Chen 2009 = "), overlap.toString());
    }

    @Test
    void onlyReviewsOfOneSubjectCanShareAComparison() {
        List<String> pairs = OVERVIEW.pairs(CountBy.PATIENTS).stream()
                .map(pair -> pair.first().id() + " " + pair.second().id())
                .toList();
        assertTrue(pairs.contains("Zhang2023 Qin2015"), "Qin names a trial of drugs");
        assertTrue(pairs.contains("Zhang2023 KimYE2022"));
        assertTrue(pairs.stream().noneMatch(it -> it.contains("RasmussenBarr2017")), "placebo is another subject");
        assertTrue(pairs.contains("Zhang2023 Tang2018"), "trials of disc herniation may be of sciatica");
    }

    @Test
    void theReviewsAgreeBecauseTheyShareTrials() {
        List<ReviewAgreement> agreements = DRUGS.agreements();
        ReviewAgreement effective = agreements.get(0);
        assertEquals("total_effective_rate", effective.outcome());
        assertEquals(
                List.of(
                        "Zhang 2023 and Ji 2015: ratio of estimates 1.033, intervals overlap",
                        "Zhang 2023 and Han 2022: ratio of estimates 1.042, intervals overlap",
                        "Ji 2015 and Han 2022: ratio of estimates 1.008, intervals overlap"),
                effective.pairs().stream().map(ReviewAgreement.Pair::toString).toList());
        ReviewAgreement pain = agreements.get(1);
        assertEquals("pain_intensity", pain.outcome());
        assertTrue(pain.pairs().isEmpty(), "the scale of pain was not seen");
    }

    /** By hand from the printed intervals: ln RR and (ln U − ln L) / 3.919928. */
    @Test
    void drugsAreComparedThroughAcupuncture() {
        List<IndirectEvidence> indirect = OVERVIEW.indirect();
        assertEquals(
                List.of(
                        "ibuprofen v diclofenac through acupuncture: RR 1.16 [0.92, 1.47] (Tang 2018, indirect)",
                        "ibuprofen v meloxicam through acupuncture: RR 0.94 [0.75, 1.16] (Tang 2018, indirect)",
                        "diclofenac v meloxicam through acupuncture: RR 0.81 [0.67, 0.98] (Tang 2018, indirect)"),
                indirect.stream().map(IndirectEvidence::toString).toList());
        Tolerance.checkPrinted("0.149532", indirect.get(0).comparison().y(), "ln 1.44 - ln 1.24");
        Tolerance.checkPrinted("0.119663", indirect.get(0).comparison().se(), "root of 0.092472² + 0.075949²");
        for (IndirectEvidence evidence : indirect) {
            assertEquals(List.of(), evidence.cautions());
            AssumptionCheck population = evidence.assumptions().stream()
                    .filter(it -> it.assumption() == Assumption.SAME_POPULATION)
                    .findFirst()
                    .orElseThrow();
            assertEquals(Verdict.DOUBTFUL, population.verdict());
            assertTrue(population.reason().contains("not restricted to sciatica"));
        }
    }

    @Test
    void theComparatorHardlyBeatsPlacebo() {
        assertEquals(
                List.of(
                        "Rasmussen-Barr 2017: MD -4.56 [-11.11, 1.99]",
                        "Rasmussen-Barr 2017: RR 1.14 [1.03, 1.27]",
                        "Rasmussen-Barr 2017: RR 1.40 [1.02, 1.93]"),
                OVERVIEW.comparators().stream().map(PrintedResult::toString).toList());
    }

    @Test
    void huang2019AppearsWithDifferentNumbers() {
        List<TrialFigures> huang = OVERVIEW.differingFigures().stream()
                .filter(it -> it.patients().equals("Huang2019"))
                .toList();
        assertEquals(
                List.of(
                        "Huang2019, pain_intensity, acupuncture: mean -31.15 at week 4 (change) (P01); mean -22.22 at weeks 1-4, "
                                + "acupuncture arm only (P04); different times, use one only",
                        "Huang2019, pain_intensity, acupuncture v sham: MD -7.28 at weeks 1-4 (weekly mean) (T22); MD -11.24 at "
                                + "week 4 (change) (P01); different times, use one only"),
                huang.stream().map(TrialFigures::toString).toList());
    }

    @Test
    void theSummaryHoldsItAll() {
        String summary = OVERVIEW.summary();
        for (String part : List.of(
                "13 reviews over 36 trials",
                "Printed side by side: total_effective_rate",
                "must not be pooled",
                "What this assumes",
                "I² was not seen",
                "drugs v placebo, MD -4.56 [-11.11, 1.99], no clear difference",
                "Same patients, different figures")) {
            assertTrue(summary.contains(part), part);
        }
        assertEquals(
                summary.indexOf("What this assumes"), summary.lastIndexOf("What this assumes"), "once for all three");
    }

    @Test
    void anUnknownReviewIsNamed() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> OVERVIEW.only("Nobody2000"))
                .getMessage()
                .startsWith("no such review among Nobody2000; the reviews are Zhang2023, Ji2015"));
    }
}
