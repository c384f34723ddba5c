package org.meridian.synthesis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.stat.Scale;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.measure.SurvivalMeasure;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.ZeroCells;

/** Effect measures by hand: every formula is written out again. */
class MeasureTest {

    private final TwoByTwo table = new TwoByTwo(135, 15, 40, 10);
    private final TwoMeans means = new TwoMeans(55, 47, 155, 75, 64, 156);

    private static void same(double y, double v, StudyEffect effect) {
        Tolerance.CLOSED_FORM.check(y, effect.y(), "y");
        Tolerance.CLOSED_FORM.checkRelative(v, effect.v(), "v");
    }

    @Test
    void riskRatio() {
        same(Math.log(0.9 / 0.8), 1.0 / 135 - 1.0 / 150 + 1.0 / 40 - 1.0 / 50, BinaryMeasure.RR.of(table));
    }

    @Test
    void oddsRatio() {
        same(Math.log(135 * 10.0 / (15 * 40)), 1.0 / 135 + 1.0 / 15 + 1.0 / 40 + 1.0 / 10, BinaryMeasure.OR.of(table));
    }

    @Test
    void riskDifference() {
        same(0.1, 0.9 * 0.1 / 150 + 0.8 * 0.2 / 50, BinaryMeasure.RD.of(table));
    }

    @Test
    void petoOddsRatio() {
        double expected = 150 * 175 / 200.0;
        double variance = 150 * 50 * 175 * 25.0 / (200.0 * 200 * 199);
        same((135 - expected) / variance, 1 / variance, BinaryMeasure.PETO.of(table));
    }

    @Test
    void meanDifference() {
        same(-20, 47.0 * 47 / 155 + 64.0 * 64 / 156, ContinuousMeasure.MD.of(means));
    }

    @Test
    void standardisedMeanDifference() {
        double d = -20 / means.pooledSd();
        // The usual approximation of J misses by 1e-7 here, the exact one is tested against the worked examples.
        assertEquals(
                d * (1 - 3.0 / (4 * 309 - 1)), ContinuousMeasure.SMD.of(means).y(), 1e-6);
        // With three degrees of freedom J = Γ(3/2) / (√(3/2) Γ(1)) = √(π/6).
        TwoMeans few = new TwoMeans(3, 1, 2, 1, 1, 3);
        double g = Math.sqrt(Math.PI / 6) * 2;
        same(g, 1 / 2.0 + 1 / 3.0 + g * g / 10, ContinuousMeasure.SMD.of(few));
    }

    @Test
    void theSmallestArmsAndTheLargestHaveAnEffect() {
        // J = Γ(1) / Γ(½) = 1/√π with two degrees of freedom.
        TwoMeans two = new TwoMeans(1, 1, 2, 0, 1, 2);
        Tolerance.CLOSED_FORM.check(
                1 / Math.sqrt(Math.PI), ContinuousMeasure.SMD.of(two).y(), "g of four people");
        TwoMeans many = new TwoMeans(1, 1, 1e9, 0, 1, 1e9);
        Tolerance.CLOSED_FORM.check(1 - 3 / 8e9, ContinuousMeasure.SMD.of(many).y(), "g of two billion people");
    }

    @Test
    void halfIsAddedToATableWithAZeroCellAndTheTableIsRemembered() {
        TwoByTwo empty = TwoByTwo.ofEvents(0, 20, 2, 20);
        StudyEffect effect = BinaryMeasure.RR.of(empty);
        same(Math.log(0.5 / 2.5), 1 / 0.5 - 1 / 21.0 + 1 / 2.5 - 1 / 21.0, effect);
        assertEquals(empty, effect.data());
        assertEquals(effect, BinaryMeasure.RR.of(List.of(""), List.of(empty)).study(0));
    }

    @Test
    void knowTheirNamesAndScales() {
        assertEquals("RR", BinaryMeasure.RR.symbol());
        assertEquals("risk ratio", BinaryMeasure.RR.title());
        assertEquals(Scale.LOG, BinaryMeasure.RR.scale());
        assertEquals("OR", BinaryMeasure.OR.symbol());
        assertEquals(Scale.IDENTITY, BinaryMeasure.RD.scale());
        assertEquals("Peto OR", BinaryMeasure.PETO.symbol());
        assertEquals("SMD", ContinuousMeasure.SMD.symbol());
        assertEquals("standardised mean difference", ContinuousMeasure.SMD.title());
        assertEquals(Scale.IDENTITY, ContinuousMeasure.MD.scale());
        assertEquals("effect", GenericMeasure.GEN.symbol());
        assertEquals("effect size", GenericMeasure.GEN.title());
        assertEquals(Scale.IDENTITY, GenericMeasure.GEN.scale());
    }

    @Test
    void whatDoesNotExistIsNotComputed() {
        TwoByTwo empty = TwoByTwo.ofEvents(0, 20, 2, 20);
        Refusal.check(
                "the risk ratio of 0/20 v 2/20 does not exist without a zero-cell correction",
                () -> BinaryMeasure.RR.of(empty, ZeroCells.none()));
        Refusal.check(
                "the odds ratio of 0/20 v 2/20 in Pitt does not exist without a zero-cell correction",
                () -> BinaryMeasure.OR.of(List.of("Pitt"), List.of(empty), ZeroCells.none()));
        Refusal.check(
                "the risk difference of 0/9 v 0/8 does not exist without a zero-cell correction",
                () -> BinaryMeasure.RD.of(TwoByTwo.ofEvents(0, 9, 0, 8), ZeroCells.none()));
        Refusal.check(
                "the Peto odds ratio of 0/9 v 0/8 does not exist without a zero-cell correction",
                () -> BinaryMeasure.PETO.of(TwoByTwo.ofEvents(0, 9, 0, 8), ZeroCells.none()));
    }

    @Test
    void everyStudyNeedsALabel() {
        Refusal.check(
                "every study needs a label, but there were 0 labels and 1 studies",
                () -> BinaryMeasure.RR.of(List.of(), List.of(table)));
        Refusal.check(
                "every study needs a label, but there were 2 labels and 1 studies",
                () -> ContinuousMeasure.MD.of(List.of("A", "B"), List.of(means)));
    }

    @Test
    void anEffectTooLargeForTheMachineIsRefused() {
        Refusal.check(
                "effect size must be finite, but was Infinity in Tall",
                () -> ContinuousMeasure.MD.of(List.of("Tall"), List.of(new TwoMeans(1e308, 1, 9, -1e308, 1, 9))));
    }

    @Test
    void printedHazardRatiosPoolToAHazardRatio() {
        Effects printed = Effects.of(
                SurvivalMeasure.HR,
                List.of(
                        SurvivalMeasure.HR.of("A", 0.70, 0.55, 0.89),
                        SurvivalMeasure.HR.of("B", 0.85, 0.70, 1.03),
                        SurvivalMeasure.HR.of(0.92, 0.60, 1.41)));
        assertEquals(0.80, CommonEffect.withDefaults().pool(printed).estimate(), 0.005);
        Refusal.check("a ratio must be > 0, but was -0.6", () -> SurvivalMeasure.HR.of(-0.36, -0.6, -0.12));
        Refusal.check(
                "an interval needs finite limits in order, but they were 0.89 and 0.55",
                () -> SurvivalMeasure.HR.of(0.7, 0.89, 0.55));
    }
}
