package org.meridian.present.plot.forest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.present.figure.Legibility.group;
import static org.meridian.present.figure.Legibility.words;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;
import static org.meridian.synthesis.measure.GenericMeasure.GEN;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureFormat;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Legibility;
import org.meridian.present.figure.Mark;
import org.meridian.present.plot.Examples;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;

class ForestPlotTest {

    private static final Figure BCG =
            ForestPlot.of(Examples.bcg()).with(Examples.BCG_WORDS).draw();

    @Test
    void isTheGoldenFigure() throws Exception {
        Path golden = Path.of("src/test/resources/plot/forest-bcg.golden.svg");
        Path drawn = BCG.save(Path.of("target/forest-bcg.svg"));
        assertEquals(
                Files.readString(golden),
                Files.readString(drawn),
                "look at " + drawn + "; if it is what you want, it is the new " + golden);
    }

    @Test
    void saysWhatThePooledEffectSays() {
        List<String> words = words(BCG);
        List.of(
                        "BCG vaccine",
                        "Events",
                        "RR [95% CI]",
                        "Hart & Sutherland 1977",
                        "13598",
                        "0.24",
                        "[0.18, 0.31]",
                        "9.7%",
                        "Random effects, REML, HKSJ",
                        "191064",
                        "0.49",
                        "[0.33, 0.73]",
                        "100.0%",
                        "95% prediction interval (t, k − 2)",
                        "[0.13, 1.78]",
                        "Heterogeneity: τ² = 0.3132, I² = 92.2%, Q = 152.23 (df = 12, p < 0.0001)",
                        "Favours BCG",
                        "Favours control",
                        "Risk ratio (log scale)")
                .forEach(text -> assertTrue(words.contains(text), text));
        assertEquals(
                "Forest plot of 13 studies, risk ratio with 95% confidence intervals."
                        + " Summary (random effects, REML, HKSJ): RR 0.49 [0.33, 0.73], an interval wholly below no effect."
                        + " 95% prediction interval (t, k − 2): [0.13, 1.78]."
                        + " Heterogeneity: τ² = 0.3132, I² = 92.2%, Q = 152.23 (df = 12, p < 0.0001)."
                        + " Test of no effect: t = −3.95 (df = 12), p = 0.0019.",
                BCG.description());
    }

    @Test
    void areasOfSquaresAreProportionalToWeights() {
        PooledEffect pooled = Examples.bcg();
        double perArea = 0;
        for (int i = 0; i < pooled.k(); i++) {
            Box square = square(group(BCG, pooled.effects().labels().get(i) + ":"));
            double ratio = pooled.weights().get(i) / (square.width() * square.height());
            assertEquals(square.width(), square.height(), 1e-9);
            assertEquals(perArea == 0 ? ratio : perArea, ratio, 1e-9);
            perArea = ratio;
        }
    }

    @Test
    void diamondIsAsWideAsTheInterval() {
        Box diamond = group(BCG, "Random effects").get(0).bounds();
        Box prediction = group(BCG, "95% prediction").get(0).bounds();
        PooledEffect pooled = Examples.bcg();
        double pointsPerUnit = diamond.width() / pooled.interval().width();
        assertEquals(pooled.prediction().orElseThrow().interval().width(), prediction.width() / pointsPerUnit, 1e-9);
        assertTrue(prediction.left() < diamond.left() && diamond.right() < prediction.right());
    }

    @Test
    void whatLeavesTheAxisEndsInAnArrow() {
        Figure narrow = ForestPlot.of(Examples.bcg())
                .with(ForestOptions.withDefaults().withRange(0.5, 2))
                .draw();
        Legibility.check(narrow);
        assertEquals(1, arrows(group(narrow, "Aronson 1948")));
        assertEquals(2, arrows(group(narrow, "Comstock & Webster 1969")));
        assertEquals(0, arrows(group(narrow, "TPT Madras 1980")));
        // The whole of it lies beyond the edge: an arrow, and neither line nor square.
        assertEquals(1, group(narrow, "Hart & Sutherland 1977").size());
        assertEquals(0, arrows(group(BCG, "Aronson 1948")));
    }

    @Test
    void oneWildStudyDoesNotSqueezeTheOthers() {
        double[] y = {-0.2, -0.1, -0.3, 6};
        double[] v = {0.02, 0.02, 0.02, 9};
        Figure figure = ForestPlot.of(Examples.given(RR, y, v, List.of("a", "b", "c", "wild")))
                .draw();
        Legibility.check(figure);
        assertTrue(arrows(group(figure, "wild")) >= 1);
        List<Mark> whisker = group(figure, "b:");
        assertTrue(whisker.get(0).bounds().width() > 60, () -> whisker.toString());
    }

