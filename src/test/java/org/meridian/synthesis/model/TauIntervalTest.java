package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.meridian.math.Doubles;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.Effects;

class TauIntervalTest {

    private static final Effects BCG = ModelConformance.data("bcg");

    private static TauRange of(TauIntervalMethod method, Doubles y, Doubles v) {
        return TauInterval.withDefaults().with(method).of(y, v);
    }

    @Test
    void theLimitsOfQProfileSolveTheirEquations() {
        Interval interval =
                of(TauIntervalMethod.Q_PROFILE, BCG.y(), BCG.v()).tau2().orElseThrow();
        assertEquals(
                0.025,
                Tails.chiSquaredAbove(
                        WeightedMean.of(BCG.y(), BCG.v(), interval.lower()).q(), 12),
                1e-13);
        assertEquals(
                0.025,
                Tails.chiSquaredBelow(
                        WeightedMean.of(BCG.y(), BCG.v(), interval.upper()).q(), 12),
                1e-13);
    }

    @ParameterizedTest
    @EnumSource(TauIntervalMethod.class)
    void aWiderLevelContainsANarrower(TauIntervalMethod method) {
        TauInterval narrow = TauInterval.withDefaults().with(method).withLevel(0.8);
        Interval inner = narrow.of(BCG.y(), BCG.v()).tau2().orElseThrow();
        Interval outer = narrow.withLevel(0.99).of(BCG.y(), BCG.v()).tau2().orElseThrow();
        assertTrue(outer.lower() <= inner.lower() && inner.upper() < outer.upper(), () -> inner + " in " + outer);
    }

    @ParameterizedTest
    @EnumSource(TauIntervalMethod.class)
    void anotherUnitSquaresIntoTheLimits(TauIntervalMethod method) {
        Interval once = of(method, BCG.y(), BCG.v()).tau2().orElseThrow();
        Interval scaled = of(method, BCG.y().map(y -> 1024 * y), BCG.v().map(v -> 1024 * 1024 * v))
                .tau2()
                .orElseThrow();
        assertEquals(once.lower(), scaled.lower() / (1024 * 1024), 1e-9 * once.lower());
        assertEquals(once.upper(), scaled.upper() / (1024 * 1024), 1e-9 * once.upper());
    }

    @ParameterizedTest
    @EnumSource(
            value = TauIntervalMethod.class,
            names = {"Q_PROFILE", "BIGGERSTAFF_JACKSON", "JACKSON", "BIGGERSTAFF_TWEEDIE"})
    void effectsThatAgreeTooWellLeaveNoInterval(TauIntervalMethod method) {
        TauRange range = of(method, Doubles.of(0.3, 0.3001, 0.2999, 0.3), Doubles.of(1, 1.2, 1.3, 1.1));
        assertEquals(TauRange.Extent.EMPTY, range.extent());
        assertTrue(range.tau2().isEmpty()
                && range.i2().isEmpty()
                && range.h2().isEmpty()
                && range.tau().isEmpty());
        assertTrue(range.toString().startsWith("τ² none"), range::toString);
    }

    @ParameterizedTest
    @EnumSource(
            value = TauIntervalMethod.class,
            mode = Mode.EXCLUDE,
            names = {"SIDIK_JONKMAN", "WALD_LOG", "WALD_SQRT"})
    void homogeneityThatIsNotRuledOutGivesALowerLimitOfZero(TauIntervalMethod method) {
        TauRange range = of(method, Doubles.of(0.1, 0.5, -0.3, 0.2), Doubles.of(0.1, 0.12, 0.13, 0.11));
        assertEquals(TauRange.Extent.FROM_ZERO, range.extent());
        assertEquals(0.0, range.tau2().orElseThrow().lower());
        assertTrue(range.tau2().orElseThrow().upper() > 0.01);
        assertEquals(1.0, range.h2().orElseThrow().lower());
    }

    @ParameterizedTest
    @EnumSource(
            value = TauIntervalMethod.class,
            names = {"WALD_LOG", "WALD_SQRT"})
    void whatNeedsAnEstimateAboveZeroSaysSo(TauIntervalMethod method) {
        Doubles y = Doubles.of(0.3, 0.31, 0.29);
        Doubles v = Doubles.of(1, 1, 1);
        var thrown = assertThrows(IllegalArgumentException.class, () -> of(method, y, v));
        assertTrue(thrown.getMessage().contains("τ² > 0"), thrown::getMessage);
    }

    @Test
    void theMethodIsRemembered() {
        TauRange range = TauInterval.withDefaults()
                .with(TauIntervalMethod.PROFILE_LIKELIHOOD)
                .with(Likelihood.ML)
                .withLevel(0.9)
                .of(BCG.y(), BCG.v());
        assertEquals(Likelihood.ML, range.method().likelihood());
        assertEquals(0.9, range.tau2().orElseThrow().level());
        assertEquals(TauRange.Extent.ABOVE_ZERO, range.extent());
        double lower = range.tau2().orElseThrow().lower();
        double best = TauSquared.ML.estimate(BCG.y(), BCG.v()).tau2();
        double drop = 2 * (Likelihood.ML.at(BCG.y(), BCG.v(), best) - Likelihood.ML.at(BCG.y(), BCG.v(), lower));
        assertEquals(0.1, Tails.chiSquaredAbove(drop, 1), 1e-12);
        assertEquals(Math.sqrt(lower), range.tau().orElseThrow().lower());
    }

    @Test
    void levelsAndColumnsAreChecked() {
        TauInterval method = TauInterval.withDefaults();
        assertThrows(IllegalArgumentException.class, () -> method.withLevel(95));
        assertThrows(IllegalArgumentException.class, () -> method.of(Doubles.of(1), Doubles.of(1)));
    }

    @Test
    void theTestBasedIntervalIsCutAtOne() {
        Interval h2 = TestBasedInterval.withDefaults().h2(3, 5);
        assertEquals(1, h2.lower());
        // SE(ln H) = √((1 − 1/27)/6); H² = 1.
        assertEquals(Math.exp(2 * Tails.normalCritical(0.95) * Math.sqrt((1 - 1 / 27.0) / 6)), h2.upper(), 1e-14);
        assertThrows(
                IllegalArgumentException.class,
                () -> TestBasedInterval.withDefaults().h2(3, 2));
        assertThrows(
                IllegalArgumentException.class,
                () -> TestBasedInterval.withDefaults().i2(-1, 5));
        assertThrows(
                IllegalArgumentException.class,
                () -> TestBasedInterval.withDefaults().withLevel(1));
    }
}
