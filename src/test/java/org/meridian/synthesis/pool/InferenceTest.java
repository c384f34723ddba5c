package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.stat.Scale;
import org.meridian.stat.Threshold;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.ProportionMeasure;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.model.TauEstimate;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.study.OneProportion;

class InferenceTest {

    private static final RandomEffects REML = RandomEffects.withDefaults().with(CiMethod.WALD);

    private static Effects bcg() {
        return ReferenceFile.read("pool.json").effects("bcg", "RR");
    }

    @Test
    void theLimitsOfAProfileAreWhereTheLikelihoodRatioIsTheQuantile() {
        for (RandomEffects method : List.of(REML, REML.with(TauSquared.ML))) {
            PooledEffect pooled = method.with(CiMethod.PROFILE_LIKELIHOOD).pool(bcg());
            for (double limit :
                    new double[] {pooled.interval().lower(), pooled.interval().upper()}) {
                // Shifted by the limit, the test of no effect has p = 0.05.
                Effects shifted =
                        Effects.of(bcg().measure(), bcg().labels(), bcg().y().map(y -> y - limit), bcg().v());
                double p = method.with(CiMethod.PROFILE_LIKELIHOOD)
                        .pool(shifted)
                        .test()
                        .orElseThrow()
                        .p();
                Tolerance.ITERATIVE.check(0.05, p, "p at the limit");
            }
        }
    }

    @Test
    void theLimitsOfHenmiAndCopasAreWhereTheTestSaysSo() {
        PooledEffect pooled = REML.with(CiMethod.HENMI_COPAS).withLevel(0.9).pool(bcg());
        assertEquals("random effects, DL, Henmi–Copas", pooled.method().title());
        double limit = pooled.interval().upper();
        Effects shifted = Effects.of(bcg().measure(), bcg().labels(), bcg().y().map(y -> y - limit), bcg().v());
        double p = REML.with(CiMethod.HENMI_COPAS)
                .pool(shifted)
                .test()
                .orElseThrow()
                .p();
        Tolerance.ITERATIVE.check(0.1, p, "p at the limit");
        assertEquals(CommonEffect.withDefaults().pool(bcg()).y(), pooled.y(), 1e-15);
    }

    @Test
    void withoutHeterogeneityHenmiAndCopasHaveTheWaldInterval() {
        // τ² = 0 and an error whose distribution given Q is normal: only that Q may exceed k − 1 keeps t from z.
        Effects equal = Numbers.effects(Doubles.of(0.3, 0.3, 0.3, 0.3), Doubles.of(0.1, 0.1, 0.2, 0.2));
        PooledEffect robust = REML.with(CiMethod.HENMI_COPAS).pool(equal);
        PooledEffect common = CommonEffect.withDefaults().pool(equal);
        assertEquals(common.se(), robust.se(), 1e-15);
        assertTrue(robust.interval().width() < common.interval().width());
    }

    /** Effects nearly alike, so that HKSJ is narrow; effects far apart, so that it is wide; and so few that t outweighs a small q. */
    private static final List<Effects> NARROW_WIDE_FEW = List.of(
            Numbers.effects(Doubles.of(0.3, 0.31, 0.29, 0.3, 0.305), Doubles.of(0.1, 0.1, 0.2, 0.2, 0.1)),
            Numbers.effects(Doubles.of(-1, 0.31, 2, 0.3, 0.9), Doubles.of(0.1, 0.01, 0.2, 0.2, 0.1)),
            Numbers.effects(Doubles.of(0.1, 0.6), Doubles.of(0.1, 0.2)));

    @Test
    void theWiderOfTwoIntervalsBringsItsErrorAndItsTest() {
        List<CiMethod> wider = List.of(CiMethod.WALD, CiMethod.HKSJ, CiMethod.HKSJ);
        for (int i = 0; i < 3; i++) {
            PooledEffect hybrid = REML.with(CiMethod.HKSJ_OR_WALD).pool(NARROW_WIDE_FEW.get(i));
            PooledEffect expected = REML.with(wider.get(i)).pool(NARROW_WIDE_FEW.get(i));
            assertEquals(expected.interval(), hybrid.interval());
            assertEquals(expected.se(), hybrid.se());
            assertEquals(expected.test(), hybrid.test());
            assertEquals(CiMethod.HKSJ_OR_WALD, hybrid.ciMethod());
        }
    }

