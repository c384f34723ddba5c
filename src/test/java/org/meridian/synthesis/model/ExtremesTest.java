package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.math.Doubles;

/** Data at the edge of what can be computed: a right number or a sentence. */
class ExtremesTest {

    private static void finite(TauEstimate estimate) {
        assertTrue(estimate.tau2() >= 0 && Double.isFinite(estimate.tau2()) && Double.isFinite(estimate.se()));
    }

    @ParameterizedTest
    @EnumSource(TauSquared.class)
    void variancesOverTwentyFourOrdersOfMagnitude(TauSquared estimator) {
        Doubles v = Doubles.of(1e-12, 1e-8, 1e-4, 1, 1e4, 1e8, 1e12);
        finite(estimator.estimate(Doubles.of(0.1, 0.2, 0.1, -3, 20, 1e3, 1e6), v));
        finite(estimator.estimate(Doubles.of(1e6, -1e6, 0, 1, 2, 3, 4), v));
    }

    @ParameterizedTest
    @EnumSource(TauSquared.class)
    void twoStudiesOfEqualPrecision(TauSquared estimator) {
        double tau2 = estimator.estimate(Doubles.of(0, 4), Doubles.of(1, 1)).tau2();
        // Σ(y − ȳ)² = 8; with equal variances every estimator is a multiple of it, less v.
        double expected = switch (estimator) {
            case ML, HS -> 8 / 2.0 - 1;
            case HSK -> 8 / 1.0 - 2 + 1;
            case SJ -> 4 * (8 / (1 + 4.0));
            case PMM -> 8 / 0.45493642311957283 - 1;
            default -> 8 - 1;
        };
        assertEquals(expected, tau2, 1e-9 * expected);
    }

    @ParameterizedTest
    @EnumSource(TauSquared.class)
    void equalEffectsHaveNoVariance(TauSquared estimator) {
        TauEstimate estimate = estimator.estimate(Doubles.of(0.3, 0.3, 0.3), Doubles.of(0.1, 0.2, 0.3));
        assertEquals(0.0, estimate.tau2());
        assertEquals(Certificate.Boundary.AT_ZERO, estimate.certificate().boundary());
    }

    @ParameterizedTest
    @EnumSource(TauSquared.class)
    void oneGiantStudyDoesNotHideTheOthers(TauSquared estimator) {
        // About the giant's effect the others have Σ(y − 0)² = 8.58 and weights of 100.
        Doubles y = Doubles.of(0, 1, -1, 1.2, -1.2, 0.8, -0.8, 1.1, -1.1);
        Doubles v = Doubles.of(1e-30, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01);
        double tau2 = estimator.estimate(y, v).tau2();
        switch (estimator) {
            // tr P is 800 for the small studies and as much again for the giant, whose own weight cancels.
            case DL -> assertEquals((858 - 8) / 1600.0, tau2, 1e-12);
            case HS -> assertEquals((858 - 9) / 1e30, tau2, 1e-40);
            case HSK -> assertEquals((858 * 9 / 8.0 - 9) / 1e30, tau2, 1e-40);
            default -> assertTrue(tau2 > 0.8 && tau2 < 1.6, () -> estimator + " " + tau2);
        }
    }

    @ParameterizedTest
    @EnumSource(TauSquared.class)
    void aHundredThousandStudiesFindTheirVariance(TauSquared estimator) {
        SplittableRandom random = new SplittableRandom(3);
        double[] y = new double[100_000];
        double[] v = new double[100_000];
        for (int i = 0; i < y.length; i++) {
            v[i] = 0.05 + 0.1 * random.nextDouble();
            y[i] = 0.3 + Math.sqrt(0.1 + v[i]) * random.nextGaussian();
        }
        TauEstimate estimate = estimator.estimate(Doubles.of(y), Doubles.of(v));
        if (estimator == TauSquared.SJ) {
            assertTrue(
                    estimate.tau2() > 0.11,
                    "one step from a start that contains the sampling variance is biased upwards");
        } else {
            assertEquals(0.1, estimate.tau2(), 5 * estimate.se());
        }
    }

