package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.ZeroCells;

/** Counts at the ends: the largest trial there was, a million times its size, and trials in which nothing happened. */
class CountExtremesTest {

    /** ISIS-4: deaths with magnesium and without, among 58,050 patients. */
    private static final TwoByTwo ISIS_4 = TwoByTwo.ofEvents(2216, 29011, 2103, 29039);

    private static final TwoByTwo SMALL = TwoByTwo.ofEvents(1, 40, 2, 36);
    private static final TwoByTwo MIDDLE = TwoByTwo.ofEvents(90, 1159, 118, 1157);
    private static final TwoByTwo DOUBLE_ZERO = TwoByTwo.ofEvents(0, 20, 0, 25);

    private static Effects effects(BinaryMeasure measure, ZeroCells zeroCells, TwoByTwo... tables) {
        List<String> labels = IntStream.rangeClosed(1, tables.length)
                .mapToObj(i -> "Study " + i)
                .toList();
        return measure.of(labels, List.of(tables), zeroCells);
    }

    private static Effects effects(BinaryMeasure measure, TwoByTwo... tables) {
        return effects(measure, measure.zeroCells(), tables);
    }

    private static TwoByTwo times(double factor, TwoByTwo table) {
        return TwoByTwo.ofEvents(
                factor * table.treatmentEvents(),
                factor * table.treatmentTotal(),
                factor * table.controlEvents(),
                factor * table.controlTotal());
    }

    private static List<Pooling> methods(BinaryMeasure measure) {
        List<Pooling> inverse = List.of(CommonEffect.withDefaults(), RandomEffects.withDefaults());
        return switch (measure) {
            case RR, OR, RD -> List.of(inverse.get(0), inverse.get(1), MantelHaenszel.withDefaults());
            case PETO -> List.of(inverse.get(0), inverse.get(1), Peto.withDefaults());
            case AS -> inverse;
        };
    }

    @ParameterizedTest
    @EnumSource
    void theLargestTrialIsPooledWithTheSmallest(BinaryMeasure measure) {
        for (Pooling method : methods(measure)) {
            Numbers.checkAll(method.pool(effects(measure, SMALL, MIDDLE, ISIS_4)));
            PooledEffect alone = method.pool(effects(measure, ISIS_4));
            Numbers.checkAll(alone);
            Tolerance.CLOSED_FORM.check(measure.of(ISIS_4).y(), alone.y(), method.title());
        }
    }

    /** Where τ² is 0 nothing hangs on the size of the tables but the variance, which falls as they grow. */
    @ParameterizedTest
    @EnumSource(names = {"RR", "OR", "RD"})
    void tablesAMillionTimesAsLargeSayTheSameMorePrecisely(BinaryMeasure measure) {
        List<Pooling> methods = List.of(CommonEffect.withDefaults(), MantelHaenszel.withDefaults());
        for (Pooling method : methods) {
            PooledEffect one = method.pool(effects(measure, SMALL, MIDDLE, ISIS_4));
            PooledEffect million =
                    method.pool(effects(measure, times(1e6, SMALL), times(1e6, MIDDLE), times(1e6, ISIS_4)));
            Tolerance.CLOSED_FORM.check(one.y(), million.y(), method.title());
            Tolerance.CLOSED_FORM.checkRelative(one.se() / 1e3, million.se(), method.title());
            Tolerance.CLOSED_FORM.checkRelative(
                    1e6 * one.heterogeneity().q(), million.heterogeneity().q(), method.title());
        }
    }

    @Test
    void oneGiantTrialIsTheSummaryUnlessEffectsVary() {
        Effects effects = effects(BinaryMeasure.OR, SMALL, MIDDLE, times(1e6, ISIS_4));
        PooledEffect common = CommonEffect.withDefaults().pool(effects);
        assertEquals(1, common.weights().get(2), 1e-6);
        PooledEffect random = RandomEffects.withDefaults().pool(effects);
        Numbers.checkAll(random);
        assertTrue(random.heterogeneity().tau2() > 0 && random.weights().get(2) < 0.9);
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingHappenedNothingIsFoundOrASentenceSaysSo(BinaryMeasure measure) {
        Effects corrected = effects(measure, ZeroCells.constant(0.5), DOUBLE_ZERO, DOUBLE_ZERO, DOUBLE_ZERO);
        for (Pooling method : List.of(CommonEffect.withDefaults(), RandomEffects.withDefaults())) {
            PooledEffect pooled = method.pool(corrected);
            Numbers.checkAll(pooled);
            assertEquals(0, pooled.heterogeneity().tau2());
            Tolerance.CLOSED_FORM.check(corrected.y().get(0), pooled.y(), method.title());
        }
    }

    @Test
    void whatIsNotCorrectedNeedsAnEvent() {
        String rest = " does not exist: over all studies together, one arm has no event or no participant without one";
        refusedWithoutEvents("the Mantel–Haenszel odds ratio" + rest, MantelHaenszel.withDefaults(), BinaryMeasure.OR);
        refusedWithoutEvents("the Mantel–Haenszel risk ratio" + rest, MantelHaenszel.withDefaults(), BinaryMeasure.RR);
        refusedWithoutEvents(
                "the Mantel–Haenszel risk difference" + rest, MantelHaenszel.withDefaults(), BinaryMeasure.RD);
        refusedWithoutEvents(
                "the Peto odds ratio does not exist: no study has both participants with the event and without it",
                Peto.withDefaults(),
                BinaryMeasure.PETO);
    }

    private static void refusedWithoutEvents(String sentence, Pooling method, BinaryMeasure measure) {
        Effects effects = effects(measure, ZeroCells.constant(0.5), DOUBLE_ZERO, DOUBLE_ZERO);
        Refusal.check(sentence, () -> method.pool(effects));
    }
}
