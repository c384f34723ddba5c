package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;

class NormalTest {

    @Test
    void knownValues() {
        assertEquals(0, Normal.quantile(0.5));
        Tolerance.CLOSED_FORM.checkRelative(1 / Math.sqrt(2 * Math.PI), Normal.density(0), "density at 0");
        // R 4.2.2: qnorm(0.975), pnorm(-10), dnorm(1.5).
        Tolerance.CLOSED_FORM.checkRelative(1.959963984540054, Normal.quantile(0.975), "qnorm(0.975)");
        Tolerance.CLOSED_FORM.checkRelative(7.619853024160495e-24, Normal.below(-10), "pnorm(-10)");
        Tolerance.CLOSED_FORM.checkRelative(0.1295175956658918, Normal.density(1.5), "dnorm(1.5)");
    }

    @Property
    void theQuantileInvertsTheDistribution(@ForAll @DoubleRange(min = -12, max = -0.01) double power) {
        double p = Math.pow(10, power);
        double z = Normal.quantile(p);
        Tolerance.CLOSED_FORM.checkRelative(p, Normal.below(z), "p");
        Tolerance.CLOSED_FORM.check(1, Normal.below(z) + Normal.below(-z), "both sides");
    }

    @Test
    void refusesProbabilitiesOfNought() {
        Refusal.check("a quantile needs a probability between 0 and 1, but was 0.0", () -> Normal.quantile(0));
        Refusal.check("a quantile needs a probability between 0 and 1, but was NaN", () -> Normal.quantile(Double.NaN));
    }
}
