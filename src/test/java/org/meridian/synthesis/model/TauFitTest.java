package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.math.Doubles;

class TauFitTest {

    private static final Doubles Y = Doubles.of(0.1, 0.9, -0.4, 0.7, 0.3);
    private static final Doubles V = Doubles.of(0.02, 0.05, 0.04, 0.1, 0.01);

    static Stream<TauEstimator> estimators() {
        return Stream.concat(Stream.of(TauSquared.values()), Stream.of(TauEstimator.fixed(0.2)));
    }

    @ParameterizedTest
    @MethodSource("estimators")
    void theMeansAreThoseAtZeroAndAtTheEstimate(TauEstimator estimator) {
        TauFit fit = estimator.fit(Y, V);
        assertEquals(estimator.estimate(Y, V), fit.tau());
        assertEquals(WeightedMean.of(Y, V, 0), fit.fixed());
        assertEquals(WeightedMean.of(Y, V, fit.tau().tau2()), fit.mean());
    }
}
