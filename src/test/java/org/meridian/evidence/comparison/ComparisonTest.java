package org.meridian.evidence.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.evidence.comparison.MadeUp.PAIN;
import static org.meridian.evidence.comparison.MadeUp.RECOVERED;
import static org.meridian.evidence.comparison.MadeUp.arm;
import static org.meridian.evidence.comparison.MadeUp.trial;
import static org.meridian.evidence.trial.Intervention.ACUPUNCTURE;
import static org.meridian.evidence.trial.Intervention.DRUG;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;
import static org.meridian.synthesis.measure.ContinuousMeasure.MD;
import static org.meridian.synthesis.measure.ContinuousMeasure.SMD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.comparison.Exclusion.Reason;
import org.meridian.evidence.source.Locator;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.Design;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Needling;
import org.meridian.evidence.trial.Population;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.study.Reported;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

class ComparisonTest {

    private static Comparison compare(MadeUp... trials) {
        return MadeUp.library(trials).compare(ACUPUNCTURE, DRUG);
    }

    private static void assertOut(Reason reason, String detail, OutcomeEvidence evidence) {
        assertEquals(List.of(), evidence.included());
        assertEquals(1, evidence.excluded().size());
        assertEquals(reason, evidence.excluded().get(0).reason());
        assertEquals(detail, evidence.excluded().get(0).detail());
    }

    @Test
    void aTrialWithCountsEnters() {
        OutcomeEvidence evidence = compare(trial("A").recovered(3, 10, 2, 12)).on(RECOVERED);
        assertEquals(List.of(), evidence.excluded());
        Contribution only = evidence.included().get(0);
        assertEquals(TwoByTwo.ofEvents(3, 10, 2, 12), only.data());
        assertEquals("end", only.timepoint());
        assertEquals(Standing.VERIFIED, only.standing());
        assertEquals("A: 3/10 v 2/12", only.toString());
        assertEquals(List.of(), only.remarks());
    }

    @Test
    void theOtherWayRoundIsTheMirror() {
        EvidenceLibrary library = MadeUp.library(trial("A").recovered(3, 10, 2, 12));
        double forth = library.compare(ACUPUNCTURE, DRUG).on(RECOVERED).pool(RR).y();
        double back = library.compare(DRUG, ACUPUNCTURE).on(RECOVERED).pool(RR).y();
        assertEquals(forth, -back, 1e-15);
    }

    @Test
    void everyRuleLeavesATrialOutWithItsReason() {
        assertOut(
                Reason.OTHER_POPULATION,
                "lumbar disc herniation, not restricted to sciatica",
                compare(trial("A").of(Population.LUMBAR_DISC_HERNIATION).recovered(3, 10, 2, 12))
                        .on(RECOVERED));
        assertOut(Reason.PROTOCOL, "", compare(trial("A").with(Design.PROTOCOL)).on(RECOVERED));
        assertOut(
                Reason.ARMS_NOT_SEEN,
                "comparator not seen",
                compare(trial("A").withArms(arm("needle", ACUPUNCTURE, Needling.MANUAL, "")))
                        .on(RECOVERED));
        assertOut(
                Reason.ADD_ON_DESIGN,
                "the both v the pill",
                compare(trial("A")
                                .withArms(
                                        arm("both", Intervention.ACUPUNCTURE_WITH_OTHER, Needling.MANUAL, ""),
                                        arm("pill", DRUG, DrugClass.NSAID)))
                        .on(RECOVERED));
        assertOut(
                Reason.OTHER_TREATMENT,
                "the sham v the pill",
                compare(trial("A")
                                .withArms(
                                        arm("sham", Intervention.SHAM_ACUPUNCTURE, Needling.MANUAL, ""),
                                        arm("pill", DRUG, DrugClass.NSAID)))
                        .on(RECOVERED));
        assertOut(
                Reason.OTHER_COMPARATOR,
                "the needle v the sham",
                compare(trial("A")
                                .withArms(
                                        arm("needle", ACUPUNCTURE, Needling.MANUAL, ""),
                                        arm("sham", Intervention.SHAM_ACUPUNCTURE, Needling.MANUAL, "")))
                        .on(RECOVERED));
        assertOut(Reason.OUTCOME_NOT_REPORTED, "", compare(trial("A")).on(RECOVERED));
        assertOut(
                Reason.NO_NUMBERS,
                "end: favours drugs, p < 0.05",
                compare(trial("A").printsDirection(RECOVERED, "pill", "needle")).on(RECOVERED));
        assertOut(
                Reason.NOT_SURE_ENOUGH,
                "contradicted within its source",
                compare(trial("A").with(Standing.CONTRADICTED).recovered(3, 10, 2, 12))
                        .with(MinimumStanding.VERIFIED_ONLY)
                        .on(RECOVERED));
    }

