package org.meridian.synthesis.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.Tolerance.ITERATIVE;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.Refusal;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.stat.Threshold;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.glmm.Glmm;
import org.meridian.synthesis.glmm.GlmmFit;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.method.ResultData;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.model.HeterogeneityTest;
import org.meridian.synthesis.model.Likelihood;
import org.meridian.synthesis.model.TauInterval;
import org.meridian.synthesis.model.TauIntervalMethod;
import org.meridian.synthesis.model.TauRange;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.CochranMantelHaenszelTest;
import org.meridian.synthesis.pool.HomogeneityTest;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.PermutationTest;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.pool.ThresholdSide;
import org.meridian.synthesis.publicationbias.Dispersion;
import org.meridian.synthesis.publicationbias.EggerTest;
import org.meridian.synthesis.publicationbias.FunnelAsymmetry;
import org.meridian.synthesis.publicationbias.MixedEggerTest;
import org.meridian.synthesis.regression.MetaRegression;
import org.meridian.synthesis.regression.RegressionFit;
import org.meridian.synthesis.regression.SubgroupResult;
import org.meridian.synthesis.regression.Subgroups;
import org.meridian.synthesis.study.TwoByTwo;

class SupplementsTest {

    private static final ReferenceFile FILE = ReferenceFile.read("regression-conformance.json");
    private static final Doubles YEARS =
            Doubles.of(1948, 1949, 1960, 1977, 1973, 1953, 1973, 1980, 1968, 1961, 1974, 1969, 1976);
    private static final Effects BCG = FILE.effects("bcg", "RR").with("year", YEARS);
    private static final PooledEffect POOLED =
            RandomEffects.withDefaults().withLevel(0.9).pool(BCG);

    /** Few studies of counts, so that the model is fitted quickly. */
    private static final GlmmFit COUNTS =
            Glmm.withDefaults().fit(FILE.effects("bcg", "OR").at(0, 1, 2, 5, 8));

    private static final RegressionFit REGRESSION = MetaRegression.on("year").fit(BCG);

    private static List<Supplement> all() {
        return List.of(
                TauIntervalSupplement.withDefaults(),
                I2IntervalSupplement.withDefaults(),
                new LeaveOneOutSupplement(),
                CumulativeSupplement.withDefaults(),
                new InfluenceSupplement(),
                new BaujatSupplement(),
                new ShrunkenSupplement(),
                EggerTest.withDefaults(),
                MixedEggerTest.withDefaults(),
                PermutationTest.withDefaults(),
                TauTestSupplement.withDefaults(),
                CochranMantelHaenszelTest.withDefaults(),
                HomogeneityTest.BRESLOW_DAY,
                HomogeneityTest.TARONE,
                ProbabilityBeyond.below(Threshold.natural(1)));
    }

    private static Value test(TestResult test) {
        return ResultData.test(Optional.of(test));
    }

    @Test
    void intervalsAreThoseOfTheMethodAtTheLevelOfTheResult() {
        for (TauIntervalMethod method : TauIntervalMethod.values()) {
            TauRange range = TauInterval.withDefaults()
                    .with(method)
                    .with(Likelihood.ML)
                    .withLevel(0.9)
                    .of(BCG.y(), BCG.v());
            assertEquals(
                    named(method.name(), range.tau2()),
                    new TauIntervalSupplement(method, Likelihood.ML).of(POOLED).data());
            assertEquals(
                    named(method.name(), range.i2()),
                    I2IntervalSupplement.withDefaults()
                            .with(method)
                            .with(Likelihood.ML)
                            .of(POOLED)
                            .data());
        }
        assertEquals(
                named("TEST_BASED", POOLED.heterogeneity().i2Interval(0.9)),
                I2IntervalSupplement.withDefaults().testBased().of(POOLED).data());
    }

    private static Value named(String method, Optional<Interval> interval) {
        return Value.fields().with("method", method).with(ResultData.limits(interval));
    }

