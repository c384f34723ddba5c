package org.meridian.evidence.sciatica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.evidence.sciatica.SciaticaOutcome.ADVERSE_EVENTS;
import static org.meridian.evidence.sciatica.SciaticaOutcome.CURE_RATE;
import static org.meridian.evidence.sciatica.SciaticaOutcome.PAIN_INTENSITY;
import static org.meridian.evidence.sciatica.SciaticaOutcome.PAIN_THRESHOLD;
import static org.meridian.evidence.sciatica.SciaticaOutcome.RECURRENCE;
import static org.meridian.evidence.sciatica.SciaticaOutcome.TOTAL_EFFECTIVE_RATE;
import static org.meridian.evidence.trial.Intervention.ACUPUNCTURE;
import static org.meridian.evidence.trial.Intervention.DRUG;
import static org.meridian.evidence.trial.Intervention.SHAM_ACUPUNCTURE;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;
import static org.meridian.synthesis.measure.ContinuousMeasure.MD;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.comparison.Borderline;
import org.meridian.evidence.comparison.Comparison;
import org.meridian.evidence.comparison.Contribution;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.Exclusion;
import org.meridian.evidence.comparison.Exclusion.Reason;
import org.meridian.evidence.comparison.MinimumStanding;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.comparison.Populations;
import org.meridian.evidence.comparison.RateReading;
import org.meridian.evidence.review.PrintedResult;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.ArmResult;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Needling;
import org.meridian.evidence.trial.Outcome;
import org.meridian.evidence.trial.Trial;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;

/** The built-in library, its traps, and what it answers. */
class SciaticaTest {

    private static final EvidenceLibrary LIBRARY = Sciatica.library();
    private static final Comparison DRUGS = LIBRARY.compare(ACUPUNCTURE, DRUG);

    private static Map<String, Reason> reasons(OutcomeEvidence evidence) {
        return evidence.excluded().stream()
                .collect(Collectors.toMap(it -> it.trial().id(), Exclusion::reason));
    }

    @Test
    void theLibraryIsWhole() {
        assertEquals(36, LIBRARY.trials().size());
        assertEquals(13, LIBRARY.reviews().size());
        Set<String> sources = LIBRARY.sources().stream().map(Citation::id).collect(Collectors.toSet());
        for (int i = 1; i <= 18; i++) {
            assertTrue(sources.contains("S%02d".formatted(i)), "cited source " + i);
        }
        for (int i = 1; i <= 30; i++) {
            assertTrue(sources.contains("A%02d".formatted(i)), "additional source " + i);
        }
    }

    @Test
    void everyOutcomeOfTheDataHasItsNameInTheCode() {
        assertEquals(
                LIBRARY.outcomes().stream().map(Outcome::id).collect(Collectors.toSet()),
                Arrays.stream(SciaticaOutcome.values()).map(SciaticaOutcome::id).collect(Collectors.toSet()));
    }

    @Test
    void fourTrialsCountOnTotalEffectiveRate() {
        OutcomeEvidence evidence = DRUGS.on(TOTAL_EFFECTIVE_RATE);
        assertEquals(
                List.of(
                        "Hu 2017: 35/40 v 27/40",
                        "Chen 2010 (thesis): 30/30 v 25/30",
                        "Three-points-one-line (author not seen): 62/62 v 57/62",
                        "Wei 2022: 38/51 v 36/51"),
                evidence.included().stream().map(Contribution::toString).toList());
        assertEquals(
                LIBRARY.trials().size(),
                evidence.included().size() + evidence.excluded().size());
    }

