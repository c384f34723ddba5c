package org.meridian.synthesis.glmm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.math.NotConvergedException;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.model.Certificate.Boundary;
import org.meridian.synthesis.study.TwoByTwo;

class GlmmTest {

    /** Early magnesium in myocardial infarction: small trials, and one of 58,050 patients that outweighs them all. */
    private static final Effects MAGNESIUM = odds(
            TwoByTwo.ofEvents(1, 40, 2, 36),
            TwoByTwo.ofEvents(9, 135, 23, 135),
            TwoByTwo.ofEvents(90, 1159, 118, 1157),
            TwoByTwo.ofEvents(2216, 29011, 2103, 29039));

    private static Effects odds(TwoByTwo... tables) {
        return BinaryMeasure.OR.of(
                IntStream.range(0, tables.length)
                        .mapToObj(i -> "study " + (i + 1))
                        .toList(),
                List.of(tables));
    }

    private static GlmmFit fit(GlmmModel model, Effects effects) {
        return Glmm.withDefaults().with(model).fit(effects);
    }

    @Test
    void theHeadlineSpeaksOnTheNaturalScale() {
        assertEquals(
                "OR 0.26 [0.13, 0.51], k = 17, τ² = 0.6935, LR test χ² = 28.61 (df = 16), p = 0.0267",
                fit(GlmmModel.CM_EL, Catheters.oddsRatios()).toString());
        assertEquals(
                "random effects, conditional, exact likelihood",
                Glmm.withDefaults().with(GlmmModel.CM_EL).title());
    }

    @Test
    void oneStudyIsItsOwnSummary() {
        Effects one = odds(TwoByTwo.ofEvents(4, 20, 9, 22));
        GlmmFit fit = fit(GlmmModel.UM_FS, one);
        Tolerance.ITERATIVE.check(one.y().get(0), fit.y(), "y");
        Tolerance.ITERATIVE.check(Math.sqrt(one.v().get(0)), fit.se(), "se");
        assertEquals(0, fit.tau2());
        assertEquals(Optional.empty(), fit.likelihoodRatioTest());
        assertEquals(fit.y(), fit(GlmmModel.UM_RS, one).y(), 1e-12);
    }

    @Test
    void theExactConditionalCommonEffectSolvesItsEquation() {
        // Two tables with events 1 of 2 given 2 events in 2 + 2: a has P(0, 1, 2) ∝ 1, 4ψ, ψ². Of 1 + 2 seen, 3 are
        // expected
        // where 2(4ψ + 2ψ²)/(1 + 4ψ + ψ²) = 3, so ψ² − 4ψ − 3 = 0.
        GlmmFit fit = Glmm.withDefaults()
                .with(GlmmModel.CM_EL)
                .with(TrueEffects.COMMON)
                .fit(odds(new TwoByTwo(1, 1, 1, 1), new TwoByTwo(2, 0, 0, 2)));
        Tolerance.ITERATIVE.check(Math.log(2 + Math.sqrt(7)), fit.y(), "y");
        assertEquals(0, fit.certificate().nodes());
    }

    @ParameterizedTest
    @EnumSource(GlmmModel.class)
    void equalStudiesHaveNoVarianceBetweenThem(GlmmModel model) {
        Effects equal = odds(TwoByTwo.ofEvents(4, 20, 9, 22), TwoByTwo.ofEvents(4, 20, 9, 22));
        GlmmFit fit = fit(model, equal);
        GlmmFit common =
                Glmm.withDefaults().with(model).with(TrueEffects.COMMON).fit(equal);
        assertEquals(0, fit.tau2());
        assertEquals(Boundary.AT_ZERO, fit.certificate().boundary());
        assertTrue(fit.tau2Se().isEmpty());
        Tolerance.ITERATIVE.check(common.y(), fit.y(), "y");
        Tolerance.ITERATIVE.check(common.se(), fit.se(), "se");
        Tolerance.ITERATIVE.check(common.logLikelihood(), fit.logLikelihood(), "log-likelihood");
    }

    @ParameterizedTest
    @EnumSource(GlmmModel.class)
    void aFitIsConvergedToTheLastDigits(GlmmModel model) {
        GlmmFit fit = fit(model, Catheters.oddsRatios());
        assertTrue(fit.certificate().gradient() < 1e-12, fit.certificate().toString());
        assertTrue(fit.certificate().change() < 1e-9, fit.certificate().toString());
        assertTrue(fit.certificate().nodes() > 7, fit.certificate().toString());
    }

