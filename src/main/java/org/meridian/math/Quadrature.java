package org.meridian.math;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Integrals of smooth functions over finite intervals, by Gauss and Legendre's rule of 20 nodes. An interval is halved, and its
 * halves again, until halving no longer changes its integral by more than what matters. A function whose slope is infinite at an
 * end is for {@link Integral}.
 */
public final class Quadrature {

    private static final int NODES = 20;
    private static final double DIGITS = 1e-13;
    private static final int MOST_PANELS = 1 << 14;

    private final GaussIntegrator rule = new GaussIntegratorFactory().legendre(NODES, -1, 1);
    private final DoubleUnaryOperator f;
    private final double negligible;
    private int panels;

    private Quadrature(DoubleUnaryOperator f, double negligible) {
        this.f = f;
        this.negligible = negligible;
    }

    /**
     * The integral of a function, refined until it agrees with itself to 13 digits or in what matters.
     *
     * @param f a smooth function, finite between the ends
     * @param lower left end
     * @param upper right end
     * @param negligible an absolute difference that does not matter, 0 or more
     * @return the integral
     * @throws NotConvergedException if 16,384 panels do not suffice
     */
    public static double integral(DoubleUnaryOperator f, double lower, double upper, double negligible) {
        Quadrature quadrature = new Quadrature(f, negligible);
        return quadrature.refined(lower, upper, quadrature.panel(lower, upper));
    }

    private double refined(double lower, double upper, double whole) {
        double middle = lower + (upper - lower) / 2;
        double left = panel(lower, middle);
        double right = panel(middle, upper);
        double allowed = DIGITS * (Math.abs(left) + Math.abs(right)) + negligible;
        if (Math.abs(left + right - whole) <= allowed) {
            return left + right;
        }
        if (panels > MOST_PANELS || middle == lower || middle == upper) {
            throw new NotConvergedException(
                    "the integral from " + lower + " to " + upper + " does not settle", panels, left + right);
        }
        return refined(lower, middle, left) + refined(middle, upper, right);
    }

    private double panel(double lower, double upper) {
        panels++;
        double half = (upper - lower) / 2;
        double centre = lower + half;
        double sum = 0;
        for (int node = 0; node < NODES; node++) {
            sum += rule.getWeight(node) * f.applyAsDouble(centre + half * rule.getPoint(node));
        }
        return sum * half;
    }
}
