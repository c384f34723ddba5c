package org.meridian.math;

/**
 * Nodes and weights of the Gauss–Hermite rule for the standard normal density: {@code ∫ f(t) φ(t) dt ≈ Σ wᵢ f(tᵢ)}, exact if
 * f is a polynomial of degree below 2n.
 *
 * <p>Nodes are the zeros of the Hermite function of order n, each bracketed by two zeros of the order below, so that they do
 * not depend on a starting guess.
 *
 * @param nodes the nodes in ascending order
 * @param logFactors {@code ln(wᵢ / (φ(tᵢ) √(2π)))}: what an integral of a function that is not divided by φ needs; finite
 *     however far out the node lies
 */
public record GaussHermite(Doubles nodes, Doubles logFactors) {

    /** The largest rule; its outermost nodes lie at ±27, where a normal density is 1e-158. */
    public static final int MOST_NODES = 200;

    /**
     * The rule with n nodes.
     *
     * @param n how many nodes, from 1 to {@value #MOST_NODES}
     * @return the rule
     * @throws IllegalArgumentException if n is out of range
     */
    public static GaussHermite of(int n) {
        if (!(n >= 1 && n <= MOST_NODES)) {
            throw new IllegalArgumentException(
                    "a Gauss–Hermite rule has from 1 to " + MOST_NODES + " nodes, but was asked for " + n);
        }
        double[] zeros = {0};
        for (int order = 2; order <= n; order++) {
            zeros = nextZeros(order, zeros);
        }
        double[] factors = new double[n];
        for (int i = 0; i < n; i++) {
            double below = functions(n, zeros[i])[0];
            // wᵢ = 1 / (n p²), p the orthonormal polynomial of order n − 1; the function is p times the root of φ.
            factors[i] = -StrictMath.log(n * below * below) - 0.5 * StrictMath.log(2 * Math.PI);
        }
        return new GaussHermite(Doubles.of(zeros), Doubles.of(factors));
    }

    /** The zeros of one order lie between those of the order below. */
    private static double[] nextZeros(int order, double[] below) {
        double[] zeros = new double[order];
        double end = 2 * Math.sqrt(order) + 1;
        for (int i = 0; i < order / 2; i++) {
            double lower = i == 0 ? -end : below[i - 1];
            double upper = Math.min(0, below[i]);
            double x = Root.between(t -> functions(order, t)[1], lower, upper).x();
            zeros[i] = x;
            zeros[order - 1 - i] = -x;
        }
        return zeros;
    }

    /** The orthonormal Hermite functions of order n − 1 and n. */
    private static double[] functions(int n, double t) {
        double before = 0;
        double now = StrictMath.exp(-t * t / 4) / StrictMath.pow(2 * Math.PI, 0.25);
        for (int i = 0; i < n; i++) {
            double next = (t * now - Math.sqrt(i) * before) / Math.sqrt(i + 1.0);
            before = now;
            now = next;
        }
        return new double[] {before, now};
    }
}