    @Test
    void filtersLeaveOutWhatTheyName() {
        Comparison comparison = compare(trial("A").recovered(3, 10, 2, 12));
        assertTrue(comparison.with(DrugClass.NSAID).on(RECOVERED).canPool());
        assertTrue(comparison.with(Needling.MANUAL).on(RECOVERED).canPool());
        assertOut(
                Reason.FILTERED,
                "the needle v the pill",
                comparison.with(DrugClass.ANTICONVULSANT).on(RECOVERED));
        assertOut(
                Reason.FILTERED,
                "the needle v the pill",
                comparison.with(Needling.ELECTRO, Needling.WARM).on(RECOVERED));
        assertEquals(
                "acupuncture versus drugs (sciatica only, NSAID, warm acupuncture, verified figures only, "
                        + "without borderline interventions)",
                comparison
                        .with(DrugClass.NSAID)
                        .with(Needling.WARM)
                        .with(MinimumStanding.VERIFIED_ONLY)
                        .with(Borderline.EXCLUDE)
                        .toString());
    }

    @Test
    void widerPopulationsLetMoreTrialsIn() {
        Comparison comparison = compare(
                trial("A").recovered(3, 10, 2, 12),
                trial("B").of(Population.SCIATICA_FROM_DISC_HERNIATION).recovered(3, 10, 2, 12),
                trial("C").of(Population.LUMBAR_DISC_HERNIATION).recovered(3, 10, 2, 12),
                trial("D").of(Population.PIRIFORMIS_SYNDROME).recovered(3, 10, 2, 12));
        assertEquals(2, comparison.on(RECOVERED).included().size());
        assertEquals(
                3,
                comparison
                        .with(Populations.WITH_DISC_HERNIATION)
                        .on(RECOVERED)
                        .included()
                        .size());
        assertEquals(
                4, comparison.with(Populations.ANY).on(RECOVERED).included().size());
    }

    @Test
    void borderlineTrialsStayInUnlessOneAsksOtherwise() {
        Comparison comparison = compare(trial("A")
                .withArms(
                        arm("needle", ACUPUNCTURE, Needling.HEATED_NEEDLE, "One may doubt it."),
                        arm("pill", DRUG, DrugClass.NSAID))
                .recovered(3, 10, 2, 12));
        assertEquals(
                List.of("One may doubt it."),
                comparison.on(RECOVERED).included().get(0).remarks());
        assertOut(
                Reason.FILTERED,
                "the needle v the pill",
                comparison.with(Borderline.EXCLUDE).on(RECOVERED));
    }

    @Test
    void patientsReportedTwiceAreCountedOnceWhereTheirNumbersAre() {
        OutcomeEvidence evidence = compare(
                        trial("first").onPatientsOf("group").printsDirection(RECOVERED, "needle", "pill"),
                        trial("second").onPatientsOf("group").recovered(3, 10, 2, 12),
                        trial("third").onPatientsOf("group").recovered(4, 10, 2, 12))
                .on(RECOVERED);
        assertEquals(1, evidence.included().size());
        assertEquals("second", evidence.included().get(0).trial().id());
        assertEquals(
                List.of(
                        "first: second report of the same patients (counted once, as second; inferred)",
                        "third: second report of the same patients (counted once, as second; inferred)"),
                evidence.excluded().stream().map(Exclusion::toString).toList());
    }

