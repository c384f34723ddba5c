package org.meridian.judgement.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.sciatica.Sciatica;
import org.meridian.evidence.sciatica.SciaticaOutcome;
import org.meridian.evidence.trial.Direction;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Outcome;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.study.TwoByTwo;

class SummaryOfFindingsTest {

    private static final OutcomeEvidence EVIDENCE = Sciatica.library()
            .compare(Intervention.ACUPUNCTURE, Intervention.DRUG)
            .on(SciaticaOutcome.TOTAL_EFFECTIVE_RATE);
    private static final PooledEffect POOLED = EVIDENCE.pool(BinaryMeasure.RR);
    private static final Outcome PAIN =
            new Outcome("pain", "Pain", Outcome.Kind.CONTINUOUS, "", Direction.LOWER, "Made up.");
    private static final SummaryOfFindings EMPTY = SummaryOfFindings.of("sciatica", "acupuncture", "drugs");

    @Test
    void theTotalEffectiveRatePerThousand() {
        BaselineRisk controls = BaselineRisk.ofControls(POOLED);
        double events = POOLED.effects().tables().stream()
                .mapToDouble(TwoByTwo::controlEvents)
                .sum();
        double total = POOLED.effects().tables().stream()
                .mapToDouble(TwoByTwo::controlTotal)
                .sum();
        assertEquals(events / total, controls.risk());
        AbsoluteEffect effect = AbsoluteEffect.of(POOLED, controls);
        Tolerance.CLOSED_FORM.check(controls.risk() * POOLED.natural(), effect.risk(), "risk with acupuncture");
        Tolerance.CLOSED_FORM.check(
                controls.risk() * (POOLED.naturalInterval().lower() - 1),
                effect.differenceInterval().lower(),
                "lower limit");
        Tolerance.CLOSED_FORM.check(
                controls.risk() * (POOLED.naturalInterval().upper() - 1),
                effect.differenceInterval().upper(),
                "upper limit");
    }

    @Test
    void nothingIsClaimedAboutSciaticaWhileRiskOfBiasIsNotAssessed() {
        Certainty open = Grade.withDefaults().assess(POOLED);
        assertEquals(Optional.empty(), open.level());
        OutcomeRow row = OutcomeRow.of(EVIDENCE.outcome(), open, BaselineRisk.ofControls(POOLED));
        assertEquals(
                "What acupuncture does to total effective rate compared with drugs cannot be said in a sentence: its certainty is"
                        + " not rated.",
                EMPTY.with(row).sentence(row));
        String summary = EMPTY.with(row).summary();
        assertTrue(summary.contains("not rated, at most high"), summary);
        assertTrue(summary.contains("BIAS_ASKED") && summary.contains("INDIRECTNESS_ASKED"), summary);
        assertTrue(summary.contains("beside the rules: CAUTION RR_CEILING"), summary);
        assertTrue(summary.contains(row.absolute().get(0).riskPerThousand()), summary);
        assertTrue(summary.contains("(controls of the 4 studies, 145 of 183)"), summary);
    }

    @Test
    void theVerbSaysHowCertainAndTheWordsHowMuch() {
        PooledEffect trial = MadeUpEvidence.trial(2000, 10000, 3000, 10000);
        BaselineRisk controls = BaselineRisk.ofControls(trial);
        Outcome relapse = new Outcome("relapse", "Relapse", Outcome.Kind.BINARY, "It came back.", Direction.LOWER, "");
        Grade high = Grade.withDefaults().with(MadeUpEvidence.overall("low")).with(Indirectness.notSerious("made up"));
        assertEquals(
                "Acupuncture results in a reduction in relapse compared with drugs.",
                sentence(relapse, high, trial, controls));
        assertEquals(
                "Acupuncture probably results in a reduction in relapse compared with drugs.",
                sentence(relapse, high.with(Indirectness.serious("made up")), trial, controls));
        assertEquals(
                "Acupuncture may result in a reduction in relapse compared with drugs.",
                sentence(relapse, high.with(Indirectness.verySerious("made up")), trial, controls));
        assertEquals(
                "The evidence is very uncertain about the effect of acupuncture on relapse compared with drugs.",
                sentence(
                        relapse,
                        high.with(Indirectness.verySerious("made up")).with(MadeUpEvidence.overall("high")),
                        trial,
                        controls));
        OutcomeRow row = OutcomeRow.of(relapse, high.assess(trial), controls);
        assertEquals(
                "Acupuncture results in a large reduction in relapse compared with drugs.",
                EMPTY.with(new Magnitudes(0.02, 0.05)).sentence(row));
        assertEquals(
                "Acupuncture results in little to no difference in relapse compared with drugs.",
                EMPTY.with(new Magnitudes(0.2, 0.5)).sentence(row));
        OutcomeRow relative = OutcomeRow.of(relapse, high.assess(trial));
        assertEquals(
                "Acupuncture results in a reduction in relapse compared with drugs.",
                EMPTY.with(new Magnitudes(0.02, 0.05)).sentence(relative),
                "a ratio alone has no size");
    }

    private static String sentence(Outcome outcome, Grade method, PooledEffect pooled, BaselineRisk baseline) {
        return EMPTY.sentence(OutcomeRow.of(outcome, method.assess(pooled), baseline));
    }

    @Test
    void aMeasuredOutcomeHasNoRisks() {
        Certainty certainty = Grade.withDefaults().assess(MadeUpEvidence.given(ContinuousMeasure.MD, -12, 4));
        String summary = EMPTY.with(OutcomeRow.of(PAIN, certainty)).summary();
        assertTrue(summary.contains("MD -12.00 [-15.92, -8.08]                  –               –"), summary);
        Refusal.check(
                "baseline risks go with risk ratios, odds ratios and risk differences, but not with the mean difference of Pain",
                () -> OutcomeRow.of(PAIN, certainty, new BaselineRisk(0.5, "made up")));
    }

    @Test
    void everyBaselineHasItsLine() {
        OutcomeRow row = OutcomeRow.of(
                EVIDENCE.outcome(),
                Grade.withDefaults().assess(POOLED),
                new BaselineRisk(0.5, "made up"),
                new BaselineRisk(0.7, "made up too"));
        assertEquals(2, row.absolute().size());
        String summary = EMPTY.with(row).summary();
        assertTrue(
                summary.contains("500 per 1000 (made up)") && summary.contains("700 per 1000 (made up too)"), summary);
        assertEquals(
                "acupuncture against drugs for sciatica: 1 outcome",
                EMPTY.with(row).toString());
    }

    @Test
    void whatATableNeeds() {
        Refusal.check(
                "a summary of findings names population, treatment and control, but they were \"\", \"a\" and \"b\"",
                () -> SummaryOfFindings.of("", "a", "b"));
        Refusal.check(
                "magnitudes must be 0 or more and in order, but were 0.1 and 0.1", () -> new Magnitudes(0.1, 0.1));
    }
}
