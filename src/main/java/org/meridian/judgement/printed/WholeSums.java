package org.meridian.judgement.printed;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.meridian.stat.PrintedNumber;

/**
 * Which sums and sums of squares n whole numbers can have. The conditions are necessary: what they refuse does not exist.
 *
 * <p>Σx² and Σx are both odd or both even, because x² and x are. Given the sum, Σx² is smallest if the values differ by one at
 * most, and largest if all but one lie at the ends of the scale.
 */
record WholeSums(int n, WholeNumbers scale) {

    BigInteger leastSum(PrintedNumber mean) {
        BigInteger sum = times(mean.least()).setScale(0, RoundingMode.CEILING).toBigInteger();
        return scale.smallest().isPresent() ? sum.max(times(scale.smallest().getAsInt())) : sum;
    }

    BigInteger mostSum(PrintedNumber mean) {
        BigInteger sum = times(mean.most()).setScale(0, RoundingMode.FLOOR).toBigInteger();
        return scale.largest().isPresent() ? sum.min(times(scale.largest().getAsInt())) : sum;
    }

    /** A sum of squares that gives the standard deviation together with this sum, if there is one. */
    Optional<BigInteger> squares(BigInteger sum, PrintedNumber sd, int divisor) {
        BigInteger least =
                smallest(sum).max(squares(sum, sd.least().max(BigDecimal.ZERO), divisor, RoundingMode.CEILING));
        BigInteger most = largest(sum)
                .map(squares(sum, sd.most(), divisor, RoundingMode.FLOOR)::min)
                .orElseGet(() -> squares(sum, sd.most(), divisor, RoundingMode.FLOOR));
        BigInteger first = least.testBit(0) == sum.testBit(0) ? least : least.add(BigInteger.ONE);
        return first.compareTo(most) <= 0 ? Optional.of(first) : Optional.empty();
    }

    /** s² d + S²/n, rounded to a whole number. */
    private BigInteger squares(BigInteger sum, BigDecimal sd, int divisor, RoundingMode rounding) {
        BigDecimal scaled =
                sd.multiply(sd).multiply(BigDecimal.valueOf((long) divisor * n)).add(new BigDecimal(sum.multiply(sum)));
        return scaled.divide(BigDecimal.valueOf(n), 0, rounding).toBigInteger();
    }

    private BigInteger smallest(BigInteger sum) {
        BigInteger[] parts = floor(sum, BigInteger.valueOf(n));
        BigInteger next = parts[0].add(BigInteger.ONE);
        return parts[1].multiply(next.multiply(next))
                .add(BigInteger.valueOf(n).subtract(parts[1]).multiply(parts[0].multiply(parts[0])));
    }

    private Optional<BigInteger> largest(BigInteger sum) {
        if (scale.smallest().isEmpty() || scale.largest().isEmpty()) {
            return Optional.empty();
        }
        BigInteger low = BigInteger.valueOf(scale.smallest().getAsInt());
        BigInteger high = BigInteger.valueOf(scale.largest().getAsInt());
        BigInteger all = BigInteger.valueOf(n);
        BigInteger[] parts = floor(sum.subtract(all.multiply(low)), high.subtract(low));
        BigInteger between = low.add(parts[1]);
        BigInteger atEnds = parts[0].multiply(high.multiply(high))
                .add(all.subtract(parts[0]).multiply(low.multiply(low)));
        // One value in between stands where one at the low end was counted; there is none if all lie at the ends.
        return Optional.of(atEnds.add(between.multiply(between)).subtract(low.multiply(low)));
    }

    private static BigInteger[] floor(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        return parts[1].signum() < 0
                ? new BigInteger[] {parts[0].subtract(BigInteger.ONE), parts[1].add(divisor)}
                : parts;
    }

    private BigDecimal times(BigDecimal value) {
        return value.multiply(BigDecimal.valueOf(n));
    }

    private BigInteger times(int value) {
        return BigInteger.valueOf((long) value * n);
    }
}
