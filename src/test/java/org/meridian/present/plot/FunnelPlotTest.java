package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.present.figure.Legibility.words;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.math.Tails;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Legibility;
import org.meridian.present.figure.Mark;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.measure.ProportionMeasure;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.OneProportion;

class FunnelPlotTest {

    private static final PooledEffect P6 = RealData.p6(RR);

    @Test
    void isTheGoldenFigure() throws Exception {
        Golden.check("funnel-bcg", FunnelPlot.of(RealData.bcg()).draw());
    }

    @Test
    void contoursAreTheGoldenFigure() throws Exception {
        Golden.check(
                "funnel-contours-p6",
                FunnelPlot.of(P6).with(FunnelRegions.SIGNIFICANCE).draw());
    }

    @Test
    void sunsetIsTheGoldenFigure() throws Exception {
        Golden.check(
                "funnel-power-p6", FunnelPlot.of(P6).with(FunnelRegions.POWER).draw());
    }

    @Test
    void everyHeightPutsLargeStudiesOnTop() {
        for (FunnelHeight height : FunnelHeight.values()) {
            Figure figure = FunnelPlot.of(RealData.bcg()).with(height).draw();
            Legibility.check(figure);
            double large =
                    Legibility.group(figure, "TPT Madras").get(0).bounds().top();
            double small = Legibility.group(figure, "Aronson").get(0).bounds().top();
            assertTrue(large < small, () -> height + " puts the small study above the large one");
        }
    }

    @Test
    void aStudyLiesInTheRegionOfItsPValue() {
        Figure figure = FunnelPlot.of(P6).with(FunnelRegions.SIGNIFICANCE).draw();
        List<Mark.Polygon> contours = figure.marks().stream()
                .filter(Mark.Polygon.class::isInstance)
                .map(Mark.Polygon.class::cast)
                .toList();
        assertEquals(
                List.of(Ink.MIDDLE_REGION, Ink.DEEP_REGION, Ink.PAPER),
                contours.stream().map(Mark.Polygon::fill).toList());
        double[] levels = {0.01, 0.05, 0.10};
        for (int i = 0; i < P6.k(); i++) {
            double p = Tails.normalBothSides(
                    P6.effects().y().get(i) / P6.effects().study(i).se());
            Mark.Circle dot = (Mark.Circle)
                    Legibility.group(figure, P6.effects().labels().get(i) + ":").get(0);
            for (int level = 0; level < 3; level++) {
                assertEquals(
                        p > levels[level],
                        Shapes.contains(contours.get(level).corners(), dot.centre()),
                        dot + " p " + p);
            }
        }
    }

    @Test
    void medianPowerIsTheMiddleOfTheStudiesPowers() {
        StudyPower power = new StudyPower(P6.y());
        double[] powers = P6.effects().studies().stream()
                .mapToDouble(study -> power.at(study.se()))
                .sorted()
                .toArray();
        assertEquals(
                (powers[7] + powers[8]) / 2,
                power.median(P6.effects().studies().stream().mapToDouble(study -> study.se())));
        assertEquals(0.05, new StudyPower(0).at(1), 1e-12, "a test at the 5% level rejects what is true so often");
        assertEquals(0.8, power.at(power.standardErrorAt(0.8)), 1e-9);
    }

    @Test
    void refusesWhatItCannotDraw() {
        assertThrows(
                IllegalArgumentException.class,
                () -> FunnelOptions.withDefaults().with(FunnelRegions.POWER).with(FunnelHeight.SAMPLE_SIZE));
        FunnelPlot unknown = FunnelPlot.of(Examples.given(
                        GenericMeasure.GEN, new double[] {1, 2}, new double[] {1, 1}, List.of("one", "two")))
                .with(FunnelHeight.SAMPLE_SIZE);
        assertTrue(assertThrows(IllegalArgumentException.class, unknown::draw)
                .getMessage()
                .contains("but one does not"));
        FunnelPlot level = FunnelPlot.of(RandomEffects.withDefaults()
                        .pool(ProportionMeasure.PLO.of(
                                List.of("a", "b"), List.of(new OneProportion(3, 10), new OneProportion(5, 10)))))
                .with(FunnelRegions.SIGNIFICANCE);
        assertTrue(assertThrows(IllegalArgumentException.class, level::draw)
                .getMessage()
                .contains("no effect"));
    }

    @Test
    void tellsBothSides() {
        Figure figure = FunnelPlot.of(P6).draw();
        assertTrue(figure.description().contains("study lies below")
                || figure.description().contains("studies lie below"));
        assertEquals(P6.k(), figure.table().rows().size());
        assertTrue(words(figure).contains("Standard error"));
    }
}
