package org.meridian.synthesis.pool;

import org.meridian.math.Doubles;
import org.meridian.math.Normal;

/**
 * A t distribution as a mixture of normal ones, {@code T | V ~ N(0, df/V), V ~ χ²(df)}, so that a normal variable is added to it by
 * adding variances.
 *
 * <p>The mean over V is taken by the trapezoidal rule in ln V, which converges geometrically: the density falls there like
 * exp(−eˣ/2) on one side and like exp(x df/2) on the other.
 *
 * @param inflation df/V at each node
 * @param mass the probability of each node, in all 1
 */
record TMixture(Doubles inflation, Doubles mass) {

    /** A share of the probability that no figure shows. */
    private static final double NEGLIGIBLE = 1e-15;

    static TMixture of(int df) {
        double half = df / 2.0;
        // The density of ln V is highest where V is its degrees of freedom, and there about as wide as √(2/df).
        double step = Math.min(0.2, 0.5 * Math.sqrt(2.0 / df));
        int left = 0;
        while (weight(half, -(left + 1) * step) > NEGLIGIBLE) {
            left++;
        }
        int right = 0;
        while (weight(half, (right + 1) * step) > NEGLIGIBLE) {
            right++;
        }
        int before = left;
        Doubles offsets = Doubles.at(left + right + 1, i -> (i - before) * step);
        Doubles raw = offsets.map(x -> weight(half, x));
        double total = raw.sum();
        return new TMixture(offsets.map(x -> StrictMath.exp(-x)), raw.map(it -> it / total));
    }

    /** The density of ln V at ln df + x, as a share of its highest value. */
    private static double weight(double half, double x) {
        return StrictMath.exp(half * (x - StrictMath.expm1(x)));
    }

    /** {@code P(√normal Z + √error T ≥ distance)} of independent Z ~ N(0, 1) and T ~ t(df). */
    double above(double distance, double normal, double error) {
        if (normal == 0 && error == 0) {
            return distance < 0 ? 1 : 0;
        }
        double sum = 0;
        for (int i = 0; i < mass.size(); i++) {
            sum += mass.get(i) * Normal.below(-distance / Math.sqrt(normal + error * inflation.get(i)));
        }
        return sum;
    }
}
