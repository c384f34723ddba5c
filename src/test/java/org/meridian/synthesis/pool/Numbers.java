package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.GenericMeasure;

/** Effects without a story, and the question whether every number of a result is one. */
final class Numbers {

    /** The intervals that a formula gives; the others are searched for, which takes a thousand times as long. */
    static final List<CiMethod> DIRECT = List.of(
            CiMethod.WALD,
            CiMethod.T,
            CiMethod.HKSJ,
            CiMethod.HKSJ_MAX1,
            CiMethod.HKSJ_OR_WALD,
            CiMethod.HKSJ_IQWIG6,
            CiMethod.KENWARD_ROGER);

    /** The prediction intervals that a formula gives. */
    static final List<PredictionMethod> CLOSED = Stream.of(PredictionMethod.values())
            .filter(it -> it != PredictionMethod.NNF)
            .toList();

    private Numbers() {}

    static Effects effects(Doubles y, Doubles v) {
        List<String> labels =
                IntStream.rangeClosed(1, y.size()).mapToObj(i -> "Study " + i).toList();
        return Effects.of(GenericMeasure.GEN, labels, y, v);
    }

    static void checkAll(PooledEffect pooled) {
        Heterogeneity heterogeneity = pooled.heterogeneity();
        double[] numbers = {
            pooled.y(),
            pooled.se(),
            pooled.interval().lower(),
            pooled.interval().upper(),
            heterogeneity.q(),
            heterogeneity.p(),
            heterogeneity.tau2(),
            heterogeneity.tau2Se().orElse(0),
            heterogeneity.i2(),
            heterogeneity.h2(),
            pooled.certificate().gradient(),
            pooled.certificate().lower(),
            pooled.certificate().upper()
        };
        for (int i = 0; i < numbers.length; i++) {
            assertTrue(Double.isFinite(numbers[i]), "number " + i + " is " + numbers[i] + " in " + pooled.method());
        }
        assertTrue(heterogeneity.q() >= 0 && heterogeneity.tau2() >= 0 && heterogeneity.h2() >= 1);
        assertTrue(heterogeneity.p() >= 0 && heterogeneity.p() <= 1);
        assertTrue(heterogeneity.i2() >= 0 && heterogeneity.i2() <= 1);
        assertTrue(
                Math.abs(pooled.weights().sum() - 1) < 1e-9,
                "weights sum to " + pooled.weights().sum());
        pooled.prediction()
                .ifPresent(it -> assertTrue(Double.isFinite(it.interval().width())));
        assertFalse(pooled.toString().contains("NaN"));
        pooled.findings().forEach(it -> assertFalse(it.message().contains("NaN"), it::message));
    }
}
