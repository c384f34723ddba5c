package org.meridian.synthesis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.measure.AssociationMeasure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.MeasureCatalogue;
import org.meridian.synthesis.measure.PairedBinaryMeasure;
import org.meridian.synthesis.measure.ProportionMeasure;
import org.meridian.synthesis.measure.RateMeasure;
import org.meridian.synthesis.measure.SingleRateMeasure;
import org.meridian.synthesis.study.ZeroCells.DoubleZeros;
import org.meridian.synthesis.study.ZeroCells.Reach;
import org.meridian.synthesis.study.ZeroCells.Spread;
import org.meridian.synthesis.study.ZeroCells.Where;

class ZeroCellsTest {

    private final TwoByTwo full = new TwoByTwo(1, 2, 3, 4);
    private final TwoByTwo empty = new TwoByTwo(0, 2, 3, 4);
    private final TwoByTwo corrected = new TwoByTwo(0.5, 2.5, 3.5, 4.5);
    private final ZeroCells half = ZeroCells.constant(0.5);

    @Test
    void onlyTablesWithAZeroAreCorrected() {
        assertEquals(List.of(full, corrected), half.applyTo(List.of(full, empty)));
    }

    @Test
    void allTablesAreCorrectedAsSoonAsOneHasAZero() {
        ZeroCells rule = half.with(Where.IF_ANY_ZERO);
        assertEquals(List.of(full.plus(0.5), corrected), rule.applyTo(List.of(full, empty)));
        assertEquals(List.of(full, full), rule.applyTo(List.of(full, full)));
    }

    @Test
    void allTablesAreCorrectedWhateverTheirCells() {
        assertEquals(
                List.of(full.plus(1)), ZeroCells.constant(1).with(Where.ALL).applyTo(List.of(full)));
    }

    @Test
    void nothingIsAdded() {
        assertEquals(List.of(full, empty), ZeroCells.none().applyTo(List.of(full, empty)));
    }

    @Test
    void addedToEventsAloneTheArmsGrowByHalf() {
        TwoByTwo table = TwoByTwo.ofEvents(0, 20, 2, 20);
        assertEquals(
                List.of(new TwoByTwo(0.5, 20, 2.5, 18)),
                ZeroCells.eventsOnly(0.5).applyTo(List.of(table)));
        StudyEffect effect = BinaryMeasure.RR.of(table, ZeroCells.eventsOnly(0.5));
        Tolerance.CLOSED_FORM.checkRelative(1 / 0.5 - 1 / 20.5 + 1 / 2.5 - 1 / 20.5, effect.v(), "v");
        assertEquals(2.302439, effect.v(), 5e-7);
    }

    @Test
    void byArmTheSmallerArmGetsLess() {
        TwoByTwo table = TwoByTwo.ofEvents(0, 10, 3, 30);
        TwoByTwo arms = ZeroCells.treatmentArm().applyTo(List.of(table)).get(0);
        assertEquals(new TwoByTwo(0.25, 10.25, 3.75, 27.75), arms);
        TwoByTwo equal = TwoByTwo.ofEvents(0, 20, 2, 20);
        assertEquals(half.applyTo(List.of(equal)), ZeroCells.treatmentArm().applyTo(List.of(equal)));
        assertEquals(
                List.of(new TwoRates(0.25, 5, 4.75, 15)),
                ZeroCells.treatmentArm().applyTo(List.of(new TwoRates(0, 5, 4, 15))));
    }

    @Test
    void oneGroupAloneIsCorrectedToo() {
        OneProportion none = new OneProportion(0, 40);
        assertEquals(List.of(new OneProportion(0.5, 41)), half.applyTo(List.of(none)));
        assertEquals(
                List.of(new OneProportion(0.5, 41)), ZeroCells.treatmentArm().applyTo(List.of(none)));
        assertEquals(
                List.of(new OneProportion(0.5, 40.5)), ZeroCells.eventsOnly(0.5).applyTo(List.of(none)));
        assertEquals(List.of(new OneRate(0.5, 40)), half.applyTo(List.of(new OneRate(0, 40))));
        assertEquals(List.of(new OneRate(3, 40)), half.applyTo(List.of(new OneRate(3, 40))));
    }

