package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.math.CentredQuadraticForm;
import org.meridian.math.Doubles;
import org.meridian.math.Normal;
import org.meridian.math.Root;
import org.meridian.stat.Interval;
import org.meridian.stat.Threshold;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.model.WeightedMean;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.ZeroCells;

/** Nagashima, Noma and Furukawa's interval: by quadrature here, by draws where it comes from. */
class ConfidencePredictionTest {

    private static final RandomEffects NNF = RandomEffects.withDefaults().with(PredictionMethod.NNF);
    private static final Effects UNEQUAL =
            Numbers.effects(Doubles.of(0.1, 0.9, -0.4, 0.6, 1.1), Doubles.of(0.04, 0.3, 0.09, 0.02, 0.5));

    private static PredictionInterval prediction(Effects effects) {
        return NNF.pool(effects).prediction().orElseThrow();
    }

    /**
     * Thirteen placebo-controlled trials of cisapride (doi:10.1002/sim.1009) as the vignette of pimeta 1.1.4 has them, with its
     * printed answers from 25,000 draws: odds ratio 4.141, prediction 0.533 to 33.692, P(θ < 0) = 0.075. A quantile of so many
     * draws has a standard error of 0.02 on the log scale, a probability one of 0.0017.
     */
    @Test
    void agreesWithThePublishedExampleAsFarAsItsDrawsGo() {
        int[] treated = {15, 12, 29, 42, 14, 44, 14, 29, 10, 17, 38, 19, 21};
        int[] treatedTotal = {16, 16, 34, 56, 22, 54, 17, 58, 14, 26, 44, 29, 38};
        int[] placebo = {9, 1, 18, 31, 6, 17, 7, 23, 3, 6, 12, 22, 19};
        int[] placeboTotal = {16, 16, 34, 56, 22, 55, 15, 58, 15, 27, 45, 30, 38};
        List<TwoByTwo> tables = IntStream.range(0, treated.length)
                .mapToObj(i -> TwoByTwo.ofEvents(treated[i], treatedTotal[i], placebo[i], placeboTotal[i]))
                .toList();
        List<String> labels =
                IntStream.rangeClosed(1, 13).mapToObj(i -> "Trial " + i).toList();
        Effects effects =
                BinaryMeasure.OR.of(labels, tables, ZeroCells.constant(0.5).with(ZeroCells.Where.ALL));
        PooledEffect pooled = NNF.with(TauSquared.DL).pool(effects);
        assertEquals(4.141, pooled.natural(), 5e-4);
        Interval interval = pooled.prediction().orElseThrow().interval();
        assertEquals(Math.log(0.533), interval.lower(), 0.04);
        assertEquals(Math.log(33.692), interval.upper(), 0.04);
        assertEquals(
                0.075,
                pooled.probabilityBeyond(ThresholdSide.BELOW, Threshold.natural(1))
                        .orElseThrow(),
                0.004);
    }

    /** The authors' algorithm: τ² drawn from its confidence distribution by inverting the distribution of Q, then Z and T. */
    @Test
    void agreesWithDraws() {
        Doubles y = UNEQUAL.y();
        Doubles v = UNEQUAL.v();
        PredictionInterval prediction = prediction(UNEQUAL);
        double q = WeightedMean.of(y, v, 0).q();
        SplittableRandom random = new SplittableRandom(1804_01054);
        int draws = 3000;
        int below = 0;
        int above = 0;
        for (int i = 0; i < draws; i++) {
            double tau2 = drawTau2(random.nextDouble(), q, v);
            WeightedMean at = WeightedMean.of(y, v, tau2);
            double chi = IntStream.range(0, 4)
                    .mapToDouble(j -> square(normal(random)))
                    .sum();
            double t = normal(random) / Math.sqrt(chi / 4);
            double effect = at.mean() + Math.sqrt(tau2) * normal(random) - t * Math.sqrt(at.q() / 4 / at.w1());
            below += effect < 0.2 ? 1 : 0;
            above += effect > 1 ? 1 : 0;
        }
        share(prediction.distribution().beyond(ThresholdSide.BELOW, 0.2), below, draws);
        share(prediction.distribution().beyond(ThresholdSide.ABOVE, 1), above, draws);
    }