    @Test
    void manyHermiteNodesReachWhatEqualStepsReach() {
        Effects effects = Catheters.oddsRatios();
        GlmmFit steps = fit(GlmmModel.CM_EL, effects);
        GlmmFit hermite = Glmm.withDefaults()
                .with(GlmmModel.CM_EL)
                .with(LikelihoodQuadrature.nodes(60))
                .fit(effects);
        Tolerance.ITERATIVE.check(steps.y(), hermite.y(), "y");
        Tolerance.ITERATIVE.check(steps.se(), hermite.se(), "se");
        Tolerance.ITERATIVE.check(steps.tau2(), hermite.tau2(), "τ²");
        assertEquals(60, hermite.certificate().nodes());
    }

    @ParameterizedTest
    @EnumSource(GlmmModel.class)
    void aGiantTrialOverflowsNothing(GlmmModel model) {
        GlmmFit fit = fit(model, MAGNESIUM);
        assertTrue(fit.estimate() > 0.5 && fit.estimate() < 1.1, fit.toString());
        assertTrue(fit.logLikelihood() < 0 && fit.certificate().gradient() < 1e-8, fit.toString());
    }

    @Test
    void countsOfHundredsOfMillionsOverflowNothing() {
        Effects huge = odds(TwoByTwo.ofEvents(1e8, 3e8, 1.1e8, 3e8), TwoByTwo.ofEvents(2e8, 9e8, 1.7e8, 9e8));
        // With such counts a study is its effect, and two effects have the variance (d/2)².
        double half = (huge.y().get(1) - huge.y().get(0)) / 2;
        GlmmFit fit = fit(GlmmModel.UM_FS, huge);
        assertEquals((huge.y().get(0) + huge.y().get(1)) / 2, fit.y(), 1e-6);
        assertEquals(half * half, fit.tau2(), 1e-6);
        assertThrows(IllegalArgumentException.class, () -> fit(GlmmModel.CM_EL, huge));
    }

    @Test
    void doubleZerosMatterOnlyWhereLevelsHaveADistribution() {
        Effects effects = Catheters.oddsRatios();
        for (GlmmModel model : GlmmModel.values()) {
            GlmmFit dropped = fit(model, effects);
            GlmmFit kept =
                    Glmm.withDefaults().with(model).with(DoubleZeros.KEEP).fit(effects);
            assertEquals(17, dropped.k());
            assertEquals(model == GlmmModel.UM_RS ? 18 : 17, kept.k());
            assertEquals(model == GlmmModel.UM_RS, Math.abs(kept.y() - dropped.y()) > 1e-6, model.title());
        }
    }

    @Test
    void theCodingOfTheArmsMattersInUnconditionalModelsOnly() {
        Effects effects = Catheters.oddsRatios();
        Glmm treatment = Glmm.withDefaults().with(ArmCoding.TREATMENT_ARM);
        assertTrue(Math.abs(treatment.fit(effects).y()
                        - Glmm.withDefaults().fit(effects).y())
                > 1e-3);
        assertEquals(
                fit(GlmmModel.CM_EL, effects).y(),
                treatment.with(GlmmModel.CM_EL).fit(effects).y());
    }

    @Test
    void whatIsNotFiniteIsRefused() {
        Effects none = odds(TwoByTwo.ofEvents(0, 40, 2, 36), TwoByTwo.ofEvents(0, 135, 23, 135));
        Effects empty = odds(TwoByTwo.ofEvents(0, 40, 0, 36), TwoByTwo.ofEvents(0, 135, 0, 135));
        for (GlmmModel model : GlmmModel.values()) {
            Refusal.check(
                    "the odds ratio is infinite: in every study the events of an arm are as few as they can be",
                    () -> fit(model, none));
            Refusal.check(
                    "the odds ratio does not exist: in every study no participant, or every participant, had the event",
                    () -> fit(model, empty));
        }
        // Every study at one end or the other: the more the effects vary, the likelier the data.
        Effects ends = odds(TwoByTwo.ofEvents(10, 10, 0, 10), TwoByTwo.ofEvents(0, 10, 10, 10));
        assertThrows(NotConvergedException.class, () -> fit(GlmmModel.CM_EL, ends));
    }

    @Test
    void aWrongCallIsToldWhy() {
        TwoByTwo table = new TwoByTwo(1.5, 10, 2, 10);
        Refusal.check(
                "a likelihood of counts needs whole numbers, but study 1 has 1.5",
                () -> fit(GlmmModel.UM_FS, odds(table, table)));
        Refusal.check(
                "mixed models of counts estimate OR, IRR, PLO or IRLN, not the risk ratio",
                () -> fit(GlmmModel.UM_FS, BinaryMeasure.RR.of(List.of("one"), List.of(new TwoByTwo(1, 9, 2, 8)))));
        Refusal.check(
                "the approximate conditional likelihood is one of the odds ratio; for rates CM_EL is exact",
                () -> fit(GlmmModel.CM_AL, Catheters.rateRatios()));
        Refusal.check("nodes must be from 1 to 200, but were 0", () -> LikelihoodQuadrature.nodes(0));
        Refusal.check(
                "level must be between 0 and 1, for example 0.95, but was 95.0",
                () -> Glmm.withDefaults().withLevel(95));
    }

