package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.synthesis.model.Certificate.Boundary;

class TauSquaredTest {

    private static final double[] EXTREMES = {1e-12, 1e-6, 1, 1e6, 1e12};

    /** With two studies the estimators by moments and REML are {@code (y₁ − y₂)²/2 − (v₁ + v₂)/2}, whatever the sizes of the numbers. */
    @ParameterizedTest
    @EnumSource(names = {"DL", "DL2", "HE", "CA2", "PM", "REML", "EB"})
    void twoStudiesHaveAClosedForm(TauSquared estimator) {
        TauEstimate estimate = estimator.estimate(Doubles.of(0.1, 0.9), Doubles.of(0.04, 0.09));
        Tolerance.CLOSED_FORM.checkRelative(0.255, estimate.tau2(), estimator + " of two studies");
        for (double v1 : EXTREMES) {
            for (double v2 : EXTREMES) {
                for (double distance : EXTREMES) {
                    if (distance <= 1e6) {
                        double moment = (distance * distance - v1 - v2) / 2;
                        double tau2 = estimator
                                .estimate(Doubles.of(0, distance), Doubles.of(v1, v2))
                                .tau2();
                        assertEquals(
                                Math.max(0, moment),
                                tau2,
                                1e-10 * (distance * distance + v1 + v2),
                                estimator + " at distance " + distance + ", variances " + v1 + " and " + v2);
                    }
                }
            }
        }
    }

    @Test
    void dersimonianLairdByHand() {
        // Equal variances of 1: Q = Σ(y − ȳ)² = 26, tr P = 3 − 1 = 2.
        TauEstimate estimate = TauSquared.DL.estimate(Doubles.of(-3, -1, 4), Doubles.of(1, 1, 1));
        Tolerance.CLOSED_FORM.check((26.0 - 2) / 2, estimate.tau2(), "τ²");
        // Var Q = 2 tr(PΣPΣ) = 2 (1 + 12)² · 2, as P is idempotent of rank 2.
        Tolerance.CLOSED_FORM.check(13 * Math.sqrt(4) / 2, estimate.se(), "its standard error");
        assertEquals(Certificate.closedForm(estimate.tau2()), estimate.certificate());
    }

    /** With equal variances the same ones are the sample variance minus the sampling variance. */
    @ParameterizedTest
    @EnumSource(names = {"DL", "DL2", "HE", "CA2", "PM", "REML", "EB"})
    void equalVariancesHaveAClosedForm(TauSquared estimator) {
        TauEstimate estimate = estimator.estimate(Doubles.of(-3, -1, 4), Doubles.of(1, 1, 1));
        Tolerance.CLOSED_FORM.check(12, estimate.tau2(), estimator + " of equal variances");
        assertEquals(Boundary.INTERIOR, estimate.certificate().boundary());
        assertEquals(1, estimate.certificate().modes());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SJ")
    void equalEffectsDoNotDiffer(TauSquared estimator) {
        TauEstimate estimate = estimator.estimate(Doubles.of(0.3, 0.3, 0.3), Doubles.of(0.1, 0.2, 0.3));
        assertEquals(0, estimate.tau2());
        assertTrue(estimate.se() > 0);
        assertEquals(Boundary.AT_ZERO, estimate.certificate().boundary());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SJ")
    void aGiantStudyDoesNotDrownTheOthers(TauSquared estimator) {
        TauEstimate estimate = estimator.estimate(Doubles.of(5, 6, 8, 2), Doubles.of(1e-12, 1e12, 1e12, 1e12));
        assertEquals(0, estimate.tau2());
    }

    @ParameterizedTest
    @EnumSource(names = {"DL", "DL2", "HE", "CA2", "PM", "REML", "EB"})
    void aHundredThousandStudiesAreEstimated(TauSquared estimator) {
        int k = 100_000;
        double[] y = new double[k];
        double[] v = new double[k];
        for (int i = 0; i < k; i++) {
            y[i] = i % 2 == 0 ? -2 : 2;
            v[i] = 1;
        }
        double expected = 4.0 * k / (k - 1) - 1;
        double tau2 = estimator.estimate(Doubles.of(y), Doubles.of(v)).tau2();
        Tolerance.ITERATIVE.checkRelative(expected, tau2, estimator + " of many studies");
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsNamed(TauSquared estimator) {
        assertEquals(estimator.name(), estimator.symbol());
        Refusal.check(
                "τ² needs at least two studies, but there were 1",
                () -> estimator.estimate(Doubles.of(1), Doubles.of(1)));
        Refusal.check(
                "every effect size needs a variance, but there were 3 and 2",
                () -> estimator.estimate(Doubles.of(1, 2, 3), Doubles.of(1, 2)));
    }

    @Test
    void remlRefusesNumbersWhoseSquaresTheMachineDoesNotHold() {
        Refusal.check(
                "effects must not lie so far apart that their squares overflow: from -1.0E200 to 1.0E200",
                () -> TauSquared.REML.estimate(Doubles.of(-1e200, 1e200), Doubles.of(1, 1)));
        Refusal.check(
                "the least sampling variance must lie between 1e-90 and 1e90, so that its powers are numbers, but was "
                        + "4.9E-324: choose another unit",
                () -> TauSquared.REML.estimate(Doubles.of(0, 2), Doubles.of(Double.MIN_VALUE, 1)));
    }

    @Test
    void anEstimateIsANumber() {
        Certificate certificate = Certificate.closedForm(0);
        Refusal.check("τ² must be finite, but was NaN", () -> new TauEstimate(Double.NaN, 0, certificate));
        Refusal.check(
                "the standard error of τ² must be 0 or more and finite, but was Infinity",
                () -> new TauEstimate(0, Double.POSITIVE_INFINITY, certificate));
    }
}
