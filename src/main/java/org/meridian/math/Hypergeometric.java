package org.meridian.math;

/** Gauss's hypergeometric function on the unit interval. */
public final class Hypergeometric {

    /** Step of the quadrature; its error falls with exp(−π²/step), to 1e-17 here. */
    private static final double STEP = 0.25;

    private static final double NEGLIGIBLE = 1e-19;

    private Hypergeometric() {}

    /**
     * {@code ₂F₁(a, b; c; x)} by Euler's integral, which the logistic substitution {@code t = 1/(1 + e⁻ʷ)} turns into one over the
     * whole line where the trapezoidal rule converges exponentially. Exact to about 1e-14, also where the power series crawls.
     *
     * @param a first parameter, 0 or more
     * @param b second parameter, more than 0
     * @param c third parameter, more than b
     * @param x from 0 to less than 1
     * @return the function
     * @throws IllegalArgumentException if a parameter is out of range
     */
    public static double value(double a, double b, double c, double x) {
        return belowOne(a, b, c, 1 - x);
    }

    /**
     * {@code ₂F₁(a, b; c; 1 − distance)}, for an argument so near to 1 that it would be rounded to 1.
     *
     * @param a first parameter, 0 or more
     * @param b second parameter, more than 0
     * @param c third parameter, more than b
     * @param distance how far the argument lies below 1, more than 0, at most 1
     * @return the function
     * @throws IllegalArgumentException if a parameter is out of range
     */
    public static double belowOne(double a, double b, double c, double distance) {
        if (!(a >= 0 && b > 0 && c > b && c < Double.POSITIVE_INFINITY && distance > 0 && distance <= 1)) {
            throw new IllegalArgumentException(
                    "the integral needs a >= 0, 0 < b < c and an argument from 0 to less than 1," + " but they were "
                            + a + ", " + b + ", " + c + " and 1 - " + distance);
        }
        return integral(a, b, c, distance) / integral(0, b, c, 1);
    }

    private static double integral(double a, double b, double c, double distance) {
        // Where the integrand without its last factor is greatest.
        double top = StrictMath.log(b / (c - b));
        double scale = logarithm(a, b, c, distance, top);
        double sum = 1;
        for (int side = -1; side <= 1; side += 2) {
            double term = 1;
            double before;
            int i = 1;
            do {
                before = term;
                term = StrictMath.exp(logarithm(a, b, c, distance, top + side * i * STEP) - scale);
                sum += term;
                i++;
            } while (!(term < NEGLIGIBLE * sum && term <= before));
        }
        return sum * StrictMath.exp(scale);
    }

    /** Logarithm of tᵇ (1 − t)ᶜ⁻ᵇ (1 − xt)⁻ᵃ, x = 1 − distance. */
    private static double logarithm(double a, double b, double c, double distance, double w) {
        double t = 1 / (1 + StrictMath.exp(-w));
        double rest = 1 / (1 + StrictMath.exp(w));
        double logT = w < 0 ? w + StrictMath.log(rest) : StrictMath.log(t);
        double logRest = w < 0 ? StrictMath.log(rest) : StrictMath.log(t) - w;
        return b * logT + (c - b) * logRest - a * StrictMath.log(rest + distance * t);
    }
}
