package org.meridian.math;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The same tails to {@value #DIGITS} decimals by other means: power series and finite sums in decimal arithmetic. Slow, and
 * for the tests alone.
 */
final class ExactTails {

    /** Enough that a tail of 1e-300 keeps a hundred digits, although it is found as the difference of two numbers near 1. */
    static final int DIGITS = 400;

    private static final MathContext EXACT = new MathContext(DIGITS);
    private static final MathContext SHORT = new MathContext(40);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal END = BigDecimal.ONE.movePointLeft(DIGITS);
    private static final BigDecimal PI = arctan(BigDecimal.ONE).multiply(BigDecimal.valueOf(4));

    private ExactTails() {}

    /** {@code 2 P(Z ≥ z) = 1 − 2 φ(z) (z + z³/3 + z⁵/(3·5) + …)}. */
    static double normalBothSides(double z) {
        BigDecimal x = new BigDecimal(z);
        BigDecimal square = x.multiply(x, EXACT);
        BigDecimal density =
                exp(square.divide(TWO, EXACT).negate()).divide(PI.multiply(TWO).sqrt(EXACT), EXACT);
        BigDecimal term = x;
        BigDecimal sum = x;
        for (int n = 3; term.compareTo(END) > 0; n += 2) {
            term = term.multiply(square, EXACT).divide(BigDecimal.valueOf(n), EXACT);
            sum = sum.add(term, EXACT);
        }
        return BigDecimal.ONE
                .subtract(TWO.multiply(density).multiply(sum), EXACT)
                .doubleValue();
    }

    /** {@code P(χ² ≥ q) = e^(−q/2) Σ (q/2)ʲ/j!} over j below half the degrees of freedom, which are even. */
    static double chiSquaredAbove(double q, int evenDf) {
        BigDecimal half = new BigDecimal(q).divide(TWO, EXACT);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int j = 1; j < evenDf / 2; j++) {
            term = term.multiply(half, EXACT).divide(BigDecimal.valueOf(j), EXACT);
            sum = sum.add(term, EXACT);
        }
        return exp(half.negate()).multiply(sum, EXACT).doubleValue();
    }

    /**
     * {@code 1 − A}, with θ = arctan(t/√ν) and {@code A = sin θ (1 + cos²θ/2 + 1·3/(2·4) cos⁴θ + …)} for even ν,
     * {@code A = 2/π (θ + sin θ (cos θ + 2/3 cos³θ + …))} for odd ν.
     */
    static double tBothSides(double t, int df) {
        BigDecimal statistic = new BigDecimal(t);
        BigDecimal nu = BigDecimal.valueOf(df);
        BigDecimal hypotenuse = nu.add(statistic.multiply(statistic), EXACT);
        BigDecimal sine = statistic.divide(hypotenuse.sqrt(EXACT), EXACT);
        BigDecimal cosineSquare = nu.divide(hypotenuse, EXACT);
        boolean odd = df % 2 == 1;
        BigDecimal term = odd ? cosineSquare.sqrt(EXACT) : BigDecimal.ONE;
        BigDecimal sum = df == 1 ? BigDecimal.ZERO : term;
        for (int n = odd ? 3 : 2; n < df; n += 2) {
            term = term.multiply(cosineSquare, EXACT)
                    .multiply(BigDecimal.valueOf(n - 1))
                    .divide(BigDecimal.valueOf(n), EXACT);
            sum = sum.add(term, EXACT);
        }
        BigDecimal inside = sine.multiply(sum, EXACT);
        if (odd) {
            BigDecimal angle = arctan(statistic.divide(nu.sqrt(EXACT), EXACT));
            inside = inside.add(angle).multiply(TWO).divide(PI, EXACT);
        }
        return BigDecimal.ONE.subtract(inside, EXACT).doubleValue();
    }

    /**
     * {@code ln P(χ² ≥ q)}: with even degrees of freedom as {@link #chiSquaredAbove}; with odd ones both tails of the normal
     * distribution beyond √q and the same sum over halves.
     */
    static double logChiSquaredAbove(double q, int df) {
        BigDecimal half = new BigDecimal(q).divide(TWO, EXACT);
        boolean odd = df % 2 == 1;
        BigDecimal root = new BigDecimal(q).sqrt(EXACT);
        BigDecimal term = odd ? half.divide(PI, EXACT).sqrt(EXACT).multiply(TWO) : BigDecimal.ONE;
        BigDecimal sum = odd ? millsRatio(root) : BigDecimal.ZERO;
        for (int n = odd ? 3 : 2; n <= df; n += 2) {
            sum = sum.add(term, EXACT);
            term = term.multiply(half, EXACT).multiply(TWO).divide(BigDecimal.valueOf(n), EXACT);
        }
        return log(exp(half.negate()).multiply(sum, EXACT));
    }

    /** {@code ln 2 P(Z ≥ z)}. */
    static double logNormalBothSides(double z) {
        BigDecimal x = new BigDecimal(z);
        BigDecimal square = x.multiply(x);
        return log(exp(square.divide(TWO, EXACT).negate()).multiply(millsRatio(x), EXACT));
    }

    /**
     * {@code ln P(F ≥ f)} with even degrees of freedom m of the numerator: {@code y^a Σ a(a + 1)…(a + j − 1)/j! (1 − y)ʲ} over j below
     * m/2, y = ν/(ν + m f) and a = ν/2.
     */
    static double logFAbove(double f, int evenDf, int residualDf) {
        BigDecimal nu = BigDecimal.valueOf(residualDf);
        BigDecimal y = nu.divide(nu.add(BigDecimal.valueOf(evenDf).multiply(new BigDecimal(f))), EXACT);
        BigDecimal rest = BigDecimal.ONE.subtract(y);
        BigDecimal term = y.pow(residualDf, EXACT).sqrt(EXACT);
        BigDecimal sum = BigDecimal.ZERO;
        for (int j = 0; j < evenDf / 2; j++) {
            sum = sum.add(term, EXACT);
            term = term.multiply(rest, EXACT)
                    .multiply(BigDecimal.valueOf(residualDf + 2L * j))
                    .divide(BigDecimal.valueOf(2L * j + 2), EXACT);
        }
        return log(sum);
    }

    /** {@code 2 P(Z ≥ z) e^(z²/2) = √(2/π)/(z + 1/(z + 2/(z + 3/…)))}, which has converged where z is 6 or more. */
    private static BigDecimal millsRatio(BigDecimal z) {
        BigDecimal fraction = z;
        for (int n = 1000; n > 0; n--) {
            fraction = z.add(BigDecimal.valueOf(n).divide(fraction, SHORT));
        }
        return TWO.divide(PI, EXACT).sqrt(EXACT).divide(fraction, EXACT);
    }

    /** A first guess, and the logarithm of what it leaves. */
    private static double log(BigDecimal x) {
        int shift = x.precision() - x.scale();
        double guess = shift * Math.log(10) + Math.log(x.movePointLeft(shift).doubleValue());
        BigDecimal left = x.multiply(exp(new BigDecimal(-guess)), EXACT).subtract(BigDecimal.ONE);
        return guess + Math.log1p(left.doubleValue());
    }

    private static BigDecimal exp(BigDecimal x) {
        int halvings = Math.max(0, x.precision() - x.scale()) * 4 + 8;
        BigDecimal small = x.divide(TWO.pow(halvings), EXACT);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(END) > 0; n++) {
            term = term.multiply(small, EXACT).divide(BigDecimal.valueOf(n), EXACT);
            sum = sum.add(term, EXACT);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum, EXACT);
        }
        return sum;
    }

    /** Halves the angle until the series runs fast: {@code arctan x = 2 arctan(x / (1 + √(1 + x²)))}. */
    private static BigDecimal arctan(BigDecimal x) {
        BigDecimal small = x;
        int halvings = 12;
        for (int i = 0; i < halvings; i++) {
            BigDecimal root = small.multiply(small, EXACT).add(BigDecimal.ONE).sqrt(EXACT);
            small = small.divide(root.add(BigDecimal.ONE), EXACT);
        }
        BigDecimal square = small.multiply(small, EXACT).negate();
        BigDecimal power = small;
        BigDecimal sum = small;
        for (int n = 3; power.abs().compareTo(END) > 0; n += 2) {
            power = power.multiply(square, EXACT);
            sum = sum.add(power.divide(BigDecimal.valueOf(n), EXACT), EXACT);
        }
        return sum.multiply(TWO.pow(halvings), EXACT);
    }
}