    @Test
    void iqwigsRuleRaisesTheFactorWhereHksjIsNarrowerThanWaldByDl() {
        List<CiMethod> rule = List.of(CiMethod.HKSJ_MAX1, CiMethod.HKSJ, CiMethod.HKSJ);
        for (int i = 0; i < 3; i++) {
            Effects effects = NARROW_WIDE_FEW.get(i);
            PooledEffect hksj = REML.with(CiMethod.HKSJ).pool(effects);
            PooledEffect classic = REML.with(TauSquared.DL).pool(effects);
            assertEquals(
                    rule.get(i) == CiMethod.HKSJ_MAX1,
                    hksj.interval().width() < classic.interval().width());
            PooledEffect ruled = REML.with(CiMethod.HKSJ_IQWIG6).pool(effects);
            assertEquals(REML.with(rule.get(i)).pool(effects).interval(), ruled.interval());
        }
        // With two studies q is below 1 and t is so wide that nothing is raised.
        PooledEffect few = REML.with(CiMethod.HKSJ_IQWIG6).pool(NARROW_WIDE_FEW.get(2));
        assertTrue(few.se() < REML.pool(NARROW_WIDE_FEW.get(2)).se());
    }

    @Test
    void whoeverAnswersForAChainIsTreatedAsIfAlone() {
        TauEstimator likelihoodFirst = TauEstimator.firstOf(TauSquared.REML, TauSquared.DL);
        assertEquals(
                REML.with(CiMethod.PROFILE_LIKELIHOOD).pool(bcg()).interval(),
                REML.with(CiMethod.PROFILE_LIKELIHOOD)
                        .with(likelihoodFirst)
                        .pool(bcg())
                        .interval());
        TauEstimator momentFirst = TauEstimator.firstOf(TauSquared.DL, TauSquared.REML);
        PooledEffect followed =
                REML.with(momentFirst).with(QReferenceMean.MANTEL_HAENSZEL).pool(bcg());
        assertEquals(
                REML.with(TauSquared.DL)
                        .with(QReferenceMean.MANTEL_HAENSZEL)
                        .pool(bcg())
                        .heterogeneity(),
                followed.heterogeneity());
        assertEquals(
                TauSquared.DL, followed.certificate().answer().orElseThrow().estimator());
        assertEquals("random effects, DL, else REML, Wald", followed.method().title());
    }

    /** A user's estimator, too, must leave every weight positive. */
    @Test
    void aNegativeEstimateOfOnesOwnIsCheckedToo() {
        record Below(double tau2) implements TauEstimator {
            @Override
            public TauEstimate estimate(Doubles y, Doubles v) {
                return new TauEstimate(tau2, 0, Certificate.closedForm(tau2));
            }

            @Override
            public String symbol() {
                return "below";
            }
        }
        Effects effects = NARROW_WIDE_FEW.get(2);
        Refusal.check(
                "weights 1/(v + τ²) must be positive, but τ² was -0.15 and the least sampling variance 0.1",
                () -> REML.with(new Below(-0.15)).pool(effects));
        PooledEffect pooled = REML.with(new Below(-0.05)).pool(effects);
        double weights = 1 / 0.05 + 1 / 0.15;
        Tolerance.CLOSED_FORM.check((0.1 / 0.05 + 0.6 / 0.15) / weights, pooled.y(), "mean");
        Tolerance.CLOSED_FORM.check(1 / Math.sqrt(weights), pooled.se(), "standard error");
    }

    @Test
    void kenwardAndRogerAreTheFormula() {
        double tau2 = REML.pool(bcg()).heterogeneity().tau2();
        double w1 = bcg().v().map(v -> 1 / (v + tau2)).sum();
        double w2 = bcg().v().map(v -> Math.pow(v + tau2, -2)).sum();
        double w3 = bcg().v().map(v -> Math.pow(v + tau2, -3)).sum();
        double information = w2 / 2 - w3 / w1 + w2 / w1 * w2 / w1 / 2;
        double variance = (1 + 2 * (w3 / w1 - w2 / w1 * w2 / w1) / information) / w1;
        KenwardRoger corrected = KenwardRoger.of(bcg().v(), tau2);
        Tolerance.CLOSED_FORM.check(Math.sqrt(variance), corrected.se(), "standard error");
        Tolerance.CLOSED_FORM.check(2 * information / Math.pow(variance * w2, 2), corrected.df(), "df");
    }

    @Test
    void theProbabilityBeyondALimitOfThePredictionIsHalfOfWhatItLeaves() {
        for (PredictionMethod method : PredictionMethod.values()) {
            PooledEffect pooled = REML.with(method).pool(bcg());
            if (method == PredictionMethod.NONE) {
                assertTrue(pooled.probabilityBeyond(ThresholdSide.ABOVE, Threshold.natural(1))
                        .isEmpty());
                continue;
            }
            PredictionInterval prediction = pooled.prediction().orElseThrow();
            double above = prediction.probabilityBeyond(
                    ThresholdSide.ABOVE,
                    Threshold.analysis(prediction.interval().upper()),
                    Scale.LOG);
            double below = prediction.probabilityBeyond(
                    ThresholdSide.BELOW,
                    Threshold.natural(Math.exp(prediction.interval().lower())),
                    Scale.LOG);
            Tolerance.QUANTILE.check(0.025, above, "above");
            Tolerance.QUANTILE.check(0.025, below, "below");
            Threshold threshold = Threshold.natural(0.8);
            double both = pooled.probabilityBeyond(ThresholdSide.ABOVE, threshold)
                            .orElseThrow()
                    + pooled.probabilityBeyond(ThresholdSide.BELOW, threshold).orElseThrow();
            Tolerance.CLOSED_FORM.check(1, both, "both sides");
        }
    }

