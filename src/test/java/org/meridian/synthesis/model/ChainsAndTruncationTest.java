package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.math.NotConvergedException;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.ReferenceFile.Case;

class ChainsAndTruncationTest {

    private static final Doubles Y = Doubles.of(0.1, 0.9, -0.4, 0.6);
    private static final Doubles V = Doubles.of(0.04, 0.09, 0.05, 0.06);
    private static final String[] MOMENTS = {"DL", "DL2", "HE", "CA2", "HS", "HSK"};

    /** An estimator that never converges. */
    private record Stuck(String symbol) implements TauEstimator {
        @Override
        public TauEstimate estimate(Doubles y, Doubles v) {
            throw new NotConvergedException("no value found", 7, 0.25);
        }
    }

    @Test
    void theFirstOfAChainAnswersIfItConverges() {
        TauEstimator chain = TauEstimator.firstOf(TauSquared.REML, TauSquared.DL);
        TauEstimate alone = TauSquared.REML.estimate(Y, V);
        TauEstimate answer = chain.estimate(Y, V);
        assertEquals(alone.tau2(), answer.tau2());
        assertEquals(alone.se(), answer.se());
        assertEquals(Optional.empty(), alone.certificate().answer());
        assertEquals(
                Optional.of(new Certificate.Answer(TauSquared.REML, List.of())),
                answer.certificate().answer());
        assertEquals(TauSquared.REML.fit(Y, V).mean(), chain.fit(Y, V).mean());
        assertEquals("REML, else DL", chain.symbol());
    }

    @Test
    void theNextAnswersIfItDoesNotAndTheCertificateSaysWhy() {
        TauEstimator chain = TauEstimator.firstOf(new Stuck("A"), new Stuck("B"), TauSquared.DL);
        for (TauEstimate answer : List.of(chain.estimate(Y, V), chain.fit(Y, V).tau())) {
            assertEquals(TauSquared.DL.estimate(Y, V).tau2(), answer.tau2());
            Certificate.Answer said = answer.certificate().answer().orElseThrow();
            assertEquals(TauSquared.DL, said.estimator());
            assertEquals(
                    List.of(
                            "A: no value found (7 iterations, last value 0.25)",
                            "B: no value found (7 iterations, last value 0.25)"),
                    said.failures().stream().map(Certificate.Failure::toString).toList());
        }
    }

    @Test
    void aChainOfWhichNoneConvergesDoesNotEither() {
        NotConvergedException failure = assertThrows(
                NotConvergedException.class,
                () -> TauEstimator.firstOf(new Stuck("A"), new Stuck("B")).estimate(Y, V));
        assertTrue(failure.getMessage().contains("A: no value found"));
        assertTrue(failure.getMessage().contains("B: no value found"));
        Refusal.check("a chain needs at least one estimator of τ², but had none", TauEstimator::firstOf);
    }

    /** What the caller did wrong is no reason to ask another estimator. */
    @Test
    void aFaultOfTheCallerIsNotPassedOn() {
        Refusal.check(
                "τ² needs at least two studies, but there were 1",
                () -> TauEstimator.firstOf(TauSquared.REML, TauSquared.DL).estimate(Doubles.of(1), Doubles.of(1)));
    }

    static List<Case> untruncated() {
        return ReferenceFile.read("pool-options.json").cases().stream()
                .filter(it -> it.id().startsWith("untruncated"))
                .toList();
    }

    @Test
    void theCasesDoNotShrink() {
        assertEquals(4, untruncated().size());
    }

    @ParameterizedTest
    @MethodSource("untruncated")
    void agreesWithAnotherProgramBelowZero(Case it) {
        TauEstimator estimator = TauEstimator.untruncated(TauSquared.valueOf(it.text("method")));
        TauFit fit = estimator.fit(it.column("y"), it.column("v"));
        Tolerance.CLOSED_FORM.checkRelative(it.expected("tau2"), fit.tau().tau2(), "τ²");
        Tolerance.CLOSED_FORM.check(it.expected("tau2se"), fit.tau().se(), "its standard error");
        Tolerance.CLOSED_FORM.check(it.expected("mean"), fit.mean().mean(), "mean");
        Tolerance.CLOSED_FORM.check(it.expected("se"), 1 / Math.sqrt(fit.mean().w1()), "standard error");
        assertEquals(Certificate.Boundary.INTERIOR, fit.tau().certificate().boundary());
    }

    @Test
    void aboveZeroTruncationMakesNoDifference() {
        for (String name : MOMENTS) {
            TauSquared estimator = TauSquared.valueOf(name);
            assertEquals(
                    estimator.estimate(Y, V),
                    TauEstimator.untruncated(estimator).estimate(Y, V));
            assertEquals(
                    estimator.formula().formula() + ", below 0 too as long as v + τ² > 0",
                    TauEstimator.untruncated(estimator).formula().formula());
        }
        assertEquals("DL untruncated", TauEstimator.untruncated(TauSquared.DL).symbol());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"DL", "DL2", "HE", "CA2", "HS", "HSK"})
    void whatCannotFallBelowZeroIsRefused(TauSquared estimator) {
        Refusal.check(
                "DL, DL2, HE, CA2, HS and HSK can be had without truncation, but " + estimator + " cannot fall below 0",
                () -> TauEstimator.untruncated(estimator));
    }

    @Test
    void aWeightThatWouldNotBePositiveIsRefused() {
        Doubles y = Doubles.of(0.1, 0.1, 0.1, 0.1);
        Doubles v = Doubles.of(0.01, 1, 1, 1);
        for (String name : MOMENTS) {
            IllegalArgumentException refusal = assertThrows(
                    IllegalArgumentException.class,
                    () -> TauEstimator.untruncated(TauSquared.valueOf(name)).estimate(y, v));
            assertTrue(refusal.getMessage().startsWith("weights 1/(v + τ²) must be positive, but τ² was -"), name);
            assertTrue(refusal.getMessage().endsWith("and the least sampling variance 0.01"), name);
        }
        WeightedMean.checkWeights(v, -0.009);
        assertTrue(Stream.of(MOMENTS)
                .allMatch(it -> TauSquared.valueOf(it).estimate(y, v).tau2() == 0));
    }
}
