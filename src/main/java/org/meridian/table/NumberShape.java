package org.meridian.table;

/**
 * How the text of a cell is written, as far as it decides whether the text is a number: {@code 1,234} may have decimals or
 * thousands, {@code 0,25} cannot have thousands.
 */
enum NumberShape {
    /** No value. */
    MISSING,
    /** No number in any notation. */
    TEXT,
    /** A number without a mark, or with nothing behind its point: {@code 12}, {@code 1e5}, {@code 12.} */
    WHOLE,
    /** {@code 0.25}: a number only if the point is the decimal mark. */
    POINT,
    /** {@code 1.234}: may also be a whole number with thousands. */
    POINT_OR_THOUSANDS,
    /** {@code 1.234.567} */
    POINT_THOUSANDS,
    /** {@code 1.234,5}: a number only if the comma is the decimal mark. */
    POINT_THOUSANDS_AND_COMMA,
    /** {@code 0,25}: a number only if the comma is the decimal mark. */
    COMMA,
    /** {@code 1,234}: may also be a whole number with thousands. */
    COMMA_OR_THOUSANDS,
    /** {@code 1,234,567} */
    COMMA_THOUSANDS,
    /** {@code 1,234.5}: a number only if the point is the decimal mark. */
    COMMA_THOUSANDS_AND_POINT;

    private static final NumberShape[] ALL = values();

    /** The shape with this ordinal, without a copy of all of them for each call. */
    static NumberShape of(int ordinal) {
        return ALL[ordinal];
    }

    /** Whether there is a notation in which the text is a number. */
    boolean mayBeNumber() {
        return compareTo(TEXT) > 0;
    }

    /** The shape of the text if points and commas change places. */
    NumberShape mirrored() {
        return switch (this) {
            case MISSING, TEXT, WHOLE -> this;
            case POINT -> COMMA;
            case POINT_OR_THOUSANDS -> COMMA_OR_THOUSANDS;
            case POINT_THOUSANDS -> COMMA_THOUSANDS;
            case POINT_THOUSANDS_AND_COMMA -> COMMA_THOUSANDS_AND_POINT;
            case COMMA -> POINT;
            case COMMA_OR_THOUSANDS -> POINT_OR_THOUSANDS;
            case COMMA_THOUSANDS -> POINT_THOUSANDS;
            case COMMA_THOUSANDS_AND_POINT -> POINT_THOUSANDS_AND_COMMA;
        };
    }
}
