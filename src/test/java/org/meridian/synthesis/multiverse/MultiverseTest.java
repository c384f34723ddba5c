package org.meridian.synthesis.multiverse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.synthesis.measure.BinaryMeasure.OR;
import static org.meridian.synthesis.measure.BinaryMeasure.RD;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.meridian.Tolerance;
import org.meridian.evidence.dataset.Datasets;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.measure.ProportionMeasure;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.Peto;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.ZeroCells;

class MultiverseTest {

    private static final Effects BCG = Datasets.load("bcg").effects(RR);

    private static StudySet bcg() {
        return StudySet.of(BCG.labels(), BCG.tables());
    }

    private static StudySet few(TwoByTwo... tables) {
        return StudySet.of(List.of("A", "B", "C").subList(0, tables.length), List.of(tables));
    }

    private static SpecificationResult find(SpecificationCurve curve, String specification) {
        return curve.answers().stream()
                .filter(it -> it.specification().toString().equals(specification))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void makesEveryCombinationOnce() {
        SpecificationCurve curve = Multiverse.withDefaults().analyse(bcg());
        // Three measures with 3 × 3 random effects, common effect, Mantel–Haenszel; and Peto for OR. No table has a
        // zero.
        assertEquals(3 * (9 + 2) + 1, curve.size());
        assertEquals(List.of(), curve.failures());
        assertEquals(
                List.of(11, 12, 11),
                curve.curves().stream().map(MeasureCurve::size).toList());
        assertEquals(
                curve.size(),
                curve.answers().stream()
                        .map(SpecificationResult::specification)
                        .distinct()
                        .count());
        assertEquals(List.of(), curve.choices(Decision.ZERO_CELLS));
    }

    @Test
    void eachResultIsThatOfItsMethod() {
        SpecificationCurve curve = Multiverse.withDefaults().analyse(bcg());
        assertEquals(
                RandomEffects.withDefaults()
                        .with(TauSquared.PM)
                        .with(CiMethod.HKSJ)
                        .pool(Datasets.load("bcg").effects(OR))
                        .interval(),
                find(curve, "all studies, OR, random effects, PM, HKSJ")
                        .pooled()
                        .interval());
        assertEquals(
                MantelHaenszel.withDefaults().pool(BCG).y(),
                find(curve, "all studies, RR, Mantel–Haenszel").pooled().y());
        assertEquals(
                Peto.withDefaults().pool(Datasets.load("bcg").effects(OR)).y(),
                find(curve, "all studies, OR, Peto").pooled().y());
    }

    @Test
    void theRuleForZeroCellsCountsOnlyWhereItHasABearing() {
        SpecificationCurve curve = Multiverse.withDefaults()
                .with(RR)
                .analyse(few(new TwoByTwo(0, 40, 3, 17), new TwoByTwo(2, 38, 5, 15), new TwoByTwo(0, 30, 0, 30)));
        // Three readings: ½ anywhere, without the double zero, by size of the arms. Mantel–Haenszel takes the counts as
        // they are.
        assertEquals(3 * (9 + 1) + 1, curve.size());
        assertEquals(3, curve.choices(Decision.ZERO_CELLS).size());
        assertEquals(
                Optional.empty(),
                find(curve, "all studies, RR, Mantel–Haenszel").specification().choice(Decision.ZERO_CELLS));
    }

    @Test
    void aSingleStudyLeavesNothingToEstimate() {
        SpecificationCurve curve = Multiverse.withDefaults().with(RR).analyse(few(new TwoByTwo(4, 36, 10, 30)));
        assertEquals(3, curve.size());
        assertEquals(List.of(), curve.choices(Decision.TAU2));
    }

    @Test
    void whatFailsIsKeptWithItsSentence() {
        Multiverse multiverse = Multiverse.withDefaults()
                .with(RR)
                .withZeroCells(List.of(Alternative.of("none", "shows what a correction does", ZeroCells.none())))
                .withIntervals(List.of(
                        Alternative.of("profile", "needs a likelihood", CiMethod.PROFILE_LIKELIHOOD),
                        Alternative.of("Wald", "the default", CiMethod.WALD)));
        SpecificationCurve curve = multiverse.analyse(List.of(
                Alternative.of("all", "all answer", few(new TwoByTwo(4, 36, 9, 31), new TwoByTwo(2, 38, 5, 15))),
                Alternative.of(
                        "rare", "rare events too", few(new TwoByTwo(0, 40, 3, 17), new TwoByTwo(2, 38, 5, 15)))));
        // Of "all", PM and DL have no likelihood; of "rare", nothing but Mantel–Haenszel could be read, and it needs a
        // reading too.
        assertEquals(2 * (3 * 2 + 2), curve.size());
        assertEquals(2 + 8, curve.failures().size());
        assertEquals(10, curve.reasons().values().stream().mapToLong(it -> it).sum());
        assertTrue(curve.summary().contains("Without a result"), curve.summary());
        assertEquals(
                List.of("all"),
                curve.choices(Decision.STUDIES).stream().map(Alternative::name).toList());
    }

    @Test
    void sortsAndCounts() {
        MeasureCurve curve = Multiverse.withDefaults().analyse(bcg()).curves().get(1);
        double[] y = curve.sorted().stream().mapToDouble(it -> it.pooled().y()).toArray();
        double[] sorted = y.clone();
        java.util.Arrays.sort(sorted);
        assertEquals(Doubles.of(sorted), Doubles.of(y));
        assertEquals((y[5] + y[6]) / 2, curve.median());
        assertEquals(
                curve.size(),
                curve.count(IntervalSide.BELOW) + curve.count(IntervalSide.ACROSS) + curve.count(IntervalSide.ABOVE));
        assertEquals(
                curve.sorted().stream()
                        .filter(it -> it.pooled().interval().upper() < 0)
                        .count(),
                curve.count(IntervalSide.BELOW));
    }

    @Test
    void swayIsTheMoveWhileAllElseStays() {
        Multiverse twoEstimators = Multiverse.withDefaults()
                .with(RR)
                .withModels(List.of(Alternative.of("random", "they differ", Model.randomEffects())))
                .withEstimators(List.of(
                        Alternative.of("REML", "usual", TauSquared.REML), Alternative.of("DL", "usual", TauSquared.DL)))
                .withIntervals(List.of(
                        Alternative.of("Wald", "usual", CiMethod.WALD),
                        Alternative.of("HKSJ", "usual", CiMethod.HKSJ)));
        List<DecisionImpact> sways =
                twoEstimators.analyse(bcg()).curves().get(0).sways();
        double reml = RandomEffects.withDefaults().pool(BCG).y();
        double dl = RandomEffects.withDefaults().with(TauSquared.DL).pool(BCG).y();
        assertEquals(
                List.of(Decision.TAU2, Decision.INTERVAL),
                sways.stream().map(DecisionImpact::decision).toList());
        assertEquals(2, sways.get(0).comparisons());
        Tolerance.CLOSED_FORM.check(Math.abs(reml - dl), sways.get(0).typical(), "typical move");
        Tolerance.CLOSED_FORM.check(Math.abs(reml - dl), sways.get(0).largest(), "largest move");
        assertEquals(0, sways.get(1).typical());
    }

    @Test
    void theBitsDoNotDependOnTheThreads() throws Exception {
        SpecificationCurve one = new ForkJoinPool(1)
                .submit(() -> Multiverse.withDefaults().analyse(bcg()))
                .get();
        SpecificationCurve four = new ForkJoinPool(4)
                .submit(() -> Multiverse.withDefaults().analyse(bcg()))
                .get();
        assertEquals(one.answers(), four.answers());
    }

    @Test
    void canBeCancelled() {
        Thread caller = Thread.currentThread();
        List<Alternative<StudySet>> sets = List.of(Alternative.of("all", "all answer", bcg()));
        assertThrows(
                CancellationException.class,
                () -> Multiverse.withDefaults().analyse(sets, (done, of, label) -> caller.interrupt()));
        assertTrue(Thread.interrupted());
    }

    @Test
    void knowsOtherMeasures() {
        Effects generic = Effects.of(GenericMeasure.GEN, BCG.labels(), BCG.y(), BCG.v());
        SpecificationCurve curve =
                Multiverse.withDefaults().with(GenericMeasure.GEN).analyse(StudySet.of(generic));
        assertEquals(9 + 1, curve.size());
        SpecificationCurve unreadable =
                Multiverse.withDefaults().with(ContinuousMeasure.MD).analyse(bcg());
        assertEquals(10, unreadable.failures().size());
        assertEquals(1, unreadable.reasons().size());
        assertTrue(unreadable.curves().isEmpty());
    }

    @Test
    void refusesWhatNobodyDefends() {
        assertThrows(IllegalArgumentException.class, () -> Alternative.of("RR", " ", RR));
        assertThrows(IllegalArgumentException.class, () -> Alternative.of("", "a reason", RR));
        Multiverse defaults = Multiverse.withDefaults();
        assertThrows(IllegalArgumentException.class, () -> defaults.withMeasures(List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> defaults.withMeasures(List.of(Alternative.of("x", "y", RR), Alternative.of("x", "y", RD))));
        assertThrows(IllegalArgumentException.class, () -> defaults.with(ProportionMeasure.PLO));
        assertThrows(IllegalArgumentException.class, () -> defaults.analyse(List.of()));
    }
}
