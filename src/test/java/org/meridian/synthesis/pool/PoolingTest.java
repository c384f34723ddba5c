package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.math.LogTails;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.model.TauEstimate;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.Heterogeneity.Definition;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.ZeroCells;

/** Inverse-variance pooling by hand. */
class PoolingTest {

    private final Effects three = Numbers.effects(Doubles.of(1, 2, 4), Doubles.of(1, 2, 4));

    /** Always 4, so that the weights are 1/5, 1/6 and 1/8. */
    private enum Four implements TauEstimator {
        FOUR;

        @Override
        public TauEstimate estimate(Doubles y, Doubles v) {
            return new TauEstimate(4, 0.5, Certificate.closedForm(4));
        }

        @Override
        public String symbol() {
            return "four";
        }
    }

    @Test
    void theCommonEffectByHand() {
        PooledEffect pooled = CommonEffect.withDefaults().pool(three);
        double mean = (1 + 1 + 1) / 1.75;
        double se = Math.sqrt(1 / 1.75);
        double q = Math.pow(1 - mean, 2) + Math.pow(2 - mean, 2) / 2 + Math.pow(4 - mean, 2) / 4;
        Tolerance.CLOSED_FORM.check(mean, pooled.y(), "summary");
        Tolerance.CLOSED_FORM.check(se, pooled.se(), "standard error");
        Tolerance.CLOSED_FORM.check(q, pooled.heterogeneity().q(), "Q");
        Tolerance.CLOSED_FORM.check(Math.exp(-q / 2), pooled.heterogeneity().p(), "p of Q with 2 degrees of freedom");
        Tolerance.QUANTILE.check(
                mean - 1.959963984540054 * se, pooled.interval().lower(), "lower limit");
        Tolerance.CLOSED_FORM.check(mean / se, pooled.test().orElseThrow().statistic(), "z");
        Tolerance.CLOSED_FORM.check(1 / 1.75, pooled.weights().get(0), "first weight");
        assertEquals(CiMethod.WALD, pooled.ciMethod());
        assertEquals(Definition.FROM_Q, pooled.heterogeneity().definition());
        assertEquals(Optional.empty(), pooled.prediction());
        assertEquals("common effect, inverse variance", pooled.method().title());
    }

    /** The first mean is 71 with a standard error of 1; the second Q is 5041 = 71² on one degree of freedom. */
    @Test
    void pValuesTooSmallForANumberHaveALogarithm() {
        double log = -2524.9886695047408;
        PooledEffect apart = CommonEffect.withDefaults().pool(Numbers.effects(Doubles.of(0, 142), Doubles.of(2, 2)));
        assertEquals(0, apart.p());
        Tolerance.CLOSED_FORM.check(log, apart.logP(), "z = 71");
        assertEquals(Value.of(apart.logP()), ((Value.Fields) apart.data().get("estimate")).get("logP"));
        PooledEffect heterogeneous =
                CommonEffect.withDefaults().pool(Numbers.effects(Doubles.of(-71, 71), Doubles.of(2, 2)));
        assertEquals(
                Value.of(LogTails.chiSquaredAbove(5041, 1)),
                heterogeneous.heterogeneity().data().get("logP"));
        Tolerance.CLOSED_FORM.check(log, heterogeneous.heterogeneity().logP(), "Q");
    }

    @Test
    void randomEffectsByHand() {
        RandomEffects method = RandomEffects.withDefaults().with(Four.FOUR).with(CiMethod.HKSJ);
        PooledEffect pooled = method.pool(three);
        double w = 1 / 5.0 + 1 / 6.0 + 1 / 8.0;
        double mean = (1 / 5.0 + 2 / 6.0 + 4 / 8.0) / w;
        double q = Math.pow(1 - mean, 2) / 5 + Math.pow(2 - mean, 2) / 6 + Math.pow(4 - mean, 2) / 8;
        double se = Math.sqrt(q / 2 / w);
        Tolerance.CLOSED_FORM.check(mean, pooled.y(), "summary");
        Tolerance.CLOSED_FORM.check(se, pooled.se(), "HKSJ standard error");
        Tolerance.QUANTILE.check(
                mean + Tails.tCritical(0.95, 2) * se, pooled.interval().upper(), "upper limit");
        Tolerance.CLOSED_FORM.check(1 / 5.0 / w, pooled.weights().get(0), "first weight");
        Tolerance.QUANTILE.check(
                mean - Tails.tCritical(0.95, 1) * Math.sqrt(4 + 1 / w),
                pooled.prediction().orElseThrow().interval().lower(),
                "HTS prediction interval");
        // ṽ = (k − 1)/tr P₀ with weights 1, ½, ¼.
        double typical = 2 / (1.75 - (1 + 0.25 + 0.0625) / 1.75);
        Tolerance.CLOSED_FORM.check(4 / (4 + typical), pooled.heterogeneity().i2(), "I²");
        Tolerance.CLOSED_FORM.check(
                (4 + typical) / typical, pooled.heterogeneity().h2(), "H²");
        assertEquals(Definition.FROM_TAU2, pooled.heterogeneity().definition());
        assertEquals("random effects, four, HKSJ", method.title());
    }