    @Test
    void dersimonianAndLairdMayFollowTheMantelHaenszelMean() {
        // BCG risk ratios after Mantel–Haenszel pooling: Q 152.5676, τ² 0.309497, RR 0.48959.
        PooledEffect pooled =
                REML.with(TauSquared.DL).with(QReferenceMean.MANTEL_HAENSZEL).pool(bcg());
        Tolerance.checkPrinted("152.5676", pooled.heterogeneity().q(), "Q");
        Tolerance.checkPrinted("0.309497", pooled.heterogeneity().tau2(), "τ²");
        Tolerance.checkPrinted("0.48959", pooled.natural(), "RR");
        Heterogeneity plain = MantelHaenszel.withDefaults()
                .with(QReferenceMean.INVERSE_VARIANCE)
                .pool(bcg())
                .heterogeneity();
        assertEquals(CommonEffect.withDefaults().pool(bcg()).heterogeneity(), plain);
    }

    @Test
    void ivHetIsTheCommonEffectWithRoomForHeterogeneity() {
        PooledEffect ivHet = REML.with(TauSquared.DL).with(Weighting.ivHet()).pool(bcg());
        PooledEffect common = CommonEffect.withDefaults().pool(bcg());
        PooledEffect robust = REML.with(CiMethod.HENMI_COPAS).pool(bcg());
        assertEquals(common.y(), ivHet.y(), 1e-14);
        Tolerance.CLOSED_FORM.check(robust.se(), ivHet.se(), "standard error");
        assertEquals(common.weights().get(3), ivHet.weights().get(3), 1e-15);
    }

    @Test
    void givenWeightsServeAnySubset() {
        Effects weighted = bcg().with("weight", bcg().y().map(y -> 1));
        PooledEffect all = REML.with(Weighting.given("weight")).pool(weighted);
        assertEquals(REML.with(Weighting.equal()).pool(bcg()).y(), all.y());
        assertEquals(12, all.again(weighted.without(0)).k());
    }

    @Test
    void heterogeneityByEitherDefinition() {
        Heterogeneity reml = REML.pool(bcg()).heterogeneity();
        Heterogeneity fromQ = reml.by(Heterogeneity.Definition.FROM_Q);
        assertEquals(CommonEffect.withDefaults().pool(bcg()).heterogeneity().i2(), fromQ.i2());
        assertEquals(reml, fromQ.by(Heterogeneity.Definition.FROM_TAU2));
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        Refusal.check(
                "an interval by HKSJ needs inverse-variance weights (Wald and t go with any), but the studies are weighted equally",
                () -> REML.with(CiMethod.HKSJ).with(Weighting.equal()));
        Refusal.check(
                "a prediction interval by t, k − 1, HK standard error needs inverse-variance weights, but the studies are weighted "
                        + "equally",
                () -> REML.with(PredictionMethod.HKSJ_K1).with(Weighting.equal()));
        Refusal.check(
                "a profile likelihood interval needs τ² by ML or REML, but it was by DL",
                () -> REML.with(TauSquared.DL).with(CiMethod.PROFILE_LIKELIHOOD).pool(bcg()));
        Refusal.check(
                "there is no column \"weight\": these effects do not come from a table with further columns",
                () -> REML.with(Weighting.given("weight")).pool(bcg()));
        Refusal.check(
                "a weight must be > 0, but was 0.0 for " + bcg().labels().get(0),
                () -> REML.with(Weighting.given("weight"))
                        .pool(bcg().with("weight", bcg().y().map(y -> 0))));
    }

    @Test
    void aThresholdOfADoubleArcsineIsNamedOnItsOwnScale() {
        Effects effects = ProportionMeasure.PFT.of(
                List.of("A", "B", "C"),
                List.of(new OneProportion(3, 20), new OneProportion(10, 30), new OneProportion(2, 25)));
        PooledEffect pooled = REML.with(PredictionMethod.NORMAL).pool(effects);
        assertTrue(pooled.probabilityBeyond(ThresholdSide.ABOVE, Threshold.analysis(0.5))
                .isPresent());
        Refusal.check(
                "a proportion (double arcsine) is read at the sizes of the studies: the threshold must be named on the analysis"
                        + " scale, but was 0.2",
                () -> pooled.probabilityBeyond(ThresholdSide.ABOVE, Threshold.natural(0.2)));
    }
}
