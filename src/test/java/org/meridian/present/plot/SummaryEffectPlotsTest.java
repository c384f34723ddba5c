package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.present.figure.Legibility.words;
import static org.meridian.synthesis.measure.BinaryMeasure.OR;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.math.Doubles;
import org.meridian.present.SimpleMean;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.Legibility;
import org.meridian.present.figure.Mark;
import org.meridian.present.plot.element.StudySizes;
import org.meridian.present.plot.forest.CaterpillarPlot;
import org.meridian.present.plot.forest.ForestOptions;
import org.meridian.present.plot.forest.ForestPlot;
import org.meridian.present.plot.forest.ForestStyle;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.glmm.Glmm;
import org.meridian.synthesis.glmm.GlmmFit;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.measure.ProportionMeasure;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.TwoByTwo;

/** Plots of results that give studies no weights, and of results in which a label stands for more than one row. */
class SummaryEffectPlotsTest {

    private static final Effects BCG =
            OR.of(Examples.bcg().effects().labels(), Examples.bcg().effects().tables());
    private static final GlmmFit FIT = Glmm.withDefaults().fit(BCG);
    private static final PooledEffect POOLED = RandomEffects.withDefaults().pool(BCG);

    private static Effects ofOneLabel(Effects effects) {
        return new Effects(
                effects.measure(),
                Collections.nCopies(effects.size(), "Aronson 1948"),
                effects.y(),
                effects.v(),
                effects.data());
    }

