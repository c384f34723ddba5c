package org.meridian.synthesis.model;

import java.util.function.DoubleUnaryOperator;
import org.meridian.math.Doubles;
import org.meridian.math.NotConvergedException;
import org.meridian.math.Tails;

/**
 * The confidence distribution of τ²: how far the data support a between-study variance of τ² or less.
 *
 * <pre>{@code H(τ²) = P(Q ≥ observed; τ²),   Q = Σ (yᵢ − ȳ)²/vᵢ about the mean with weights 1/v}</pre>
 *
 * <p>H rises from H(0), which is a probability mass at 0, to 1; its quantiles are the limits of {@link
 * TauIntervalMethod#BIGGERSTAFF_JACKSON}. The probabilities come from the exact distribution of Q, a quadratic form in normal
 * variables. Here H is laid out as a quadrature rule, so that a mean over it is a sum, and nothing is drawn at random:
 *
 * <pre>{@code E f(τ²) = Σ massⱼ f(tau2ⱼ)}</pre>
 *
 * <p>The nodes are those of the double exponential rule in the probability 1 − H, with a step of 1/8: for a bounded function as
 * smooth as a distribution function, halving the step changes nothing beyond 1e-12.
 *
 * @param tau2 the nodes, ascending from 0
 * @param mass their probabilities, which sum to 1
 * @see <a href="https://doi.org/10.1177/0962280218773520">Nagashima, Noma &amp; Furukawa 2019</a>
 * @see <a href="https://doi.org/10.2977/prims/1195192451">Takahasi &amp; Mori 1974</a>
 */
public record TauConfidence(Doubles tau2, Doubles mass) {

    private static final double STEP = 1.0 / 8;

    /** Nodes on either side of the middle one: beyond ±3 the masses are lost in rounding. */
    private static final int SIDE = 24;

    private static final int MOST_EVALUATIONS = 200;

    /** An error of a tail, relative to it, that no mean over the distribution shows. */
    private static final double NEGLIGIBLE = 1e-12;

    private static final double LARGEST = 700;

    /**
     * The confidence distribution of τ² of some studies.
     *
     * @param y effect sizes, at least two
     * @param v sampling variances, all positive
     * @return the distribution
     * @throws IllegalArgumentException if there are fewer than two studies or a variance is not positive
     * @throws NotConvergedException if a probability of Q or a quantile is not found
     */
    public static TauConfidence of(Doubles y, Doubles v) {
        EffectColumns studies = EffectColumns.checked(y, v, 2);
        QuadraticTails tails = new QuadraticTails(QuadraticMoment.of(v.map(variance -> 1 / variance), studies));
        // Without heterogeneity Q is χ², whose tails are never lost.
        double atZero = Tails.chiSquaredAbove(tails.moment().q(), studies.size() - 1);
        double beyond = Tails.chiSquaredBelow(tails.moment().q(), studies.size() - 1);
        if (beyond == 0) {
            return new TauConfidence(Doubles.of(0), Doubles.of(1));
        }
        double scale = Math.max(tails.moment().tau2(), v.min());
        double[] nodes = new double[2 * SIDE + 2];
        double[] masses = new double[nodes.length];
        masses[0] = atZero;
        for (int i = 1; i < nodes.length; i++) {
            double t = (i - 1 - SIDE) * STEP;
            double odds = StrictMath.exp(Math.PI * StrictMath.sinh(t));
            double passed = odds / (1 + odds);
            double left = 1 / (1 + odds);
            // Of the two tails the smaller one has its digits.
            DoubleUnaryOperator excess = passed < left
                    ? tau2 -> logRatio(tau2 == 0 ? atZero : tails.above(tau2), atZero + beyond * passed)
                    : tau2 -> logRatio(beyond * left, tau2 == 0 ? beyond : tails.below(tau2));
            nodes[i] = zero(excess, nodes[i - 1], scale);
            masses[i] = beyond * Math.PI * StrictMath.cosh(t) * passed * left * STEP;
        }
        Doubles mass = Doubles.of(masses);
        double total = mass.sum();
        return new TauConfidence(Doubles.of(nodes), mass.map(it -> it / total));
    }

    /** ln(a/b), as far as that is a number that can be told from others. */
    private static double logRatio(double a, double b) {
        return Math.max(-LARGEST, Math.min(LARGEST, StrictMath.log(a / b)));
    }

    /** Where a rising function is 0, from some point on upwards; that point if it is 0 or more even there. */
    private static double zero(DoubleUnaryOperator f, double from, double scale) {
        double left = from;
        double atLeft = f.applyAsDouble(left);
        if (atLeft >= -NEGLIGIBLE) {
            return left;
        }
        double step = Math.max(from, scale) / 16;
        for (int asked = 1; asked < MOST_EVALUATIONS; asked++) {
            double right = left + step;
            double atRight = f.applyAsDouble(right);
            if (atRight >= 0) {
                return between(f, left, atLeft, right, atRight);
            }
            left = right;
            atLeft = atRight;
            step *= 2;
        }
        throw new NotConvergedException("no quantile of τ² beyond " + from, MOST_EVALUATIONS, left);
    }

    /** False position; an end that stays is weighed less each time (Illinois), so that it does not stay for ever. */
    private static double between(DoubleUnaryOperator f, double left, double atLeft, double right, double atRight) {
        double old = left;
        double atOld = atLeft;
        double last = right;
        double atLast = atRight;
        for (int asked = 0; asked < MOST_EVALUATIONS; asked++) {
            if (Math.abs(atLast) <= NEGLIGIBLE) {
                return last;
            }
            double next = last - (last - old) * (atLast / (atLast - atOld));
            if (next == last || next == old) {
                return next;
            }
            double at = f.applyAsDouble(next);
            if (at * atLast < 0) {
                old = last;
                atOld = atLast;
            } else {
                atOld /= 2;
            }
            last = next;
            atLast = at;
        }
        throw new NotConvergedException("no quantile of τ² between " + left + " and " + right, MOST_EVALUATIONS, last);
    }
}
