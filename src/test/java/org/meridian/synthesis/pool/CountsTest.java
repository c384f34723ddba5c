package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.study.TwoByTwo;

/** Pooling of counts: Mantel–Haenszel and Peto. */
class CountsTest {

    private static final ReferenceFile REFERENCE = ReferenceFile.read("pool.json");

    private static Effects effects(BinaryMeasure measure, TwoByTwo... tables) {
        return measure.of(List.of("A", "B", "C").subList(0, tables.length), List.of(tables));
    }

    @Test
    void theFourSciaticaTrials() {
        PooledEffect effective = MantelHaenszel.withDefaults().pool(REFERENCE.effects("sciatica", "RR"));
        Tolerance.checkPrinted("0.129212", effective.y(), "MH log RR of being better");
        Tolerance.checkPrinted("0.043419", effective.se(), "its standard error");
        PooledEffect notEffective = MantelHaenszel.withDefaults().pool(REFERENCE.effects("sciaticaNotEffective", "RR"));
        // (5 + 0 + 0 + 13) of 183 against (13 + 5 + 5 + 15), all arms of equal size.
        Tolerance.CLOSED_FORM.check(Math.log(18.0 / 38), notEffective.y(), "MH log RR of not being better");
        Tolerance.CLOSED_FORM.check(Math.log(165.0 / 145), effective.y(), "MH log RR by hand");
        PooledEffect random =
                RandomEffects.withDefaults().with(TauSquared.DL).pool(REFERENCE.effects("sciatica", "RR"));
        Tolerance.checkPrinted("0.108698", random.y(), "DL log RR");
        Tolerance.checkPrinted("0.0338515", random.se(), "its standard error");
        Tolerance.checkPrinted("2.708434", random.heterogeneity().q(), "Q");
    }

    @ParameterizedTest
    @EnumSource(names = {"RR", "OR", "RD"})
    void oneTableIsReturnedAndHasNoHeterogeneity(BinaryMeasure measure) {
        Effects one = effects(measure, TwoByTwo.ofEvents(35, 40, 27, 40));
        PooledEffect pooled = MantelHaenszel.withDefaults().pool(one);
        Tolerance.CLOSED_FORM.check(one.y().get(0), pooled.y(), "summary");
        assertEquals(Heterogeneity.none(), pooled.heterogeneity());
        assertEquals(Doubles.of(1), pooled.weights());
    }

    @Test
    void onePetoTableIsReturnedAndHasNoHeterogeneity() {
        for (int events = 1; events < 41; events++) {
            Effects one = effects(BinaryMeasure.PETO, TwoByTwo.ofEvents(events, 41, 7, 45));
            PooledEffect pooled = Peto.withDefaults().pool(one);
            Tolerance.CLOSED_FORM.check(one.y().get(0), pooled.y(), "summary");
            Tolerance.CLOSED_FORM.check(Math.sqrt(one.v().get(0)), pooled.se(), "standard error");
            assertEquals(Heterogeneity.none(), pooled.heterogeneity());
        }
    }

    @Test
    void petoGivesEmptyTablesNoWeight() {
        TwoByTwo full = TwoByTwo.ofEvents(5, 50, 9, 50);
        TwoByTwo other = TwoByTwo.ofEvents(15, 60, 11, 58);
        TwoByTwo empty = TwoByTwo.ofEvents(0, 9, 0, 8);
        PooledEffect with = Peto.withDefaults().pool(effects(BinaryMeasure.OR, full, other, empty));
        PooledEffect without = Peto.withDefaults().pool(effects(BinaryMeasure.OR, full, other));
        assertEquals(without.y(), with.y());
        assertEquals(without.se(), with.se());
        assertEquals(0, with.weights().get(2));
        assertEquals(1, with.heterogeneity().df());
        assertEquals(without.heterogeneity(), with.heterogeneity());
    }

    @Test
    void anArmOfOneAndAnArmOfOneIsTheSmallestPetoTable() {
        // E = ½, V = 1·1·1·1/(4·1) = ¼.
        PooledEffect pooled = Peto.withDefaults().pool(effects(BinaryMeasure.PETO, new TwoByTwo(1, 0, 0, 1)));
        assertEquals(2, pooled.y());
        assertEquals(2, pooled.se());
    }

    @Test
    void theCountsAreTakenAsReported() {
        TwoByTwo zero = TwoByTwo.ofEvents(0, 20, 2, 20);
        TwoByTwo full = TwoByTwo.ofEvents(2, 20, 4, 20);
        PooledEffect pooled = MantelHaenszel.withDefaults().pool(effects(BinaryMeasure.RR, zero, full));
        Tolerance.CLOSED_FORM.check(Math.log(2.0 / 6), pooled.y(), "without any ½");
    }

    @Test
    void theyKnowTheirNames() {
        assertEquals(
                "common effect, Mantel–Haenszel", MantelHaenszel.withDefaults().title());
        assertEquals("common effect, Peto", Peto.withDefaults().title());
    }

    @Test
    void everyRuleIsNamed() {
        TwoByTwo noEvents = TwoByTwo.ofEvents(0, 9, 0, 8);
        String nothing = "over all studies together, one arm has no event or no participant without one";
        Refusal.check(
                "the Mantel–Haenszel risk ratio does not exist: " + nothing,
                () -> MantelHaenszel.withDefaults().pool(effects(BinaryMeasure.RR, noEvents)));
        Refusal.check(
                "the Mantel–Haenszel odds ratio does not exist: " + nothing,
                () -> MantelHaenszel.withDefaults().pool(effects(BinaryMeasure.OR, TwoByTwo.ofEvents(0, 9, 3, 8))));
        Refusal.check(
                "the Mantel–Haenszel risk difference does not exist: " + nothing,
                () -> MantelHaenszel.withDefaults().pool(effects(BinaryMeasure.RD, noEvents)));
        Refusal.check(
                "the Peto odds ratio does not exist: no study has both participants with the event and without it",
                () -> Peto.withDefaults().pool(effects(BinaryMeasure.OR, noEvents)));
        Refusal.check(
                "Mantel–Haenszel pools RR, OR, RD, IRR or IRD, not the Peto odds ratio",
                () -> MantelHaenszel.withDefaults().pool(effects(BinaryMeasure.PETO, TwoByTwo.ofEvents(1, 9, 2, 8))));
        Refusal.check(
                "Peto's method pools odds ratios and hazard ratios, not the risk ratio",
                () -> Peto.withDefaults().pool(effects(BinaryMeasure.RR, TwoByTwo.ofEvents(1, 9, 2, 8))));
        Effects given = Effects.of(BinaryMeasure.OR, List.of("Given"), Doubles.of(0.1), Doubles.of(0.2));
        Refusal.check(
                "every study needs a 2×2 table, but Given has none",
                () -> Peto.withDefaults().pool(given));
        Refusal.check(
                "every study needs a 2×2 table, but Given has none",
                () -> MantelHaenszel.withDefaults().pool(given));
    }
}