    private static double drawTau2(double u, double q, Doubles v) {
        Doubles weights = v.map(it -> 1 / it);
        if (CentredQuadraticForm.of(weights, v).above(q) >= u) {
            return 0;
        }
        return Root.between(
                        tau2 -> CentredQuadraticForm.of(weights, v.map(it -> it + tau2))
                                        .above(q)
                                - u,
                        0,
                        1e9)
                .x();
    }

    private static void share(double expected, int count, int draws) {
        assertEquals(expected, (double) count / draws, 4 * Math.sqrt(expected * (1 - expected) / draws));
    }

    private static double normal(SplittableRandom random) {
        return Normal.quantile(random.nextDouble(1e-300, 1));
    }

    private static double square(double x) {
        return x * x;
    }

    /** With equal variances τ² is v (Q/χ² − 1) where that is above 0, so that draws are cheap. */
    @Test
    void agreesWithManyDrawsWhereVariancesAreEqual() {
        Effects effects = Numbers.effects(Doubles.of(0.3, -0.1, 0.8, 0.4, 0.2, 1), Doubles.at(6, i -> 0.1));
        PredictionInterval prediction = prediction(effects);
        double mean = effects.y().sum() / 6;
        double q = WeightedMean.of(effects.y(), effects.v(), 0).q();
        // Q(τ²)/Σw is the same for all τ² then.
        double error = Math.sqrt(q * 0.1 / 30);
        SplittableRandom random = new SplittableRandom(20180510);
        int draws = 400_000;
        int outside = 0;
        for (int i = 0; i < draws; i++) {
            double chi = 0;
            double other = 0;
            for (int j = 0; j < 5; j++) {
                chi += square(normal(random));
                other += square(normal(random));
            }
            double tau2 = Math.max(0, 0.1 * (q / chi - 1));
            double effect = mean + Math.sqrt(tau2) * normal(random) - error * normal(random) / Math.sqrt(other / 5);
            outside += prediction.interval().contains(effect) ? 0 : 1;
        }
        share(0.05, outside, draws);
    }

    @Test
    void theEstimatorOfTau2DoesNotMatter() {
        Interval interval = prediction(UNEQUAL).interval();
        for (TauSquared estimator : TauSquared.values()) {
            assertEquals(
                    interval,
                    NNF.with(estimator).pool(UNEQUAL).prediction().orElseThrow().interval());
        }
    }

    @Test
    void limitsAreQuantiles() {
        for (double level : new double[] {0.5, 0.8, 0.95, 0.999}) {
            PredictionInterval it =
                    NNF.withLevel(level).pool(UNEQUAL).prediction().orElseThrow();
            assertEquals(
                    (1 - level) / 2,
                    it.distribution().beyond(ThresholdSide.BELOW, it.interval().lower()),
                    1e-12);
            assertEquals(
                    (1 - level) / 2,
                    it.distribution().beyond(ThresholdSide.ABOVE, it.interval().upper()),
                    1e-12);
        }
    }

    @Test
    void twoStudiesHaveOneAndEqualEffectsHaveNoWidth() {
        Interval two = prediction(Numbers.effects(Doubles.of(0.1, 0.9), Doubles.of(0.04, 0.09)))
                .interval();
        assertTrue(two.width() > 10 && Double.isFinite(two.width()), two.toString());
        Interval none = prediction(Numbers.effects(Doubles.of(0.3, 0.3, 0.3), Doubles.of(0.1, 0.2, 0.3)))
                .interval();
        assertEquals(0, none.width());
        assertEquals(0.3, none.lower(), 1e-15);
    }

    @Test
    void otherWeightsAreRefused() {
        Refusal.check(
                "a prediction interval by confidence distribution of τ² needs inverse-variance weights, but the studies are"
                        + " weighted equally",
                () -> NNF.with(CiMethod.WALD).with(Weighting.equal()));
    }

    @Test
    void theSameBitsOnAnyThread() {
        PredictionInterval here = prediction(UNEQUAL);
        assertTrue(Stream.generate(() -> UNEQUAL)
                .limit(8)
                .parallel()
                .map(ConfidencePredictionTest::prediction)
                .allMatch(here::equals));
    }
}
