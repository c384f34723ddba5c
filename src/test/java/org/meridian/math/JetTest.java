package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;

class JetTest {

    private static final double[] AT = {1.5, -0.5};
    private static final Jet X = Jet.linear(new double[] {1, 0}, AT);
    private static final Jet Y = Jet.linear(new double[] {0, 1}, AT);

    private static void check(double value, double dx, double dy, double dxx, double dxy, double dyy, Jet jet) {
        assertEquals(value, jet.value(), 1e-14);
        assertEquals(dx, jet.gradient(0), 1e-14);
        assertEquals(dy, jet.gradient(1), 1e-14);
        assertEquals(dxx, jet.hessian(0, 0), 1e-14);
        assertEquals(dxy, jet.hessian(0, 1), 1e-14);
        assertEquals(dxy, jet.hessian(1, 0), 1e-14);
        assertEquals(dyy, jet.hessian(1, 1), 1e-14);
    }

    @Test
    void productsFollowLeibniz() {
        // x²y
        check(-1.125, -1.5, 2.25, -1, 3, 0, X.times(X).times(Y));
    }

    @Test
    void sumsAndMultiplesAreLinear() {
        check(3.25, 2, -0.5, 0, 0, 0, X.times(2).plus(-0.5, Y));
        check(1, 1, 1, 0, 0, 0, X.plus(Y));
    }

    @Test
    void functionsFollowTheChainRule() {
        // ln(xy + 2) with xy + 2 = 1.25
        Jet inner = X.times(Y).plus(Jet.constant(2, 2));
        double u = 1.25;
        check(Math.log(u), -0.5 / u, 1.5 / u, -0.25 / (u * u), 1 / u + 0.75 / (u * u), -2.25 / (u * u), inner.log());
        double root = 1 / Math.sqrt(1.5);
        check(root, -root / 3, 0, 0.75 * root / 2.25, 0, 0, X.inverseSqrt());
    }

    @Test
    void aSumOfExponentialsDoesNotOverflow() {
        // ln(e^(1000 + x) + e^(1000 + x)) = 1000 + x + ln 2
        Jet far = X.plus(Jet.constant(2, 1000));
        check(1001.5 + Math.log(2), 1, 0, 0, 0, 0, Jet.logSumExp(List.of(far, far)));
        // ln(eˣ + eʸ) has the gradient of probabilities.
        double p = 1 / (1 + Math.exp(-2));
        check(
                1.5 + Math.log1p(Math.exp(-2)),
                p,
                1 - p,
                p * (1 - p),
                -p * (1 - p),
                p * (1 - p),
                Jet.logSumExp(List.of(X, Y)));
        Refusal.check(
                "a sum of exponentials needs at least one number, but there was none", () -> Jet.logSumExp(List.of()));
    }
}