    static List<SummaryEffect> results() {
        Effects rare = OR.of(
                List.of("a", "b", "c", "d"),
                List.of(
                        TwoByTwo.ofEvents(0, 40, 0, 36),
                        TwoByTwo.ofEvents(9, 135, 23, 135),
                        TwoByTwo.ofEvents(0, 50, 3, 50),
                        TwoByTwo.ofEvents(2216, 29011, 2103, 29039)));
        return List.of(
                FIT,
                Glmm.withDefaults().fit(rare),
                Glmm.withDefaults().fit(BCG.at(3)),
                Glmm.withDefaults().fit(ofOneLabel(BCG)),
                new SimpleMean(0.9).apply(BCG),
                RandomEffects.withDefaults().pool(BCG.at(3)),
                RandomEffects.withDefaults().pool(ofOneLabel(BCG)));
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyPlotThatFitsDrawsIt(SummaryEffect result) {
        ForestPlot forest = ForestPlot.of(result);
        for (Plot plot : List.of(
                forest,
                forest.with(POOLED.again(result.effects())).with(result),
                ForestPlot.of(POOLED.again(result.effects())).with(result),
                forest.with(Examples.riskOfBias(
                        result.effects().labels().stream().distinct().toList())),
                CaterpillarPlot.of(result),
                FunnelPlot.of(result),
                FunnelPlot.of(result).with(FunnelRegions.SIGNIFICANCE),
                FunnelPlot.of(result).with(FunnelRegions.POWER),
                RadialPlot.of(result),
                LabbePlot.of(result),
                DraperyPlot.of(result))) {
            Figure figure = plot.draw();
            Legibility.check(figure);
            assertFalse(figure.description().isBlank());
        }
        assertTrue(forest.toText(100).contains(result.text().estimate()));
    }

    @Test
    void aModelOfCountsIsTheGoldenFigure() throws Exception {
        Golden.check("forest-glmm", ForestPlot.of(FIT).with(Examples.BCG_WORDS).draw());
    }

    @Test
    void withoutWeightsThereIsNoColumnOfThem() {
        Figure figure = ForestPlot.of(FIT).draw();
        assertFalse(words(figure).contains("Weight"));
        assertFalse(figure.table().headings().contains("weight"));
        assertFalse(ForestPlot.of(FIT).toText(120).contains("100.0%"));
        assertTrue(words(ForestPlot.of(POOLED).draw()).contains("Weight"));
        String text = String.join(" ", words(figure));
        assertTrue(text.contains("Heterogeneity: " + FIT.heterogeneityText()), text);
        assertTrue(text.contains("No weights: " + FIT.method().title()), text);
    }

    @Test
    void theAreaOfASquareIsThePrecisionOfItsStudy() {
        Figure figure = ForestPlot.of(FIT).draw();
        double madras = side(figure, "TPT Madras 1980");
        double stein = side(figure, "Stein & Aronson 1953");
        int i = BCG.labels().indexOf("TPT Madras 1980");
        int j = BCG.labels().indexOf("Stein & Aronson 1953");
        assertEquals(BCG.v().get(j) / BCG.v().get(i), madras * madras / (stein * stein), 1e-9);
    }

    private static double side(Figure figure, String study) {
        return Legibility.group(figure, study).stream()
                .filter(Mark.Rectangle.class::isInstance)
                .mapToDouble(it -> it.bounds().width())
                .max()
                .orElseThrow();
    }

    @Test
    void tinyVariancesDoNotOverflow() {
        Effects effects =
                Effects.of(GenericMeasure.GEN, List.of("a", "b"), Doubles.of(0.1, 0.2), Doubles.of(1e-310, 2e-310));
        assertEquals(
                Doubles.of(1, 0.5),
                StudySizes.of(new SimpleMean(0.95).apply(effects)).values());
    }

    @Test
    void aStyleWithoutTauSquaredKeepsTheRestOfTheHeterogeneity() {
        Figure figure = ForestPlot.of(FIT)
                .with(ForestOptions.withDefaults().with(ForestStyle.JAMA))
                .draw();
        assertTrue(words(figure)
                .contains("Heterogeneity: LR test " + FIT.likelihoodRatioTest().orElseThrow()));
        Figure silent = ForestPlot.of(new SimpleMean(0.95).apply(BCG)).draw();
        assertFalse(String.join(" ", words(silent)).contains("Heterogeneity"));
    }

    @Test
    void rowsOfOneLabelKeepTheirOwnNumbers() {
        for (SummaryEffect result : List.of(
                RandomEffects.withDefaults().pool(ofOneLabel(BCG)),
                Glmm.withDefaults().fit(ofOneLabel(BCG)))) {
            List<List<FigureCell>> own =
                    ForestPlot.of(POOLED.again(BCG)).draw().table().rows();
            List<List<FigureCell>> shared = ForestPlot.of(result).draw().table().rows();
            for (int i = 0; i < BCG.size(); i++) {
                assertEquals(own.get(i).subList(1, 4), shared.get(i).subList(1, 4));
                assertEquals(FigureCell.of("Aronson 1948"), shared.get(i).get(0));
                if (result.shares().isPresent()) {
                    assertEquals(own.get(i).get(4), shared.get(i).get(4));
                }
            }
        }
    }

    @Test
    void aStudyThatTheModelLeavesOutHasItsRow() {
        SummaryEffect rare = results().get(1);
        assertEquals(3, rare.k());
        Figure figure = ForestPlot.of(rare).draw();
        assertTrue(words(figure).contains("a"));
        assertTrue(words(figure).contains("3 of 4 studies take part in the model"));
    }

    @Test
    void aMeasureWithoutNoEffectHasNoLineOfIt() {
        SummaryEffect cured = Glmm.withDefaults()
                .fit(ProportionMeasure.PLO.of(
                        List.of("A", "B", "C"),
                        List.of(new OneProportion(3, 20), new OneProportion(30, 50), new OneProportion(9, 20))));
        Figure figure = ForestPlot.of(cured).draw();
        Legibility.check(figure);
        assertFalse(figure.description().contains("no effect"), figure.description());
    }

    @Test
    void whatNeedsWeightsRefusesInWords() {
        String bars = assertThrows(
                        IllegalArgumentException.class,
                        () -> RiskOfBiasBars.weighted(Examples.riskOfBias(BCG.labels()), FIT))
                .getMessage();
        assertEquals(
                "bars by weight need an analysis that gives studies weights, but there are none in: "
                        + FIT.method().title(),
                bars);
        String groups = assertThrows(
                        IllegalArgumentException.class, () -> ForestPlot.of(FIT).groupedBy(Examples.ALLOCATION))
                .getMessage();
        assertTrue(groups.contains(FIT.method().title()), groups);
    }

    @Test
    void notesSayWhoseTheyAre() {
        assertTrue(words(ForestPlot.of(FIT).with(POOLED).draw())
                .contains("Notes are those of: " + FIT.method().title()));
        assertTrue(words(ForestPlot.of(POOLED).with(FIT).draw())
                .contains("Weights and notes are those of: " + POOLED.method().title()));
    }

    @Test
    void anIntervalOfItsOwnKindIsNamed() {
        SummaryEffect one = new SimpleMean(0.95).apply(BCG.at(0));
        assertTrue(String.join(" ", words(ForestPlot.of(one).draw())).contains("One study, SUM_OF_VARIANCES interval"));
    }

    @Test
    void anAlbatrossPlotTakesTheStudiesOfAResult() {
        PooledEffect p6 = RealData.p6(RR);
        assertEquals(AlbatrossPlot.of(p6.effects()), AlbatrossPlot.of(p6));
    }
}
