package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.meridian.Tolerance;

class TauSquaredPropertyTest {

    @Provide
    Arbitrary<Columns> studies() {
        return Columns.ofAtLeast(2);
    }

    private static double tau2(TauSquared estimator, Columns studies) {
        return estimator.estimate(studies.y(), studies.v()).tau2();
    }

    /** A τ² far below the sampling variances cannot be told from 0, so distances are measured by their sum. */
    private static void same(double expected, double actual, double variance) {
        assertEquals(expected, actual, Tolerance.ITERATIVE.size() * (expected + variance));
    }

    @Property
    void theOrderOfStudiesIsIrrelevant(
            @ForAll TauSquared estimator, @ForAll("studies") Columns studies, @ForAll long seed) {
        same(
                tau2(estimator, studies),
                tau2(estimator, studies.shuffled(seed)),
                studies.v().max());
    }

    @Property
    void addingAConstantKeepsTau2(
            @ForAll TauSquared estimator,
            @ForAll("studies") Columns studies,
            @ForAll @DoubleRange(min = -100, max = 100) double constant) {
        same(
                tau2(estimator, studies),
                tau2(estimator, studies.shifted(constant)),
                studies.v().max());
    }

    @Property
    void scalingByCScalesTau2ByItsSquare(
            @ForAll TauSquared estimator,
            @ForAll("studies") Columns studies,
            @ForAll @DoubleRange(min = 0.01, max = 100) double c) {
        Columns scaled = studies.scaled(c);
        same(
                c * c * tau2(estimator, studies),
                tau2(estimator, scaled),
                scaled.v().max());
        TauEstimate before = estimator.estimate(studies.y(), studies.v());
        TauEstimate after = estimator.estimate(scaled.y(), scaled.v());
        assertEquals(c * c * before.se(), after.se(), 1e-6 * after.se());
    }

    @Property
    void aQNotAboveItsDegreesOfFreedomGivesNoDersimonianLaird(@ForAll("studies") Columns studies) {
        double q = WeightedMean.of(studies.y(), studies.v(), 0).q();
        assertEquals(q > studies.size() - 1, tau2(TauSquared.DL, studies) > 0);
        assertEquals(q > studies.size() - 1, tau2(TauSquared.PM, studies) > 0);
    }

    @Property
    void atPauleMandelsSolutionQEqualsItsDegreesOfFreedom(@ForAll("studies") Columns studies) {
        TauEstimate estimate = TauSquared.PM.estimate(studies.y(), studies.v());
        double q = WeightedMean.of(studies.y(), studies.v(), estimate.tau2()).q();
        int df = studies.size() - 1;
        if (estimate.tau2() > 0) {
            Tolerance.ITERATIVE.checkRelative(df, q, "generalised Q");
            Certificate certificate = estimate.certificate();
            assertTrue(WeightedMean.of(studies.y(), studies.v(), certificate.lower())
                            .q()
                    >= df * (1 - 1e-15));
            assertTrue(WeightedMean.of(studies.y(), studies.v(), certificate.upper())
                            .q()
                    <= df * (1 + 1e-15));
        } else {
            assertTrue(q <= df);
        }
    }
}
