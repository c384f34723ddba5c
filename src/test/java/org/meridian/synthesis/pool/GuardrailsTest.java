package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.math.Doubles;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.measure.ProportionMeasure;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.model.TauEstimate;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.ZeroCells;

/** Every rule fires where it should, and is silent where it should not. */
class GuardrailsTest {

    private static final RandomEffects REML = RandomEffects.withDefaults();
    private static final Effects CALM =
            Numbers.effects(Doubles.of(0.1, 0.5, 0.9, 0.3, 0.7, -0.2), Doubles.of(0.04, 0.05, 0.045, 0.05, 0.04, 0.04));

    private static Set<FindingCode> codes(PooledEffect pooled) {
        return pooled.findings().stream().map(Finding::code).collect(Collectors.toSet());
    }

    private static Finding finding(FindingCode code, PooledEffect pooled) {
        return pooled.findings().stream()
                .filter(it -> it.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(int k) {
        return IntStream.rangeClosed(1, k).mapToObj(i -> "Study " + i).toList();
    }

    private static Effects tables(BinaryMeasure measure, TwoByTwo... tables) {
        return measure.of(labels(tables.length), List.of(tables));
    }

    @Test
    void nothingIsFoundWhereThereIsNothing() {
        assertEquals(List.of(), REML.pool(CALM).findings());
        assertEquals(List.of(), CommonEffect.withDefaults().pool(CALM).findings());
    }

    @Test
    void aHartungKnappFactorBelowOne() {
        Effects alike = Numbers.effects(Doubles.of(0.1, 0.11, 0.1, 0.12, 0.1), Doubles.of(0.1, 0.1, 0.2, 0.1, 0.1));
        Finding found =
                finding(FindingCode.HKSJ_Q_BELOW_1, REML.with(CiMethod.HKSJ).pool(alike));
        assertTrue(found.values().get(0).value() < 0.01);
        assertTrue(codes(REML.with(PredictionMethod.HKSJ_K1).pool(alike)).contains(FindingCode.HKSJ_Q_BELOW_1));
        assertFalse(codes(REML.with(CiMethod.HKSJ_MAX1).pool(alike)).contains(FindingCode.HKSJ_Q_BELOW_1));
        Effects bcg = org.meridian.synthesis.ReferenceFile.read("pool.json").effects("bcg", "RR");
        assertFalse(codes(REML.with(CiMethod.HKSJ).pool(bcg)).contains(FindingCode.HKSJ_Q_BELOW_1));
    }

    @Test
    void severalRowsWithOneLabel() {
        Effects rows = Effects.of(
                GenericMeasure.GEN,
                List.of("Wu 2010", "", "Li 2012", "Wu 2010", "", "Li 2012", "Wu 2010", "Hu 2017"),
                Doubles.of(0.1, 0.2, 0.3, 0.4, 0.2, 0.1, 0, 0.3),
                Doubles.of(1, 1, 1, 1, 1, 1, 1, 1));
        Finding found = finding(FindingCode.DUPLICATE_LABEL, REML.pool(rows));
        assertEquals(List.of("Wu 2010", "Li 2012"), found.studies());
        assertEquals(5, found.values().get(0).value());
        assertEquals(
                "Several rows carry one label and are pooled as independent studies (rows = 5), in Wu 2010, Li 2012. Say which rows "
                        + "belong to one study by a cluster, or give them different labels.",
                found.message());
        assertTrue(codes(CommonEffect.withDefaults().pool(rows)).contains(FindingCode.DUPLICATE_LABEL));
        assertFalse(codes(REML.pool(CALM)).contains(FindingCode.DUPLICATE_LABEL));
        assertFalse(codes(REML.pool(rows.at(1, 4))).contains(FindingCode.DUPLICATE_LABEL));
    }

    @Test
    void smallValuesKeepTheirDigits() {
        assertEquals("q = 0.172", new Finding.NamedValue("q", 0.171939).toString());
        assertEquals("limit = 0.000123", new Finding.NamedValue("limit", 0.00012345).toString());
        assertEquals("limit = 1.23e9", new Finding.NamedValue("limit", 1.2345e9).toString());
        assertEquals("k = 4", new Finding.NamedValue("k", 4).toString());
        assertEquals("df = 0", new Finding.NamedValue("df", 0).toString());
    }

    @Test
    void studiesWithoutEvents() {
        TwoByTwo none = TwoByTwo.ofEvents(0, 20, 0, 20);
        TwoByTwo some = TwoByTwo.ofEvents(4, 20, 6, 20);
        Finding found = finding(FindingCode.DOUBLE_ZERO_STUDIES, REML.pool(tables(BinaryMeasure.OR, some, none, some)));
        assertEquals(List.of("Study 2"), found.studies());
        assertFalse(codes(REML.pool(tables(BinaryMeasure.OR, some, some))).contains(FindingCode.DOUBLE_ZERO_STUDIES));
    }

    @Test
    void aRiskRatioUnderALowCeiling() {
        TwoByTwo common = TwoByTwo.ofEvents(35, 40, 27, 40);
        PooledEffect pooled = REML.pool(tables(BinaryMeasure.RR, common, common));
        Finding found = finding(FindingCode.RR_CEILING, pooled);
        assertEquals(27.0 / 40, found.values().get(0).value());
        assertEquals(40.0 / 27, found.values().get(1).value());
        TwoByTwo rare = common.complement();
        assertFalse(codes(REML.pool(tables(BinaryMeasure.RR, rare, rare))).contains(FindingCode.RR_CEILING));
        assertFalse(codes(REML.pool(tables(BinaryMeasure.OR, common, common))).contains(FindingCode.RR_CEILING));
    }

    @Test
    void oneStudyThatOutweighsTheOthers() {
        Effects giant = Numbers.effects(Doubles.of(0.1, 0.2, 0.3), Doubles.of(1, 0.01, 1));
        Finding found = finding(
                FindingCode.ONE_STUDY_DOMINATES, CommonEffect.withDefaults().pool(giant));
        assertEquals(List.of("Study 2"), found.studies());
        assertFalse(
                codes(CommonEffect.withDefaults().pool(giant.without(0))).contains(FindingCode.ONE_STUDY_DOMINATES));
    }

    @Test
    void standardErrorsTakenForStandardDeviations() {
        TwoMeans sound = new TwoMeans(50, 10, 64, 45, 10, 64);
        TwoMeans slip = new TwoMeans(50, 1.25, 64, 45, 1.25, 64);
        List<TwoMeans> studies = List.of(sound, sound, slip, sound);
        PooledEffect md = REML.pool(ContinuousMeasure.MD.of(labels(4), studies));
        assertEquals(
                List.of("Study 3"), finding(FindingCode.SE_LOOKS_LIKE_SD, md).studies());
        PooledEffect smd = REML.pool(ContinuousMeasure.SMD.of(labels(4), studies));
        assertEquals(List.of("Study 3"), finding(FindingCode.SMD_ABOVE_2, smd).studies());
        List<TwoMeans> clean = List.of(sound, sound, sound);
        assertFalse(codes(REML.pool(ContinuousMeasure.MD.of(labels(3), clean))).contains(FindingCode.SE_LOOKS_LIKE_SD));
        assertFalse(codes(REML.pool(ContinuousMeasure.SMD.of(labels(3), clean))).contains(FindingCode.SMD_ABOVE_2));
    }

    @Test
    void aVarianceAtItsBoundary() {
        Effects equal = Numbers.effects(Doubles.of(0.3, 0.3, 0.3), Doubles.of(0.1, 0.2, 0.3));
        assertTrue(codes(REML.pool(equal)).contains(FindingCode.TAU2_AT_BOUNDARY));
        assertFalse(codes(CommonEffect.withDefaults().pool(equal)).contains(FindingCode.TAU2_AT_BOUNDARY));
    }

    @Test
    void aLikelihoodWithSeveralModes() {
        assertTrue(codes(REML.with(new Stated(2)).pool(CALM)).contains(FindingCode.SEVERAL_MODES));
        assertFalse(codes(REML.with(new Stated(1)).pool(CALM)).contains(FindingCode.SEVERAL_MODES));
    }

    /** τ² with a certificate of so many modes. */
    private record Stated(int modes) implements TauEstimator {
        @Override
        public TauEstimate estimate(Doubles y, Doubles v) {
            return new TauEstimate(0.1, 0, new Certificate(9, 0, 0.1, 0.1, Certificate.Boundary.INTERIOR, modes));
        }

        @Override
        public String symbol() {
            return "stated";
        }
    }

    @Test
    void aPredictionFromFewStudies() {
        Effects four = CALM.without(0).without(0);
        assertTrue(codes(REML.pool(four)).contains(FindingCode.FEW_STUDIES_PREDICTION));
        assertFalse(codes(REML.with(PredictionMethod.NONE).pool(four)).contains(FindingCode.FEW_STUDIES_PREDICTION));
        assertFalse(codes(REML.pool(CALM.without(0))).contains(FindingCode.FEW_STUDIES_PREDICTION));
    }

    @Test
    void freemanTukeyProportionsOfUnequalGroups() {
        Effects unequal = proportions(Doubles.of(0.5, 0.6), Doubles.of(1.0 / 402, 1.0 / 42));
        Finding found = finding(FindingCode.PFT_BACKTRANSFORM, REML.pool(unequal));
        assertEquals(10, found.values().get(0).value(), 1e-9);
        assertEquals(100, found.values().get(1).value(), 1e-9);
        Effects equal = proportions(Doubles.of(0.5, 0.6), Doubles.of(1.0 / 42, 1.0 / 42));
        assertFalse(codes(REML.pool(equal)).contains(FindingCode.PFT_BACKTRANSFORM));
    }

    private static Effects proportions(Doubles y, Doubles v) {
        return Effects.of(new Proportion(), labels(y.size()), y, v);
    }

    private record Proportion() implements Measure {
        @Override
        public String symbol() {
            return ProportionMeasure.PFT.symbol();
        }

        @Override
        public String title() {
            return "double arcsine proportion";
        }

        @Override
        public Scale scale() {
            return Scale.IDENTITY;
        }
    }

    @Test
    void modelsThatDisagree() {
        Effects tilted =
                Numbers.effects(Doubles.of(0, 1, 1.2, 0.9, 1.1, 1), Doubles.of(0.0001, 0.05, 0.05, 0.05, 0.05, 0.05));
        Finding found = finding(FindingCode.COMMON_AND_RANDOM_DISAGREE, REML.pool(tilted));
        assertTrue(found.values().get(0).value() < 0.1 && found.values().get(1).value() > 0.7);
        assertFalse(codes(REML.pool(CALM)).contains(FindingCode.COMMON_AND_RANDOM_DISAGREE));
    }

    @Test
    void theOthersAreRaisedByThoseWhoKnowTheTrials() {
        Finding shared = Finding.sharedControl(List.of("A", "B"));
        assertEquals(FindingCode.SHARED_CONTROL, shared.code());
        assertEquals(
                "A control group is counted more than once, in A, B. Split the control group, combine the treatment groups, or "
                        + "model the dependence.",
                shared.message());
        assertEquals(
                FindingCode.OVERLAPPING_PATIENTS,
                Finding.overlappingPatients(List.of("A")).code());
        assertEquals(17, EnumSet.allOf(FindingCode.class).size());
    }

    /** In sums of the counts as reported such a study adds nothing; from effects it has a weight. */
    @Test
    void studiesWithoutEventsAreFoundWhereTheyHaveAWeight() {
        Effects effects = BinaryMeasure.OR.of(
                List.of("A", "Z", "C"),
                List.of(
                        TwoByTwo.ofEvents(5, 30, 9, 30),
                        TwoByTwo.ofEvents(0, 30, 0, 30),
                        TwoByTwo.ofEvents(7, 40, 9, 44)));
        assertTrue(codes(REML.pool(effects)).contains(FindingCode.DOUBLE_ZERO_STUDIES));
        assertFalse(codes(Peto.withDefaults().pool(effects)).contains(FindingCode.DOUBLE_ZERO_STUDIES));
        assertFalse(codes(MantelHaenszel.withDefaults().pool(effects)).contains(FindingCode.DOUBLE_ZERO_STUDIES));
        assertTrue(codes(MantelHaenszel.withDefaults()
                        .with(ZeroCells.constant(0.5))
                        .pool(effects))
                .contains(FindingCode.DOUBLE_ZERO_STUDIES));
    }

    /** Q = 0.4137 with 1 degree of freedom, as rma.mh of metafor 3.8-1 and as of the other two studies alone. */
    @Test
    void studiesWithoutEventsTakeNoPartInQOfMantelHaenszel() {
        List<TwoByTwo> tables = List.of(
                TwoByTwo.ofEvents(5, 30, 9, 30), TwoByTwo.ofEvents(0, 30, 0, 30), TwoByTwo.ofEvents(7, 40, 9, 44));
        PooledEffect all = MantelHaenszel.withDefaults().pool(BinaryMeasure.RR.of(List.of("A", "Z", "C"), tables));
        PooledEffect two = MantelHaenszel.withDefaults()
                .pool(BinaryMeasure.RR.of(List.of("A", "C"), List.of(tables.get(0), tables.get(2))));
        assertEquals(0.413673500605, all.heterogeneity().q(), 1e-11);
        assertEquals(1, all.heterogeneity().df());
        assertEquals(two.heterogeneity().q(), all.heterogeneity().q());
        assertEquals(3, all.k());
    }
}
