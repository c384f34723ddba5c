package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.meridian.synthesis.effect.BinaryMeasure;
import org.meridian.synthesis.effect.ContinuousMeasure;
import org.meridian.synthesis.effect.Effects;
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
    void anotherKindOfDataIsRefused() {
        var problem = assertThrows(
                IllegalArgumentException.class, () -> Datasets.load("bcg").effects(ContinuousMeasure.MD));
        assertTrue(problem.getMessage().startsWith("columns: the mean difference needs one of treatmentMean"));
    }
}
