package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.synthesis.measure.BinaryMeasure.OR;
import static org.meridian.synthesis.measure.BinaryMeasure.RD;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;
import static org.meridian.synthesis.measure.GenericMeasure.GEN;

import java.util.List;
import java.util.stream.IntStream;
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
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.pool.ThresholdSide;
import org.meridian.synthesis.regression.MetaRegression;
import org.meridian.synthesis.regression.Moderator;
import org.meridian.synthesis.regression.Moderators;
import org.meridian.synthesis.regression.ResidualTau2;
import org.meridian.synthesis.study.TwoByTwo;

/** Extreme studies, from one to sixty, under names of any script and length: all plots between two axes stay legible. */
class ScatterPlotsPropertyTest {

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void funnels(
            @ForAll("extremes") PooledEffect pooled,
            @ForAll FunnelRegions regions,
            @ForAll("heights") FunnelHeight height) {
        check(FunnelPlot.of(pooled).with(regions).with(height).draw(), pooled.k());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void radials(@ForAll("extremes") PooledEffect pooled) {
        check(RadialPlot.of(pooled).draw(), pooled.k());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void draperies(@ForAll("extremes") PooledEffect pooled, @ForAll DraperyHeight height) {
        check(DraperyPlot.of(pooled).with(height).draw(), pooled.k());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void baujats(@ForAll("severalExtremes") PooledEffect pooled) {
        check(BaujatPlot.of(pooled).draw(), pooled.k());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void profiles(@ForAll("severalExtremes") PooledEffect pooled) {
        Legibility.check(ProfilePlot.of(pooled).draw());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void bubbles(@ForAll("severalExtremes") PooledEffect pooled) {
        if (pooled.k() > 3) {
            Moderator.Numeric moderator = Moderator.numeric(
                    "a moderator with a name that is longer than the axis on which its values stand 以及中文名称",
                    Doubles.from(IntStream.range(0, pooled.k()).mapToDouble(i -> 1e5 + i % 7 * i)));
            check(
                    BubblePlot.of(MetaRegression.withDefaults()
                                    .with(ResidualTau2.COMMON_EFFECT)
                                    .fit(pooled.effects(), Moderators.of(moderator)))
                            .draw(),
                    pooled.k());
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void labbes(@ForAll("counts") PooledEffect pooled) {
        check(LabbePlot.of(pooled).draw(), pooled.k());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void albatrosses(@ForAll("values") List<AlbatrossStudy> studies, @ForAll("contours") AlbatrossContours contours) {
        check(AlbatrossPlot.of(studies, contours).draw(), studies.size());
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void theSameStudiesGiveTheSameBytes(@ForAll("extremes") PooledEffect pooled) {
        assertEquals(
                FunnelPlot.of(pooled).draw().toSvg(),
                FunnelPlot.of(pooled.method().pool(pooled.effects())).draw().toSvg());
    }

    /** Legible, and every study has its group and its row. */
    private static void check(Figure figure, int k) {
        Legibility.check(figure);
        assertEquals(
                k, figure.marks().stream().filter(Mark.Group.class::isInstance).count());
        assertTrue(figure.table().rows().size() >= k);
    }

    @Provide
    Arbitrary<FunnelHeight> heights() {
        return Arbitraries.of(FunnelHeight.STANDARD_ERROR, FunnelHeight.VARIANCE, FunnelHeight.PRECISION);
    }

    @Provide
    Arbitrary<AlbatrossContours> contours() {
        return Arbitraries.of(
                AlbatrossContours.meanDifference(),
                AlbatrossContours.correlation(),
                AlbatrossContours.riskRatio(0.02),
                AlbatrossContours.riskRatio(0.97));
    }

    @Provide
    Arbitrary<List<AlbatrossStudy>> values() {
        return Combinators.combine(
                        names(),
                        Arbitraries.doubles().between(-250, 0).map(power -> Math.pow(10, power)),
                        Arbitraries.of(ThresholdSide.values()),
                        Arbitraries.doubles().between(0.61, 6).map(power -> Math.pow(10, power)))
                .as(AlbatrossStudy::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<PooledEffect> extremes() {
        return extremes(1);
    }

    @Provide
    Arbitrary<PooledEffect> severalExtremes() {
        return extremes(2);
    }

    private static Arbitrary<PooledEffect> extremes(int least) {
        Arbitrary<Double> effects =
                Arbitraries.oneOf(Arbitraries.doubles().between(-8, 8), Arbitraries.of(0.0, -0.5, 1.0));
        Arbitrary<Double> variances = Arbitraries.oneOf(
                Arbitraries.doubles().between(-4, 1).map(power -> Math.pow(10, power)), Arbitraries.of(0.01, 0.25));
        return Combinators.combine(names(), effects, variances)
                .as(Row::new)
                .list()
                .ofMinSize(least)
                .ofMaxSize(60)
                .flatMap(list -> Arbitraries.of(RR, GEN)
                        .flatMap(measure -> Arbitraries.of(
                                        CommonEffect.withDefaults(),
                                        RandomEffects.withDefaults().with(TauSquared.DL))
                                .map(method -> method.pool(Effects.of(
                                        measure,
                                        list.stream().map(Row::name).toList(),
                                        Doubles.from(list.stream().mapToDouble(Row::y)),
                                        Doubles.from(list.stream().mapToDouble(Row::v)))))));
    }

    @Provide
    Arbitrary<PooledEffect> counts() {
        Arbitrary<Integer> cell = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 100_000),
                Arbitraries.integers().between(1, 20));
        return Combinators.combine(
                        names(), Combinators.combine(cell, cell, cell, cell).as(TwoByTwo::new))
                .as(Table::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .flatMap(list -> Arbitraries.<BinaryMeasure>of(OR, RR, RD)
                        .map(measure -> RandomEffects.withDefaults()
                                .with(TauSquared.DL)
                                .pool(measure.of(
                                        list.stream().map(Table::name).toList(),
                                        list.stream().map(Table::table).toList()))));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(60),
                Arbitraries.strings().withCharRange('\u4e00', '\u9fa5').ofMaxLength(60),
                Arbitraries.strings().alpha().ofMinLength(3).ofMaxLength(14),
                Arbitraries.strings().ofMaxLength(20));
    }

    private record Row(String name, double y, double v) {}

    private record Table(String name, TwoByTwo table) {}
}
