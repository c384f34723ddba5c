package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.synthesis.measure.BinaryMeasure.AS;
import static org.meridian.synthesis.measure.BinaryMeasure.OR;
import static org.meridian.synthesis.measure.BinaryMeasure.PETO;
import static org.meridian.synthesis.measure.BinaryMeasure.RD;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.present.figure.Legibility;
import org.meridian.present.figure.Mark;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.study.TwoByTwo;

class LabbePlotTest {

    @Test
    void isTheGoldenFigure() throws Exception {
        Golden.check("labbe-p6", LabbePlot.of(RealData.p6(OR)).draw());
    }

    @Test
    void crowdedRisksStayLegible() {
        Legibility.check(LabbePlot.of(RealData.bcg()).draw());
        Legibility.check(LabbePlot.of(RealData.sciatica()).draw());
    }

    @Test
    void theEffectOfATableLeadsFromItsControlRiskToItsTreatmentRisk() {
        TwoByTwo table = new TwoByTwo(12, 28, 20, 22);
        for (BinaryMeasure measure : List.of(RR, OR, RD, AS)) {
            double risk = LabbeCurve.of(measure, measure.of(table).y()).treatmentRisk(table.controlRisk());
            assertEquals(table.treatmentRisk(), risk, 1e-12, measure.title());
        }
        assertEquals(
                LabbeCurve.of(OR, -0.4).treatmentRisk(0.3),
                LabbeCurve.of(PETO, -0.4).treatmentRisk(0.3));
    }

    @Test
    void theAreaOfABubbleIsItsWeight() {
        var pooled = RealData.p6(OR);
        var figure = LabbePlot.of(pooled).draw();
        Mark.Circle one = (Mark.Circle) Legibility.group(figure, "Rusy 2002").get(0);
        Mark.Circle other =
                (Mark.Circle) Legibility.group(figure, "Duggal 1998").get(0);
        int i = pooled.effects().labels().indexOf("Rusy 2002");
        int j = pooled.effects().labels().indexOf("Duggal 1998");
        assertEquals(
                pooled.weights().get(i) / pooled.weights().get(j),
                one.radius() * one.radius() / (other.radius() * other.radius()),
                1e-9);
    }

    @Test
    void refusesEffectsWithoutTwoRisks() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> LabbePlot.of(Examples.means()))
                .getMessage()
                .contains("mean difference"));
        assertThrows(
                IllegalArgumentException.class,
                () -> LabbePlot.of(Examples.given(RR, new double[] {0.1}, new double[] {1}, List.of("no table"))));
    }
}