    @Test
    void ofTwoReportsWithoutNumbersTheFirstStandsForBoth() {
        OutcomeEvidence evidence = compare(
                        trial("first").onPatientsOf("group").printsDirection(RECOVERED, "needle", "pill"),
                        trial("second").onPatientsOf("group").printsDirection(RECOVERED, "needle", "pill"))
                .on(RECOVERED);
        assertEquals(
                List.of(Reason.NO_NUMBERS, Reason.SECOND_REPORT),
                evidence.excluded().stream().map(Exclusion::reason).toList());
    }

    @Test
    void aSharedControlArmIsUsedOnce() {
        OutcomeEvidence evidence = compare(trial("A")
                        .withArms(
                                arm("silver", ACUPUNCTURE, Needling.WARM, ""),
                                arm("steel", ACUPUNCTURE, Needling.WARM, ""),
                                arm("pill", DRUG, DrugClass.NSAID))
                        .counted("end", "silver", 9, 10)
                        .counted("end", "steel", 8, 10)
                        .counted("end", "pill", 7, 10))
                .on(RECOVERED);
        Contribution only = evidence.included().get(0);
        assertEquals(TwoByTwo.ofEvents(17, 20, 7, 10), only.data());
        assertEquals(
                List.of("Arms combined so that no participant is counted twice: the silver and the steel."),
                only.remarks());
    }

    @Test
    void ofSeveralTimePointsTheLastWithNumbersCounts() {
        OutcomeEvidence evidence = compare(trial("A")
                        .counted("week 2", "needle", 3, 10)
                        .counted("week 2", "pill", 2, 12)
                        .counted("week 4", "needle", 5, 10)
                        .counted("week 4", "pill", 4, 12)
                        .counted("week 8", "needle", 6, 10))
                .on(RECOVERED);
        assertEquals("week 4", evidence.included().get(0).timepoint());
        assertEquals(TwoByTwo.ofEvents(5, 10, 4, 12), evidence.included().get(0).data());
    }

    @Test
    void measuredOutcomesTakeMeansFirstAndPrintedDifferencesElse() {
        OutcomeEvidence evidence = compare(
                        trial("means")
                                .measured("needle", MadeUp.POINTS, 3, 1, 20)
                                .measured("pill", MadeUp.POINTS, 4, 1.5, 22),
                        trial("forward").printsDifference("needle", "pill", -1.5, -2.5, -0.5),
                        trial("backward").printsDifference("pill", "needle", 1.5, 0.5, 2.5))
                .on(PAIN);
        assertEquals(
                new TwoMeans(3, 1, 20, 4, 1.5, 22), evidence.included().get(0).data());
        assertEquals(
                List.of("The number of participants is not reported for this arm: it is inferred or planned."),
                evidence.included().get(0).remarks());
        Reported forward = (Reported) evidence.included().get(1).data();
        Reported backward = (Reported) evidence.included().get(2).data();
        assertEquals(forward, backward);
        assertEquals(-1.5, forward.estimate());
        assertEquals(3, evidence.pool(MD).k());
        var problem = assertThrows(IllegalArgumentException.class, () -> evidence.pool(SMD));
        assertEquals(
                "the standardised mean difference needs means and standard deviations, but forward prints none",
                problem.getMessage());
    }

