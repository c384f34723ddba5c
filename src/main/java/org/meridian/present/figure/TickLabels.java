package org.meridian.present.figure;

import java.math.BigDecimal;
import java.util.List;

/** Round numbers as an axis shows them. */
public final class TickLabels {

    private static final String SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private TickLabels() {}

    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal SMALL = new BigDecimal("0.0001");

    /** Plain decimals, or powers of ten for all if one of them is very large or very small. */
    static List<String> of(List<BigDecimal> values) {
        boolean plain = values.stream().map(BigDecimal::abs).allMatch(TickLabels::isPlain);
        return values.stream()
                .map(value -> plain ? minus(value.toPlainString()) : power(value.stripTrailingZeros()))
                .toList();
    }

    private static boolean isPlain(BigDecimal size) {
        return size.signum() == 0 || (size.compareTo(SMALL) >= 0 && size.compareTo(LARGE) < 0);
    }

    /**
     * The typographic minus, as wide as a plus, for the hyphen that programs print.
     *
     * @param number a number, or a text that holds numbers
     * @return the same with another minus
     */
    public static String minus(String number) {
        return number.replace('-', '−');
    }

    private static String power(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        String digits = value.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        if (exponent == 0 || value.signum() == 0) {
            return minus(value.toPlainString());
        }
        String factor = digits.equals("1") ? "" : minus(digits) + "×";
        return factor + "10" + superscript(exponent);
    }

    /**
     * A power of ten as people write it.
     *
     * @param exponent any whole number
     * @return for example {@code "10⁻⁵"}
     */
    public static String powerOfTen(int exponent) {
        return "10" + superscript(exponent);
    }

    private static String superscript(int exponent) {
        StringBuilder out = new StringBuilder(exponent < 0 ? "⁻" : "");
        Integer.toString(Math.abs(exponent)).chars().forEach(c -> out.append(SUPERSCRIPT_DIGITS.charAt(c - '0')));
        return out.toString();
    }
}
