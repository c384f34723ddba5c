package org.meridian.synthesis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.ReferenceFile.Case;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.measure.HeteroscedasticDifference.Standardiser;
import org.meridian.synthesis.measure.PointBiserialCorrelation.Sampling;
import org.meridian.synthesis.study.Genotypes;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.OneRate;
import org.meridian.synthesis.study.PairedMeans;
import org.meridian.synthesis.study.PairedTable;
import org.meridian.synthesis.study.PartialCorrelation;
import org.meridian.synthesis.study.Reliability;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.ZeroCells;
import org.meridian.synthesis.study.ZeroCells.DoubleZeros;
import org.meridian.synthesis.study.ZeroCells.Where;

/** Worked examples of effect sizes: each answer of ours goes by the name of the value that it must meet, and all are met. */
class EffectConformanceTest {

    private static final ReferenceFile EXAMPLES = ReferenceFile.read("effect-examples.json");
    private static final double CLOSE = 1e-10;
    private static final TwoByTwo TABLE = new TwoByTwo(135, 15, 40, 10);
    private static final TwoMeans NORMAND = new TwoMeans(55, 47, 155, 75, 64, 156);

    private final Map<String, Double> answers = new LinkedHashMap<>();

    @Test
    void theGridDoesNotShrink() {
        assertEquals(9, EXAMPLES.cases().size());
        assertEquals(
                253,
                EXAMPLES.cases().stream().mapToInt(it -> it.expected().size()).sum());
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        Map<String, Runnable> ours = new LinkedHashMap<>();
        ours.put("ES01", this::oneTable);
        ours.put("ES02", this::twoMeans);
        ours.put("ES03", this::hedgesCorrection);
        ours.put("ES04", this::change);
        ours.put("ES06", this::oneGroup);
        ours.put("ES08", this::reliability);
        ours.put("ES09", this::zeroCells);
        ours.put("ES11", this::pairsAndGenotypes);
        ours.put("ES13", this::drift);
        assertEquals(ours.keySet().size(), EXAMPLES.cases().size());
        return EXAMPLES.cases().stream()
                .map(it -> DynamicTest.dynamicTest(it.id(), () -> check(it, ours.get(it.id()))));
    }

    private void check(Case example, Runnable ours) {
        answers.clear();
        ours.run();
        List<String> expected = new ArrayList<>(example.expected().propertyNames());
        assertEquals(
                expected.stream().sorted().toList(),
                answers.keySet().stream().sorted().toList());
        for (String name : expected) {
            if (example.expected().get(name).isNull()) {
                assertEquals(null, answers.get(name), name);
                continue;
            }
            double value = example.expected(name);
            // The reference optimises the tetrachoric likelihood to four digits; every other value is a formula.
            double allowed = (name.startsWith("RTET") ? 1e-4 : CLOSE) * Math.max(Math.abs(value), 1e-300);
            double distance = Math.abs(value - answers.get(name));
            assertTrue(
                    distance <= Math.max(allowed, value == 0 ? CLOSE : 0),
                    () -> example.id() + " " + name + ": expected " + value + ", but was " + answers.get(name));
        }
    }

    private void answer(String name, StudyEffect effect) {
        answers.put(name + "[yi]", effect.y());
        answers.put(name + "[vi]", effect.v());
    }

    private void pair(String name, StudyEffect effect) {
        answers.put(name + "[1]", effect.y());
        answers.put(name + "[2]", effect.v());
    }

    private void oneTable() {
        for (String id :
                List.of("RR", "OR", "RD", "AS", "PETO", "PHI", "YUQ", "YUY", "PBIT", "OR2D", "OR2DN", "RTET")) {
            StudyEffect effect = tableMeasure(id).of(TABLE);
            answer(id, effect);
            answers.put(id + "[sei]", effect.se());
        }
    }

    @SuppressWarnings("unchecked")
    private static CountMeasure<TwoByTwo> tableMeasure(String id) {
        return (CountMeasure<TwoByTwo>) MeasureCatalogue.measure(id).orElseThrow();
    }