    @Test
    void differentScalesAreNotPooledAsTheyAre() {
        OutcomeEvidence evidence = compare(
                        trial("A")
                                .measured("needle", MadeUp.POINTS, 3, 1, 20)
                                .measured("pill", MadeUp.POINTS, 4, 1.5, 22),
                        trial("B")
                                .measured("needle", MadeUp.MILLIMETRES, 30, 10, 20)
                                .measured("pill", MadeUp.MILLIMETRES, 40, 15, 22))
                .on(PAIN);
        var problem = assertThrows(IllegalArgumentException.class, () -> evidence.pool(MD));
        assertEquals(
                "mean differences on different scales are not pooled: Made-up points; Made-up millimetres",
                problem.getMessage());
        assertEquals(2, evidence.pool(SMD).k());
    }

    @Test
    void whatCannotBePooledSaysWhy() {
        OutcomeEvidence empty =
                compare(trial("A").printsDirection(RECOVERED, "needle", "pill")).on(RECOVERED);
        assertEquals(
                "nothing to pool on \"Recovered\": no trial has the numbers needed, 1 report the outcome without them",
                assertThrows(IllegalArgumentException.class, () -> empty.pool(RR))
                        .getMessage());
        assertTrue(empty.rate().isEmpty());
        OutcomeEvidence counted = compare(trial("A").recovered(3, 10, 2, 12)).on(RECOVERED);
        assertEquals(
                "the mean difference does not fit \"Recovered\", which is counted",
                assertThrows(IllegalArgumentException.class, () -> counted.pool(MD))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> compare().on(() -> "height"));
        assertEquals(
                "no outcome \"height\"; the outcomes are recovered, pain",
                assertThrows(IllegalArgumentException.class, () -> compare().on(() -> "height"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> MadeUp.library().compare(DRUG, DRUG));
    }

    @Test
    void contradictionsGoWithTheFigures() {
        Contradiction contradiction = new Contradiction(
                "c",
                "A",
                "recovered",
                "3 recovered.",
                "5 recovered in a table.",
                MadeUp.source(),
                new Locator("", ""),
                "");
        EvidenceLibrary library = MadeUp.library(
                List.of(contradiction),
                trial("A").recovered(3, 10, 2, 12),
                trial("B").recovered(3, 10, 2, 12));
        OutcomeEvidence evidence = library.compare(ACUPUNCTURE, DRUG).on(RECOVERED);
        assertEquals(
                List.of("The source contradicts itself. 3 recovered. Against that: 5 recovered in a table."),
                evidence.included().get(0).remarks());
        assertEquals(List.of(), evidence.included().get(1).remarks());
    }

    @Test
    void participantsWhoCountTwiceAreFound() {
        OutcomeEvidence sound = compare(
                        trial("A").recovered(30, 100, 20, 100), trial("B").recovered(28, 90, 20, 95))
                .on(RECOVERED);
        assertEquals(List.of(), codes(sound));

        Comparison apart = compare(
                trial("A").onPatientsOf("A").recovered(30, 100, 20, 100),
                trial("B").recovered(28, 90, 20, 95));
        Contribution a = apart.on(RECOVERED).included().get(0);
        Contribution sameAsA = MadeUp.library(trial("C").onPatientsOf("A").recovered(29, 100, 20, 100))
                .compare(ACUPUNCTURE, DRUG)
                .on(RECOVERED)
                .included()
                .get(0);
        assertEquals(List.of(FindingCode.OVERLAPPING_PATIENTS), codes(byHand(apart, a, sameAsA)));
        assertEquals(List.of(FindingCode.SHARED_CONTROL), codes(byHand(apart, a, a)));
    }

    private static OutcomeEvidence byHand(Comparison comparison, Contribution... contributions) {
        return new OutcomeEvidence(comparison, RECOVERED, List.of(contributions), List.of(), List.of());
    }

    private static List<FindingCode> codes(OutcomeEvidence evidence) {
        return evidence.findings(evidence.pool(RR)).stream()
                .map(Finding::code)
                .filter(code -> code == FindingCode.SHARED_CONTROL || code == FindingCode.OVERLAPPING_PATIENTS)
                .toList();
    }
}
