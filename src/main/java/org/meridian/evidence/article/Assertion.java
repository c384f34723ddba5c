package org.meridian.evidence.article;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.meridian.stat.Decimals;

/**
 * What a claim asserts about something one can compute, in numbers or words, so that data can agree or disagree.
 *
 * @param claim key of the claim
 * @param quantity what is to be computed, a constant's name in lower case
 * @param about of what: the key of an outcome, a finding, a fact, a source or a channel; empty if the quantity needs none
 * @param relation how the claim relates to it
 * @param from the bound, or the lower end of a range
 * @param to the upper end of a range
 * @param words the words it is compared with
 * @param note how the sentence became this assertion, where it needs saying; empty if not
 */
public record Assertion(
        String claim,
        String quantity,
        String about,
        ClaimRelation relation,
        OptionalDouble from,
        OptionalDouble to,
        List<String> words,
        String note) {

    /**
     * Copies the list and checks that the relation has what it needs.
     *
     * @throws IllegalArgumentException if a bound, a range or the words are missing or out of order
     */
    public Assertion {
        words = List.copyOf(words);
        boolean complete = switch (relation) {
            case ABOVE, BELOW, AT_MOST, AT_LEAST -> from.isPresent();
            case WITHIN -> from.isPresent() && to.isPresent() && from.getAsDouble() <= to.getAsDouble();
            case IS -> words.size() == 1;
            case INCLUDES -> !words.isEmpty();
            case UNDISPUTED, SHOWN -> true;
        };
        if (!complete) {
            throw new IllegalArgumentException("an assertion \"" + relation.words()
                    + "\" needs its numbers in order or its words, but that of " + claim + " on " + quantity
                    + " has not");
        }
    }

    /** What is asserted, for example {@code above 1}. */
    @Override
    public String toString() {
        return switch (relation) {
            case ABOVE, BELOW, AT_MOST, AT_LEAST -> relation.words() + " " + number(from);
            case WITHIN -> number(from) + " to " + number(to);
            case IS, INCLUDES ->
                relation.words() + " " + String.join(", ", words).toLowerCase(Locale.ROOT);
            case UNDISPUTED, SHOWN -> relation.words();
        };
    }

    private static String number(OptionalDouble value) {
        return Decimals.upTo(value.orElseThrow(), 3);
    }
}
