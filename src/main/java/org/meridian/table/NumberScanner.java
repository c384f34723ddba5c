package org.meridian.table;

/**
 * Reads the text of a cell as a number of decimal digits, in one pass: its shape, and its value if the last kind of mark in it is
 * the decimal mark. Not for several threads at once.
 */
final class NumberScanner {

    /** The largest whole number up to which each fits into a double exactly. */
    private static final long EXACT = 1L << 53;

    private static final int DIGITS_OF_A_LONG = 18;
    /** A larger one is a text, since no double is that large and none is that small. */
    private static final int LARGEST_EXPONENT = 99_999;
    /** The powers of ten that fit into a double exactly. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private String text = "";
    private int start;
    private int at;
    private double value;

    // The digits without their leading zeros, as one number and counted.
    private long mantissa;
    private int significant;
    // The marks between them, and how many digits stand before the first mark and behind the last one.
    private int points;
    private int commas;
    private char lastMark;
    private int leading;
    private int run;
    private boolean innerGroupsOfThree;
    private int exponent;
    private boolean hasExponent;

    /** The value of the text that was scanned last; 0 if it is no number in any notation. */
    double value() {
        return value;
    }

    /**
     * The shape of a text that is not empty and has no blanks around it.
     *
     * <p>A sign may stand before the digits, the minus also as U+2212 and as the dashes that word processors make of it. What a
     * double cannot hold, because it is too large or would become 0, is a text.
     */
    NumberShape scan(String cell) {
        text = cell;
        value = 0;
        boolean negative = isMinus(cell.charAt(0));
        start = negative || cell.charAt(0) == '+' ? 1 : 0;
        at = start;
        scanDigits();
        if (!scanExponent() || at < cell.length()) {
            return NumberShape.TEXT;
        }
        NumberShape shape = shape();
        if (shape == NumberShape.TEXT) {
            return shape;
        }
        double size = size();
        if (Double.isInfinite(size) || size == 0 && significant > 0) {
            return NumberShape.TEXT;
        }
        // A cell that says -0 says 0.
        value = negative && size != 0 ? -size : size;
        return shape;
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212' || c >= '\u2010' && c <= '\u2013';
    }

    private void scanDigits() {
        mantissa = 0;
        significant = 0;
        points = 0;
        commas = 0;
        lastMark = 0;
        leading = 0;
        run = 0;
        innerGroupsOfThree = true;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                run++;
                if (significant > 0 || c != '0') {
                    significant++;
                    // It overflows beyond the digits of a long, and is not used then.
                    mantissa = mantissa * 10 + (c - '0');
                }
            } else if (c == '.' || c == ',') {
                scanMark(c);
            } else {
                return;
            }
        }
    }

    private void scanMark(char c) {
        if (points + commas == 0) {
            leading = run;
        } else {
            innerGroupsOfThree &= run == 3;
        }
        if (c == '.') {
            points++;
        } else {
            commas++;
        }
        lastMark = c;
        run = 0;
    }

    /** False if an exponent begins and has no digits, or too many. */
    private boolean scanExponent() {
        exponent = 0;
        hasExponent = at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E');
        if (!hasExponent) {
            return true;
        }
        at++;
        boolean negative = at < text.length() && isMinus(text.charAt(at));
        if (negative || at < text.length() && text.charAt(at) == '+') {
            at++;
        }
        int first = at;
        for (; at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
            exponent = Math.min(LARGEST_EXPONENT + 1, exponent * 10 + (text.charAt(at) - '0'));
        }
        boolean readable = at > first && exponent <= LARGEST_EXPONENT;
        exponent = negative ? -exponent : exponent;
        return readable;
    }

    private NumberShape shape() {
        int marks = points + commas;
        if (marks == 0) {
            return run > 0 ? NumberShape.WHOLE : NumberShape.TEXT;
        }
        boolean point = lastMark == '.';
        if (marks == 1 && run == 0) {
            // "3." is a whole number, as in an enumeration; "3," is no number.
            return point && leading > 0 ? NumberShape.WHOLE : NumberShape.TEXT;
        }
        boolean groups =
                !hasExponent && innerGroupsOfThree && leading >= 1 && leading <= 3 && text.charAt(start) != '0';
        if (marks == 1) {
            return mirroredUnless(point, groups && run == 3 ? NumberShape.POINT_OR_THOUSANDS : NumberShape.POINT);
        }
        if (points > 0 && commas > 0) {
            boolean oneDecimalMark = point ? points == 1 : commas == 1;
            return groups && oneDecimalMark && run > 0
                    ? mirroredUnless(point, NumberShape.COMMA_THOUSANDS_AND_POINT)
                    : NumberShape.TEXT;
        }
        return groups && run == 3 ? mirroredUnless(point, NumberShape.POINT_THOUSANDS) : NumberShape.TEXT;
    }

    private static NumberShape mirroredUnless(boolean point, NumberShape shape) {
        return point ? shape : shape.mirrored();
    }

    /** The number without its sign, correctly rounded. */
    private double size() {
        boolean hasDecimals = points + commas == 1 || points > 0 && commas > 0;
        int power = exponent - (hasDecimals ? run : 0);
        if (significant <= DIGITS_OF_A_LONG) {
            // Two numbers without an error: their product or quotient is rounded once.
            if (mantissa <= EXACT && power >= 0 && power < POWERS.length) {
                return mantissa * POWERS[power];
            }
            if (mantissa <= EXACT && power < 0 && -power < POWERS.length) {
                return mantissa / POWERS[-power];
            }
            return Double.parseDouble(mantissa + "E" + power);
        }
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = start; i < text.length() && text.charAt(i) != 'e' && text.charAt(i) != 'E'; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return Double.parseDouble(digits.append('E').append(power).toString());
    }
}
