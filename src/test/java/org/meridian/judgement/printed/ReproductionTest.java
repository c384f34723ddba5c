package org.meridian.judgement.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.evidence.dataset.Datasets;
import org.meridian.math.Doubles;
import org.meridian.stat.PrintedNumber;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.TwoByTwo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReproductionTest {

    private static final Effects BCG = Datasets.load("bcg").effects(BinaryMeasure.RR);

    private static JsonNode wort() throws IOException {
        try (InputStream in = ReproductionTest.class.getResourceAsStream("/reference/printed.json")) {
            return JsonMapper.shared().readTree(in).get("wort");
        }
    }

    private static List<TwoByTwo> wortTables() throws IOException {
        JsonNode wort = wort();
        List<TwoByTwo> tables = new ArrayList<>();
        for (int i = 0; i < wort.get("ai").size(); i++) {
            tables.add(TwoByTwo.ofEvents(
                    wort.get("ai").get(i).asDouble(),
                    wort.get("n1i").get(i).asDouble(),
                    wort.get("ci").get(i).asDouble(),
                    wort.get("n2i").get(i).asDouble()));
        }
        return tables;
    }

    @Test
    void theQPrintedByViechtbauer2007IsNotReproduced() throws IOException {
        // Page 107 of doi:10.1027/0044-3409.215.2.104.
        PrintedStatistic printed = PrintedStatistic.of(PrintedMeasure.RR)
                .estimate("1.39")
                .studies(17)
                .q(PrintedNumber.of("55.54"))
                .df(16)
                .build();
        assertEquals(CheckAnswer.CONSISTENT, printed.check().answer(), "the figures by themselves show nothing");
        Reproduced reproduced = Reproduction.withDefaults().against(printed, wortTables());
        assertEquals(RecomputationAgreement.NOT_REPRODUCED, reproduced.agreement());
        assertTrue(reproduced.toString().matches("not reproduced by any of \\d+ methods"), reproduced.toString());
        assertEquals(
                RecomputationAgreement.WITHIN_ROUNDING,
                reproduced.nearest().figures().get(PrintedFigure.ESTIMATE),
                "1.3840 cut off and counted up is 1.39");
        Tolerance.ITERATIVE.check(
                wort().get("q").asDouble(),
                reproduced.nearest().pooled().heterogeneity().q(),
                "Q");
        assertEquals("RR, common effect, inverse variance", reproduced.nearest().method());
        FigureReproduction q = reproduced.figure(PrintedFigure.Q).orElseThrow();
        assertEquals(RecomputationAgreement.NOT_REPRODUCED, q.agreement());
        assertTrue(q.by().isEmpty());
        assertTrue(reproduced.summary().contains("  Q 51.5454, printed 55.54: not reproduced\n"), reproduced.summary());
        assertTrue(Pattern.compile("  Q: not reproduced by any of \\d+ methods; nearest 55.6116, printed 55.54 \\(OR")
                .matcher(reproduced.summary())
                .find());
    }

    @Test
    void theRightQIsReproduced() throws IOException {
        PrintedStatistic printed = PrintedStatistic.of(PrintedMeasure.RR)
                .estimate("1.38")
                .interval("1.26", "1.52")
                .q(PrintedNumber.of("51.5454"))
                .build();
        Reproduced reproduced = Reproduction.withDefaults().against(printed, wortTables());
        assertEquals(RecomputationAgreement.REPRODUCED, reproduced.agreement());
        assertEquals(
                "RR, common effect, inverse variance", reproduced.by().get(0).method());
    }

    @Test
    void theRandomEffectsOfViechtbauer2007AreReproducedWithinRounding() throws IOException {
        // Page 109 prints an upper limit of 1.90 and τ² = .091; the trials give 1.886 and .0903.
        PrintedStatistic printed = PrintedStatistic.of(PrintedMeasure.RR)
                .estimate("1.57")
                .tau2(PrintedNumber.of(".091"))
                .build();
        Reproduced reproduced = Reproduction.withDefaults()
                .with(TauSquared.DL)
                .with(CiMethod.WALD)
                .against(printed, wortTables());
        assertEquals(RecomputationAgreement.WITHIN_ROUNDING, reproduced.agreement());
        assertTrue(
                reproduced.by().stream().anyMatch(it -> it.method().equals("RR, random effects, DL, Wald")),
                reproduced.toString());
    }

    @Test
    void anyMethodOfTheGridIsFoundByWhatItPrints() {
        for (TauSquared estimator : TauSquared.values()) {
            PooledEffect pooled = RandomEffects.withDefaults()
                    .with(estimator)
                    .with(CiMethod.HKSJ)
                    .pool(BCG);
            PrintedStatistic printed = PrintedStatistic.of(PrintedMeasure.RR)
                    .estimate(PrintedNumber.rounded(pooled.natural(), 6))
                    .interval(new PrintedInterval(
                            PrintedNumber.rounded(pooled.naturalInterval().lower(), 6),
                            PrintedNumber.rounded(pooled.naturalInterval().upper(), 6),
                            0.95))
                    .tau2(PrintedNumber.rounded(pooled.heterogeneity().tau2(), 6))
                    .i2(PrintedNumber.rounded(100 * pooled.heterogeneity().i2(), 4)
                            .percent())
                    .q(PrintedNumber.rounded(pooled.heterogeneity().q(), 3))
                    .p(PrintedProbability.below("0.05"))
                    .studies(13)
                    .build();
            Reproduced reproduced = Reproduction.withDefaults().against(printed, BCG);
            assertEquals(RecomputationAgreement.REPRODUCED, reproduced.agreement(), reproduced.summary());
            RandomEffects alike = RandomEffects.withDefaults()
                    .with(PredictionMethod.NONE)
                    .with(estimator)
                    .with(CiMethod.HKSJ);
            assertTrue(
                    reproduced.by().stream().anyMatch(it -> it.pooled().method().equals(alike)),
                    estimator + " among " + reproduced.by());
        }
    }

    @Test
    void aMisprintIsNotReproducedAndTheNearestMethodIsNamed() {
        PrintedStatistic printed = PrintedStatistic.of(PrintedMeasure.RR)
                .estimate("0.94")
                .interval("0.34", "0.71")
                .build();
        Reproduced reproduced = Reproduction.withDefaults().against(printed, BCG);
        assertEquals(RecomputationAgreement.NOT_REPRODUCED, reproduced.agreement());
        assertTrue(reproduced.by().isEmpty());
        assertEquals(
                RecomputationAgreement.REPRODUCED,
                reproduced.figure(PrintedFigure.LOWER).orElseThrow().agreement());
        assertEquals(
                RecomputationAgreement.NOT_REPRODUCED,
                reproduced.figure(PrintedFigure.ESTIMATE).orElseThrow().agreement());
        assertTrue(reproduced.figure(PrintedFigure.Q).isEmpty(), "Q is not printed");
    }

    @Test
    void aMethodIsCountedOnce() {
        PrintedStatistic printed =
                PrintedStatistic.of(PrintedMeasure.RR).estimate("0.49").build();
        Reproduced reproduced = Reproduction.withDefaults().against(printed, BCG);
        long names =
                reproduced.tried().stream().map(Recomputed::method).distinct().count();
        assertEquals(reproduced.tried().size(), names);
    }

    @Test
    void zeroCellRulesAreTriedWhereThereAreZeros() {
        List<TwoByTwo> tables = List.of(
                TwoByTwo.ofEvents(0, 50, 4, 52), TwoByTwo.ofEvents(3, 80, 9, 78), TwoByTwo.ofEvents(2, 30, 5, 33));
        PrintedStatistic printed =
                PrintedStatistic.of(PrintedMeasure.OR).estimate("0.30").build();
        Reproduced reproduced = Reproduction.withDefaults().against(printed, tables);
        assertTrue(reproduced.tried().stream().anyMatch(it -> it.method().endsWith("zero cells corrected by arm")));
        assertTrue(reproduced.tried().stream().anyMatch(it -> it.method().contains("Peto")));
        assertTrue(reproduced.failed() > 0, "Mantel–Haenszel cannot pool a Peto odds ratio");
    }

    @Test
    void effectsWithoutTablesAreReproducedToo() {
        Effects effects = Effects.of(
                GenericMeasure.GEN, List.of("a", "b", "c"), Doubles.of(-1, -2, -1.5), Doubles.of(0.1, 0.2, 0.1));
        PrintedStatistic printed =
                PrintedStatistic.of(PrintedMeasure.MD).estimate("-1.4").build();
        assertEquals(
                RecomputationAgreement.REPRODUCED,
                Reproduction.withDefaults().against(printed, effects).agreement());
    }

    @Test
    void refusesAnEmptyGridAndNoData() {
        Refusal.check(
                "a grid needs an estimator, an interval and a rule for zero cells",
                () -> new Reproduction(List.of(), List.of(), List.of()));
        PrintedStatistic printed =
                PrintedStatistic.of(PrintedMeasure.RR).estimate("1").build();
        Refusal.check(
                "no method of the grid can work on these data",
                () -> Reproduction.withDefaults().against(printed, List.of()));
    }
}
