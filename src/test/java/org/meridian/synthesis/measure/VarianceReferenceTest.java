package org.meridian.synthesis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.ReferenceFile.Case;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.ZeroCells;

/** Sampling variances of several studies together, beside escalc of metafor 3.8-1. */
class VarianceReferenceTest {

    private static final ReferenceFile REFERENCE = ReferenceFile.read("variances.json");
    private static final List<String> LABELS = List.of("A", "B", "C", "D");

    private static final StandardisedMeanDifference SMD = StandardisedMeanDifference.withDefaults();
    private static final GlassDelta DELTA = GlassDelta.withDefaults();
    private static final RatioOfMeans ROM = RatioOfMeans.withDefaults().with(BiasCorrection.NONE);
    private static final RiskDifference RD = RiskDifference.withDefaults();

    private static final Map<String, StudyMeasure<?>> MEASURES = Map.ofEntries(
            Map.entry("RD.LS", RD),
            Map.entry("RD.UB", RD.with(RiskVariance.UB)),
            Map.entry("RD.AV", RD.with(RiskVariance.AV)),
            Map.entry("SMD.LS", SMD),
            Map.entry("SMD.LS2", SMD.with(SmdVariance.LS2)),
            Map.entry("SMD.UB", SMD.with(SmdVariance.UB)),
            Map.entry("SMD.AV", SMD.with(SmdVariance.AV)),
            Map.entry("SMD1.LS", DELTA),
            Map.entry("SMD1.LS2", DELTA.with(SmdVariance.LS2)),
            Map.entry("SMD1.UB", DELTA.with(SmdVariance.UB)),
            Map.entry("SMD1.AV", DELTA.with(SmdVariance.AV)),
            Map.entry("ROM.LS", ROM),
            Map.entry("ROM.HO", ROM.with(RatioVariance.POOLED)),
            Map.entry("ROM.AV", ROM.with(RatioVariance.AVERAGED)),
            Map.entry("ROM.AVHO", ROM.with(RatioVariance.AVERAGED_OVER_ARMS)));

    static List<Case> cases() {
        return REFERENCE.cases();
    }

    @Test
    void theGridDoesNotShrink() {
        assertEquals(MEASURES.keySet(), cases().stream().map(Case::id).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithEscalc(Case reference) {
        Effects effects = effects(MEASURES.get(reference.id()), reference);
        for (int i = 0; i < LABELS.size(); i++) {
            Tolerance.CLOSED_FORM.check(
                    reference.expectedColumn("y").get(i), effects.y().get(i), reference + ", y");
            // escalc's J, a difference of log gammas, has lost digits with 800 persons.
            Tolerance.QUANTILE.checkRelative(
                    reference.expectedColumn("v").get(i), effects.v().get(i), reference + ", v");
        }
    }

    @SuppressWarnings("unchecked")
    private static <D extends StudyData> Effects effects(StudyMeasure<D> measure, Case reference) {
        Doubles x = reference.column("studies");
        int k = LABELS.size();
        List<StudyData> data = IntStream.range(0, k)
                .<StudyData>mapToObj(i -> reference.text("kind").equals("table")
                        ? new TwoByTwo(x.get(i), x.get(k + i), x.get(2 * k + i), x.get(3 * k + i))
                        : new TwoMeans(
                                x.get(i),
                                x.get(k + i),
                                x.get(2 * k + i),
                                x.get(3 * k + i),
                                x.get(4 * k + i),
                                x.get(5 * k + i)))
                .toList();
        return measure.of(LABELS, (List<D>) data);
    }

    @Test
    void oneStudyIsItsOwnAverage() {
        TwoMeans means = new TwoMeans(10, 3, 21, 8, 4, 27);
        assertEquals(SMD.of(means).v(), SMD.with(SmdVariance.AV).of(means).v());
        assertEquals(DELTA.of(means).v(), DELTA.with(SmdVariance.AV).of(means).v());
        Tolerance.CLOSED_FORM.checkRelative(
                ROM.of(means).v(), ROM.with(RatioVariance.AVERAGED).of(means).v(), "ROM");
        TwoByTwo table = new TwoByTwo(12, 33, 21, 19);
        Tolerance.CLOSED_FORM.checkRelative(
                RD.of(table).v(), RD.with(RiskVariance.AV).of(table).v(), "RD");
    }

    @Test
    void theNextTermOfTheRatioOfMeans() {
        TwoMeans means = new TwoMeans(2, 1, 4, -5, 5, 10);
        TwoMeans positive = new TwoMeans(2, 1, 4, 5, 5, 10);
        double first = 0.25 / 4;
        double second = 1.0 / 10;
        Tolerance.CLOSED_FORM.checkRelative(
                first + second + (first * first + second * second) / 2,
                ROM.with(RatioVariance.SECOND_ORDER).of(positive).v(),
                "v");
        Refusal.check(
                "a ratio of means needs means of the same sign, but they were 2.0 and -5.0",
                () -> ROM.with(RatioVariance.SECOND_ORDER).of(means));
    }

    @Test
    void whatHasNoVarianceIsRefused() {
        Refusal.check("RevMan has no variance of Glass's Δ", () -> DELTA.with(SmdVariance.REVMAN));
        Refusal.check(
                "the size of an arm must be at least 2, but was 1.0",
                () -> RD.with(RiskVariance.UB).of(new TwoByTwo(1, 0, 3, 4), ZeroCells.none()));
    }

    @Test
    void aZeroCellIsCorrectedBeforeItIsAveraged() {
        TwoByTwo zero = new TwoByTwo(0, 10, 5, 5);
        TwoByTwo full = new TwoByTwo(5, 5, 5, 5);
        Effects effects = RD.with(RiskVariance.AV).of(List.of("A", "B"), List.of(zero, full));
        double risk = 5.5 / 21;
        Tolerance.CLOSED_FORM.checkRelative(
                risk * (1 - risk) / 11 + 0.25 / 11, effects.v().get(0), "v");
    }
}
