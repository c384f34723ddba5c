package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.AssociationMeasure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.ZeroCells;

class DatasetEffectsTest {

    @Test
    void nonEventsAndTotalsAreBothUnderstood() {
        Effects bcg = Datasets.load("bcg").effects(BinaryMeasure.RR);
        assertEquals("13 studies, risk ratio", bcg.toString());
        assertEquals(new TwoByTwo(4, 119, 11, 128), bcg.tables().get(0));
        Effects p6 = Datasets.load("p6").effects(BinaryMeasure.OR, ZeroCells.none());
        assertEquals(16, p6.size());
        assertTrue(p6.tables().get(0).treatmentTotal() > p6.tables().get(0).treatmentEvents());
    }

    @Test
    void effectsKeepAllColumnsOfTheirRows() {
        Dataset bcg = Datasets.load("bcg");
        Effects effects = bcg.effects(BinaryMeasure.RR);
        assertEquals(44, effects.rows().numbers("latitude").get(0));
        assertEquals("random", effects.rows().cells("allocation").get(0).text());
        assertEquals("bcg.csv, line 2", effects.rows().place(0));
        assertEquals("tpos", effects.rows().columns().get(Role.TREATMENT_EVENTS));
        assertEquals(bcg.studies().effects(BinaryMeasure.RR), effects);
        // The effects of another measure are there without another line of code.
        assertEquals(13, bcg.effects(AssociationMeasure.PHI).size());
    }

    @Test
    void anotherKindOfDataIsRefused() {
        var problem = assertThrows(
                IllegalArgumentException.class, () -> Datasets.load("bcg").effects(ContinuousMeasure.MD));
        assertTrue(
                problem.getMessage().startsWith("columns: the mean difference needs treatmentMean with treatmentSd"));
    }
}
