package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.ReferenceFile.Case;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.TauSquared;

class PoolingReferenceTest {

    private static final ReferenceFile REFERENCE = ReferenceFile.read("pool.json");

    static List<Case> cases() {
        return REFERENCE.cases();
    }

    @Test
    void theGridDoesNotShrink() {
        assertEquals(226, cases().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithMetafor(Case reference) {
        Effects effects = REFERENCE.effects(reference.text("data"), reference.text("measure"));
        PooledEffect pooled = method(reference).pool(effects);
        boolean closedForm = !List.of("PM", "REML").contains(reference.text("tau2"));
        Tolerance tolerance = closedForm ? Tolerance.CLOSED_FORM : Tolerance.ITERATIVE;
        tolerance.check(reference.expected("y"), pooled.y(), "summary");
        tolerance.checkRelative(reference.expected("se"), pooled.se(), "standard error");
        Tolerance quantile = closedForm ? Tolerance.QUANTILE : Tolerance.ITERATIVE;
        quantile.check(reference.expected("lower"), pooled.interval().lower(), "lower limit");
        quantile.check(reference.expected("upper"), pooled.interval().upper(), "upper limit");
        TestResult test = pooled.test().orElseThrow();
        tolerance.check(reference.expected("statistic"), test.statistic(), "test statistic");
        Tolerance.ITERATIVE.checkRelative(reference.expected("p"), test.p(), "p value");
        if (reference.expects("q")) {
            heterogeneity(reference, pooled.heterogeneity(), tolerance);
        }
        if (reference.expects("weights")) {
            Doubles weights = reference.expectedColumn("weights");
            for (int i = 0; i < weights.size(); i++) {
                tolerance.checkRelative(weights.get(i), pooled.weights().get(i), "weight of study " + (i + 1));
            }
        }
    }

    private static void heterogeneity(Case reference, Heterogeneity actual, Tolerance tolerance) {
        tolerance.check(reference.expected("q"), actual.q(), "Q");
        Tolerance.ITERATIVE.checkRelative(reference.expected("qp"), actual.p(), "p of Q");
        tolerance.check(reference.expected("i2"), actual.i2(), "I²");
        // metafor prints Q/df even below 1; an H² below 1 says no more than 1 does.
        tolerance.check(Math.max(1, reference.expected("h2")), actual.h2(), "H²");
        if (reference.expects("tau2se")) {
            tolerance.checkRelative(reference.expected("tau2"), actual.tau2(), "τ²");
            tolerance.checkRelative(
                    reference.expected("tau2se"), actual.tau2Se().orElseThrow(), "standard error of τ²");
        }
    }

    static List<Case> predictions() {
        return cases().stream().filter(it -> it.expects("prediction")).toList();
    }

    @Test
    void theGridOfPredictionsDoesNotShrink() {
        assertEquals(135, predictions().size());
    }

    @ParameterizedTest
    @MethodSource("predictions")
    void predictionIntervalsAgreeWithMetafor(Case reference) {
        Effects effects = REFERENCE.effects(reference.text("data"), reference.text("measure"));
        RandomEffects method = (RandomEffects) method(reference);
        var expected = reference.expected().get("prediction");
        assertEquals(2, expected.size());
        expected.properties().forEach(entry -> {
            PredictionInterval interval = method.with(PredictionMethod.valueOf(entry.getKey()))
                    .pool(effects)
                    .prediction()
                    .orElseThrow();
            Tolerance.ITERATIVE.check(
                    entry.getValue().get(0).asDouble(), interval.interval().lower(), entry.getKey() + ", lower limit");
            Tolerance.ITERATIVE.check(
                    entry.getValue().get(1).asDouble(), interval.interval().upper(), entry.getKey() + ", upper limit");
        });
    }

    private static Pooling method(Case reference) {
        double level = reference.number("level");
        return switch (reference.text("method")) {
            case "COMMON_EFFECT" -> new CommonEffect(level);
            case "RANDOM_EFFECTS" ->
                RandomEffects.withDefaults()
                        .with(TauSquared.valueOf(reference.text("tau2")))
                        .with(CiMethod.valueOf(reference.text("interval")))
                        .withLevel(level);
            case "MANTEL_HAENSZEL" -> MantelHaenszel.withDefaults().withLevel(level);
            case "MANTEL_HAENSZEL_GREENLAND_ROBINS" ->
                MantelHaenszel.withDefaults()
                        .with(RiskDifferenceVariance.GREENLAND_ROBINS)
                        .withLevel(level);
            case "PETO" -> new Peto(level);
            default -> throw new AssertionError(reference.text("method"));
        };
    }
}