    private void twoMeans() {
        answer("MD", ContinuousMeasure.MD.of(NORMAND));
        answer(
                "MD.HO",
                MeanDifference.withDefaults().with(VarianceAssumption.POOLED).of(NORMAND));
        answer("SMD", ContinuousMeasure.SMD.of(NORMAND));
        answer(
                "SMD.UB",
                StandardisedMeanDifference.withDefaults().with(SmdVariance.UB).of(NORMAND));
        answer(
                "SMDH",
                HeteroscedasticDifference.byAverage()
                        .with(BonettVariance.METAFOR_BEFORE_4_6)
                        .of(NORMAND));
        answer("SMD1", ContinuousMeasure.SMD1.of(NORMAND));
        answer(
                "SMD1H",
                HeteroscedasticDifference.byControl()
                        .with(BonettVariance.METAFOR_BEFORE_4_6)
                        .of(NORMAND));
        answer("ROM", RatioOfMeans.withDefaults().with(BiasCorrection.NONE).of(NORMAND));
        answer("VR", ContinuousMeasure.VR.of(NORMAND));
        answer("CVR", VariationRatio.withDefaults().with(BiasCorrection.NONE).of(NORMAND));
        answer("RPB", BiserialMeasure.RPB.of(NORMAND));
        answer(
                "RPB.CS",
                PointBiserialCorrelation.withDefaults()
                        .with(Sampling.CROSS_SECTIONAL)
                        .of(NORMAND));
        answer("RBIS", BiserialMeasure.RBIS.of(NORMAND));
        answer("D2OR", ContinuousMeasure.D2OR.of(NORMAND));
        answer("D2ORN", ContinuousMeasure.D2ORN.of(NORMAND));
    }

    private void hedgesCorrection() {
        StandardisedMeanDifference g = StandardisedMeanDifference.withDefaults();
        StandardisedMeanDifference revman = g.with(HedgesCorrection.APPROXIMATE).with(SmdVariance.REVMAN);
        answers.put("J.exact", HedgesCorrection.EXACT.factor(NORMAND.df()));
        answers.put("J.approx", HedgesCorrection.APPROXIMATE.factor(NORMAND.df()));
        answers.put("d", StandardisedMeanDifference.cohen().of(NORMAND).y());
        answers.put("g.exact", g.of(NORMAND).y());
        answers.put("g.approx", revman.of(NORMAND).y());
        answers.put("v.metafor.LS", g.of(NORMAND).v());
        answers.put("v.LS2.Borenstein", g.with(SmdVariance.LS2).of(NORMAND).v());
        answers.put(
                "v.UB.Hedges1983.meta.default",
                g.with(SmdVariance.UB).of(NORMAND).v());
        answers.put("v.RevMan5", revman.of(NORMAND).v());
        answers.put("v.H0", g.with(SmdVariance.H0).of(NORMAND).v());
        answers.put("ROM.corrected", ContinuousMeasure.ROM.of(NORMAND).y());
        answers.put("VR", ContinuousMeasure.VR.of(NORMAND).y());
        answers.put("CVR.corrected", ContinuousMeasure.CVR.of(NORMAND).y());
    }

    /** The treated groups of Morris 2008, after minus before. SMCR takes the standard deviation before for its unit. */
    private void change() {
        List<PairedMeans> morris = List.of(
                new PairedMeans(38.5, 11.6, 30.6, 15.0, 20, 0.47),
                new PairedMeans(26.8, 4.1, 23.5, 3.1, 50, 0.64),
                new PairedMeans(0.7, 0.1, 0.5, 0.1, 9, 0.77),
                new PairedMeans(75.9, 4.4, 53.4, 14.5, 10, 0.89),
                new PairedMeans(36.0, 4.6, 35.6, 4.7, 14, 0.44));
        columns("MC", ChangeMeasure.MC, morris);
        columns("SMCC", ChangeMeasure.SMCC, morris);
        columns("SMCR", StandardisedChange.withDefaults().with(StandardisedChange.Standardiser.SECOND), morris);
        columns("SMCRH", HeteroscedasticChange.withDefaults().with(BonettVariance.METAFOR_BEFORE_4_6), morris);
        columns("ROMC", PairedRatioOfMeans.withDefaults().with(BiasCorrection.NONE), morris);
    }

    private void columns(String name, StudyMeasure<PairedMeans> measure, List<PairedMeans> studies) {
        for (int i = 0; i < studies.size(); i++) {
            StudyEffect effect = measure.of(studies.get(i));
            answers.put(name + ".yi[" + (i + 1) + "]", effect.y());
            answers.put(name + ".vi[" + (i + 1) + "]", effect.v());
        }
    }

