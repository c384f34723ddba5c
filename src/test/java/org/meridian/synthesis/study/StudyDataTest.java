package org.meridian.synthesis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.GenericMeasure;

class StudyDataTest {

    private final TwoByTwo table = TwoByTwo.ofEvents(35, 40, 27, 40);
    private final TwoMeans means = new TwoMeans(55, 47, 155, 75, 64, 156);

    @Test
    void aTableKnowsItsMargins() {
        assertEquals(new TwoByTwo(35, 5, 27, 13), table);
        assertEquals(40, table.treatmentTotal());
        assertEquals(40, table.controlTotal());
        assertEquals(80, table.total());
        assertEquals(0.875, table.treatmentRisk());
        assertEquals(0.675, table.controlRisk());
        assertEquals("35/40 v 27/40", table.toString());
        assertEquals(
                "0.5/21 v 2.5/21", TwoByTwo.ofEvents(0, 20, 2, 20).plus(0.5).toString());
    }

    @Test
    void aTableIsTurnedRound() {
        assertEquals(TwoByTwo.ofEvents(5, 40, 13, 40), table.complement());
        assertEquals(TwoByTwo.ofEvents(27, 40, 35, 40), table.swapped());
        assertEquals(table, table.swapped().swapped());
        assertEquals(table, table.complement().complement());
        assertEquals(new TwoByTwo(35.5, 5.5, 27.5, 13.5), table.plus(0.5));
    }

    @Test
    void aTableKnowsItsZeros() {
        assertFalse(table.hasZeroCell() || table.isDoubleZero());
        assertTrue(TwoByTwo.ofEvents(30, 30, 25, 30).hasZeroCell());
        assertFalse(TwoByTwo.ofEvents(30, 30, 25, 30).isDoubleZero());
        assertTrue(TwoByTwo.ofEvents(0, 9, 0, 8).isDoubleZero());
        assertTrue(TwoByTwo.ofEvents(9, 9, 8, 8).isDoubleZero());
        assertFalse(TwoByTwo.ofEvents(9, 9, 0, 8).isDoubleZero());
    }

    @Test
    void meansKnowTheirPooledDeviation() {
        assertEquals(309, means.df());
        double byHand = Math.sqrt((154 * 47.0 * 47 + 155 * 64.0 * 64) / 309);
        Tolerance.CLOSED_FORM.check(byHand, means.pooledSd(), "pooled SD");
        assertEquals(new TwoMeans(75, 64, 156, 55, 47, 155), means.swapped());
        assertEquals("55 (47), n = 155 v 75 (64), n = 156", means.toString());
    }

    @Test
    void aGivenEffectIsMirrored() {
        assertEquals(new Given(-0.3, 0.1), new Given(0.3, 0.1).swapped());
    }

    @Test
    void theStandardErrorOfAPrintedIntervalIsItsWidth() {
        Reported ratio = Reported.of(Scale.LOG, 1.25, 1.21, 1.30);
        assertEquals(Math.log(1.25), ratio.y());
        double byHand = (Math.log(1.30) - Math.log(1.21)) / (2 * 1.959963984540054);
        Tolerance.QUANTILE.checkRelative(byHand, ratio.standardError(), "SE");
        assertEquals("1.25 [1.21, 1.3]", ratio.toString());
        Reported difference = Reported.of(Scale.IDENTITY, -16, -21.3, -10.6);
        assertEquals(-16, difference.y());
        assertEquals("-16 [-21.3, -10.6]", difference.toString());
        assertEquals(Reported.of(Scale.IDENTITY, 16, 10.6, 21.3), difference.swapped());
    }

    @Property
    void aPrintedEstimateGoesThereAndBack(
            @ForAll @DoubleRange(min = -5, max = 5) double y, @ForAll @DoubleRange(min = 0.01, max = 3) double se) {
        for (var scale : List.of(Scale.IDENTITY, Scale.LOG)) {
            StudyEffect study = new StudyEffect("A", measureOn(scale), y, se * se, new Given(y, se * se));
            Interval printed = study.interval(0.95).natural(scale);
            Reported reported = new Reported(scale, study.natural(), printed);
            StudyEffect back = StudyEffect.of("A", measureOn(scale), reported);
            Tolerance.CLOSED_FORM.check(y, back.y(), "y");
            Tolerance.ITERATIVE.checkRelative(se, back.se(), "SE");
            StudyEffect mirrored = StudyEffect.of("A", measureOn(scale), reported.swapped());
            Tolerance.CLOSED_FORM.check(-y, mirrored.y(), "swapped y");
            Tolerance.ITERATIVE.checkRelative(se, mirrored.se(), "swapped SE");
        }
    }

    private static Measure measureOn(Scale scale) {
        return scale == Scale.LOG ? BinaryMeasure.RR : GenericMeasure.GEN;
    }

    @Test
    void rulesOfTablesAreNamed() {
        Refusal.check("treatment events must be 0 or more, but were -1.0", () -> new TwoByTwo(-1, 2, 3, 4));
        Refusal.check("treatment non-events must be 0 or more, but were NaN", () -> new TwoByTwo(1, Double.NaN, 3, 4));
        Refusal.check("control events must be 0 or more, but were -0.5", () -> new TwoByTwo(1, 2, -0.5, 4));
        Refusal.check(
                "control non-events must be 0 or more, but were Infinity",
                () -> new TwoByTwo(1, 2, 3, Double.POSITIVE_INFINITY));
        Refusal.check("the treatment arm must have participants, but had none", () -> new TwoByTwo(0, 0, 3, 4));
        Refusal.check("the control arm must have participants, but had none", () -> TwoByTwo.ofEvents(1, 2, 0, 0));
        Refusal.check(
                "events cannot exceed participants, but in the treatment arm they were 41.0 of 40.0",
                () -> TwoByTwo.ofEvents(41, 40, 27, 40));
        Refusal.check(
                "events cannot exceed participants, but in the control arm they were NaN of 40.0",
                () -> TwoByTwo.ofEvents(35, 40, Double.NaN, 40));
        Refusal.check(
                "treatment events must be 0 or more, but were -0.5",
                () -> TwoByTwo.ofEvents(0, 1, 0, 1).plus(-0.5));
    }

    @Test
    void rulesOfMeansAreNamed() {
        Refusal.check(
                "the mean of the treatment arm must be a number, but was NaN",
                () -> new TwoMeans(Double.NaN, 1, 10, 0, 1, 10));
        Refusal.check(
                "the standard deviation of the control arm must be > 0, but was 0.0",
                () -> new TwoMeans(0, 1, 10, 0, 0, 10));
        Refusal.check(
                "the treatment arm must have at least 2 participants, but had 1.0",
                () -> new TwoMeans(0, 1, 1, 0, 1, 10));
        Refusal.check(
                "the control arm must have at least 2 participants, but had NaN",
                () -> new TwoMeans(0, 1, 2, 0, 1, Double.NaN));
    }

    @Test
    void rulesOfPrintedEstimatesAreNamed() {
        var log = Scale.LOG;
        Refusal.check(
                "a printed estimate must lie in its interval, but 0.004 does not lie from 0.001 to 0.003",
                () -> Reported.of(log, 0.004, 0.001, 0.003));
        Refusal.check(
                "a printed interval must have a width, but it went from 1.0 to 1.0", () -> Reported.of(log, 1, 1, 1));
        Refusal.check("a ratio must be > 0, but was -1.0", () -> Reported.of(log, 1, -1, 2));
        Refusal.check(
                "this scale runs between 0.0 and 1.0, but the value was 1.0",
                () -> Reported.of(Scale.LOGIT, 0.9, 0.5, 1));
    }
}
