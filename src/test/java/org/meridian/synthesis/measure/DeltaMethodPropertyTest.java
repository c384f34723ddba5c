package org.meridian.synthesis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.Genotypes;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.OneRate;
import org.meridian.synthesis.study.PairedMeans;
import org.meridian.synthesis.study.PairedTable;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.TwoRates;

/**
 * Where a variance is that of the delta method, it is the gradient of the effect size, taken numerically here, around the
 * variance of the counts or means.
 */
class DeltaMethodPropertyTest {

    private static final double CLOSE = 1e-5;

    @Provide
    Arbitrary<Doubles> cells() {
        Arbitrary<Integer> cell = Arbitraries.integers().between(5, 2_000);
        return Combinators.combine(cell, cell, cell, cell).as((a, b, c, d) -> Doubles.of(a, b, c, d));
    }

    private static double slope(Doubles at, int i, ToDoubleFunction<Doubles> y) {
        double step = 1e-4 * at.get(i);
        return (y.applyAsDouble(moved(at, i, step)) - y.applyAsDouble(moved(at, i, -step))) / (2 * step);
    }

    private static Doubles moved(Doubles at, int i, double step) {
        double[] values = new double[at.size()];
        for (int j = 0; j < values.length; j++) {
            values[j] = at.get(j) + (j == i ? step : 0);
        }
        return Doubles.of(values);
    }

    /** Variance of a function of counts of which those from..to add up to a fixed number. */
    private static double multinomial(Doubles at, int from, int to, ToDoubleFunction<Doubles> y) {
        double total = 0;
        double mean = 0;
        double square = 0;
        for (int i = from; i < to; i++) {
            double slope = slope(at, i, y);
            total += at.get(i);
            mean += at.get(i) * slope;
            square += at.get(i) * slope * slope;
        }
        return square - mean * mean / total;
    }

    private static double poisson(Doubles at, ToDoubleFunction<Doubles> y) {
        double variance = 0;
        for (int i = 0; i < at.size(); i++) {
            double slope = slope(at, i, y);
            variance += at.get(i) * slope * slope;
        }
        return variance;
    }

    private static void same(double expected, StudyEffect effect) {
        assertEquals(expected, effect.v(), CLOSE * expected, effect.measure() + " of " + effect.data());
    }

    private static TwoByTwo table(Doubles cells) {
        return new TwoByTwo(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
    }

    @Property(tries = 200)
    void twoBinomialSamples(@ForAll("cells") Doubles cells) {
        for (CountMeasure<TwoByTwo> measure : List.<CountMeasure<TwoByTwo>>of(
                BinaryMeasure.RR,
                BinaryMeasure.OR,
                BinaryMeasure.RD,
                BinaryMeasure.AS,
                AssociationMeasure.YUQ,
                AssociationMeasure.YUY,
                LatentDifference.OR2D,
                LatentDifference.OR2DN,
                LatentDifference.PBIT,
                PhiCoefficient.withDefaults().with(PhiVariance.STRATIFIED))) {
            ToDoubleFunction<Doubles> y = it -> measure.of(table(it)).y();
            same(multinomial(cells, 0, 2, y) + multinomial(cells, 2, 4, y), measure.of(table(cells)));
        }
    }

    @Property(tries = 100)
    void oneMultinomialSample(@ForAll("cells") Doubles cells) {
        for (AssociationMeasure measure : AssociationMeasure.values()) {
            same(multinomial(cells, 0, 4, it -> measure.of(table(it)).y()), measure.of(table(cells)));
        }
    }

    @Property(tries = 200)
    void matchedPairs(@ForAll("cells") Doubles cells) {
        for (PairedBinaryMeasure measure : PairedBinaryMeasure.values()) {
            // Peto's is the variance where there is no effect.
            if (measure != PairedBinaryMeasure.MPPETO) {
                ToDoubleFunction<Doubles> y =
                        it -> measure.of(new PairedTable(it.get(0), it.get(1), it.get(2), it.get(3)))
                                .y();
                same(
                        multinomial(cells, 0, 4, y),
                        measure.of(new PairedTable(cells.get(0), cells.get(1), cells.get(2), cells.get(3))));
            }
        }
    }

    @Property(tries = 200)
    void countsInTime(@ForAll("cells") Doubles cells) {
        double t1 = cells.get(2);
        double t2 = cells.get(3);
        Doubles events = Doubles.of(cells.get(0), cells.get(1));
        for (RateMeasure measure : RateMeasure.values()) {
            same(
                    poisson(
                            events,
                            it -> measure.of(new TwoRates(it.get(0), t1, it.get(1), t2))
                                    .y()),
                    measure.of(new TwoRates(events.get(0), t1, events.get(1), t2)));
        }
        for (SingleRateMeasure measure : SingleRateMeasure.values()) {
            if (measure != SingleRateMeasure.IRFT) {
                Doubles one = Doubles.of(events.get(0));
                same(
                        poisson(
                                one,
                                it -> measure.of(new OneRate(it.get(0), t1)).y()),
                        measure.of(new OneRate(events.get(0), t1)));
            }
        }
    }

    @Property(tries = 200)
    void oneBinomialSample(@ForAll("cells") Doubles cells) {
        for (ProportionMeasure measure : ProportionMeasure.values()) {
            if (measure != ProportionMeasure.PFT) {
                ToDoubleFunction<Doubles> y = it -> measure.of(new OneProportion(it.get(0), it.get(0) + it.get(1)))
                        .y();
                same(
                        multinomial(cells, 0, 2, y),
                        measure.of(new OneProportion(cells.get(0), cells.get(0) + cells.get(1))));
            }
        }
    }

    @Property(tries = 200)
    void genotypes(@ForAll("cells") Doubles cells) {
        Doubles three = Doubles.of(cells.get(0), cells.get(1), cells.get(2));
        same(
                multinomial(
                        three,
                        0,
                        3,
                        it -> GenotypeMeasure.REH
                                .of(new Genotypes(it.get(0), it.get(1), it.get(2)))
                                .y()),
                GenotypeMeasure.REH.of(new Genotypes(cells.get(0), cells.get(1), cells.get(2))));
    }

    @Property(tries = 200)
    void logarithmsOfMeans(@ForAll("cells") Doubles cells) {
        double s1 = cells.get(2) / 100;
        double s2 = cells.get(3) / 100;
        double n = 40;
        double r = 0.3;
        Doubles means = Doubles.of(cells.get(0), cells.get(1));
        ToDoubleFunction<Doubles> y = it -> RatioOfMeans.withDefaults()
                .with(BiasCorrection.NONE)
                .of(new TwoMeans(it.get(0), s1, n, it.get(1), s2, n))
                .y();
        double first = slope(means, 0, y) * s1;
        double second = slope(means, 1, y) * s2;
        same(
                (first * first + second * second) / n,
                ContinuousMeasure.ROM.of(new TwoMeans(means.get(0), s1, n, means.get(1), s2, n)));
        same(
                (first * first + second * second + 2 * r * first * second) / n,
                ChangeMeasure.ROMC.of(new PairedMeans(means.get(0), s1, means.get(1), s2, n, r)));
    }
}
