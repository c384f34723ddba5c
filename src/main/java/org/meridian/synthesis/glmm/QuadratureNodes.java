package org.meridian.synthesis.glmm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;
import org.meridian.math.GaussHermite;

/**
 * Where a study's integrand is evaluated, in standard deviations t of its own width about its own mode:
 * {@code ∫ exp(h(t)) dt / (2π)^(d/2) ≈ Σ exp(h(tᵢ) + logWeightᵢ)}.
 */
sealed interface QuadratureNodes {

    /** The value of the integrand's logarithm at a point. */
    interface Integrand {
        double at(double... t);
    }

    /** A point with the logarithm of its weight. */
    record Node(double[] t, double logWeight) {}

    /** The nodes for an integrand of so many dimensions, 1 or 2. */
    List<Node> around(Integrand integrand, int dimensions);

    /** Gauss–Hermite with a fixed number of nodes in each dimension. */
    record Hermite(GaussHermite rule) implements QuadratureNodes {

        @Override
        public List<Node> around(Integrand integrand, int dimensions) {
            List<Node> nodes = new ArrayList<>();
            int n = rule.nodes().size();
            for (int i = 0; i < n; i++) {
                double t = rule.nodes().get(i);
                double w = rule.logFactors().get(i);
                if (dimensions == 1) {
                    nodes.add(new Node(new double[] {t}, w));
                } else {
                    for (int j = 0; j < n; j++) {
                        nodes.add(new Node(
                                new double[] {t, rule.nodes().get(j)},
                                w + rule.logFactors().get(j)));
                    }
                }
            }
            return nodes;
        }
    }

    /**
     * Equal steps, as far out as the integrand reaches. For an analytic integrand that dies away on both sides the error of
     * such a sum falls geometrically with the number of nodes, also where a Gauss–Hermite rule needs hundreds.
     */
    record EqualSteps(double step) implements QuadratureNodes {

        /** What is e⁻³⁸ of the largest value is below its last bit. */
        private static final double REACH = 38;

        @Override
        public List<Node> around(Integrand integrand, int dimensions) {
            List<Node> nodes = new ArrayList<>();
            double logWeight = dimensions * (StrictMath.log(step) - 0.5 * StrictMath.log(2 * Math.PI));
            double floor = integrand.at(new double[dimensions]) - REACH;
            if (dimensions == 1) {
                line(t -> integrand.at(t), 0, floor, t -> nodes.add(new Node(new double[] {t}, logWeight)));
                return nodes;
            }
            for (int direction : new int[] {1, -1}) {
                int ridge = 0;
                for (int row = direction == 1 ? 0 : -1; ; row += direction) {
                    double u = row * step;
                    ridge = climb(t -> integrand.at(u, t), ridge);
                    if (!(integrand.at(u, ridge * step) > floor)) {
                        break;
                    }
                    line(
                            t -> integrand.at(u, t),
                            ridge,
                            floor,
                            t -> nodes.add(new Node(new double[] {u, t}, logWeight)));
                }
            }
            return nodes;
        }

        private void line(DoubleUnaryOperator h, int start, double floor, DoubleConsumer use) {
            for (int i = start; h.applyAsDouble(i * step) > floor; i++) {
                use.accept(i * step);
            }
            for (int i = start - 1; h.applyAsDouble(i * step) > floor; i--) {
                use.accept(i * step);
            }
        }

        /** The integrand is log-concave, so that uphill leads to the top of the row. */
        private int climb(DoubleUnaryOperator h, int start) {
            int top = start;
            double value = h.applyAsDouble(top * step);
            for (int direction : new int[] {1, -1}) {
                double next = h.applyAsDouble((top + direction) * step);
                while (next > value) {
                    top += direction;
                    value = next;
                    next = h.applyAsDouble((top + direction) * step);
                }
            }
            return top;
        }
    }
}
