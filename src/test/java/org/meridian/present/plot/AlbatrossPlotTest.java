package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.present.figure.Legibility.words;
import static org.meridian.synthesis.measure.BinaryMeasure.OR;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.Legibility;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.measure.CorrelationMeasure;
import org.meridian.synthesis.pool.ThresholdSide;
import org.meridian.synthesis.study.Correlation;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

class AlbatrossPlotTest {

    @Test
    void isTheGoldenFigure() throws Exception {
        Golden.check("albatross-p6", AlbatrossPlot.of(RealData.p6(RR).effects()).draw());
    }

    @Test
    void aStudyStandsOnTheContourOfItsOwnEffect() {
        StudyEffect means = ContinuousMeasure.SMD.of(new TwoMeans(10, 2, 40, 9, 2.2, 40));
        assertEquals(
                AlbatrossStudy.of(means).x(), AlbatrossContours.meanDifference().x(means.y(), 80), 1e-9);
        StudyEffect correlation = CorrelationMeasure.ZCOR.of(new Correlation(-0.3, 50));
        assertEquals(
                AlbatrossStudy.of(correlation).x(),
                AlbatrossContours.correlation().x(correlation.y(), 50),
                1e-9);
        TwoByTwo table = new TwoByTwo(12, 28, 20, 40);
        StudyEffect ratio = RR.of(table);
        assertEquals(
                AlbatrossStudy.of(ratio).x(), new AlbatrossContours.RiskRatio(1.0 / 3, 0.4).x(ratio.y(), 100), 1e-9);
    }

    @Test
    void contoursGoOnWhereTheTailHasNoNumber() {
        AlbatrossContours contours = AlbatrossContours.correlation();
        double before = contours.x(1, 36.4 * 36.4 + 3);
        double after = contours.x(1, 36.5 * 36.5 + 3);
        assertTrue(after > before && after - before < 2, before + " " + after);
    }

    @Test
    void oneSidedValuesTellTheirSide() {
        AlbatrossStudy above = AlbatrossStudy.ofOneSided("above", 0.01, 40);
        AlbatrossStudy below = AlbatrossStudy.ofOneSided("below", 0.99, 40);
        assertEquals(ThresholdSide.ABOVE, above.side());
        assertEquals(ThresholdSide.BELOW, below.side());
        assertEquals(above.x(), -below.x(), 1e-12);
        assertEquals(0.02, above.p(), 1e-12);
    }

    @Test
    void valuesAloneSuffice() {
        Figure figure = AlbatrossPlot.of(
                        List.of(
                                new AlbatrossStudy("only p is known", 0.03, ThresholdSide.ABOVE, 60),
                                new AlbatrossStudy("只知道p值", 1, ThresholdSide.BELOW, 25),
                                new AlbatrossStudy("tiny", 1e-200, ThresholdSide.BELOW, 4000)),
                        AlbatrossContours.meanDifference())
                .draw();
        Legibility.check(figure);
        assertTrue(words(figure).contains("Standardised mean difference"), () -> "" + words(figure));
    }

    @Test
    void refusesWhatHasNoContours() {
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> AlbatrossPlot.of(RealData.p6(OR).effects()))
                .getMessage()
                .contains("odds ratio"));
        assertThrows(IllegalArgumentException.class, () -> new AlbatrossStudy("a", 0, ThresholdSide.ABOVE, 20));
        assertThrows(IllegalArgumentException.class, () -> new AlbatrossStudy("a", 0.5, ThresholdSide.ABOVE, 3));
        assertThrows(
                IllegalArgumentException.class, () -> AlbatrossPlot.of(List.of(), AlbatrossContours.correlation()));
        assertThrows(IllegalArgumentException.class, () -> AlbatrossContours.riskRatio(1));
    }
}
