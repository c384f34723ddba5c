package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.synthesis.measure.GenericMeasure.GEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.Legibility;
import org.meridian.present.figure.Mark;
import org.meridian.synthesis.model.Likelihood;
import org.meridian.synthesis.pool.PooledEffect;

class ProfilePlotTest {

    @Test
    void isTheGoldenFigure() throws Exception {
        Golden.check("profile-bcg", ProfilePlot.of(RealData.bcg()).draw());
    }

    @Test
    void allMaximaAreMarked() {
        PooledEffect two = Examples.given(
                GEN, new double[] {-0.1, 0.1, 27.3}, new double[] {0.001, 0.001, 100}, List.of("a", "b", "far off"));
        Figure figure = ProfilePlot.of(two).draw();
        Legibility.check(figure);
        assertEquals(2, maxima(figure));
        assertTrue(figure.description().contains("It has 2 maxima"), figure::description);
        assertEquals(
                1, maxima(ProfilePlot.of(RealData.bcg()).with(Likelihood.ML).draw()));
    }

    @Test
    void aMaximumAtTheBoundaryIsMarkedToo() {
        Figure figure = ProfilePlot.of(RealData.sciatica()).draw();
        Legibility.check(figure);
        assertEquals(1, maxima(figure));
    }

    @Test
    void oneStudyHasNoLikelihoodOfItsHeterogeneity() {
        PooledEffect one = RealData.bcg().method().pool(RealData.bcg().effects().at(0));
        assertThrows(IllegalArgumentException.class, () -> ProfilePlot.of(one));
    }

    private static long maxima(Figure figure) {
        return figure.marks().stream()
                .filter(mark ->
                        mark instanceof Mark.Group group && group.label().startsWith("Maximum"))
                .count();
    }
}
