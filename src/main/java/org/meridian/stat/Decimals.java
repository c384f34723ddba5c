package org.meridian.stat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as people read them.
 *
 * <p>The exact binary value is rounded half to even, as C and R do; {@link java.util.Formatter} rounds its shortest decimal
 * form half up, and so prints 0.13 for 0.125 where every other program of the field prints 0.12. Never localised: the
 * decimal sign is a point everywhere.
 */
public final class Decimals {

    private Decimals() {}

    /**
     * A finite number with a fixed number of decimals. A value that rounds to zero has no sign.
     *
     * @param value a finite number
     * @param digits decimals, 0 or more
     * @return for example {@code "0.49"}
     * @throws IllegalArgumentException if {@code value} is not finite or {@code digits} is negative
     */
    public static String fixed(double value, int digits) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("only a finite number can be printed, but was " + value);
        }
        if (digits < 0) {
            throw new IllegalArgumentException("decimals must be >= 0, but were " + digits);
        }
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    /**
     * A whole number without decimals, any other number with up to {@code digits} decimals and no trailing zeros.
     *
     * @param value a finite number
     * @param digits the most decimals
     * @return for example {@code "12"} or {@code "12.5"}
     * @throws IllegalArgumentException if {@code value} is not finite or {@code digits} is negative
     */
    public static String upTo(double value, int digits) {
        String text = fixed(value, digits);
        return text.indexOf('.') < 0 ? text : text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    /**
     * A number of any size in little space: {@link #fixed} up to ten million, three significant digits with a power of ten
     * beyond, and the sign ∞ where a ratio has outgrown the numbers of the machine.
     *
     * @param value any number but NaN
     * @param digits decimals
     * @return for example {@code "0.49"}, {@code "1.65e+12"} or {@code "∞"}
     * @throws IllegalArgumentException if {@code value} is NaN or {@code digits} is negative
     */
    public static String compact(double value, int digits) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("only a number can be printed, but was NaN");
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        if (Math.abs(value) < 1e7) {
            return fixed(value, digits);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent)
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .toPlainString() + "e+" + exponent;
    }

    /**
     * A number by its leading digits, as small probabilities are read.
     *
     * @param value a finite number
     * @param digits significant digits, 1 or more
     * @return for example {@code "0.0312"} or {@code "2.0e-26"}
     * @throws IllegalArgumentException if {@code value} is not finite or {@code digits} is not positive
     */
    public static String significant(double value, int digits) {
        if (!(Double.isFinite(value) && digits >= 1)) {
            throw new IllegalArgumentException(
                    "only a finite number can be printed, with a digit or more, but was " + value + " with " + digits);
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -4 && exponent < 7) {
            return rounded.setScale(Math.max(0, digits - 1 - exponent), RoundingMode.HALF_EVEN)
                    .toPlainString();
        }
        String leading = rounded.movePointLeft(exponent)
                .setScale(digits - 1, RoundingMode.HALF_EVEN)
                .toPlainString();
        return leading + "e" + exponent;
    }

    /**
     * How many decimals an estimate needs so that the width of its interval shows two significant digits; at least two.
     *
     * @param width width of the interval on the scale that is printed
     * @return 2 for a width of 0.4, 4 for a width of 0.0012; never more than 10
     */
    public static int digitsFor(double width) {
        if (!(width > 0 && width < Double.POSITIVE_INFINITY)) {
            return 2;
        }
        return (int) Math.min(10, Math.max(2, 1 - Math.floor(Math.log10(width))));
    }

    /**
     * A level of confidence in per cent, for example {@code 95%} or {@code 99.5%}.
     *
     * @param level between 0 and 1
     * @return at most two decimals
     */
    public static String level(double level) {
        return upTo(100 * level, 2) + "%";
    }

    /**
     * A fraction as a percentage.
     *
     * @param fraction a finite fraction, 0.5 for half
     * @param digits decimals of the percentage
     * @return for example {@code "92.2%"}
     */
    public static String percent(double fraction, int digits) {
        return fixed(100 * fraction, digits) + "%";
    }

    /**
     * A p value: four decimals, and {@code "p < 0.0001"} below what they can show.
     *
     * @param p a probability from 0 to 1
     * @return for example {@code "p = 0.0413"}
     * @throws IllegalArgumentException if {@code p} is not from 0 to 1
     */
    public static String pValue(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a p value must be from 0 to 1, but was " + p);
        }
        return p < 0.0001 ? "p < 0.0001" : "p = " + fixed(p, 4);
    }
}