    /** confint(rma(yi, vi, data=d)) of metafor 3.8-1 at 95%: τ² 0.1197 to 1.1115, as the contract of plans prints it. */
    @Test
    void theIntervalOfTau2IsThatOfMetafor() {
        Interval interval = TauIntervalSupplement.withDefaults()
                .of(RandomEffects.withDefaults().pool(BCG))
                .interval()
                .orElseThrow();
        assertEquals(0.1197, interval.lower(), 5e-5);
        assertEquals(1.1115, interval.upper(), 5e-5);
    }

    @Test
    void leavingOutHasAnEntryForEachStudy() {
        List<Value> entries = items(new LeaveOneOutSupplement().of(POOLED).data());
        assertEquals(13, entries.size());
        for (int i = 0; i < 13; i++) {
            PooledEffect without = POOLED.method().pool(BCG.without(i));
            assertEquals(
                    Value.fields().with("without", BCG.labels().get(i)).with(without.headlineData()), entries.get(i));
        }
    }

    @Test
    void aSelectionWithoutResultSaysWhyInItsEntry() {
        Effects rare =
                RR.of(List.of("A", "B"), List.of(TwoByTwo.ofEvents(0, 10, 0, 10), TwoByTwo.ofEvents(1, 10, 3, 10)));
        LeaveOneOut left =
                new LeaveOneOutSupplement().of(MantelHaenszel.withDefaults().pool(rare));
        assertEquals(
                Value.fields()
                        .with("without", "B")
                        .with("estimate", Value.absent())
                        .with("heterogeneity", Value.absent())
                        .with("message", left.steps().get(1).attempt().reason().orElseThrow()),
                items(left.data()).get(1));
    }

    @Test
    void cumulativeComesInByAColumn() {
        List<Value> entries = items(CumulativeSupplement.by("year").of(POOLED).data());
        Effects sorted = BCG.at(0, 1, 5, 2, 9, 8, 11, 4, 6, 10, 12, 3, 7);
        for (int i = 0; i < 13; i++) {
            Value.Fields entry = (Value.Fields) entries.get(i);
            assertEquals(Value.of(sorted.labels().get(i)), entry.get("with"));
            assertEquals(Value.count(i + 1), entry.get("k"));
        }
        assertEquals(
                Cumulative.by(POOLED, YEARS).steps(),
                Cumulative.by(POOLED, "year").steps());
        Value.Fields last = (Value.Fields) entries.get(12);
        ITERATIVE.check(
                POOLED.y(), ((Value.Number) ((Value.Fields) last.get("estimate")).get("y")).number(), "all studies");
        assertEquals(
                Cumulative.of(POOLED).data(),
                CumulativeSupplement.withDefaults().of(POOLED).data());
    }

    @Test
    void anOrderNeedsEveryNumber() {
        Effects three = Effects.of(GenericMeasure.GEN, List.of("A", "B", "C"), Doubles.of(1, 2, 6), Doubles.of(1, 1, 2))
                .with("year", List.of("early", "", "late"));
        PooledEffect pooled = RandomEffects.withDefaults().pool(three);
        Refusal.check(
                "the order by year needs a number for each study, but A (effect 1) has \"early\", B (effect 2) has none,"
                        + " C (effect 3) has \"late\"",
                () -> Cumulative.by(pooled, "year"));
    }

    @Test
    void studiesWithOneNameAreTwoStudies() {
        Effects twins =
                Effects.of(GenericMeasure.GEN, List.of("A", "A", "B"), Doubles.of(1, 2, 6), Doubles.of(1, 1, 2));
        List<Value> entries =
                items(LeaveOneOut.of(RandomEffects.withDefaults().pool(twins)).data());
        assertEquals(3, entries.size());
        assertTrue(!entries.get(0).equals(entries.get(1)));
    }