    @Test
    void everyPredictionIntervalHasItsQuantileAndItsError() {
        double w = 1 / 5.0 + 1 / 6.0 + 1 / 8.0;
        PooledEffect hksj =
                RandomEffects.withDefaults().with(Four.FOUR).with(CiMethod.HKSJ).pool(three);
        double own = Math.sqrt(4 + 1 / w);
        double hk = Math.sqrt(4 + hksj.se() * hksj.se());
        prediction(PredictionMethod.NORMAL, 1.959963984540054 * own);
        prediction(PredictionMethod.T_K1, Tails.tCritical(0.95, 2) * own);
        prediction(PredictionMethod.HTS, Tails.tCritical(0.95, 1) * own);
        prediction(PredictionMethod.HKSJ_K1, Tails.tCritical(0.95, 2) * hk);
        prediction(PredictionMethod.HKSJ_K2, Tails.tCritical(0.95, 1) * hk);
        assertEquals(
                Optional.empty(),
                RandomEffects.withDefaults()
                        .with(PredictionMethod.NONE)
                        .pool(three)
                        .prediction());
    }

    private void prediction(PredictionMethod method, double half) {
        PooledEffect pooled =
                RandomEffects.withDefaults().with(Four.FOUR).with(method).pool(three);
        PredictionInterval prediction = pooled.prediction().orElseThrow();
        assertEquals(method, prediction.method());
        Tolerance.QUANTILE.check(2 * half, prediction.interval().width(), method.title());
    }