    private void oneGroup() {
        OneProportion seven = new OneProportion(7, 40);
        for (ProportionMeasure measure : ProportionMeasure.values()) {
            if (measure != ProportionMeasure.PRZ) {
                answer(measure.id(), measure.of(seven));
            }
        }
        answer("PLO.zero", ProportionMeasure.PLO.of(new OneProportion(0, 40)));
        answer("PFT.zero", ProportionMeasure.PFT.of(new OneProportion(0, 40)));
        for (SingleRateMeasure measure : SingleRateMeasure.values()) {
            answer(measure.id(), measure.of(new OneRate(7, 123.5)));
        }
    }

    /** The first study of Bonett 2010. */
    private void reliability() {
        for (ReliabilityMeasure measure : ReliabilityMeasure.values()) {
            pair(measure.id(), measure.of(new Reliability(0.93, 20, 103)));
        }
    }

    private void zeroCells() {
        ZeroCells half = ZeroCells.constant(0.5);
        zeroCells("RR", BinaryMeasure.RR, half);
        zeroCells("OR", BinaryMeasure.OR, half);
        zeroCells("RD", BinaryMeasure.RD, half);
        zeroCells("OR.drop00", BinaryMeasure.OR, half.with(DoubleZeros.DROP));
        zeroCells("RR.all", BinaryMeasure.RR, half.with(Where.ALL));
        zeroCells("OR.if0all", BinaryMeasure.OR, half.with(Where.IF_ANY_ZERO));
        zeroCells("AS", BinaryMeasure.AS, BinaryMeasure.AS.zeroCells());
    }

    private void zeroCells(String name, BinaryMeasure measure, ZeroCells rule) {
        List<TwoByTwo> tables = List.of(
                new TwoByTwo(0, 20, 0, 20),
                new TwoByTwo(0, 20, 2, 18),
                new TwoByTwo(2, 18, 4, 16),
                new TwoByTwo(5, 15, 20, 0));
        List<String> labels = List.of("1", "2", "3", "4");
        Effects effects = measure.of(labels, tables, rule);
        for (String label : labels) {
            int i = effects.labels().indexOf(label);
            int place = Integer.parseInt(label);
            answers.put(name + "[" + place + "]", i < 0 ? null : effects.y().get(i));
            answers.put(
                    name + "[" + (place + 4) + "]", i < 0 ? null : effects.v().get(i));
        }
    }

    private void pairsAndGenotypes() {
        for (PairedBinaryMeasure measure : PairedBinaryMeasure.values()) {
            answer(measure.id(), measure.of(new PairedTable(14, 5, 21, 20)));
        }
        pair("REH", GenotypeMeasure.REH.of(new Genotypes(298, 535, 221)));
    }

    private void drift() {
        TwoMeans arms = new TwoMeans(10, 3, 21, 8, 4, 27);
        PairedMeans times = new PairedMeans(10, 3, 8, 4, 21, 0.55);
        BonettVariance before = BonettVariance.METAFOR_BEFORE_4_6;
        BiasCorrection plain = BiasCorrection.NONE;
        answer("SMDH.38", new HeteroscedasticDifference(Standardiser.AVERAGE, before).of(arms));
        answer("SMDH.51", ContinuousMeasure.SMDH.of(arms));
        answer("SMD1H.38", new HeteroscedasticDifference(Standardiser.CONTROL, before).of(arms));
        answer("SMD1H.51", ContinuousMeasure.SMD1H.of(arms));
        answer("SMCRH.38", new HeteroscedasticChange(before).of(times));
        answer("SMCRH.51", ChangeMeasure.SMCRH.of(times));
        answer("ROM.38", RatioOfMeans.withDefaults().with(plain).of(arms));
        answer("ROM.51", ContinuousMeasure.ROM.of(arms));
        answer("CVR.38", VariationRatio.withDefaults().with(plain).of(arms));
        answers.put("CVR.51.yi", ContinuousMeasure.CVR.of(arms).y());
        answer("ROMC.38", new PairedRatioOfMeans(plain).of(times));
        answers.put("ROMC.51.yi", ChangeMeasure.ROMC.of(times).y());
        answer("CVRC.38", new PairedVariationRatio(plain).of(times));
        answers.put("CVRC.51.yi", ChangeMeasure.CVRC.of(times).y());
        // Three predictors in all by the old reading, three others and the one of interest by the new one.
        PartialFisherZ old = PartialFisherZ.withDefaults().with(PartialFisherZ.Variance.METAFOR_BEFORE_4_4);
        answer("ZPCOR.38", old.of(new PartialCorrelation(2.3, 50, 3)));
        answers.put(
                "ZPCOR.51.vi",
                PartialCorrelationMeasure.ZPCOR
                        .of(new PartialCorrelation(2.3, 50, 4))
                        .v());
    }
}
