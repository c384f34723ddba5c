package org.meridian.table;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which shapes of cells are numbers, and which numbers they are.
 *
 * @param decimals the shapes whose mark is followed by decimals
 * @param thousands the shapes whose marks stand between thousands
 */
record NumberNotation(Set<NumberShape> decimals, Set<NumberShape> thousands) {

    /** Copies the sets into ones that are asked quickly. */
    NumberNotation {
        decimals = Collections.unmodifiableSet(copy(decimals));
        thousands = Collections.unmodifiableSet(copy(thousands));
    }

    private static Set<NumberShape> copy(Set<NumberShape> shapes) {
        Set<NumberShape> copy = EnumSet.noneOf(NumberShape.class);
        copy.addAll(shapes);
        return copy;
    }

    /**
     * The notation with a decimal mark.
     *
     * @param mark the decimal mark
     * @param withThousands whether the other mark separates thousands; otherwise a cell that has it is no number
     */
    static NumberNotation of(DecimalMark mark, boolean withThousands) {
        Set<NumberShape> thousands = withThousands
                ? Set.of(
                        NumberShape.COMMA_OR_THOUSANDS,
                        NumberShape.COMMA_THOUSANDS,
                        NumberShape.COMMA_THOUSANDS_AND_POINT)
                : Set.of();
        NumberNotation point = new NumberNotation(
                Set.of(NumberShape.WHOLE, NumberShape.POINT, NumberShape.POINT_OR_THOUSANDS), thousands);
        return mark == DecimalMark.POINT ? point : point.mirrored();
    }

    /**
     * The notation in which a number that may also have thousands is none.
     *
     * @param mark the decimal mark
     */
    static NumberNotation withoutDoubt(DecimalMark mark) {
        NumberNotation point = new NumberNotation(Set.of(NumberShape.WHOLE, NumberShape.POINT), Set.of());
        return mark == DecimalMark.POINT ? point : point.mirrored();
    }

    /** Whether a comma stands before decimals. */
    boolean hasDecimalCommas() {
        return decimals.contains(NumberShape.COMMA);
    }

    private NumberNotation mirrored() {
        return new NumberNotation(mirrored(decimals), mirrored(thousands));
    }

    private static Set<NumberShape> mirrored(Set<NumberShape> shapes) {
        Set<NumberShape> mirrored = EnumSet.noneOf(NumberShape.class);
        shapes.forEach(shape -> mirrored.add(shape.mirrored()));
        return mirrored;
    }

    /** Whether a cell of this shape is a number. */
    boolean isNumber(NumberShape shape) {
        return decimals.contains(shape) || thousands.contains(shape);
    }

    /**
     * The number of a cell.
     *
     * @param shape a shape that is a number
     * @param value its value as {@link NumberScanner} gives it, which takes a single mark for the decimal mark
     */
    double number(NumberShape shape, double value) {
        boolean oneMark = shape == NumberShape.COMMA_OR_THOUSANDS || shape == NumberShape.POINT_OR_THOUSANDS;
        // Exact: it is a whole number of at most six digits, and the product lies next to it.
        return oneMark && thousands.contains(shape) ? Math.rint(value * 1000) : value;
    }
}
