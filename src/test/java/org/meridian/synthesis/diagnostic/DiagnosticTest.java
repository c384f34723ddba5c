package org.meridian.synthesis.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;
import static org.meridian.synthesis.measure.GenericMeasure.GEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.TwoByTwo;

class DiagnosticTest {

    private static final Effects THREE =
            Effects.of(GEN, List.of("A", "B", "C"), Doubles.of(1, 2, 6), Doubles.of(1, 1, 2));

    private static final PooledEffect COMMON = CommonEffect.withDefaults().pool(THREE);

    @Test
    void leavesOutEachStudyInTurn() {
        LeaveOneOut left = LeaveOneOut.of(COMMON);
        assertEquals(
                List.of("without A", "without B", "without C"),
                left.steps().stream().map(PooledSeries.Step::label).toList());
        // (2 + 6/2)/1.5, (1 + 6/2)/1.5, (1 + 2)/2
        assertEquals(10.0 / 3, y(left, 0), 1e-12);
        assertEquals(8.0 / 3, y(left, 1), 1e-12);
        assertEquals(1.5, y(left, 2), 1e-12);
        assertEquals("leave-one-out of 3 studies: effect from 1.50 to 3.33", left.toString());
        assertEquals(4, left.summary().lines().count());
    }

    @Test
    void studiesComeInByTheOrderGiven() {
        Cumulative growing = Cumulative.by(COMMON, Doubles.of(2001, 1999, 2000));
        assertEquals(
                List.of("B", "+ C", "+ A"),
                growing.steps().stream().map(PooledSeries.Step::label).toList());
        assertEquals(2, y(growing, 0), 1e-12);
        assertEquals(10.0 / 3, y(growing, 1), 1e-12);
        assertEquals(COMMON.y(), y(growing, 2), 1e-12);
        assertEquals(2, y(Cumulative.by(COMMON, Doubles.of(1, 0, 1)), 0), 1e-12);
        assertEquals("A", Cumulative.of(COMMON).steps().get(0).label());
        assertThrows(IllegalArgumentException.class, () -> Cumulative.by(COMMON, Doubles.of(1, 2)));
    }

    @Test
    void aSelectionWithoutResultSaysWhy() {
        Effects rare =
                RR.of(List.of("A", "B"), List.of(TwoByTwo.ofEvents(0, 10, 0, 10), TwoByTwo.ofEvents(1, 10, 3, 10)));
        LeaveOneOut left = LeaveOneOut.of(MantelHaenszel.withDefaults().pool(rare));
        assertTrue(left.steps().get(0).attempt().result().isPresent());
        assertTrue(left.steps().get(1).attempt().reason().isPresent());
        assertTrue(left.toString().startsWith("leave-one-out of 2 studies"));
    }

    @Test
    void theDistantStudyStandsOut() {
        Effects apart = Effects.of(
                GEN, List.of("A", "B", "C", "D", "Far"), Doubles.of(0, 0.1, -0.1, 0, 2), Doubles.of(1, 1, 1, 1, 1));
        Influence influence = Influence.of(CommonEffect.withDefaults().pool(apart));
        assertEquals(
                List.of("Far"),
                influence.influential().stream().map(Influence.Row::study).toList());
        assertEquals("influence of 5 studies: Far is influential", influence.toString());
        assertEquals(
                "influence of 3 studies: no study is influential",
                Influence.of(CommonEffect.withDefaults()
                                .pool(Effects.of(
                                        GEN, List.of("A", "B", "C"), Doubles.of(0, 0.1, -0.1), Doubles.of(1, 1, 1))))
                        .toString());
    }

    @Test
    void aGiantStudyLeavesFiniteNumbers() {
        Effects giant = Effects.of(GEN, List.of("A", "B", "Giant"), Doubles.of(1, 2, 1.5), Doubles.of(1, 1, 1e-20));
        Influence.of(CommonEffect.withDefaults().pool(giant))
                .rows()
                .forEach(row ->
                        assertTrue(Double.isFinite(row.standardised() + row.deleted() + row.dffits() + row.cook())));
    }

    @Test
    void withoutHeterogeneityEveryStudyShrinksToTheSummary() {
        ShrunkenEffects shrunken = ShrunkenEffects.of(COMMON);
        shrunken.y().stream().forEach(y -> assertEquals(COMMON.y(), y, 1e-12));
        shrunken.intervals().forEach(it -> assertEquals(COMMON.interval().width(), it.width(), 1e-12));
    }

    @Test
    void refusesWhatHasNoMeaning() {
        PooledEffect one = CommonEffect.withDefaults().pool(THREE.at(0));
        assertThrows(IllegalArgumentException.class, () -> LeaveOneOut.of(one));
        assertThrows(IllegalArgumentException.class, () -> Baujat.of(one));
        PooledEffect two = RandomEffects.withDefaults().pool(THREE.at(0, 1));
        assertThrows(IllegalArgumentException.class, () -> Influence.of(two));
        Effects tables = RR.of(
                List.of("A", "B", "C"),
                List.of(
                        TwoByTwo.ofEvents(1, 10, 3, 10),
                        TwoByTwo.ofEvents(2, 10, 3, 10),
                        TwoByTwo.ofEvents(3, 10, 3, 10)));
        PooledEffect mantelHaenszel = MantelHaenszel.withDefaults().pool(tables);
        assertThrows(IllegalArgumentException.class, () -> Influence.of(mantelHaenszel));
    }

    private static double y(PooledSeries series, int step) {
        return series.steps().get(step).attempt().result().orElseThrow().y();
    }
}
