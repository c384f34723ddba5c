package org.meridian.present.plot.forest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.synthesis.measure.BinaryMeasure.OR;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;
import static org.meridian.synthesis.measure.GenericMeasure.GEN;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.math.Doubles;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.Legibility;
import org.meridian.present.figure.Mark;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.TwoByTwo;

class ForestPlotPropertyTest {

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void extremeEffectsStayLegible(@ForAll("extremes") PooledEffect pooled, @ForAll("options") ForestOptions options) {
        Figure figure = ForestPlot.of(pooled).with(options).draw();
        Legibility.check(figure);
        assertTrue(figure.description().contains("Summary"));
        assertEquals(
                pooled.k() + 1 + pooled.prediction().stream().count(),
                figure.marks().stream().filter(Mark.Group.class::isInstance).count());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void countsStayLegible(@ForAll("counts") PooledEffect pooled, @ForAll("options") ForestOptions options) {
        Legibility.check(ForestPlot.of(pooled).with(options).draw());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void theSameEffectGivesTheSameBytes(@ForAll("extremes") PooledEffect pooled) {
        assertEquals(
                ForestPlot.of(pooled).draw().toSvg(),
                ForestPlot.of(pooled.method().pool(pooled.effects())).draw().toSvg());
    }

    @Provide
    Arbitrary<PooledEffect> extremes() {
        return extremes(1);
    }

    /** Effects of so many studies or more that lie far apart, are very precise or very imprecise, and have names of all kinds. */
    static Arbitrary<PooledEffect> extremes(int studies) {
        Arbitrary<Row> rows = Combinators.combine(
                        names(),
                        Arbitraries.doubles().between(-8, 8),
                        Arbitraries.doubles().between(-4, 1).map(power -> Math.pow(10, power)))
                .as(Row::new);
        return rows.list()
                .ofMinSize(studies)
                .ofMaxSize(60)
                .flatMap(list -> Arbitraries.of(RR, GEN)
                        .flatMap(measure -> pooled(Effects.of(
                                measure,
                                list.stream().map(Row::name).toList(),
                                Doubles.from(list.stream().mapToDouble(Row::y)),
                                Doubles.from(list.stream().mapToDouble(Row::v))))));
    }

    @Provide
    Arbitrary<PooledEffect> counts() {
        Arbitrary<Integer> cell = Arbitraries.integers().between(1, 100_000);
        Arbitrary<TwoByTwo> tables = Combinators.combine(cell, cell, cell, cell).as(TwoByTwo::new);
        return Combinators.combine(names(), tables)
                .as(Named::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .flatMap(list -> pooled(OR.of(
                        list.stream().map(Named::name).toList(),
                        list.stream().map(Named::table).toList())));
    }

    @Provide
    Arbitrary<ForestOptions> options() {
        ForestOptions all = ForestOptions.withDefaults();
        return Arbitraries.of(
                all,
                all.withFavours("Favours the treatment of the first arm in all trials", "有利于对照"),
                all.withColumns(ForestColumn.EFFECT),
                all.withColumns(ForestColumn.WEIGHT).withTitle("A forest of many trials, drawn without their effects"),
                all.withColumns(),
                all.withArms("A very long name of a treatment nobody can pronounce", "Control")
                        .withDigits(5),
                all.withRange(0.9, 1.1));
    }

    private static Arbitrary<PooledEffect> pooled(Effects effects) {
        return Arbitraries.of(
                        CommonEffect.withDefaults(),
                        RandomEffects.withDefaults().with(TauSquared.DL))
                .map(method -> method.pool(effects));
    }

    static Arbitrary<String> names() {
        Arbitrary<String> latin = Arbitraries.strings().ascii().ofMaxLength(60);
        Arbitrary<String> chinese =
                Arbitraries.strings().withCharRange('\u4e00', '\u9fa5').ofMaxLength(60);
        return Arbitraries.oneOf(latin, chinese, Arbitraries.strings().ofMaxLength(20));
    }

    private record Row(String name, double y, double v) {}

    private record Named(String name, TwoByTwo table) {}
}
