package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.meridian.math.Doubles;
import org.meridian.math.Tails;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;

class LikelihoodTest {

    private static final Doubles Y = Doubles.of(0.1, 0.9);
    private static final Doubles V = Doubles.of(0.04, 0.09);

    @Test
    void twoStudiesByHand() {
        // The only orthonormal contrast is (y₂ − y₁)/√2, of variance (v₁ + v₂ + 2τ²)/2.
        double variance = (0.04 + 0.09 + 2 * 0.2) / 2;
        double contrast = 0.8 * 0.8 / 2;
        double expected = -0.5 * (Math.log(2 * Math.PI) + Math.log(variance) + contrast / variance);
        assertEquals(expected, Likelihood.REML.at(Y, V, 0.2), 1e-14);
        assertEquals(expected - 0.5 * Math.log(2), Likelihood.REML_WITHOUT_XX.at(Y, V, 0.2), 1e-14);
    }

    @Test
    void maximumLikelihoodByHand() {
        double a = 0.04 + 0.2;
        double b = 0.09 + 0.2;
        double q = 0.8 * 0.8 / (a + b);
        assertEquals(
                -0.5 * (2 * Math.log(2 * Math.PI) + Math.log(a) + Math.log(b) + q), Likelihood.ML.at(Y, V, 0.2), 1e-14);
    }

    @Test
    void oneParameterLessForTheCommonEffect() {
        LikelihoodFit common = Likelihood.ML.fitCommon(Y, V);
        assertEquals(1, common.parameters());
        assertEquals(common.deviance() + 2, common.aic());
        assertEquals(2, Likelihood.ML.fit(Y, V).parameters());
        assertTrue(Likelihood.ML.fit(Y, V).logLikelihood() >= common.logLikelihood());
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Likelihood.ML.at(Y, V, -1));
        assertThrows(IllegalArgumentException.class, () -> Likelihood.ML.at(Y, V, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Likelihood.REML.fitCommon(Doubles.of(1), Doubles.of(1)));
        assertThrows(IllegalArgumentException.class, () -> new LikelihoodFit(Likelihood.ML, Double.NaN, 1, 3));
    }

    @Test
    void theRatioTestHasHalfItsMassAtZero() {
        Effects bcg = ModelConformance.data("bcg");
        TestResult test = HeterogeneityTest.LIKELIHOOD_RATIO.test(bcg.y(), bcg.v());
        // 2(l(ML) − l(0)) of metafor 3.8-1.
        assertEquals(2 * (-12.665076348276809 + 70.223569904430931), test.statistic(), 1e-9);
        assertEquals(Tails.chiSquaredAbove(test.statistic(), 1) / 2, test.p());
        Effects clasp = ModelConformance.data("clasp");
        TestResult none = HeterogeneityTest.LIKELIHOOD_RATIO.test(clasp.y(), clasp.v());
        assertEquals(0.0, none.statistic());
        assertEquals(1.0, none.p());
        assertTrue(none.toString().startsWith("½χ²₀ + ½χ²₁ = 0.00"), none::toString);
        TestResult restricted = HeterogeneityTest.RESTRICTED_LIKELIHOOD_RATIO.test(clasp.y(), clasp.v());
        assertTrue(restricted.statistic() > 0 && restricted.p() < 0.5, restricted::toString);
    }
}