    @Test
    void intervalHiddenByItsSquareShowsAsALightLine() {
        Effects effects = Examples.given(GEN, new double[] {-2, 2}, new double[] {0.001, 0.5}, List.of("sharp", "wide"))
                .effects();
        Figure figure = ForestPlot.of(
                        RandomEffects.withDefaults().with(CiMethod.WALD).pool(effects))
                .draw();
        assertTrue(group(figure, "sharp").stream()
                .anyMatch(
                        mark -> mark instanceof Mark.Line line && line.stroke().ink() == Ink.PAPER));
    }

    @Test
    void meansShowMeansAndDeviations() {
        Figure figure = ForestPlot.of(Examples.means()).draw();
        List<String> words = words(figure);
        assertTrue(
                words.containsAll(List.of("Mean", "SD", "Total", "3.1", "4.55", "1.40", "100", "99")),
                () -> "" + words);
        assertFalse(words.contains("9.5"), "means do not add up");
        assertTrue(words.contains("−1.45"), "a real minus");
        Legibility.check(figure);
    }

    @Test
    void oneStudyHasNoHeterogeneity() {
        PooledEffect one =
                RandomEffects.withDefaults().pool(Examples.bcg().effects().without(12));
        while (one.k() > 1) {
            one = RandomEffects.withDefaults().pool(one.effects().without(0));
        }
        Figure figure = ForestPlot.of(one).draw();
        assertTrue(words(figure).contains("Heterogeneity: not estimable from one study"));
        assertTrue(figure.title().endsWith("1 study"), figure::title);
        Legibility.check(figure);
    }

    @Test
    void columnsAndTitleAreChosen() {
        Figure bare = ForestPlot.of(Examples.bcg())
                .with(ForestOptions.withDefaults()
                        .withColumns()
                        .withTitle("A title so long that it cannot stand on a single line of such a narrow figure"))
                .draw();
        assertFalse(words(bare).contains("Events"));
        assertFalse(words(bare).contains("RR [95% CI]"));
        assertFalse(words(bare).contains("Weight"));
        assertTrue(words(bare).get(0).startsWith("A title so long"));
        assertTrue(bare.title().startsWith("A title so long"));
        Legibility.check(bare);
        assertTrue(words(ForestPlot.of(Examples.bcg())
                        .with(ForestOptions.withDefaults().withDigits(3))
                        .draw())
                .contains("[0.330, 0.726]"));
    }

    @Test
    void noEffectFarAwayIsNotShown() {
        Figure figure = ForestPlot.of(Examples.given(
                        GEN, new double[] {50, 51, 52}, new double[] {0.1, 0.1, 0.1}, List.of("a", "b", "c")))
                .with(ForestOptions.withDefaults().withFavours("less", "more"))
                .draw();
        assertFalse(words(figure).contains("0"));
        Legibility.check(figure);
    }

    @Test
    void aRatioHasNoAxisFromZero() {
        ForestPlot plot =
                ForestPlot.of(Examples.bcg()).with(ForestOptions.withDefaults().withRange(0, 2));
        assertThrows(IllegalArgumentException.class, plot::draw);
    }

    @Test
    void hundredStudiesAndLongNamesAreLegible() {
        Legibility.check(BCG);
        Legibility.check(ForestPlot.of(Examples.many(100)).draw());
        Legibility.check(ForestPlot.of(Examples.bcg())
                .with(ForestOptions.withDefaults()
                        .withArms("Acupuncture with electrical stimulation of both legs", "非甾体抗炎药非甾体抗炎药非甾体抗炎药")
                        .withFavours("Favours whatever was given to the first arm of the trials", "有利于对照"))
                .draw());
    }

    @Test
    void imageHasTheSizeOfTheFigureAndIsNotBlank() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(FigureFormat.PNG.bytes(BCG)));
        assertEquals((int) Math.ceil(2 * BCG.width()), image.getWidth());
        assertEquals((int) Math.ceil(2 * BCG.height()), image.getHeight());
        Box diamond = group(BCG, "Random effects").get(0).bounds();
        int x = (int) (diamond.left() + diamond.right());
        int y = (int) (diamond.top() + diamond.bottom());
        assertEquals(Ink.SUMMARY.rgb(), image.getRGB(x, y) & 0xFFFFFF);
    }

    @Test
    void saysWhatItDraws() {
        assertTrue(ForestPlot.of(Examples.bcg()).toString().startsWith("Forest plot of RR 0.49 [0.33, 0.73], k = 13"));
    }

    private static Box square(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Rectangle.class::isInstance)
                .findFirst()
                .orElseThrow()
                .bounds();
    }

    private static long arrows(List<Mark> marks) {
        return marks.stream().filter(Mark.Polygon.class::isInstance).count();
    }
}
