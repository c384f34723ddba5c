package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.present.figure.Legibility.words;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Legibility;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.synthesis.pool.PooledEffect;

class RadialPlotTest {

    @Test
    void isTheGoldenFigure() throws Exception {
        Golden.check("radial-p6", RadialPlot.of(RealData.p6(RR)).draw());
    }

    @Test
    void theBandHoldsTheStudiesWithinTwoStandardErrors() {
        PooledEffect pooled = RealData.bcg();
        Figure figure = RadialPlot.of(pooled).draw();
        List<Point> band = figure.marks().stream()
                .filter(mark -> mark instanceof Mark.Polygon polygon && polygon.fill() == Ink.FAINT_REGION)
                .map(mark -> ((Mark.Polygon) mark).corners())
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < pooled.k(); i++) {
            double distance = (pooled.effects().y().get(i) - pooled.y())
                    / pooled.effects().study(i).se();
            Mark.Circle dot = (Mark.Circle)
                    Legibility.group(figure, pooled.effects().labels().get(i) + ":")
                            .get(0);
            assertEquals(Math.abs(distance) < 2, Shapes.contains(band, dot.centre()), dot + " at " + distance);
        }
    }

    @Test
    void theArcShowsNaturalValues() {
        List<String> words = words(RadialPlot.of(RealData.bcg()).draw());
        assertTrue(words.containsAll(List.of("1", "0.8", "0.6", "0.5")), () -> "" + words);
    }

    @Test
    void oneStudyHasAnArcToo() {
        PooledEffect one = RealData.bcg().method().pool(RealData.bcg().effects().at(0));
        Figure figure = RadialPlot.of(one).draw();
        Legibility.check(figure);
        assertTrue(words(figure).contains("0.4"), () -> "" + words(figure));
    }
}
