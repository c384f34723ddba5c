package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.meridian.synthesis.model.AnyStudies.Columns;

/** What every estimator of τ² obeys. */
@Domain(AnyStudies.class)
@Domain(DomainContext.Global.class)
class EstimatorLawsPropertyTest {

    private static TauEstimate estimate(TauEstimator estimator, Columns studies) {
        return estimator.estimate(studies.y(), studies.v());
    }

    private static void near(double expected, double actual, double scale, Object what) {
        assertEquals(expected, actual, 1e-8 * Math.abs(expected) + 1e-10 * scale, what::toString);
    }

    /** What a number of the size of τ² may be off by: where nothing cancels, the variance of the effects. */
    private static double size(Columns studies) {
        return new EffectColumns(studies.y(), studies.v()).sumOfSquares()
                + studies.v().max();
    }

    @Property(tries = 100)
    void aConstantAddedToAllEffectsLeavesTau2(
            @ForAll Columns studies, @ForAll @DoubleRange(min = -2, max = 2) double by) {
        for (TauSquared estimator : TauSquared.values()) {
            near(
                    estimate(estimator, studies).tau2(),
                    estimate(estimator, studies.shifted(by)).tau2(),
                    size(studies),
                    estimator);
        }
    }

    @Property(tries = 100)
    void anotherUnitSquaresIntoTau2(@ForAll Columns studies, @ForAll @DoubleRange(min = -20, max = 20) double power) {
        double factor = Math.scalb(1.0, (int) power);
        for (TauSquared estimator : TauSquared.values()) {
            TauEstimate once = estimate(estimator, studies);
            TauEstimate scaled = estimate(estimator, studies.scaled(factor));
            near(once.tau2(), scaled.tau2() / (factor * factor), size(studies), estimator);
            near(once.se(), scaled.se() / (factor * factor), size(studies), estimator);
        }
    }

    @Property(tries = 100)
    void theOrderOfTheStudiesDoesNotMatter(@ForAll Columns studies) {
        for (TauSquared estimator : TauSquared.values()) {
            TauEstimate forwards = estimate(estimator, studies);
            TauEstimate backwards = estimate(estimator, studies.reversed());
            near(forwards.tau2(), backwards.tau2(), size(studies), estimator);
            near(forwards.se(), backwards.se(), size(studies), estimator);
        }
    }

    @Property(tries = 200)
    void momentsOfQAreZeroIfQIsNoMoreThanItsDegreesOfFreedom(@ForAll Columns studies) {
        double q = WeightedMean.of(studies.y(), studies.v(), 0).q();
        int df = studies.y().size() - 1;
        for (TauSquared estimator : List.of(TauSquared.DL, TauSquared.PM, TauSquared.EB)) {
            TauEstimate estimate = estimate(estimator, studies);
            assertEquals(q > df * (1 + 1e-12), estimate.tau2() > 0 && q > df * (1 + 1e-12), estimator::toString);
            assertEquals(
                    estimate.tau2() > 0 ? Certificate.Boundary.INTERIOR : Certificate.Boundary.AT_ZERO,
                    estimate.certificate().boundary());
        }
    }

    @Property(tries = 200)
    void pauleMandelSolvesItsEquation(@ForAll Columns studies) {
        double tau2 = estimate(TauSquared.PM, studies).tau2();
        double q = WeightedMean.of(studies.y(), studies.v(), tau2).q();
        int df = studies.y().size() - 1;
        if (tau2 > 0) {
            assertEquals(df, q, 1e-12 * df);
        } else {
            assertTrue(q <= df);
        }
    }

    @Property(tries = 100)
    void theOwnWeightsOfAnEstimatorGiveIt(@ForAll Columns studies) {
        near(
                estimate(TauSquared.DL, studies).tau2(),
                estimate(TauEstimator.genq(studies.v().map(v -> 1 / v)), studies)
                        .tau2(),
                size(studies),
                "DL");
        near(
                estimate(TauSquared.HE, studies).tau2(),
                estimate(TauEstimator.genq(studies.v().map(v -> 1)), studies).tau2(),
                size(studies),
                "HE");
    }

    @Property(tries = 30)
    void theMedianUnbiasedOneHasHalfOfTheDistributionOnEitherSide(@ForAll Columns studies) {
        var weights = studies.v().map(v -> 1 / Math.sqrt(v));
        double tau2 = estimate(TauEstimator.genqm(weights), studies).tau2();
        var tails = new QuadraticTails(QuadraticMoment.of(weights, new EffectColumns(studies.y(), studies.v())));
        if (tau2 > 0) {
            assertEquals(0.5, tails.above(tau2), 1e-9);
        } else {
            assertTrue(tails.above(0) >= 0.5);
        }
    }
}
