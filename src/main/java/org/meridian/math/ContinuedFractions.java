package org.meridian.math;

import java.util.function.IntFunction;
import org.apache.commons.numbers.fraction.GeneralizedContinuedFraction;
import org.apache.commons.numbers.fraction.GeneralizedContinuedFraction.Coefficient;

/**
 * The continued fractions by which the incomplete gamma and beta functions differ from their densities, where they converge fast.
 *
 * @see <a href="https://dlmf.nist.gov/8.9">DLMF 8.9, of the incomplete gamma function</a>
 * @see <a href="https://dlmf.nist.gov/8.17">DLMF 8.17, of the incomplete beta function</a>
 */
final class ContinuedFractions {

    private static final double LAST_BIT = 0x1p-52;

    private ContinuedFractions() {}

    /** {@code x^a e^(−x)/Γ(a, x) = x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))} for x > a. */
    static double gamma(double x, double a) {
        double first = x - a + 1;
        return value(first, n -> Coefficient.of(n * (a - n), first + 2 * n));
    }

    /**
     * {@code y^a (1 − y)^b/(B(a, b) I_y(a, b))} for y below the mean a/(a + b), in the form of Didonato and Morris, which takes the
     * distance from the mean as it is.
     *
     * @param apart {@code a − (a + b) y}, more than 0
     * @see <a href="https://doi.org/10.1145/131766.131776">Didonato &amp; Morris 1992</a>
     */
    static double beta(double y, double a, double b, double apart) {
        double first = a * ((apart + 1) / (a + 1));
        return value(first, n -> {
            double odd = a + 2.0 * n - 1;
            double numerator = (a + n - 1) / odd * y * ((a + b + n - 1) / odd * y) * (n * (b - n));
            double denominator = n + n * (b - n) / odd * y + (a + n) / (odd + 2) * (apart + 1 + n * (2 - y));
            return Coefficient.of(numerator, denominator);
        });
    }

    private static double value(double first, IntFunction<Coefficient> coefficients) {
        int[] n = {0};
        return GeneralizedContinuedFraction.value(first, () -> coefficients.apply(++n[0]), LAST_BIT);
    }
}
