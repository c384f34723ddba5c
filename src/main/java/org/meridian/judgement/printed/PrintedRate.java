package org.meridian.judgement.printed;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import org.meridian.stat.Decimals;
import org.meridian.stat.PrintedNumber;

/**
 * A printed percentage of people: 66.0 % of 25.
 *
 * @param percent the percentage as printed, 66.0 for 66.0 %
 * @param total of how many people
 * @param events how many people they are, if that is printed too
 */
public record PrintedRate(PrintedNumber percent, int total, OptionalInt events) implements Printed {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Checks the total.
     *
     * @throws IllegalArgumentException if there are no people
     */
    public PrintedRate {
        if (!(total > 0)) {
            throw new IllegalArgumentException("a percentage needs people, but was of " + total);
        }
    }

    /**
     * A percentage without its count.
     *
     * @param percent its digits
     * @param total of how many people
     * @return the rate
     */
    public static PrintedRate of(String percent, int total) {
        return new PrintedRate(PrintedNumber.of(percent), total, OptionalInt.empty());
    }

    @Override
    public List<CheckResult> results() {
        BigInteger fewest = count(percent.least(), RoundingMode.CEILING).max(BigInteger.ZERO);
        BigInteger most = count(percent.most(), RoundingMode.FLOOR).min(BigInteger.valueOf(total));
        return List.of(events.isPresent() ? printed(fewest, most) : any(fewest, most));
    }

    private CheckResult printed(BigInteger fewest, BigInteger most) {
        BigInteger count = BigInteger.valueOf(events.getAsInt());
        String arithmetic = share(count) + ", printed " + percent + " %";
        return fewest.compareTo(count) <= 0 && count.compareTo(most) <= 0
                ? Check.PERCENTAGE_OF_COUNT.consistent(arithmetic)
                : Check.PERCENTAGE_OF_COUNT.inconsistent(arithmetic);
    }

    private CheckResult any(BigInteger fewest, BigInteger most) {
        if (fewest.compareTo(most) > 0) {
            BigInteger below = count(percent.value(), RoundingMode.FLOOR);
            return Check.PERCENTAGE_OF_COUNT.inconsistent(percent + " % of " + total + " is "
                    + Decimals.upTo(percent.toDouble() * total / 100, 4) + " people; " + share(below) + ", "
                    + share(below.add(BigInteger.ONE)));
        }
        // A step from one person to the next that no printed digit can miss says nothing.
        if (BigDecimal.ONE
                        .movePointLeft(percent.value().scale())
                        .multiply(BigDecimal.valueOf(total))
                        .compareTo(HUNDRED)
                >= 0) {
            return Check.PERCENTAGE_OF_COUNT.cannot("with " + total + " people every percentage with "
                    + Math.max(0, percent.value().scale()) + " decimals is possible");
        }
        return Check.PERCENTAGE_OF_COUNT.consistent(share(fewest) + ", printed " + percent + " %");
    }

    private BigInteger count(BigDecimal percentage, RoundingMode rounding) {
        return percentage
                .multiply(BigDecimal.valueOf(total))
                .movePointLeft(2)
                .setScale(0, rounding)
                .toBigInteger();
    }

    private String share(BigInteger count) {
        int decimals = Math.max(0, percent.value().scale()) + 1;
        return count + " of " + total + " is " + Decimals.fixed(100 * count.doubleValue() / total, decimals) + " %";
    }

    /** The percentage, for example {@code 66.0 % of 25}. */
    @Override
    public String toString() {
        return (events.isPresent() ? events.getAsInt() + " are " : "") + percent + " % of " + total;
    }
}
