package org.meridian.math;

/**
 * The upper tail of Student's t distribution with its density, by a short series without a difference in it.
 *
 * <p>With a = ν/2, x = ν/(ν + t²), s = √(1 − x) and ρ = (1 − s)/(1 + s), a quadratic and a linear transformation of the
 * hypergeometric function (DLMF 15.8) turn the incomplete beta function into
 *
 * <pre>{@code 2 P(T ≥ t) = x^a Γ(a + ½)/(√π Γ(a + 1)) · 2/(1 + s) · Σₙ ρⁿ Πⱼ<ₙ (a − 1 − j)/(a + 1 + j)}</pre>
 *
 * <p>Nothing cancels: the terms are positive up to n = ν/2, where with an even ν they end, and small after it. A dozen suffice
 * where a test is usually made; near the middle and with very many degrees of freedom the series is long, and {@link #serves}
 * says no.
 *
 * @param above {@code P(T ≥ t)}
 * @param density the density at t
 * @see <a href="https://dlmf.nist.gov/15.8">DLMF 15.8</a>
 */
record StudentTail(double above, double density) {

    /** With fewer the tail comes so close to 1 that it is better told by what it lacks. */
    private static final double LEAST_DF = 1;

    private static final double MOST_DF = 200;
    private static final double NEAREST = 1;
    /** Its square is still a number. */
    private static final double FARTHEST = 1e150;

    private static final double SQRT_PI = Math.sqrt(Math.PI);

    /** From here on the expansion of the ratio of gamma functions is exact to the last bit. */
    private static final double LARGE = 16;

    /** {@code Γ(w + ¼)/Γ(w + ¾) √w − 1} in powers of 1/w², the highest first. */
    private static final double[] EXPANSION = {
        -20898423.0 / 8589934592.0, 180323.0 / 134217728, -671.0 / 524288, 21.0 / 8192, -1.0 / 64
    };

    /** Whether the series is short. */
    static boolean serves(double t, double df) {
        return t >= NEAREST && t <= FARTHEST && df >= LEAST_DF && df <= MOST_DF;
    }

    static StudentTail of(double t, double df) {
        double a = df / 2;
        double u = t * t / df;
        double x = 1 / (1 + u);
        double s = Math.sqrt(u * x);
        double twice = power(x, u, a) * gammaRatio(a) / SQRT_PI;
        double above = twice / (1 + s) * series(a, x / ((1 + s) * (1 + s)));
        return new StudentTail(above, twice * a * Math.sqrt(x / df));
    }

    private static double series(double a, double rho) {
        double sum = 1;
        double term = 1;
        for (int j = 0; Math.abs(term) > sum * 0x1p-55; j++) {
            term *= rho * ((a - 1 - j) / (a + 1 + j));
            sum += term;
        }
        return sum;
    }

    /** {@code x^a}, by whichever way magnifies the rounding of its argument less. */
    private static double power(double x, double u, double a) {
        return u < 1 ? StrictMath.exp(-a * StrictMath.log1p(u)) : StrictMath.pow(x, a);
    }

    /** {@code Γ(a + ½)/Γ(a + 1)}, by its expansion about a + ¼, from a place further right where a is small. */
    private static double gammaRatio(double a) {
        double above = 1;
        double below = 1;
        double far = a;
        for (; far < LARGE; far++) {
            above *= far + 1;
            below *= far + 0.5;
        }
        double w = far + 0.25;
        double square = w * w;
        double expansion = 0;
        for (double coefficient : EXPANSION) {
            expansion = (expansion + coefficient) / square;
        }
        return above / below * (1 + expansion) / Math.sqrt(w);
    }
}