    @Test
    void everyStudyHasItsDiagnostics() {
        Influence influence = Influence.of(POOLED);
        Value.Fields first = (Value.Fields)
                items(new InfluenceSupplement().of(POOLED).data()).get(0);
        Influence.Row row = influence.rows().get(0);
        assertEquals(
                Value.fields()
                        .with("study", "Aronson 1948")
                        .with("hat", row.hat())
                        .with("standardised", row.standardised())
                        .with("deleted", row.deleted())
                        .with("dffits", row.dffits())
                        .with("cook", row.cook())
                        .with("covarianceRatio", row.covarianceRatio())
                        .with("dfbetas", row.dfbetas())
                        .with("tau2Without", row.tau2Without())
                        .with("qWithout", row.qWithout())
                        .with("standing", row.standing().name()),
                first);
        Baujat baujat = Baujat.of(POOLED);
        assertEquals(
                Value.fields()
                        .with("study", BCG.labels().get(4))
                        .with("heterogeneity", baujat.heterogeneity().get(4))
                        .with("influence", baujat.influence().get(4)),
                items(new BaujatSupplement().of(POOLED).data()).get(4));
        ShrunkenEffects shrunken = ShrunkenEffects.of(POOLED);
        assertEquals(
                Value.fields()
                        .with("study", BCG.labels().get(7))
                        .with("y", shrunken.y().get(7))
                        .with("se", shrunken.se().get(7))
                        .with("lower", shrunken.intervals().get(7).lower())
                        .with("upper", shrunken.intervals().get(7).upper()),
                items(new ShrunkenSupplement().of(POOLED).data()).get(7));
    }

    @Test
    void testsAreThoseOfTheMethods() {
        for (HeterogeneityTest method : HeterogeneityTest.values()) {
            assertEquals(
                    test(method.test(BCG.y(), BCG.v())),
                    new TauTestSupplement(method).of(POOLED).data());
        }
        CochranMantelHaenszelTest cmh =
                CochranMantelHaenszelTest.withDefaults().with(CochranMantelHaenszelTest.TableVariance.BINOMIAL);
        assertEquals(test(cmh.test(BCG)), cmh.of(POOLED).data());
        for (HomogeneityTest test : HomogeneityTest.values()) {
            assertEquals(test(test.test(BCG)), test.of(POOLED).data());
            assertEquals(test.name(), test.settings().get("name").shown().replace("\"", ""));
        }
        PermutationTest permutation = PermutationTest.withDefaults();
        PooledEffect few = RandomEffects.withDefaults().pool(BCG.at(0, 1, 2, 3, 4));
        assertEquals(test(permutation.test(few).test()), permutation.of(few).data());
    }

    /** summary(lm(yi ~ sqrt(vi), weights=1/vi)) and regtest(rma(yi, vi, data=d), model="lm") of metafor 3.8-1 */
    @Test
    void eggersTestTellsSlopeAndLimit() {
        FunnelAsymmetry asymmetry = EggerTest.withDefaults().of(POOLED);
        Value.Fields data = asymmetry.data();
        assertEquals(
                List.of("statistic", "df", "p", "logP", "estimate", "slope", "limit"),
                List.copyOf(data.values().keySet()));
        ITERATIVE.check(-1.4012820022893326, number(data, "statistic"), "t");
        assertEquals(Value.count(11), data.get("df"));
        ITERATIVE.check(0.18870699508197877, number(data, "p"), "p");
        ITERATIVE.check(-2.11204212089329557, number(data, "estimate"), "slope");
        Value.Fields slope = (Value.Fields) data.get("slope");
        ITERATIVE.check(1.50722132835700773, number(slope, "se"), "SE of the slope");
        Value.Fields limit = (Value.Fields) data.get("limit");
        ITERATIVE.check(-0.19092864235982013, number(limit, "estimate"), "limit");
        ITERATIVE.check(0.22008494954872537, number(limit, "se"), "SE of the limit");
        ITERATIVE.check(-0.67533235027608185, number(limit, "lower"), "lower limit of the limit");
        assertEquals(
                new EggerTest(Dispersion.ADDITIVE, 10).of(POOLED).data(),
                MixedEggerTest.withDefaults().of(POOLED).data());
    }

