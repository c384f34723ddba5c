package org.meridian.present.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.comparison.Contribution;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.trial.Direction;
import org.meridian.evidence.trial.Outcome;
import org.meridian.exchange.results.MadeUp;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.exchange.results.Results;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.study.TwoByTwo;

class OutcomeAnswerTest {

    private static final Results RESULTS = MadeUp.results();

    private static String sentences(OutcomeResults results) {
        return String.join("\n", new OutcomeAnswer(results).sentences());
    }

    /** The evidence on relief with other counts. */
    private static OutcomeResults relief(Direction better, TwoByTwo... tables) {
        OutcomeEvidence evidence = RESULTS.outcomes().get(0).evidence();
        Outcome outcome = new Outcome("relief", "Relief", Outcome.Kind.BINARY, "Felt better.", better, "");
        List<Contribution> included = IntStream.range(0, tables.length)
                .mapToObj(i -> {
                    Contribution it = evidence.included().get(i);
                    return new Contribution(
                            it.trial(),
                            tables[i],
                            it.timepoint(),
                            it.treatmentArms(),
                            it.controlArms(),
                            it.scale(),
                            it.provenances(),
                            it.remarks());
                })
                .toList();
        OutcomeEvidence other = new OutcomeEvidence(evidence.comparison(), outcome, included, List.of(), List.of());
        return OutcomeResults.of(other, BinaryMeasure.RR);
    }

    @Test
    void anIntervalWithNoEffectLeavesTheDirectionOpen() {
        String text = sentences(relief(Direction.HIGHER, TwoByTwo.ofEvents(12, 25, 11, 26)));
        assertTrue(text.contains("the interval includes no effect (1): the direction is not settled"), text);
        assertTrue(text.contains("is shifted towards acupuncture"), text);
        assertTrue(text.contains("One trial with 51 participants gives a risk ratio of 1.13 [0.62, 2.08]"), text);
        assertTrue(text.contains("This is the result of one trial; nothing could be pooled."), text);
        assertFalse(text.contains("favours"), text);
    }

    @Test
    void anIntervalWithoutNoEffectFavoursOneSideByTheDirectionOfTheOutcome() {
        TwoByTwo more = TwoByTwo.ofEvents(35, 40, 15, 40);
        String good = sentences(relief(Direction.HIGHER, more));
        assertTrue(good.contains("The event was more frequent with acupuncture than with drugs"), good);
        assertTrue(
                good.contains(
                        "the interval excludes no effect (1). Higher is better, so the estimate favours acupuncture."),
                good);
        String bad = sentences(relief(Direction.LOWER, more));
        assertTrue(bad.contains("Lower is better, so the estimate favours drugs."), bad);
    }

    @Test
    void noDifferenceIsNotADirection() {
        String text = sentences(relief(Direction.HIGHER, TwoByTwo.ofEvents(10, 20, 10, 20)));
        assertTrue(text.contains("The estimate is no difference at all"), text);
        assertFalse(text.contains("favours") || text.contains("leans"), text);
    }

    @Test
    void methodsThatDifferInTheirVerdictAreNamed() {
        // With two trials t has one degree of freedom, and the interval is far wider than Wald's.
        String text = sentences(
                relief(Direction.HIGHER, TwoByTwo.ofEvents(30, 40, 20, 40), TwoByTwo.ofEvents(22, 25, 20, 26)));
        assertTrue(text.contains("The methods shown for RR differ in their verdict"), text);
        assertTrue(text.contains("includes it by random effects, REML, HKSJ, factor ≥ 1"), text);
    }

    @Test
    void trialsThatCoincideDoNotMakeTheAnswerSure() {
        TwoByTwo same = TwoByTwo.ofEvents(30, 40, 20, 40);
        OutcomeResults results = relief(Direction.HIGHER, same, same);
        String text = sentences(results);
        assertTrue(text.contains("give a risk ratio of 1.50 [0.29, 7.74]"), text);
        assertTrue(text.contains("the direction is not settled"), text);
        assertTrue(text.contains("excludes no effect by random effects, REML, HKSJ;"), text);
        assertTrue(OutcomePlot.of(results).isPresent());
    }

    @Test
    void thePageSaysThatTwoTrialsSayLittle() {
        StringBuilder page = new StringBuilder();
        FindingList.of(relief(Direction.HIGHER, TwoByTwo.ofEvents(30, 40, 20, 40), TwoByTwo.ofEvents(31, 40, 20, 40)))
                .writeTo(page);
        assertTrue(
                page.toString()
                        .contains(
                                "the interval rests on one degree of freedom and is uninformative (t quantile = 12.706, Wald"
                                        + " lower limit = 1.187, Wald upper limit = 1.96"),
                page.toString());
    }

    @Test
    void unsureFiguresAreNamed() {
        String text = sentences(RESULTS.outcomes().get(0));
        assertTrue(
                text.contains("Not every figure that enters is verified: Gamma (made up) is partly verified."), text);
        assertTrue(text.contains("One trial reports this outcome without numbers that could be pooled."), text);
        assertTrue(text.contains("95% prediction interval, t, k − 2"), text);
    }

    @Test
    void measuredOutcomesSpeakOfValues() {
        String text = sentences(RESULTS.outcomes().get(1));
        assertTrue(text.contains("values were lower with acupuncture than with drugs"), text);
        assertTrue(text.contains("no effect (0)"), text);
    }

    @Test
    void withoutTrialsNoDirectionIsClaimed() {
        OutcomeAnswer answer = new OutcomeAnswer(RESULTS.outcomes().get(2));
        assertEquals(Optional.empty(), answer.headline());
        assertEquals(Optional.empty(), answer.verdict());
        assertEquals(
                List.of(
                        "No trial that was seen has the numbers needed, so nothing is pooled and no direction is claimed.",
                        "The results of published reviews are shown below, side by side."),
                answer.sentences());
    }

    @Test
    void thousandsAreSetApart() {
        assertEquals("1,234,567", ReportWords.grouped(1234567));
        assertEquals("366", ReportWords.grouped(366));
        StringBuilder out = new StringBuilder();
        ReportWords.orUnseen(OptionalInt.empty()).writeTo(out);
        assertEquals("<span class=\"unseen\">not seen</span>", out.toString());
    }
}
