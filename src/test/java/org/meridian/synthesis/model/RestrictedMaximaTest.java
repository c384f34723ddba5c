package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.synthesis.model.Certificate.Boundary;

/** The highest maximum is found, and its certificate holds. */
class RestrictedMaximaTest {

    /** The restricted log-likelihood without its constant, from its definition. */
    private static double likelihood(Doubles y, Doubles v, double tau2) {
        double logs = 0;
        double w1 = 0;
        double wy = 0;
        for (int i = 0; i < y.size(); i++) {
            double w = 1 / (v.get(i) + tau2);
            logs -= Math.log(w);
            w1 += w;
            wy += w * y.get(i);
        }
        double q = 0;
        for (int i = 0; i < y.size(); i++) {
            q += (y.get(i) - wy / w1) * (y.get(i) - wy / w1) / (v.get(i) + tau2);
        }
        return -0.5 * (logs + Math.log(w1) + q);
    }

    private static double slope(Doubles y, Doubles v, double tau2) {
        WeightedMean at = WeightedMean.of(y, v, tau2);
        return at.q2() / at.traceP() - 1;
    }

    /** Three precise studies that agree, two imprecise ones far off on either side. */
    private static TauEstimate twoCamps(double distance, double variance) {
        return TauSquared.REML.estimate(
                Doubles.of(0, 0.1, -0.1, distance, -distance), Doubles.of(0.001, 0.001, 0.001, variance, variance));
    }

    @Test
    void ofTwoMaximaTheLeftIsFoundIfItIsHigher() {
        Doubles y = Doubles.of(0, 0.1, -0.1, 6, -6);
        Doubles v = Doubles.of(0.001, 0.001, 0.001, 5, 5);
        TauEstimate estimate = twoCamps(6, 5);
        assertEquals(2, estimate.certificate().modes());
        Tolerance.ITERATIVE.checkRelative(0.00911969514733, estimate.tau2(), "τ²");
        // Between the two maxima the likelihood sinks below both.
        double other = 8.44687615925;
        assertTrue(likelihood(y, v, estimate.tau2()) > likelihood(y, v, other) + 2);
        assertTrue(likelihood(y, v, 1) < likelihood(y, v, other));
    }

    @Test
    void ofTwoMaximaTheRightIsFoundIfItIsHigher() {
        TauEstimate estimate = twoCamps(6, 2);
        assertEquals(2, estimate.certificate().modes());
        Tolerance.ITERATIVE.checkRelative(14.6607054736, estimate.tau2(), "τ²");
        assertEquals(Boundary.INTERIOR, estimate.certificate().boundary());
    }

    @Test
    void aMaximumAtZeroIsOneOfThem() {
        TauEstimate estimate = TauSquared.REML.estimate(
                Doubles.of(0, 0.1, 0, 10, -10, 0.05), Doubles.of(0.01, 0.01, 0.01, 10, 10, 0.01));
        assertEquals(2, estimate.certificate().modes());
        assertEquals(0, estimate.tau2());
        assertEquals(Boundary.AT_ZERO, estimate.certificate().boundary());
    }

    @Provide
    Arbitrary<Columns> studies() {
        return Columns.ofAtLeast(2);
    }

    @Property
    void theSlopeChangesSignAcrossTheBracket(@ForAll("studies") Columns studies) {
        Doubles y = studies.y();
        Doubles v = studies.v();
        TauEstimate estimate = TauSquared.REML.estimate(y, v);
        Certificate certificate = estimate.certificate();
        assertTrue(certificate.lower() <= estimate.tau2() && estimate.tau2() <= certificate.upper());
        assertTrue(certificate.modes() >= 1 && certificate.iterations() >= 1);
        if (certificate.boundary() == Boundary.AT_ZERO) {
            assertEquals(0, estimate.tau2());
            assertTrue(slope(y, v, 0) <= 0);
        } else {
            assertTrue(slope(y, v, certificate.lower()) >= 0 && slope(y, v, certificate.upper()) <= 0);
            assertEquals(slope(y, v, estimate.tau2()), certificate.gradient());
            assertEquals(0, certificate.gradient(), 1e-9);
            assertTrue(certificate.upper() - certificate.lower() <= 1e-9 * (estimate.tau2() + v.max()));
        }
    }

    @Property
    void noPointOfAFineGridIsHigher(@ForAll("studies") Columns studies) {
        Doubles y = studies.y();
        Doubles v = studies.v();
        double highest = likelihood(y, v, TauSquared.REML.estimate(y, v).tau2());
        double allowed = 1e-9 * Math.max(1, Math.abs(highest));
        assertTrue(likelihood(y, v, 0) <= highest + allowed);
        for (double tau2 = 1e-6; tau2 < 1e4; tau2 *= 1.1) {
            assertTrue(likelihood(y, v, tau2) <= highest + allowed, "higher at " + tau2);
        }
    }
}
