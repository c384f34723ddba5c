package org.meridian.math;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/** Integrals of smooth functions over finite intervals, refined until they no longer change. */
public final class Quadrature {

    private static final int NODES = 20;
    private static final double DIGITS = 1e-14;
    private static final int MOST_PANELS = 1 << 14;

    private Quadrature() {}

    /**
     * The integral by Gauss and Legendre's rule of 20 nodes on 1, 2, 4, … equal panels, until two in succession agree to 14 digits
     * or in what matters.
     *
     * @param f a smooth function, finite between the ends
     * @param lower left end
     * @param upper right end
     * @param negligible an absolute difference that does not matter, 0 or more
     * @return the integral
     * @throws NotConvergedException if 16,384 panels do not suffice
     */
    public static double integral(DoubleUnaryOperator f, double lower, double upper, double negligible) {
        GaussIntegrator rule = new GaussIntegratorFactory().legendre(NODES, -1, 1);
        double before = Double.NaN;
        for (int panels = 1; panels <= MOST_PANELS; panels *= 2) {
            double half = (upper - lower) / panels / 2;
            double sum = 0;
            double magnitude = 0;
            for (int panel = 0; panel < panels; panel++) {
                double middle = lower + (2 * panel + 1) * half;
                for (int node = 0; node < NODES; node++) {
                    double term = rule.getWeight(node) * f.applyAsDouble(middle + half * rule.getPoint(node)) * half;
                    sum += term;
                    magnitude += Math.abs(term);
                }
            }
            if (Math.abs(sum - before) <= DIGITS * magnitude + negligible) {
                return sum;
            }
            before = sum;
        }
        throw new NotConvergedException(
                "the integral from " + lower + " to " + upper + " does not settle", MOST_PANELS, before);
    }
}