    @Test
    void doubleZerosAreKeptOrDropped() {
        List<String> labels = List.of("A", "B", "C");
        List<TwoByTwo> tables = List.of(TwoByTwo.ofEvents(0, 9, 0, 8), full, TwoByTwo.ofEvents(9, 9, 8, 8));
        assertEquals(labels, BinaryMeasure.OR.of(labels, tables, half).labels());
        Effects dropped = BinaryMeasure.OR.of(labels, tables, half.with(DoubleZeros.DROP));
        assertEquals(List.of("B"), dropped.labels());
        Refusal.check(
                "at least one study must have an event in some and not in all, but all studies were double zeros",
                () -> BinaryMeasure.OR.of(tables.get(0), half.with(DoubleZeros.DROP)));
    }

    @Test
    void aDroppedStudyDoesNotTouchTheOthers() {
        ZeroCells rule = half.with(Where.IF_ANY_ZERO).with(DoubleZeros.DROP);
        Effects effects = BinaryMeasure.OR.of(List.of("A", "B"), List.of(TwoByTwo.ofEvents(0, 9, 0, 8), full), rule);
        assertEquals(
                BinaryMeasure.OR.of(full, ZeroCells.none()).y(), effects.y().get(0));
    }

    @Test
    void effectAndVarianceMayBeCorrectedApart() {
        TwoByTwo table = TwoByTwo.ofEvents(0, 20, 2, 20);
        StudyEffect both = BinaryMeasure.RD.of(table, half);
        StudyEffect variance = BinaryMeasure.RD.of(table, half.with(Reach.VARIANCE_ONLY));
        StudyEffect effect = BinaryMeasure.RD.of(table, half.with(Reach.EFFECT_ONLY));
        assertEquals(-0.1, variance.y());
        assertEquals(both.v(), variance.v());
        assertEquals(both.y(), effect.y());
        Tolerance.CLOSED_FORM.checkRelative(0.1 * 0.9 / 20, effect.v(), "v");
        assertEquals(table, effect.data());
    }

    @Test
    void theMeasuresThatNeedNothingGetNothing() {
        List<StudyMeasure<?>> bare = List.of(
                BinaryMeasure.AS,
                AssociationMeasure.PHI,
                AssociationMeasure.ZPHI,
                AssociationMeasure.RTET,
                AssociationMeasure.ZTET,
                RateMeasure.IRSD,
                ProportionMeasure.PAS,
                ProportionMeasure.PFT,
                SingleRateMeasure.IRS,
                SingleRateMeasure.IRFT);
        for (StudyMeasure<?> measure : MeasureCatalogue.measures()) {
            if (measure instanceof CountMeasure<?> counts) {
                assertEquals(bare.contains(measure) ? ZeroCells.none() : half, counts.zeroCells(), measure.id());
            }
        }
    }

    @Test
    void pairsKnowTheirZerosAndAreCorrectedInEveryCell() {
        assertTrue(new PairedTable(0, 0, 0, 9).isDoubleZero());
        assertTrue(new PairedTable(9, 0, 0, 0).isDoubleZero());
        assertFalse(new PairedTable(0, 1, 0, 9).isDoubleZero());
        assertFalse(new PairedTable(1, 1, 1, 1).hasZeroCell());
        assertEquals(new PairedTable(0.5, 1.5, 0.5, 9.5), new PairedTable(0, 1, 0, 9).plus(0.5, Spread.EVERY_CELL));
        Refusal.check(
                "matched pairs can be corrected in every cell only, but not by BY_ARM",
                () -> PairedBinaryMeasure.MPORC.of(new PairedTable(0, 1, 0, 9), ZeroCells.treatmentArm()));
    }

    @Test
    void ratesKnowTheirZeros() {
        assertTrue(new TwoRates(0, 5, 0, 9).isDoubleZero());
        assertFalse(new TwoRates(0, 5, 1, 9).isDoubleZero());
        assertTrue(new TwoRates(0, 5, 1, 9).hasZeroCell());
        assertFalse(new OneProportion(0, 5).isDoubleZero() || new OneRate(0, 5).isDoubleZero());
    }

    @Test
    void refusesNegativeAmounts() {
        Refusal.check("what is added to a zero cell must be 0 or more, but was -0.5", () -> ZeroCells.constant(-0.5));
        Refusal.check(
                "what is added to a zero cell must be 0 or more, but was NaN", () -> ZeroCells.constant(Double.NaN));
    }
}
