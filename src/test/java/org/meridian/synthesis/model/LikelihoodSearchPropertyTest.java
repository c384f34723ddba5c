package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.meridian.synthesis.model.AnyStudies.Columns;

/** The search against a scan of 4,000 points over forty orders of magnitude. */
@Domain(AnyStudies.class)
@Domain(DomainContext.Global.class)
class LikelihoodSearchPropertyTest {

    private static final int POINTS = 4_000;

    private static double point(int i) {
        return i == 0 ? 0 : Math.pow(10, -12 + 16.0 * i / POINTS);
    }

    @Property(tries = 300)
    void everyMaximumThatAScanSeesIsFound(@ForAll Columns columns, @ForAll Likelihood likelihood) {
        EffectColumns studies = new EffectColumns(columns.y(), columns.v());
        TauMaximum found = new LikelihoodSearch(likelihood, studies).highest();
        int seen = 0;
        boolean rose = false;
        double highest = likelihood.at(studies, found.tau2());
        for (int i = 0; i <= POINTS; i++) {
            Sums at = studies.at(point(i));
            boolean rises = at.q2() > likelihood.tracedWeights(at);
            seen += !rises && (rose || i == 0) ? 1 : 0;
            rose = rises;
            if (i % 20 == 0) {
                double height = likelihood.at(studies, point(i));
                assertTrue(height <= highest + 1e-11 * Math.abs(highest), () -> height + " > " + highest);
            }
        }
        assertTrue(found.certificate().modes() >= seen, found + " but the scan saw " + seen);
    }

    @Property(tries = 300)
    void theCertificateEnclosesTheMaximum(@ForAll Columns columns, @ForAll Likelihood likelihood) {
        EffectColumns studies = new EffectColumns(columns.y(), columns.v());
        TauMaximum found = new LikelihoodSearch(likelihood, studies).highest();
        Certificate certificate = found.certificate();
        assertTrue(certificate.lower() <= found.tau2() && found.tau2() <= certificate.upper());
        assertTrue(certificate.iterations() < 400, certificate::toString);
        if (found.tau2() == 0) {
            assertEquals(Certificate.Boundary.AT_ZERO, certificate.boundary());
            return;
        }
        assertEquals(0, certificate.gradient(), 1e-10);
        assertTrue(
                certificate.upper() - certificate.lower()
                        <= 1e-9 * found.tau2() + 1e-13 * columns.v().min(),
                certificate::toString);
    }
}
