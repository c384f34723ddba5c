package org.meridian.present.plot.forest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.present.figure.Legibility.group;
import static org.meridian.present.figure.Legibility.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.meridian.evidence.riskofbias.Concern;
import org.meridian.math.Doubles;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.Legibility;
import org.meridian.present.figure.Mark;
import org.meridian.present.plot.Examples;
import org.meridian.present.plot.Golden;
import org.meridian.present.plot.element.ConcernSign;
import org.meridian.synthesis.diagnostic.Cumulative;
import org.meridian.synthesis.diagnostic.LeaveOneOut;
import org.meridian.synthesis.diagnostic.PooledSeries;
import org.meridian.synthesis.diagnostic.ShrunkenEffects;
import org.meridian.synthesis.pool.Attempt;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.PooledEffect;

/** Forest plots with groups, other models, risk of bias, columns of one's own, styles; series; caterpillars. */
class ForestVariantsTest {

    private static final PooledEffect BCG = Examples.bcg();
    private static final ForestPlot PLOT = ForestPlot.of(BCG).with(Examples.BCG_WORDS);
    private static final List<String> YEARS = BCG.effects().labels().stream()
            .map(label -> label.substring(label.length() - 4))
            .toList();

    private static Map<String, Figure> gallery() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("groups", PLOT.groupedBy(Examples.ALLOCATION).draw());
        figures.put(
                "models",
                PLOT.with(CommonEffect.withDefaults().pool(BCG.effects()))
                        .with(MantelHaenszel.withDefaults().pool(BCG.effects()))
                        .draw());
        figures.put(
                "prediction-line",
                PLOT.with(Examples.BCG_WORDS.with(PredictionStyle.LINE)).draw());
        figures.put(
                "prediction-shade",
                PLOT.with(Examples.BCG_WORDS.with(PredictionStyle.SHADE)).draw());
        figures.put(
                "risk-of-bias",
                PLOT.with(Examples.riskOfBias(BCG.effects().labels()))
                        .with(Examples.BCG_WORDS
                                .withColumn("Year", YEARS)
                                .withColumn("Allocation", Examples.ALLOCATION))
                        .draw());
        figures.put(
                "revman",
                PLOT.groupedBy(Examples.ALLOCATION)
                        .with(Examples.BCG_WORDS.with(ForestStyle.REVMAN))
                        .draw());
        figures.put("jama", PLOT.with(Examples.BCG_WORDS.with(ForestStyle.JAMA)).draw());
        figures.put("bmj", PLOT.with(Examples.BCG_WORDS.with(ForestStyle.BMJ)).draw());
        figures.put("leave-one-out", ForestPlot.of(LeaveOneOut.of(BCG)).draw());
        figures.put("cumulative", ForestPlot.of(byYear()).draw());
        figures.put(
                "caterpillar",
                CaterpillarPlot.of(BCG).with(ShrunkenEffects.of(BCG)).draw());
        return figures;
    }

    private static PooledSeries byYear() {
        return Cumulative.by(BCG, Doubles.from(YEARS.stream().mapToDouble(Double::parseDouble)));
    }

    @TestFactory
    Stream<DynamicTest> areTheGoldenFigures() {
        return gallery().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(), () -> Golden.check("forest-" + each.getKey(), each.getValue())));
    }

    @Test
    void groupsHaveTheirOwnSummariesAndATest() {
        Figure figure = PLOT.groupedBy(Examples.ALLOCATION).draw();
        List<String> words = words(figure);
        assertTrue(
                words.containsAll(List.of(
                        "alternate",
                        "Subtotal: systematic",
                        "[0.21, 2.09]",
                        "50.5%",
                        "112693",
                        "τ² = 0.1326, I² = 82.0%, Q = 5.56 (df = 1, p = 0.0183)",
                        "Test of subgroup differences: χ² = 2.04 (df = 2), p = 0.3609")),
                () -> "" + words);
        assertTrue(figure.description().contains("Subtotal: random: RR 0.38 [0.20, 0.70]."));
        assertEquals("group", figure.table().headings().get(1));
        assertEquals(13 + 3 + 2, figure.table().rows().size());
        assertEquals("Subtotal: random", figure.table().rows().get(7).get(0).words());
        assertEquals("random", figure.table().rows().get(7).get(1).words());
        // Studies stand with their group, not in the order of the data.
        assertTrue(words.indexOf("Vandiviere et al 1973") < words.indexOf("Frimodt-Moller et al 1973"));
    }

    @Test
    void otherMethodsStandBelowTheFirst() {
        PooledEffect common = CommonEffect.withDefaults().pool(BCG.effects());
        Figure figure = PLOT.with(common).draw();
        Box first = group(figure, "Random effects").get(0).bounds();
        Box second = group(figure, "Common effect").get(0).bounds();
        assertTrue(second.top() > first.bottom());
        assertEquals(common.interval().width() / BCG.interval().width(), second.width() / first.width(), 1e-9);
        assertTrue(words(figure).contains("Weights and notes are those of: random effects, REML, HKSJ"));
        assertThrows(
                IllegalArgumentException.class,
                () -> PLOT.with(CommonEffect.withDefaults().pool(BCG.effects().without(0))));
    }

    @Test
    void predictionIsALineThroughTheDiamondAndABand() {
        Figure line = PLOT.with(Examples.BCG_WORDS.with(PredictionStyle.LINE)).draw();
        Figure bar = PLOT.draw();
        Box through = group(line, "Random effects").get(0).bounds();
        Box barBox = group(bar, "95% prediction").get(0).bounds();
        assertEquals(barBox.left(), through.left(), 1e-9);
        assertEquals(barBox.right(), through.right(), 1e-9);
        assertTrue(words(line).contains("95% prediction interval (t, k − 2): [0.13, 1.78]"));
        Figure shade = PLOT.with(Examples.BCG_WORDS.with(PredictionStyle.SHADE)).draw();
        assertTrue(shade.marks().stream()
                .filter(Mark.Rectangle.class::isInstance)
                .anyMatch(mark -> Math.abs(mark.bounds().left() - barBox.left()) < 1e-9
                        && mark.bounds().height() > 200));
    }

    @Test
    void everyLightHasItsSign() {
        Figure figure = PLOT.with(Examples.riskOfBias(BCG.effects().labels())).draw();
        List<Mark> marks = group(figure, "Aronson 1948");
        assertEquals(6, marks.stream().filter(Mark.Circle.class::isInstance).count());
        assertEquals(6, marks.stream().filter(Mark.Text.class::isInstance).count());
        assertEquals("not assessed", last(figure, 12));
        assertTrue(figure.description().contains("D1 Randomisation process"));
        for (Concern concern : Concern.values()) {
            assertTrue(ConcernSign.ink(concern).contrast(ConcernSign.fill(concern)) >= 4.5, concern::name);
        }
    }

    private static String last(Figure figure, int row) {
        return figure.table()
                .rows()
                .get(row)
                .get(figure.table().headings().size() - 1)
                .words();
    }

    @Test
    void columnsOfOnesOwnNeedACellForEachStudy() {
        Figure figure = PLOT.with(Examples.BCG_WORDS.withColumn("Year", YEARS)).draw();
        assertEquals(List.of("study", "Year"), figure.table().headings().subList(0, 2));
        assertEquals("1948", figure.table().rows().get(0).get(1).words());
        assertThrows(
                IllegalArgumentException.class,
                () -> PLOT.with(Examples.BCG_WORDS.withColumn("Year", List.of("1948"))));
        assertThrows(IllegalArgumentException.class, () -> Examples.BCG_WORDS.withColumn(" ", YEARS));
    }

    @Test
    void stylesAreWhatTheirHousesDocument() {
        Figure revman = PLOT.with(Examples.BCG_WORDS.with(ForestStyle.REVMAN)).draw();
        double axis = group(revman, "Random effects").get(0).bounds().left();
        assertTrue(Legibility.texts(revman).stream()
                .filter(text -> text.text().equals("Weight") || text.text().startsWith("RR"))
                .allMatch(text -> text.bounds().right() < axis));
        List<String> jama =
                words(PLOT.with(Examples.BCG_WORDS.with(ForestStyle.JAMA)).draw());
        assertTrue(jama.containsAll(List.of(
                "Source",
                "RR (95% CI)",
                "(0.33–0.73)",
                "Heterogeneity: I² = 92.2%, Q = 152.23 (df = 12, p < 0.0001)")));
        List<String> bmj = words(PLOT.groupedBy(Examples.ALLOCATION)
                .with(Examples.BCG_WORDS.with(ForestStyle.BMJ))
                .draw());
        assertTrue(bmj.containsAll(List.of("4/123", "Events/total", "(0.33 to 0.73)")), () -> "" + bmj);
        assertTrue(bmj.stream().anyMatch(text -> text.startsWith("Test for heterogeneity: τ²")));
        assertFalse(bmj.stream().anyMatch(text -> text.startsWith("Test of subgroup")));
    }

    @Test
    void aDashNeverStandsBesideAMinus() {
        List<String> words = words(ForestPlot.of(Examples.means())
                .with(ForestOptions.withDefaults().with(ForestStyle.JAMA))
                .draw());
        assertTrue(words.stream().anyMatch(text -> text.matches("\\(−[0-9.]+ to −?[0-9.]+\\)")), () -> "" + words);
    }

    @Test
    void aStyleHasEveryColumnOnce() {
        ForestStyle meridian = ForestStyle.MERIDIAN;
        assertThrows(
                IllegalArgumentException.class,
                () -> new ForestStyle(
                        "Study",
                        List.of(ForestColumn.EFFECT),
                        List.of(ForestColumn.EFFECT),
                        meridian.limits(),
                        meridian.arms(),
                        meridian.sides(),
                        meridian.measure(),
                        meridian.squares(),
                        meridian.diamonds(),
                        "Heterogeneity",
                        meridian.notes()));
    }

    @Test
    void aSeriesShowsItsStepsAndWhyOneFailed() {
        Figure figure = ForestPlot.of(LeaveOneOut.of(BCG)).draw();
        assertTrue(
                words(figure).containsAll(List.of("Leave-one-out", "without TPT Madras 1980", "All 13 studies", "I²")));
        assertTrue(figure.description().contains("Leave-one-out of 13 studies: RR from 0.45 to 0.53."));
        assertEquals(13 + 1, figure.table().rows().size());
        List<PooledSeries.Step> steps = new ArrayList<>(LeaveOneOut.of(BCG).steps());
        steps.set(
                0,
                new PooledSeries.Step(
                        "Aronson 1948",
                        "without Aronson 1948",
                        new Attempt.Failed<>(
                                BCG.effects().without(0), new IllegalArgumentException("made-up reason"))));
        Figure without = ForestPlot.of(new LeaveOneOut(BCG, steps)).draw();
        assertTrue(String.join(" ", words(without)).contains("without Aronson 1948: made-up reason"));
        assertEquals(12 + 1, without.table().rows().size());
    }

    @Test
    void aCaterpillarRisesAndItsShrunkenEffectsAreNearer() {
        PooledEffect many = Examples.many(100);
        Figure figure = CaterpillarPlot.of(many).with(ShrunkenEffects.of(many)).draw();
        Legibility.check(figure);
        List<Mark.Group> studies = figure.marks().stream()
                .filter(Mark.Group.class::isInstance)
                .map(Mark.Group.class::cast)
                .filter(group -> group.label().startsWith("Trial"))
                .toList();
        assertEquals(100, studies.size());
        double last = Double.NEGATIVE_INFINITY;
        double summary = middle(group(figure, "Random effects").get(0));
        for (Mark.Group study : studies) {
            List<Mark> dots =
                    study.marks().stream().filter(Mark.Circle.class::isInstance).toList();
            double x = middle(dots.get(0));
            assertTrue(x >= last - 1e-9);
            assertTrue(Math.abs(middle(dots.get(1)) - summary) <= Math.abs(x - summary) + 1e-9);
            last = x;
        }
        assertThrows(
                IllegalArgumentException.class, () -> CaterpillarPlot.of(BCG).with(ShrunkenEffects.of(many)));
        assertThrows(
                IllegalArgumentException.class,
                () -> CaterpillarPlot.of(BCG)
                        .with(ForestOptions.withDefaults().withColumn("Year", Collections.nCopies(13, ""))));
    }

    private static double middle(Mark mark) {
        return (mark.bounds().left() + mark.bounds().right()) / 2;
    }

    @Test
    void saysWhatItDraws() {
        assertTrue(
                ForestPlot.of(LeaveOneOut.of(BCG)).toString().startsWith("Forest plot of leave-one-out of 13 studies"));
        assertTrue(CaterpillarPlot.of(BCG).toString().startsWith("Caterpillar plot of RR 0.49"));
    }
}