    /** From R, metafor 3.8-1; REML run to convergence (threshold 1e-15), where its default stops at τ² = 0.000126130. */
    @Test
    void thePooledTotalEffectiveRateIsThatOfR() {
        OutcomeEvidence evidence = DRUGS.on(TOTAL_EFFECTIVE_RATE);
        PooledEffect dl = evidence.pool(
                RR, RandomEffects.withDefaults().with(TauSquared.DL).with(CiMethod.WALD));
        assertEquals(0.108698, dl.y(), 5e-7);
        assertEquals(0.0338515, dl.se(), 5e-8);
        assertEquals(0, dl.heterogeneity().tau2());
        assertEquals(2.708434, dl.heterogeneity().q(), 5e-7);
        assertEquals(1.115, dl.natural(), 5e-4);
        assertEquals(1.043, dl.naturalInterval().lower(), 5e-4);
        assertEquals(1.191, dl.naturalInterval().upper(), 5e-4);

        PooledEffect reml = evidence.pool(RR, RandomEffects.withDefaults().with(CiMethod.WALD));
        assertEquals(0.109784670789334, reml.y(), 1e-10);
        assertEquals(0.034797171169434, reml.se(), 1e-10);
        assertEquals(0.000126764004521, reml.heterogeneity().tau2(), 1e-10);

        PooledEffect byDefault = evidence.pool(RR);
        assertEquals(RandomEffects.withDefaults(), byDefault.method());
        assertEquals(0.034797171169434, byDefault.se(), 1e-10);
        assertEquals(-0.000955458033157, byDefault.interval().lower(), 1e-10);
        assertEquals(0.220524799611824, byDefault.interval().upper(), 1e-10);
        assertEquals(0.051068238879415, byDefault.p(), 1e-10);
        assertEquals("1.12 [1.00, 1.25]", byDefault.text().toString());

        PooledEffect hksj = evidence.pool(RR, RandomEffects.withDefaults().with(CiMethod.HKSJ));
        assertEquals(0.005603572849361, hksj.interval().lower(), 1e-10);
        assertEquals(0.213965768729306, hksj.interval().upper(), 1e-10);

        PooledEffect mh = evidence.pool(RR, MantelHaenszel.withDefaults());
        assertEquals(0.129212, mh.y(), 5e-7);
        assertEquals(0.043419, mh.se(), 5e-7);
    }

    @Test
    void aRateNearItsCeilingIsReadInFourWays() {
        RateReading rate = DRUGS.on(TOTAL_EFFECTIVE_RATE).rate().orElseThrow();
        assertEquals(145.0 / 183, rate.controlRisk(), 1e-15);
        assertTrue(rate.isNearCeiling());
        assertEquals(0.434, rate.complementRiskRatio().natural(), 5e-4);
        assertEquals(0.098, rate.complementRiskRatio().naturalInterval().lower(), 5e-4);
        assertEquals(1.926, rate.complementRiskRatio().naturalInterval().upper(), 5e-4);
        assertTrue(rate.sentences().get(2).startsWith("The readings differ in their verdict"));
    }

    @Test
    void otherOutcomesCountWhatTheyHave() {
        assertEquals(
                List.of("Chen 2010 (thesis): 9/30 v 5/30", "Three-points-one-line (author not seen): 53/62 v 32/62"),
                DRUGS.on(CURE_RATE).included().stream()
                        .map(Contribution::toString)
                        .toList());
        assertEquals(
                List.of("Hu 2017: 5/40 v 13/40"),
                DRUGS.on(RECURRENCE).included().stream()
                        .map(Contribution::toString)
                        .toList());
        assertEquals(
                List.of("Hu 2017: 3/40 v 10/40"),
                DRUGS.on(ADVERSE_EVENTS).included().stream()
                        .map(Contribution::toString)
                        .toList());
        assertFalse(DRUGS.on(PAIN_INTENSITY).canPool());
        assertEquals(Reason.NO_NUMBERS, reasons(DRUGS.on(PAIN_INTENSITY)).get("ACUWARM2025"));
    }

    @Test
    void everyTrapOfTheEvidenceIsSprung() {
        Map<String, Reason> effective = reasons(DRUGS.on(TOTAL_EFFECTIVE_RATE));
        assertEquals(Reason.NO_NUMBERS, effective.get("LiuBo2016"));
        assertEquals(Reason.NO_NUMBERS, effective.get("MongolWarmLDH"));
        assertEquals(Reason.OTHER_POPULATION, effective.get("LiWei2014"));
        assertEquals(Reason.OTHER_POPULATION, effective.get("Zencirci2012"));
        assertEquals(Reason.ADD_ON_DESIGN, effective.get("StagnantSinew2024"));
        assertEquals(Reason.ADD_ON_DESIGN, effective.get("Ai2015"));
        assertEquals(Reason.OTHER_COMPARATOR, effective.get("Tu2024"));
        assertEquals(Reason.OTHER_COMPARATOR, effective.get("EAvsTENS2009"));
        assertEquals(Reason.OTHER_COMPARATOR, effective.get("WarmVsMA2011"));
        assertEquals(Reason.PROTOCOL, effective.get("Xia_protocol2024"));
        assertEquals(Reason.ARMS_NOT_SEEN, effective.get("Zeng2012"));

        Map<String, Reason> threshold = reasons(DRUGS.on(PAIN_THRESHOLD));
        assertEquals(Reason.NO_NUMBERS, threshold.get("Chen2009JTCM"));
        assertEquals(Reason.SECOND_REPORT, threshold.get("JTCMcn2007"));
    }