    @Test
    void oneGroupHasNoTestOfNoEffect() {
        GlmmFit fit = Glmm.withDefaults().fit(Catheters.logOdds(2));
        assertTrue(fit.test().isEmpty());
        assertEquals(18, fit.observations());
        assertEquals(2, fit.parameters());
        Tolerance.CLOSED_FORM.check(-2 * fit.logLikelihood() + 4, fit.aic(), "AIC");
        Tolerance.CLOSED_FORM.check(-2 * fit.logLikelihood() + 2 * Math.log(18), fit.bic(), "BIC");
    }

    @Test
    void aResultReanalysesItself() {
        GlmmFit fit = fit(GlmmModel.CM_EL, Catheters.oddsRatios());
        GlmmFit without = fit.method().fit(fit.effects().without(8));
        assertEquals(16, without.k());
        assertTrue(without.tau2() < fit.tau2(), without.toString());
        assertTrue(fit.method().withLevel(0.99).fit(fit.effects()).interval().width()
                > fit.interval().width());
    }

    private static List<FindingCode> codes(GlmmFit fit) {
        return fit.findings().stream().map(Finding::code).toList();
    }

    @Test
    void aVarianceOfZeroIsFoundAndOneAboveIsNot() {
        Effects alike = odds(
                TwoByTwo.ofEvents(10, 100, 20, 100),
                TwoByTwo.ofEvents(11, 100, 21, 100),
                TwoByTwo.ofEvents(9, 100, 19, 100));
        GlmmFit fit = fit(GlmmModel.UM_FS, alike);
        assertEquals(List.of(FindingCode.TAU2_AT_BOUNDARY), codes(fit));
        assertEquals(
                List.of("LR", "df"),
                fit.findings().get(0).values().stream()
                        .map(Finding.NamedValue::name)
                        .toList());
        assertEquals(List.of(), codes(fit(GlmmModel.UM_FS, Catheters.oddsRatios())));
        // A common effect was not estimated to be 0, it was assumed.
        assertEquals(
                List.of(), codes(Glmm.withDefaults().with(TrueEffects.COMMON).fit(alike)));
    }

    @Test
    void severalRowsWithOneLabelAreFound() {
        List<TwoByTwo> tables = List.of(
                TwoByTwo.ofEvents(10, 100, 20, 100),
                TwoByTwo.ofEvents(21, 100, 21, 100),
                TwoByTwo.ofEvents(9, 100, 29, 100));
        GlmmFit fit = fit(GlmmModel.UM_FS, BinaryMeasure.OR.of(List.of("Wu 2010", "Li 2012", "Wu 2010"), tables));
        assertEquals(FindingCode.DUPLICATE_LABEL, fit.findings().get(0).code());
        assertEquals(List.of("Wu 2010"), fit.findings().get(0).studies());
    }

    @Test
    void doubleZerosAreFoundWhereTheyHaveASay() {
        Effects effects = odds(
                TwoByTwo.ofEvents(2, 40, 9, 36),
                TwoByTwo.ofEvents(9, 35, 8, 35),
                TwoByTwo.ofEvents(12, 40, 8, 40),
                TwoByTwo.ofEvents(0, 30, 0, 28));
        Glmm levels = Glmm.withDefaults().with(GlmmModel.UM_RS);
        Finding found = levels.with(DoubleZeros.KEEP).fit(effects).findings().get(0);
        assertEquals(FindingCode.DOUBLE_ZERO_STUDIES, found.code());
        assertEquals(List.of("study 4"), found.studies());
        assertFalse(codes(levels.fit(effects)).contains(FindingCode.DOUBLE_ZERO_STUDIES));
        assertFalse(codes(Glmm.withDefaults().with(DoubleZeros.KEEP).fit(effects))
                .contains(FindingCode.DOUBLE_ZERO_STUDIES));
    }

    @Test
    void severalMaximaAreFound() {
        GlmmFit fit = fit(GlmmModel.UM_FS, Catheters.oddsRatios());
        GlmmCertificate one = fit.certificate();
        GlmmFit two = new GlmmFit(
                fit.method(),
                fit.effects(),
                fit.studies(),
                fit.y(),
                fit.se(),
                fit.interval(),
                fit.test(),
                fit.tau2(),
                fit.tau2Se(),
                fit.sigma2(),
                fit.likelihoodRatioTest(),
                fit.waldTest(),
                fit.logLikelihood(),
                fit.parameters(),
                fit.observations(),
                new GlmmCertificate(one.iterations(), one.gradient(), one.nodes(), one.change(), Boundary.INTERIOR, 2));
        assertEquals(List.of(FindingCode.SEVERAL_MODES), codes(two));
    }
}