    @Test
    void theBitsAreTheSameOnOneThreadAndOnMany() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        double[] y = random.doubles(200_000).map(u -> 1 - u * u).toArray();
        double[] v = random.doubles(200_000).map(u -> 0.01 + u * u).toArray();
        Doubles effects = Doubles.of(y);
        Doubles variances = Doubles.of(v);
        TauEstimate many = TauSquared.REML.estimate(effects, variances);
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            assertEquals(
                    many,
                    one.submit(() -> TauSquared.REML.estimate(effects, variances))
                            .get());
        } finally {
            one.shutdown();
        }
    }

    @Test
    void blocksJoinToWhatOnePassGives() {
        SplittableRandom random = new SplittableRandom(11);
        double[] y = random.doubles(3000).map(u -> 100 + u).toArray();
        double[] v = random.doubles(3000).map(u -> 0.01 + 5 * u * u).toArray();
        Sums sums = new EffectColumns(Doubles.of(y), Doubles.of(v)).at(0.3);
        double w1 = 0;
        double wy = 0;
        for (int i = 0; i < y.length; i++) {
            w1 += 1 / (v[i] + 0.3);
            wy += y[i] / (v[i] + 0.3);
        }
        double q = 0;
        double q2 = 0;
        double traceP = 0;
        for (int i = 0; i < y.length; i++) {
            double w = 1 / (v[i] + 0.3);
            double e = y[i] - wy / w1;
            q += w * e * e;
            q2 += w * w * e * e;
            traceP += w * (w1 - w) / w1;
        }
        assertEquals(wy / w1, sums.mean(), 1e-12);
        assertEquals(q, sums.q(), 1e-11 * q);
        assertEquals(q2, sums.q2(), 1e-11 * q2);
        assertEquals(traceP, sums.traceP(), 1e-11 * traceP);
        double step = 1e-4;
        Sums right = new EffectColumns(Doubles.of(y), Doubles.of(v)).at(0.3 + step);
        Sums left = new EffectColumns(Doubles.of(y), Doubles.of(v)).at(0.3 - step);
        // d(y'PPy)/dτ² = −2 y'PPPy and d(tr P)/dτ² = −tr PP.
        assertEquals((left.q2() - right.q2()) / (2 * step), 2 * sums.q3(), 1e-6 * sums.q3());
        assertEquals((left.traceP() - right.traceP()) / (2 * step), sums.tracePP(), 1e-6 * sums.tracePP());
    }

    @Test
    void whatCannotBeComputedIsRefusedInASentence() {
        Doubles y = Doubles.of(0, 1);
        assertRefused("variance must be > 0", y, Doubles.of(1, 0));
        assertRefused("another unit", y, Doubles.of(1e-100, 1));
        assertRefused("another unit", y, Doubles.of(1e100, 1e120));
        assertRefused("overflow", Doubles.of(-1e200, 1e200), Doubles.of(1, 1));
        assertRefused("two studies", Doubles.of(1), Doubles.of(1));
        assertRefused("needs a variance", y, Doubles.of(1));
        assertThrows(IllegalArgumentException.class, () -> TauEstimator.fixed(-1));
        assertThrows(IllegalArgumentException.class, () -> TauEstimator.fixed(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> TauEstimator.genq(Doubles.of(1, 0)));
        assertThrows(
                IllegalArgumentException.class,
                () -> TauEstimator.genqm(Doubles.of(1, 1, 1)).estimate(y, y.map(it -> 1)));
    }

    private static void assertRefused(String words, Doubles y, Doubles v) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> TauSquared.REML.estimate(y, v));
        assertTrue(thrown.getMessage().contains(words), thrown::getMessage);
    }

    @Test
    void aFixedValueIsWhatItSays() {
        TauEstimate fixed = TauEstimator.fixed(0.04).estimate(Doubles.of(0, 1), Doubles.of(1, 1));
        assertEquals(0.04, fixed.tau2());
        assertEquals(0.0, fixed.se());
        assertEquals("τ² = 0.04", TauEstimator.fixed(0.04).symbol());
        assertEquals("SJ from HE", TauEstimator.sidikJonkman(TauSquared.HE).symbol());
        assertEquals("GENQM", TauEstimator.genqm(Doubles.of(1, 1)).symbol());
    }

    @Test
    void iteratedDerSimonianLairdIsPauleMandel() {
        var bcg = ModelConformance.data("bcg");
        TauEstimator step = TauSquared.DL;
        double tau2 = step.estimate(bcg.y(), bcg.v()).tau2();
        for (int i = 0; i < 60; i++) {
            double last = tau2;
            tau2 = TauEstimator.genq(bcg.v().map(v -> 1 / (v + last)))
                    .estimate(bcg.y(), bcg.v())
                    .tau2();
        }
        assertEquals(TauSquared.PM.estimate(bcg.y(), bcg.v()).tau2(), tau2, 1e-14);
        // What metafor 3.8-1 prints as DLIT leaves Q at 19.56 on 12 degrees of freedom.
        assertEquals(12, WeightedMean.of(bcg.y(), bcg.v(), tau2).q(), 1e-12);
        assertEquals(
                19.5575, WeightedMean.of(bcg.y(), bcg.v(), 0.157574420286765).q(), 1e-4);
    }
}