    private static double number(Value.Fields data, String key) {
        return ((Value.Number) data.get(key)).number();
    }

    @Test
    void aThresholdIsOnTheNaturalScale() {
        Value.Fields data =
                ProbabilityBeyond.above(Threshold.natural(0.8)).of(POOLED).data();
        assertEquals(
                Value.fields()
                        .with("side", "ABOVE")
                        .with("threshold", 0.8)
                        .with(
                                "probability",
                                POOLED.probabilityBeyond(ThresholdSide.ABOVE, Threshold.natural(0.8))
                                        .orElseThrow()),
                data);
        Refusal.check(
                "a ratio must be > 0, but was -1.0",
                () -> ProbabilityBeyond.above(Threshold.natural(-1)).of(POOLED));
        Refusal.check(
                "the probability beyond a threshold needs a prediction interval, but there is none",
                () -> ProbabilityBeyond.above(Threshold.natural(0.8))
                        .of(RandomEffects.withDefaults()
                                .with(PredictionMethod.NONE)
                                .pool(BCG)));
    }

    @Test
    void aModelOfCountsIsLeftOneOutToo() {
        LeaveOneOut left = new LeaveOneOutSupplement().of(COUNTS);
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    COUNTS.method().fit(COUNTS.effects().without(i)),
                    left.steps().get(i).attempt().result().orElseThrow());
        }
        Cumulative growing = new CumulativeSupplement(Optional.empty()).of(COUNTS);
        assertEquals(5, growing.steps().size());
        assertEquals(
                COUNTS.y(),
                growing.steps().get(4).attempt().result().orElseThrow().y());
    }

    @Test
    void aModelOfCountsHasNoPooledEffect() {
        Refusal.check(
                "an interval of τ² needs a pooled effect, but the method was "
                        + COUNTS.method().title(),
                () -> TauIntervalSupplement.withDefaults().of(COUNTS));
        for (Supplement supplement : List.<Supplement>of(
                I2IntervalSupplement.withDefaults(),
                new InfluenceSupplement(),
                new BaujatSupplement(),
                new ShrunkenSupplement(),
                PermutationTest.withDefaults())) {
            assertThrows(IllegalArgumentException.class, () -> supplement.of(COUNTS), supplement.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aRegressionIsNoSummaryEffect(Supplement supplement) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> supplement.of(REGRESSION));
        assertTrue(
                refusal.getMessage()
                        .endsWith(" needs a summary effect, but the method was "
                                + REGRESSION.method().title()),
                refusal.getMessage());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aboutSubgroupsItIsAskedOfTheWhole(Supplement supplement) {
        Effects grouped = BCG.with("decade", YEARS.map(year -> year < 1970 ? 0 : 1));
        SubgroupResult groups = Subgroups.by("decade").pool(grouped);
        assertEquals(
                supplement.of(groups.pooled()).data(), supplement.of(groups).data());
    }

    @Test
    void everySupplementHasANameAndAPlaceOfItsOwn() {
        List<String> places = all().stream()
                .map(it -> it.key().equals(Supplement.TESTS) ? it.description().id() : it.key())
                .toList();
        assertEquals(places.size(), places.stream().distinct().count());
        assertEquals(
                Stream.of(
                                "TAU2_INTERVAL",
                                "I2_INTERVAL",
                                "LEAVE_ONE_OUT",
                                "CUMULATIVE",
                                "INFLUENCE",
                                "BAUJAT",
                                "BLUP",
                                "EGGER",
                                "EGGER_MIXED",
                                "PERMUTATION",
                                "TAU2_TEST",
                                "CMH",
                                "BRESLOW_DAY",
                                "TARONE",
                                "PROBABILITY_BEYOND")
                        .toList(),
                all().stream().map(it -> it.description().id()).toList());
    }

    private static List<Value> items(Value value) {
        return ((Value.Items) value).values();
    }
}
