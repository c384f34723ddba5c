package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;

class LikelihoodSearchTest {

    @Test
    void theHigherOfTwoMaximaIsTaken() {
        // The two precise studies ask for τ² near 0.02, the coarse one far off for hundreds.
        Doubles y = Doubles.of(-0.1, 0.1, 27.3);
        Doubles v = Doubles.of(0.001, 0.001, 100);
        TauEstimate estimate = TauSquared.REML.estimate(y, v);
        assertEquals(2, estimate.certificate().modes());
        assertEquals(2, scan(y, v));
        assertEquals(0.01904, estimate.tau2(), 1e-5);
        double highest = Likelihood.REML.at(y, v, estimate.tau2());
        for (double other = 1e-8; other < 1e4; other *= 1.1) {
            assertTrue(Likelihood.REML.at(y, v, other) <= highest);
        }
    }

    @Test
    void threeMaximaAreFound() {
        Doubles y = Doubles.of(-11.6, 0, -0.2, -5.7, 0.1, 0);
        Doubles v = Doubles.of(10, 1e-5, 0.01, 1, 0.001, 1e-5);
        assertEquals(3, scan(y, v));
        assertEquals(3, TauSquared.REML.estimate(y, v).certificate().modes());
    }

    @Test
    void theHighestOfThreeMayBeAtTheBoundary() {
        TauEstimate estimate = TauSquared.REML.estimate(Doubles.of(0, 42, 0, 0.8), Doubles.of(1e-5, 100, 1e-3, 0.1));
        assertEquals(3, estimate.certificate().modes());
        assertEquals(Certificate.Boundary.AT_ZERO, estimate.certificate().boundary());
        assertEquals(0.0, estimate.tau2());
    }

    @Test
    void allMaximaAreToldInOrder() {
        Doubles y = Doubles.of(0, 42, 0, 0.8);
        Doubles v = Doubles.of(1e-5, 100, 1e-3, 0.1);
        Doubles maxima = Likelihood.REML.maxima(y, v);
        assertEquals(3, maxima.size());
        assertEquals(0.0, maxima.get(0));
        for (int i = 0; i < 3; i++) {
            double at = maxima.get(i);
            double step = Math.max(1e-7, 1e-3 * at);
            double height = Likelihood.REML.at(y, v, at);
            assertTrue(Likelihood.REML.at(y, v, at + step) < height, "right of " + at);
            assertTrue(at == 0 || Likelihood.REML.at(y, v, at - step) < height, "left of " + at);
            assertTrue(i == 0 || maxima.get(i - 1) < at);
        }
    }

    private static int scan(Doubles y, Doubles v) {
        int modes = 0;
        double before = Likelihood.REML.at(y, v, 0);
        double at = Likelihood.REML.at(y, v, 1e-9);
        modes += before > at ? 1 : 0;
        for (double tau2 = 1e-9; tau2 < 1e6; tau2 *= 1.01) {
            double after = Likelihood.REML.at(y, v, tau2 * 1.01);
            modes += at > before && at >= after ? 1 : 0;
            before = at;
            at = after;
        }
        return modes;
    }

    @Test
    void claspMaximumLikelihoodIsExactlyZero() {
        Effects clasp = ModelConformance.data("clasp");
        TauEstimate estimate = TauSquared.ML.estimate(clasp.y(), clasp.v());
        assertEquals(0.0, estimate.tau2());
        assertEquals(Certificate.Boundary.AT_ZERO, estimate.certificate().boundary());
        assertEquals(1, estimate.certificate().modes());
        assertTrue(estimate.certificate().gradient() < 0, "the likelihood falls at 0");
    }

    @Test
    void aTypicalAnalysisNeedsFewEvaluations() {
        Effects bcg = ModelConformance.data("bcg");
        Certificate certificate = TauSquared.REML.estimate(bcg.y(), bcg.v()).certificate();
        assertTrue(certificate.iterations() <= 10, certificate::toString);
        assertEquals(1, certificate.modes());
    }

    @Test
    void equalEffectsHaveTheirMaximumAtZero() {
        TauEstimate estimate = TauSquared.REML.estimate(Doubles.of(0.3, 0.3, 0.3), Doubles.of(0.1, 0.2, 0.3));
        assertEquals(0.0, estimate.tau2());
        assertEquals(1, estimate.certificate().modes());
    }
}
