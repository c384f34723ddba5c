package org.meridian.synthesis.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.RandomEffects;

class MetaRegressionTest {

    private static final MetaRegression METHOD = MetaRegression.withDefaults().with(CiMethod.WALD);
    private static final Effects BCG =
            ReferenceFile.read("regression-conformance.json").effects("bcg", "RR");
    private static final Moderator.Numeric LATITUDE =
            Moderator.numeric("latitude", Doubles.of(44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33));

    private static Effects four(double... y) {
        return Effects.of(
                GenericMeasure.GEN, List.of("one", "two", "three", "four"), Doubles.of(y), Doubles.of(1, 1, 1, 1));
    }

    private static void refused(String sentence, Supplier<?> call) {
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, call::get).getMessage());
    }

    @Test
    void aStraightLineByHand() {
        // x̄ = 1.5, Sxx = 5, Sxy = 7; the residuals 0.1, 0.7, −1.7, 0.9 square to 4.2.
        RegressionFit fit = METHOD.with(ResidualTau2.COMMON_EFFECT)
                .fit(four(0, 2, 1, 5), Moderators.of(Moderator.numeric("x", Doubles.of(0, 1, 2, 3))));
        Tolerance.CLOSED_FORM.check(1.4, fit.coefficient("x").estimate(), "slope");
        Tolerance.CLOSED_FORM.check(-0.1, fit.coefficient("intercept").estimate(), "intercept");
        Tolerance.CLOSED_FORM.check(Math.sqrt(0.2), fit.coefficient("x").se(), "se of the slope");
        Tolerance.CLOSED_FORM.check(
                Math.sqrt(0.25 + 2.25 / 5), fit.coefficient("intercept").se(), "se");
        Tolerance.CLOSED_FORM.check(-0.3, fit.covariance().get(0).get(1), "covariance");
        Tolerance.CLOSED_FORM.check(4.2, fit.residual().statistic(), "QE");
        Tolerance.CLOSED_FORM.check(9.8, fit.omnibus().orElseThrow().statistic(), "QM");
        assertEquals(2, fit.df());
        assertTrue(fit.predict(ModeratorValue.of("x", 2)).prediction().isEmpty());
    }

    @Test
    void aFactorComparesItsLevelsWithTheReference() {
        Moderator.Factor group = Moderator.factor("group", List.of("a", "b", "a", "b"));
        RegressionFit fit = METHOD.fit(four(0, 2, 1, 5), Moderators.of(group.withReference("b")));
        Tolerance.CLOSED_FORM.check(-3, fit.coefficient("group: a").estimate(), "a against b");
        Tolerance.CLOSED_FORM.check(
                0.5, fit.predict(ModeratorValue.of("group", "a")).y(), "a");
        Tolerance.CLOSED_FORM.check(
                3.5, fit.predict(ModeratorValue.of("group", "b")).y(), "b");
    }

    @Test
    void centringMovesTheInterceptToTheMean() {
        assertEquals(
                Doubles.of(-1, 0, 1),
                Moderator.numeric("x", Doubles.of(4, 5, 6)).centred().columns().get(0));
    }

    @Test
    void itSpeaksNaturalScale() {
        RegressionFit fit = METHOD.fit(BCG, Moderators.of(LATITUDE));
        assertEquals(
                "risk ratio on latitude, k = 13, τ² = 0.0763, R² = 75.6%, QM = 16.36 (df = 1, p < 0.0001)",
                fit.toString());
        assertEquals(
                "RR 0.38 [0.29, 0.49] at latitude = 42",
                fit.predict(ModeratorValue.of("latitude", 42)).toString());
        assertEquals(
                "latitude -0.0291 [-0.0432, -0.0150]",
                fit.coefficient("latitude").toString());
        assertEquals(
                "F = 12.59 (df = 1 and 11, p = 0.0046)",
                METHOD.with(CiMethod.HKSJ)
                        .fit(BCG, Moderators.of(LATITUDE))
                        .omnibus()
                        .orElseThrow()
                        .toString());
    }

    /** From R, metafor 3.8-1: {@code rma(yi, vi, mods = ~ ablat, test = "adhoc")}, run to convergence. */
    @Test
    void theDefaultIsThatOfTheRandomEffectsModel() {
        RegressionFit fit = MetaRegression.withDefaults().fit(BCG, Moderators.of(LATITUDE));
        assertEquals("meta-regression, REML, HKSJ, factor ≥ 1", fit.method().title());
        assertEquals(0.008201, fit.coefficient("latitude").se(), 5e-7);
        assertEquals(-0.047153, fit.coefficient("latitude").interval().lower(), 5e-7);
        assertEquals(0.004565, fit.coefficient("latitude").test().orElseThrow().p(), 5e-7);
        assertEquals(12.590983, fit.omnibus().orElseThrow().statistic(), 5e-7);
        PooledEffect pooled = RandomEffects.withDefaults().pool(BCG);
        Coefficient mean = MetaRegression.withDefaults()
                .fit(BCG, Moderators.none(BCG.size()))
                .coefficient("intercept");
        Tolerance.ITERATIVE.check(pooled.interval().lower(), mean.interval().lower(), "lower limit");
        Tolerance.ITERATIVE.check(pooled.interval().upper(), mean.interval().upper(), "upper limit");
        Tolerance.ITERATIVE.check(pooled.p(), mean.test().orElseThrow().p(), "p");
    }

    /** Effects on a line, to rounding: the factor is next to 0, and the default takes 1. */
    @Test
    void theDefaultIsNeverNarrowerThanTheModel() {
        Effects line = four(0, 1.01, 2, 2.99);
        Moderators x = Moderators.of(Moderator.numeric("x", Doubles.of(0, 1, 2, 3)));
        RegressionFit fit = MetaRegression.withDefaults().fit(line, x);
        assertEquals(
                METHOD.fit(line, x).coefficient("x").se(), fit.coefficient("x").se());
        assertEquals(
                METHOD.with(CiMethod.T).fit(line, x).coefficient("x").interval(),
                fit.coefficient("x").interval());
        assertTrue(METHOD.with(CiMethod.HKSJ).fit(line, x).coefficient("x").se()
                < fit.coefficient("x").se() / 10);
    }

    @Test
    void theSummaryShowsEveryTermAndTest() {
        assertEquals("""
                13 studies, risk ratio on latitude; meta-regression, REML, Wald. Coefficients are on the analysis scale.

                Term       Estimate      SE            [95% CI]                   Test
                intercept    0.2515  0.2491   [-0.2367, 0.7397]   z = 1.01, p = 0.3127
                latitude    -0.0291  0.0072  [-0.0432, -0.0150]  z = -4.04, p < 0.0001

                Test of moderators: QM = 16.36 (df = 1, p < 0.0001)
                Residual heterogeneity: τ² = 0.0763 (SE 0.0590), I² = 68.4%, QE = 30.73 (df = 11, p = 0.0012)
                Heterogeneity explained: R² = 75.6%
                """, METHOD.fit(BCG, Moderators.of(LATITUDE)).summary());
    }

    @Test
    void moderatorsMustNotBeCollinear() {
        Moderator doubled = Moderator.numeric("doubled", LATITUDE.values().map(x -> 2 * x + 0.3));
        refused(
                "moderators must not be collinear, but doubled is a combination of intercept, latitude",
                () -> METHOD.fit(BCG, Moderators.of(LATITUDE, doubled)));
        Moderator constant = Moderator.numeric("constant", LATITUDE.values().map(x -> 7));
        refused(
                "moderators must not be collinear, but constant is a combination of intercept",
                () -> METHOD.fit(BCG, Moderators.of(LATITUDE, constant)));
        Moderator zero = Moderator.numeric("zero", LATITUDE.values().map(x -> 0));
        refused(
                "moderators must not be collinear, but zero is 0 in every study",
                () -> METHOD.fit(BCG, Moderators.of(zero)));
    }

    @Test
    void thereMustBeMoreStudiesThanCoefficients() {
        Moderators three = Moderators.of(
                Moderator.numeric("x", Doubles.of(1, 2, 4, 8)),
                Moderator.numeric("z", Doubles.of(1, 0, 0, 1)),
                Moderator.numeric("u", Doubles.of(0, 0, 1, 1)));
        refused(
                "a regression needs more studies than coefficients, but there were 4 studies for 4 (intercept, x, z, u)",
                () -> METHOD.fit(four(1, 2, 3, 4), three));
    }

    @Test
    void moderatorsDescribeTheStudiesOfTheEffects() {
        refused(
                "moderators must describe the 4 studies of the effects, but describe 13",
                () -> METHOD.fit(four(1, 2, 3, 4), Moderators.of(LATITUDE)));
        refused(
                "moderator x must describe 13 studies, but describes 2",
                () -> Moderators.of(LATITUDE, Moderator.numeric("x", Doubles.of(1, 2))));
        refused("moderators need different names, but two are latitude", () -> Moderators.of(LATITUDE, LATITUDE));
        refused("moderators need at least one study, but there were 0", () -> Moderators.none(0));
        refused("moderator x needs a number per study, but had none", () -> Moderator.numeric("x", Doubles.of()));
        refused(
                "moderator latitude must be centred at a finite value, but was at NaN",
                () -> LATITUDE.centredAt(Double.NaN));
        refused(
                "factor g needs at least two levels, but all studies have [a, a]",
                () -> Moderator.factor("g", List.of("a", "a")));
        refused("factor g needs at least two levels, but had no study", () -> Moderator.factor("g", List.of()));
        refused(
                "no study has the reference level c of factor g",
                () -> Moderator.factor("g", List.of("a", "b")).withReference("c"));
    }

    @Test
    void everyModeratorIsSetOnceAndInItsOwnKind() {
        Moderator group = Moderator.factor("group", List.of("a", "b", "a", "b"));
        RegressionFit fit = METHOD.fit(four(0, 2, 1, 5), Moderators.of(group));
        refused("every moderator must be set, but group is not", fit::predict);
        refused(
                "moderator group is set twice",
                () -> fit.predict(ModeratorValue.of("group", "a"), ModeratorValue.of("group", "b")));
        refused(
                "there is no moderator x",
                () -> fit.predict(ModeratorValue.of("group", "a"), ModeratorValue.of("x", 1)));
        refused(
                "factor group has the levels [a, b], but was set to group = c",
                () -> fit.predict(ModeratorValue.of("group", "c")));
        refused(
                "factor group has the levels [a, b], but was set to group = 1",
                () -> fit.predict(ModeratorValue.of("group", 1)));
        refused(
                "moderator latitude is a number, but was set to latitude = high",
                () -> METHOD.fit(BCG, Moderators.of(LATITUDE)).predict(ModeratorValue.of("latitude", "high")));
        refused(
                "latitude must be set to a finite value, but was Infinity",
                () -> ModeratorValue.of("latitude", Double.POSITIVE_INFINITY));
        refused("there is no term x among [intercept, group: b]", () -> fit.coefficient("x"));
    }

    @Test
    void optionsAreChecked() {
        refused(
                "a regression makes Wald, t and HKSJ intervals, but was asked for Kenward–Roger",
                () -> METHOD.with(CiMethod.KENWARD_ROGER));
        refused(
                "a regression makes no prediction interval by t, Kenward–Roger",
                () -> METHOD.with(PredictionMethod.KENWARD_ROGER));
        refused("level must be between 0 and 1, for example 0.95, but was NaN", () -> METHOD.withLevel(Double.NaN));
    }

    @Test
    void aPerfectFitHasNoTestsByHartungAndKnapp() {
        Moderators line = Moderators.of(Moderator.numeric("x", Doubles.of(0, 1, 2, 3)));
        for (ResidualTau2 estimator : ResidualTau2.values()) {
            RegressionFit fit = METHOD.with(estimator).with(CiMethod.HKSJ_MAX1).fit(four(1, 2, 3, 4), line);
            assertEquals(0, fit.tau2());
            Tolerance.CLOSED_FORM.check(1, fit.coefficient("x").estimate(), estimator + " slope");
        }
    }

    @Test
    void aStudyThatOutweighsAllOthersDoesNotRoundThemAway() {
        // The first study is the whole fit at x = 0; the other three then estimate the slope through it.
        Effects effects = Effects.of(
                GenericMeasure.GEN,
                List.of("one", "two", "three", "four"),
                Doubles.of(0, 1.1, 1.9, 3),
                Doubles.of(1e-14, 1, 1, 1));
        RegressionFit fit = METHOD.with(ResidualTau2.DL)
                .fit(effects, Moderators.of(Moderator.numeric("x", Doubles.of(0, 1, 2, 3))));
        // Slope Σxy/Σx² = 13.9/14; Q = Σy² − (Σxy)²/Σx². To tr P₀ the three give 3 − 1, and the first 1 over the
        // variance, 1/3 + 2²/2, of the intercept without it.
        Tolerance.ITERATIVE.check(13.9 / 14, fit.coefficient("x").estimate(), "slope");
        Tolerance.ITERATIVE.check(13.82 - 13.9 * 13.9 / 14, fit.residual().statistic(), "QE");
        Tolerance.ITERATIVE.check(2 / (2 + 3 / 7.0), fit.typicalVariance(), "typical variance");
    }

    @Test
    void aLevelOfOneStudyFitsItExactlyAndTellsNothingOfTheOthers() {
        Moderators alone = Moderators.of(Moderator.factor("group", List.of("a", "b", "a", "a")));
        for (ResidualTau2 estimator : ResidualTau2.values()) {
            RegressionFit fit = METHOD.with(estimator).fit(four(0, 7, 2, 4), alone);
            Effects others = four(0, 7, 2, 4).without(1);
            RegressionFit without = METHOD.with(estimator).fit(others, Moderators.none(3));
            Tolerance.CLOSED_FORM.check(
                    7, fit.predict(ModeratorValue.of("group", "b")).y(), estimator + " alone");
            Tolerance.CLOSED_FORM.check(2, fit.coefficient("intercept").estimate(), estimator + " others");
            Tolerance.CLOSED_FORM.check(
                    without.residual().statistic(), fit.residual().statistic(), estimator + " QE");
            if (estimator != ResidualTau2.ML) {
                // The likelihood of the study that is fitted exactly still falls with τ².
                Tolerance.CLOSED_FORM.check(without.tau2(), fit.tau2(), estimator + " τ²");
            }
        }
    }

    @Test
    void numbersThatCannotBeSquaredAreRefused() {
        Moderators line = Moderators.of(Moderator.numeric("x", Doubles.of(0, 1, 2, 3)));
        refused(
                "effects must not lie so far apart that their squares overflow: from 0.0 to 1.0E200",
                () -> METHOD.fit(four(0, 1e200, 1, 2), line));
        Effects sure = Effects.of(
                GenericMeasure.GEN,
                List.of("one", "two", "three", "four"),
                Doubles.of(1, 2, 3, 4),
                Doubles.of(1, 1e-300, 1, 1));
        refused(
                "a regression needs sampling variances between 1.0E-70 and 1.0E70, but there was 1.0E-300 in two",
                () -> METHOD.fit(sure, line));
    }
}