    @Test
    void theSharedControlArmOfLi2014CountsOnce() {
        OutcomeEvidence wider = DRUGS.with(Populations.WITH_DISC_HERNIATION).on(TOTAL_EFFECTIVE_RATE);
        Contribution li = wider.included().stream()
                .filter(it -> it.trial().id().equals("LiWei2014"))
                .findFirst()
                .orElseThrow();
        assertEquals("Li 2014: 56/60 v 25/30", li.toString());
        assertEquals(2, li.treatmentArms().size());
        assertEquals(Reason.ADD_ON_DESIGN, reasons(wider).get("LDH_GingerMoxa_thesis"));
    }

    @Test
    void filtersAskAboutDrugNeedlingStandingAndDoubt() {
        assertEquals(List.of("SanDianYiXian"), ids(DRUGS.with(DrugClass.NSAID).on(TOTAL_EFFECTIVE_RATE)));
        assertEquals(List.of("HuPeng2017"), ids(DRUGS.with(Needling.WARM).on(TOTAL_EFFECTIVE_RATE)));
        assertEquals(
                List.of("HuPeng2017", "ChenWK2010", "SanDianYiXian"),
                ids(DRUGS.with(Borderline.EXCLUDE).on(TOTAL_EFFECTIVE_RATE)));
        assertEquals(
                List.of("SanDianYiXian"),
                ids(DRUGS.with(MinimumStanding.VERIFIED_ONLY).on(CURE_RATE)));
    }

    private static List<String> ids(OutcomeEvidence evidence) {
        return evidence.included().stream().map(it -> it.trial().id()).toList();
    }

    @Test
    void shamIsAnotherQuestionWithItsOwnNumbers() {
        OutcomeEvidence pain = LIBRARY.compare(ACUPUNCTURE, SHAM_ACUPUNCTURE).on(PAIN_INTENSITY);
        assertEquals(List.of("Tu2024", "Huang2019"), ids(pain));
        assertEquals(
                "weeks 1-4 (weekly mean)", pain.included().get(1).timepoint(), "one window of time for Huang 2019");
        assertEquals(2, pain.pool(MD).k());
    }

    @Test
    void publishedReviewsStandBesideAndWhatWasNotSeenIsOpen() {
        assertEquals(
                List.of(
                        "Zhang 2023: RR 1.25 [1.21, 1.30]",
                        "Ji 2015: RR 1.21 [1.16, 1.25]",
                        "Han 2022: RR 1.20 [1.16, 1.24]",
                        "Kim 2022: no figure seen"),
                DRUGS.on(TOTAL_EFFECTIVE_RATE).printed().stream()
                        .map(PrintedResult::toString)
                        .toList());
        PrintedResult zhang = DRUGS.on(RECURRENCE).printed().get(0);
        assertEquals("Zhang 2023", zhang.review().label());
        assertEquals(Standing.NOT_SEEN, zhang.result().provenance().standing());
        assertTrue(zhang.result().estimate().isEmpty());
        assertFalse(DRUGS.on(RECURRENCE).gaps().isEmpty());
        assertTrue(DRUGS.with(Populations.WITH_DISC_HERNIATION).on(TOTAL_EFFECTIVE_RATE).printed().stream()
                .anyMatch(it -> it.toString().equals("Tang 2018: RR 1.44 [1.24, 1.67]")));
    }

    @Test
    void everyFigureHasItsSourceAndPlace() {
        Set<Citation> sources = new HashSet<>(LIBRARY.sources());
        for (Trial trial : LIBRARY.trials()) {
            for (ArmResult result : trial.results()) {
                assertTrue(sources.contains(result.provenance().source()));
                assertFalse(result.provenance().locator().place().isBlank(), trial.id());
                assertFalse(result.provenance().printed().isBlank(), trial.id());
            }
        }
    }

    @Test
    void theImpossibleCountStaysOpen() {
        ArmResult impossible = LIBRARY.trial("WarmVsMA2011").resultsOn(TOTAL_EFFECTIVE_RATE).stream()
                .filter(it -> it.arm().equals("ordinary_acupuncture"))
                .findFirst()
                .orElseThrow();
        assertTrue(impossible.events().isEmpty());
        assertEquals(Standing.CONTRADICTED, impossible.provenance().standing());
    }

    @Test
    void theSummaryTellsTheWholeStory() {
        String summary = DRUGS.on(TOTAL_EFFECTIVE_RATE).summary();
        for (String part : List.of(
                "RR (no event) 0.43 [0.10, 1.93]",
                "add-on design (2)",
                "Liu 2016: end of treatment: favours acupuncture, p < 0.05",
                "they share trials: side by side, never pooled",
                "Not known")) {
            assertTrue(summary.contains(part), part);
        }
        assertTrue(DRUGS.on(PAIN_INTENSITY).summary().contains("Nothing can be pooled"));
    }
}
