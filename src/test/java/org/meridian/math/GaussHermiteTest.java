package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.Refusal;

class GaussHermiteTest {

    /** The weight of a node under the normal density. */
    private static double weight(GaussHermite rule, int i) {
        double t = rule.nodes().get(i);
        return Math.exp(rule.logFactors().get(i) - t * t / 2);
    }

    @Test
    void threeNodesAreTheZerosOfTheThirdPolynomial() {
        GaussHermite rule = GaussHermite.of(3);
        assertEquals(-Math.sqrt(3), rule.nodes().get(0), 1e-15);
        assertEquals(0, rule.nodes().get(1), 0);
        assertEquals(1.0 / 6, weight(rule, 0), 1e-15);
        assertEquals(2.0 / 3, weight(rule, 1), 1e-15);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30, 101, 200})
    void momentsOfTheNormalDistributionAreExact(int n) {
        GaussHermite rule = GaussHermite.of(n);
        double moment = 1;
        for (int order = 0; order < Math.min(2 * n, 12); order += 2) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += weight(rule, i) * Math.pow(rule.nodes().get(i), order);
            }
            assertEquals(moment, sum, 1e-12 * moment, "moment " + order);
            moment *= order + 1;
        }
    }

    @Test
    void aRuleWithoutNodesIsRefused() {
        Refusal.check("a Gauss–Hermite rule has from 1 to 200 nodes, but was asked for 0", () -> GaussHermite.of(0));
    }
}
