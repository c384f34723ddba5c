package org.meridian.judgement.printed;

import java.util.OptionalInt;

/**
 * The values that one person can have on a scale of whole numbers.
 *
 * @param smallest the smallest, if there is one
 * @param largest the largest, if there is one
 */
public record WholeNumbers(OptionalInt smallest, OptionalInt largest) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the smallest is not below the largest
     */
    public WholeNumbers {
        if (smallest.isPresent() && largest.isPresent() && !(smallest.getAsInt() < largest.getAsInt())) {
            throw new IllegalArgumentException(
                    "a scale needs its ends in order, but they were " + smallest + " and " + largest);
        }
    }

    /**
     * Whole numbers of any size.
     *
     * @return a scale without ends
     */
    public static WholeNumbers any() {
        return new WholeNumbers(OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * Whole numbers of a scale.
     *
     * @param smallest its smallest value
     * @param largest its largest value
     * @return the scale
     */
    public static WholeNumbers from(int smallest, int largest) {
        return new WholeNumbers(OptionalInt.of(smallest), OptionalInt.of(largest));
    }
}
