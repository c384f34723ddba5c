package org.meridian.present.plot.forest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.meridian.evidence.riskofbias.AssessmentTable;
import org.meridian.evidence.riskofbias.Tools;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.Legibility;
import org.meridian.present.figure.TextWidth;
import org.meridian.present.plot.Examples;
import org.meridian.synthesis.diagnostic.Cumulative;
import org.meridian.synthesis.diagnostic.LeaveOneOut;
import org.meridian.synthesis.diagnostic.ShrunkenEffects;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.PooledEffect;

/** Whatever the studies, nothing overlaps and nothing leaves the page or the terminal. */
class ForestVariantsPropertyTest {

    private static final List<String> GROUPS = List.of(
            "Trials whose allocation was concealed by numbered opaque envelopes opened in sequence", "随机分配", "x");

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void groupsAndModelsStayLegible(@ForAll("several") PooledEffect pooled, @ForAll("options") ForestOptions options) {
        ForestPlot plot = ForestPlot.of(pooled)
                .groupedBy(IntStream.range(0, pooled.k())
                        .mapToObj(i -> GROUPS.get(i % 3))
                        .toList())
                .with(CommonEffect.withDefaults().pool(pooled.effects()))
                .with(options);
        Figure figure = plot.draw();
        Legibility.check(figure);
        assertTrue(figure.description().contains("Subtotal: 随机分配"));
        assertFits(plot.toText(100), 100);
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void lightsAndColumnsStayLegible(
            @ForAll("several") PooledEffect pooled,
            @ForAll("options") ForestOptions options,
            @ForAll("columns") List<String> cells) {
        List<String> column = IntStream.range(0, pooled.k())
                .mapToObj(i -> cells.get(i % cells.size()))
                .toList();
        ForestPlot plot = ForestPlot.of(pooled)
                .with(new AssessmentTable(Tools.ROB1, List.of()))
                .with(options.withColumn("Country or region of the trial and its centre", column));
        Figure figure = plot.draw();
        Legibility.check(figure);
        assertEquals(
                "not assessed",
                figure.table()
                        .rows()
                        .get(0)
                        .get(figure.table().headings().size() - 1)
                        .words());
        assertFits(plot.toText(60, TextAlphabet.ASCII), 60);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void seriesStayLegible(@ForAll("several") PooledEffect pooled, @ForAll("options") ForestOptions options) {
        SeriesPlot left = ForestPlot.of(LeaveOneOut.of(pooled)).with(options);
        Legibility.check(left.draw());
        SeriesPlot added = ForestPlot.of(Cumulative.of(pooled)).with(options);
        Legibility.check(added.draw());
        assertFits(left.toText(72, TextAlphabet.BOX), 72);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void caterpillarsStayLegible(@ForAll("several") PooledEffect pooled, @ForAll("options") ForestOptions options) {
        CaterpillarPlot plot = CaterpillarPlot.of(pooled).with(options);
        Legibility.check(plot.draw());
        Legibility.check(plot.with(ShrunkenEffects.of(pooled)).draw());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void textKeepsToItsWidth(@ForAll("several") PooledEffect pooled, @ForAll @IntRange(min = 40, max = 200) int width) {
        assertFits(ForestPlot.of(pooled).toText(width), width);
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void threeHundredStudiesStayLegible(@ForAll @IntRange(min = 250, max = 300) int k) {
        PooledEffect many = Examples.many(k);
        Legibility.check(ForestPlot.of(many).draw());
        Legibility.check(CaterpillarPlot.of(many).with(ShrunkenEffects.of(many)).draw());
    }

    private static void assertFits(String text, int width) {
        text.lines().forEach(line -> assertTrue(TextWidth.columns(line) <= width, () -> width + " columns: " + line));
    }

    @Provide
    Arbitrary<PooledEffect> several() {
        return ForestPlotPropertyTest.extremes(3);
    }

    @Provide
    Arbitrary<List<String>> columns() {
        return ForestPlotPropertyTest.names().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<ForestOptions> options() {
        ForestOptions all = ForestOptions.withDefaults();
        Arbitrary<ForestStyle> styles =
                Arbitraries.of(ForestStyle.MERIDIAN, ForestStyle.REVMAN, ForestStyle.JAMA, ForestStyle.BMJ);
        Arbitrary<ForestOptions> looks = Arbitraries.of(
                all,
                all.withFavours("Favours the treatment of the first arm in all trials", "有利于对照"),
                all.withColumns(ForestColumn.EFFECT),
                all.withColumns().withTitle("A forest of many trials, drawn without their effects"),
                all.withRange(0.9, 1.1).withFavours("less", "more"));
        return Combinators.combine(looks, styles, Arbitraries.of(PredictionStyle.values()))
                .as((look, style, prediction) -> look.with(style).with(prediction));
    }
}
