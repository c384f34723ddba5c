package org.meridian.exchange.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.comparison.Comparison;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.trial.Intervention;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;

class ResultsTest {

    private static final Comparison QUESTION = MadeUp.library().compare(Intervention.ACUPUNCTURE, Intervention.DRUG);

    @Test
    void outcomesWithoutTrialOrReviewAreNamedButNotShown() {
        Results results = MadeUp.results();
        assertEquals(
                List.of(MadeUp.RELIEF, MadeUp.PAIN, MadeUp.RELAPSE),
                results.outcomes().stream().map(it -> it.evidence().outcome()).toList());
        assertEquals(List.of(MadeUp.COST), results.otherOutcomes());
    }

    @Test
    void anOutcomeThatWasAskedForIsShownEvenIfNothingIsKnown() {
        Results results = Results.of(QUESTION, List.of(MadeUp.COST), List.of());
        assertEquals(1, results.outcomes().size());
        assertTrue(results.outcomes().get(0).leading().failure().contains("nothing to pool"));
    }

    @Test
    void theLeadingAnalysisIsTheDefaultOfTheComparison() {
        OutcomeResults relief = MadeUp.results().outcomes().get(0);
        assertEquals(
                relief.evidence().pool(BinaryMeasure.RR),
                relief.leading().pooled().orElseThrow());
        assertEquals("relief-RR-REML-HKSJ_MAX1", relief.leading().id());
    }

    @Test
    void countedOutcomesArePooledByEightMethodsAtMost() {
        OutcomeResults relief = MadeUp.results().outcomes().get(0);
        assertEquals(
                List.of(
                        "relief-OR-REML-HKSJ_MAX1",
                        "relief-OR-REML-HKSJ",
                        "relief-OR-REML-WALD",
                        "relief-OR-DL-WALD",
                        "relief-OR-PM-HKSJ_MAX1",
                        "relief-OR-COMMON_EFFECT",
                        "relief-OR-MANTEL_HAENSZEL",
                        "relief-OR-PETO"),
                relief.analyses().stream()
                        .filter(it -> it.measure() == BinaryMeasure.OR)
                        .map(OutcomeAnalysis::id)
                        .toList());
        List<String> ids = relief.analyses().stream().map(OutcomeAnalysis::id).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void aMeasureLeadsWhereItFits() {
        Results results = Results.of(QUESTION, List.of(BinaryMeasure.OR));
        assertEquals(BinaryMeasure.OR, results.outcomes().get(0).measure());
        assertEquals(ContinuousMeasure.MD, results.outcomes().get(1).measure());
    }

    @Test
    void participantsAreCountedOverTrials() {
        Results results = MadeUp.results();
        assertEquals(
                OptionalDouble.of(40 + 40 + 25 + 26 + 15 + 15),
                results.outcomes().get(0).participants());
        assertEquals(OptionalDouble.empty(), results.outcomes().get(2).participants());
    }

    @Test
    void anAnalysisHasAResultOrAReason() {
        OutcomeEvidence evidence = QUESTION.on(MadeUp.RELIEF);
        OutcomeAnalysis impossible =
                OutcomeAnalysis.run(evidence, ContinuousMeasure.MD, OutcomeEvidence.defaultMethod());
        assertEquals("the mean difference does not fit \"Relief\", which is counted", impossible.failure());
        OutcomeAnalysis possible = OutcomeAnalysis.run(evidence, BinaryMeasure.RR, OutcomeEvidence.defaultMethod());
        assertThrows(
                IllegalArgumentException.class,
                () -> new OutcomeAnalysis(
                        MadeUp.RELIEF, BinaryMeasure.RR, possible.method(), possible.pooled(), "both"));
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        assertTrue(Files.readString(Path.of("pom.xml"))
                .contains("<artifactId>meridian</artifactId>\n  <version>" + MeridianVersion.CURRENT + "</version>"));
    }
}