    @Test
    void twoStudiesLeaveNoDegreesOfFreedomForKMinusTwo() {
        Effects two = three.without(2);
        assertEquals(Optional.empty(), RandomEffects.withDefaults().pool(two).prediction());
        assertTrue(RandomEffects.withDefaults()
                .with(PredictionMethod.T_K1)
                .pool(two)
                .prediction()
                .isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void oneStudyIsReturnedWithAWaldInterval(CiMethod ci) {
        Effects one = Numbers.effects(Doubles.of(0.4), Doubles.of(0.04));
        PooledEffect pooled = RandomEffects.withDefaults().with(ci).pool(one);
        assertEquals(0.4, pooled.y());
        assertEquals(0.2, pooled.se());
        assertEquals(CiMethod.WALD, pooled.ciMethod());
        assertEquals(one.study(0).interval(0.95), pooled.interval());
        assertEquals(Doubles.of(1), pooled.weights());
        assertEquals(Heterogeneity.none(), pooled.heterogeneity());
        assertEquals(Optional.empty(), pooled.prediction());
        assertEquals("effect 0.40 [0.01, 0.79], k = 1", pooled.toString());
        assertTrue(pooled.summary().contains("Heterogeneity: not estimable from one study\n"));
    }

    @Test
    void equalEffectsHaveNoHartungKnappError() {
        Effects equal = Numbers.effects(Doubles.of(0.3, 0.3, 0.3), Doubles.of(0.1, 0.2, 0.3));
        PooledEffect pooled = RandomEffects.withDefaults().with(CiMethod.HKSJ).pool(equal);
        assertEquals(0, pooled.se());
        assertEquals(new Interval(pooled.y(), pooled.y(), 0.95), pooled.interval());
        assertEquals(Optional.empty(), pooled.test());
        PooledEffect cautious =
                RandomEffects.withDefaults().with(CiMethod.HKSJ_MAX1).pool(equal);
        assertTrue(cautious.se() > 0 && cautious.test().isPresent());
    }

    @Test
    void withOneStudyThereIsNoHeterogeneity() {
        Heterogeneity none = Heterogeneity.none();
        assertEquals(none, Heterogeneity.fromQ(1e-31, QReferenceMean.INVERSE_VARIANCE, 0, 0));
        assertEquals(1, none.p());
        assertEquals(1, none.h2());
        assertEquals("I² = 0.0%, Q = 0.00 (df = 0, p = 1.0000)", none.toString());
    }

    @Test
    void heterogeneityFromQ() {
        Heterogeneity some = Heterogeneity.fromQ(20, QReferenceMean.INVERSE_VARIANCE, 10, 5);
        assertEquals(0.5, some.i2());
        assertEquals(2, some.h2());
        assertEquals(some.p(), some.test().p());
        Heterogeneity little = Heterogeneity.fromQ(5, QReferenceMean.INVERSE_VARIANCE, 10, 5);
        assertEquals(0, little.i2());
        assertEquals(1, little.h2());
    }

    @Test
    void aResultRemembersHowItCameAbout() {
        Effects bcg = ReferenceFile.read("pool.json").effects("bcg", "RR");
        PooledEffect pooled = RandomEffects.withDefaults().with(CiMethod.HKSJ).pool(bcg);
        assertEquals(
                "RR 0.49 [0.33, 0.73], k = 13, τ² = 0.3132, I² = 92.2%, Q = 152.23 (df = 12, p < 0.0001)",
                pooled.toString());
        assertEquals(pooled, pooled.method().pool(pooled.effects()));
        assertEquals(12, pooled.method().pool(pooled.effects().without(0)).k());
        assertEquals(0.95, pooled.level());
        Tolerance.CLOSED_FORM.check(Math.exp(pooled.y()), pooled.natural(), "risk ratio");
        assertEquals("[0.33, 0.73]", pooled.naturalInterval().toString());
        assertEquals("[0.13, 1.78]", pooled.naturalPrediction().orElseThrow().toString());
    }

    @Test
    void theSummaryTellsEverything() {
        Effects two = BinaryMeasure.RR.of(
                List.of("Hu 2017", "Wei 2022"),
                List.of(TwoByTwo.ofEvents(35, 40, 27, 40), TwoByTwo.ofEvents(38, 51, 36, 51)));
        assertEquals(
                """
                Risk ratio, random effects, DL, Wald

                Study              Data    RR      [90% CI]  Weight
                Hu 2017   35/40 v 27/40  1.30  [1.06, 1.59]   49.1%
                Wei 2022  38/51 v 36/51  1.06  [0.86, 1.29]   50.9%
                Summary           k = 2  1.17  [0.99, 1.38]  100.0%

                Test of no effect: z = 1.51, p = 0.1312
                Heterogeneity: τ² = 0.0059, I² = 27.8%, Q = 1.38 (df = 1, p = 0.2393)
                90% prediction interval: [0.52, 2.62] (t, k − 1)

                CAUTION RR_CEILING: The event is so common in the control arms that the risk ratio has a low ceiling (control risk = \
                0.692, ceiling = 1.444), in Hu 2017, Wei 2022. Count the complement of the event, or use odds ratios or risk differences.

                CAUTION FEW_STUDIES_PREDICTION: A prediction interval from fewer than five studies is very imprecise (k = 2). Do not \
                interpret its limits.
                """,
                RandomEffects.withDefaults()
                        .with(CiMethod.WALD)
                        .with(TauSquared.DL)
                        .with(PredictionMethod.T_K1)
                        .withLevel(0.9)
                        .pool(two)
                        .summary());
    }

    @Test
    void optionsAreReplacedOneByOne() {
        assertEquals(
                new RandomEffects(
                        TauSquared.DL,
                        CiMethod.T,
                        PredictionMethod.NONE,
                        Weighting.equal(),
                        QReferenceMean.MANTEL_HAENSZEL,
                        Heterogeneity.Definition.FROM_Q,
                        0.9),
                RandomEffects.withDefaults()
                        .with(TauSquared.DL)
                        .with(CiMethod.T)
                        .with(PredictionMethod.NONE)
                        .with(Weighting.equal())
                        .with(QReferenceMean.MANTEL_HAENSZEL)
                        .with(Heterogeneity.Definition.FROM_Q)
                        .withLevel(0.9));
        assertEquals(new CommonEffect(0.9), CommonEffect.withDefaults().withLevel(0.9));
        assertEquals(new Peto(0.9), Peto.withDefaults().withLevel(0.9));
        assertEquals(
                new MantelHaenszel(
                        RiskDifferenceVariance.GREENLAND_ROBINS,
                        QReferenceMean.INVERSE_VARIANCE,
                        ZeroCells.constant(0.5),
                        0.9),
                MantelHaenszel.withDefaults()
                        .with(RiskDifferenceVariance.GREENLAND_ROBINS)
                        .with(QReferenceMean.INVERSE_VARIANCE)
                        .with(ZeroCells.constant(0.5))
                        .withLevel(0.9));
    }

    @Test
    void aLevelLiesBetweenZeroAndOne() {
        String sentence = "level must be between 0 and 1, for example 0.95, but was ";
        Refusal.check(sentence + "95.0", () -> CommonEffect.withDefaults().withLevel(95));
        Refusal.check(sentence + "0.0", () -> RandomEffects.withDefaults().withLevel(0));
        Refusal.check(sentence + "1.0", () -> MantelHaenszel.withDefaults().withLevel(1));
        Refusal.check(sentence + "NaN", () -> Peto.withDefaults().withLevel(Double.NaN));
    }

    @Test
    void aSummaryIsANumber() {
        PooledEffect pooled = CommonEffect.withDefaults().pool(three);
        Refusal.check(
                "the pooled effect size is not finite: NaN with standard error 1.0",
                () -> new PooledEffect(
                        pooled.method(),
                        three,
                        Double.NaN,
                        1,
                        CiMethod.WALD,
                        pooled.interval(),
                        pooled.test(),
                        pooled.weights(),
                        pooled.heterogeneity(),
                        Optional.empty(),
                        pooled.certificate()));
    }
}
