package org.meridian.present.plot;

import java.math.BigDecimal;
import java.util.List;

/** Round numbers as an axis shows them. */
final class TickLabels {

    private static final String SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private TickLabels() {}

    /** Plain decimals, or powers of ten for all if one of them would be long. */
    static List<String> of(List<BigDecimal> values) {
        boolean plain = values.stream().allMatch(value -> value.toPlainString().length() <= 7);
        return values.stream()
                .map(value -> plain ? minus(value.toPlainString()) : power(value.stripTrailingZeros()))
                .toList();
    }

    /** The typographic minus, as wide as a plus, for the hyphen that programs print. */
    static String minus(String number) {
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

    private static String superscript(int exponent) {
        StringBuilder out = new StringBuilder(exponent < 0 ? "⁻" : "");
        Integer.toString(Math.abs(exponent)).chars().forEach(c -> out.append(SUPERSCRIPT_DIGITS.charAt(c - '0')));
        return out.toString();
    }
}
