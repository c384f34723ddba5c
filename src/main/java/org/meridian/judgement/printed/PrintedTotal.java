package org.meridian.judgement.printed;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A printed number of participants beside the numbers of which it consists.
 *
 * @param total the total
 * @param parts the parts, two or more
 */
public record PrintedTotal(int total, List<Integer> parts) implements Printed {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative or there are fewer than two parts
     */
    public PrintedTotal {
        parts = List.copyOf(parts);
        if (!(total >= 0 && parts.size() >= 2 && parts.stream().allMatch(part -> part >= 0))) {
            throw new IllegalArgumentException(
                    "a total needs two or more parts, none negative, but was " + total + " of " + parts);
        }
    }

    @Override
    public List<CheckResult> results() {
        long sum = parts.stream().mapToLong(Integer::intValue).sum();
        String arithmetic = parts.stream().map(String::valueOf).collect(Collectors.joining(" + ")) + " = " + sum
                + ", printed " + total;
        return List.of(
                sum == total
                        ? Check.TOTAL_OF_PARTS.consistent(arithmetic)
                        : Check.TOTAL_OF_PARTS.inconsistent(arithmetic));
    }

    /** The total with its parts, for example {@code 30 (9 + 10 + 11)}. */
    @Override
    public String toString() {
        return total + parts.stream().map(String::valueOf).collect(Collectors.joining(" + ", " (", ")"));
    }
}
