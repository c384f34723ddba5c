package org.meridian.stat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.meridian.math.Range;

/**
 * A number as printed. It means only this: the unrounded value is within half a unit of the last digit, so that
 * 1.20 is more exact than 1.2.
 *
 * @param value the number with its digits, trailing zeros included
 */
public record PrintedNumber(BigDecimal value) {

    private static final int MOST_DIGITS = 40;

    /**
     * Checks that the number has a size that print has.
     *
     * @throws IllegalArgumentException if it has more than 40 digits before or behind the point
     */
    public PrintedNumber {
        if (!(Math.abs((long) value.scale()) <= MOST_DIGITS && value.precision() <= MOST_DIGITS)) {
            throw new IllegalArgumentException("a printed number has up to 40 digits, but was " + value);
        }
    }

    /**
     * A number by its digits.
     *
     * @param digits for example {@code "1.20"}, {@code ".05"} or {@code "-16.0"}
     * @return the number
     * @throws IllegalArgumentException if the text is no decimal number
     */
    public static PrintedNumber of(String digits) {
        try {
            return new PrintedNumber(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a printed number consists of digits, but was \"" + digits + "\"", e);
        }
    }

    /**
     * A number whose digits were lost: the fewest that tell it from its neighbours. Zeros at its end are unknown, so that it is
     * taken to be less exact than it may have been printed.
     *
     * @param value a finite number
     * @return the number
     * @throws IllegalArgumentException if the number is not finite
     */
    public static PrintedNumber of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("only a finite number can be printed, but was " + value);
        }
        BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
        return new PrintedNumber(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }

    /**
     * A number rounded to a number of decimals, half to even.
     *
     * @param value a finite number
     * @param decimals digits behind the point
     * @return the number as it would be printed
     * @throws IllegalArgumentException if the number is not finite or there are fewer than 0 decimals
     */
    public static PrintedNumber rounded(double value, int decimals) {
        return of(Decimals.fixed(value, decimals));
    }

    /**
     * A percentage as the fraction it stands for.
     *
     * @return 0.660 for 66.0
     */
    public PrintedNumber percent() {
        return new PrintedNumber(value.movePointLeft(2));
    }

    /**
     * The number with the other sign.
     *
     * @return minus this number, with the same digits
     */
    public PrintedNumber negated() {
        return new PrintedNumber(value.negate());
    }

    /**
     * The least that may have been rounded to this number.
     *
     * @return half a unit of the last digit below it
     */
    public BigDecimal least() {
        return value.subtract(halfUnit());
    }

    /**
     * The most that may have been rounded to this number.
     *
     * @return half a unit of the last digit above it
     */
    public BigDecimal most() {
        return value.add(halfUnit());
    }

    /**
     * All that may have been rounded to this number, whichever way halves are rounded.
     *
     * @return half a unit of the last digit to either side
     */
    public Range range() {
        return Range.enclosing(least(), most());
    }

    /**
     * All that differs from this number by one unit of its last digit or less: what was cut off instead of rounded, or rounded
     * twice, lies there too.
     *
     * @return a unit of the last digit to either side
     */
    public Range unitRange() {
        BigDecimal unit = halfUnit().add(halfUnit());
        return Range.enclosing(value.subtract(unit), value.add(unit));
    }

    /**
     * How far a number lies from this one, in units of its last digit.
     *
     * @param other a finite number
     * @return 0.5 or less if it may have been rounded to this number
     */
    public double unitsFrom(double other) {
        return new BigDecimal(other)
                .subtract(value)
                .abs()
                .divide(halfUnit().add(halfUnit()), MOST_DIGITS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /**
     * The number in the machine.
     *
     * @return the nearest double
     */
    public double toDouble() {
        return value.doubleValue();
    }

    private BigDecimal halfUnit() {
        return BigDecimal.valueOf(5, value.scale() + 1);
    }

    /** The digits, for example {@code 1.20}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
