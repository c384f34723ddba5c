package org.meridian.math;

import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfcx;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Natural logarithms of the probabilities of {@link Tails}, which are numbers where the probability is too small for one: both tails
 * beyond z = 71 hold exp(−2525).
 *
 * <p>The relative error is about 1e-15 in the tail and as that of the probability near its middle; the logarithm of a probability close to
 * 1 is as exact as what it lacks. Where more than half lies above, the logarithm is taken of what lies below. Where the probability
 * is {@value #SMALL} or more, it is taken of the probability. Beyond, it is the logarithm of the density, with {@code x − a − a ln(x/a)}
 * and the error of Stirling's formula in the place of large terms that cancel, less that of a {@linkplain ContinuedFractions
 * continued fraction}.
 */
public final class LogTails {

    /** From here on down the continued fractions converge within some hundred terms, however many the degrees of freedom. */
    private static final double SMALL = 1e-3;
    /** With fewer degrees of freedom than about one the tail becomes small near 0 already, where the fractions converge slowly. */
    private static final double NEAREST = 2;

    private static final double LARGEST_WITH_SQUARE = 1e150;
    private static final double ROOT_TWO = Math.sqrt(2);
    private static final double LOG_TWO_PI = StrictMath.log(2 * Math.PI);
    private static final double NEAR = 0.15;

    private LogTails() {}

    /**
     * The logarithm of {@link Tails#normalBothSides}.
     *
     * @param z any number but NaN
     * @return {@code ln 2 P(Z ≥ |z|)}, 0 or less; −∞ where that is below the least number, from |z| = 1.9e154
     * @throws IllegalArgumentException if z is NaN
     */
    public static double normalBothSides(double z) {
        double p = Tails.normalBothSides(z);
        double x = Math.abs(z) / ROOT_TWO;
        if (p > 0.5) {
            return complement(Erf.value(x));
        }
        return p >= SMALL ? StrictMath.log(p) : StrictMath.log(Erfcx.value(x)) - z * z / 2;
    }

    /**
     * The logarithm of {@link Tails#tBothSides}.
     *
     * @param t any number but NaN; one below 1e-150 counts as 0
     * @param df degrees of freedom, more than 0
     * @return {@code ln 2 P(T ≥ |t|)}, 0 or less; −∞ only if t is infinite
     * @throws IllegalArgumentException if t is NaN or the degrees of freedom are not more than 0
     */
    public static double tBothSides(double t, double df) {
        double distance = Math.abs(t);
        if (df == Double.POSITIVE_INFINITY) {
            return normalBothSides(t);
        }
        if (distance > LARGEST_WITH_SQUARE) {
            // The tail is a power of t there.
            return tBothSides(LARGEST_WITH_SQUARE, df) - df * StrictMath.log(distance / LARGEST_WITH_SQUARE);
        }
        return fAbove(t * t, 1, df);
    }

    /**
     * The logarithm of {@link Tails#fAbove}.
     *
     * @param f any number but NaN
     * @param df degrees of freedom of the numerator, more than 0 and finite
     * @param residualDf degrees of freedom of the denominator, more than 0 and finite
     * @return {@code ln P(F ≥ f)}, 0 or less; −∞ only if f is infinite
     * @throws IllegalArgumentException if f is NaN or the degrees of freedom are out of range
     */
    public static double fAbove(double f, double df, double residualDf) {
        double p = Tails.fAbove(f, df, residualDf);
        double ratio = residualDf / df;
        if (p > 0.5) {
            return complement(fBelow(Math.max(0, f), ratio, df / 2, residualDf / 2));
        }
        return p >= SMALL || !far(f, NEAREST / df)
                ? StrictMath.log(p)
                : incompleteBeta(f, ratio, residualDf / 2, df / 2);
    }

    /**
     * The logarithm of {@link Tails#chiSquaredAbove}.
     *
     * @param q any number but NaN
     * @param df degrees of freedom, 0 or more and finite; with 0 all mass is at 0
     * @return {@code ln P(χ² ≥ q)}, 0 or less; −∞ only if q is infinite, or more than 0 with no degrees of freedom
     * @throws IllegalArgumentException if q is NaN or the degrees of freedom are out of range
     */
    public static double chiSquaredAbove(double q, double df) {
        double p = Tails.chiSquaredAbove(q, df);
        if (p > 0.5) {
            return q <= 0 ? 0 : complement(RegularizedGamma.P.value(df / 2, q / 2));
        }
        return p >= SMALL || df == 0 || !far(q, NEAREST) ? StrictMath.log(p) : incompleteGamma(q / 2, df / 2);
    }

    private static boolean far(double statistic, double nearest) {
        return statistic >= nearest && statistic < Double.POSITIVE_INFINITY;
    }

    private static double complement(double below) {
        // 0 and not −0 where nothing lies below.
        return 0.0 + StrictMath.log1p(-below);
    }

    private static double fBelow(double f, double ratio, double a, double b) {
        return f < ratio
                ? RegularizedBeta.value(f / (f + ratio), a, b)
                : RegularizedBeta.complement(ratio / (f + ratio), b, a);
    }

    /** {@code ln Γ(a, x)/Γ(a)} for x above the mean a. */
    private static double incompleteGamma(double x, double a) {
        return (StrictMath.log(a) - LOG_TWO_PI) / 2
                - Gammas.stirlingError(a)
                - excess(x, a, x - a)
                - StrictMath.log(ContinuedFractions.gamma(x, a));
    }

    /** {@code ln I_y(a, b)} with {@code y = ratio/(f + ratio)}, below its mean. */
    private static double incompleteBeta(double f, double ratio, double a, double b) {
        double y = ratio / (f + ratio);
        double n = a + b;
        double apart = a * ((f - 1) / (f + ratio));
        return (StrictMath.log(a / n) + StrictMath.log(b) - LOG_TWO_PI) / 2
                + Gammas.stirlingError(n)
                - Gammas.stirlingError(a)
                - Gammas.stirlingError(b)
                - excess(n * y, a, -apart)
                - excess(b + apart, b, apart)
                - StrictMath.log(ContinuedFractions.beta(y, a, b, apart));
    }

    /** {@code x − a − a ln(x/a)}, 0 or more, given x − a. */
    private static double excess(double x, double a, double difference) {
        double r = difference / (x + a);
        if (Math.abs(r) > NEAR) {
            return difference - a * StrictMath.log(Math.min(x / a, Double.MAX_VALUE));
        }
        // ln(x/a) is 2 artanh r, whose first term leaves r (x − a).
        double square = r * r;
        double power = r * square;
        double sum = 0;
        for (int n = 3; Math.abs(power) > n * Math.abs(sum) * 0x1p-55; n += 2) {
            sum += power / n;
            power *= square;
        }
        return r * difference - 2 * a * sum;
    }
}
