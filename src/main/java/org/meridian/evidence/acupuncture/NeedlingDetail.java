package org.meridian.evidence.acupuncture;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.meridian.evidence.source.Provenance;
import org.meridian.stat.Decimals;

/**
 * What is said about one item of needling. What was not seen is empty.
 *
 * @param id key within its library
 * @param item the item
 * @param trial key of the trial it is about
 * @param point the point it is about; empty if it is about all points
 * @param trials how many trials it stands for; empty for advice, or if not known
 * @param lower smallest value
 * @param upper largest value
 * @param unit unit of the values
 * @param text what is said where it is not a number
 * @param provenance where this is written
 */
public record NeedlingDetail(
        String id,
        StrictaItem item,
        Optional<String> trial,
        Optional<PointCode> point,
        OptionalInt trials,
        OptionalDouble lower,
        OptionalDouble upper,
        String unit,
        String text,
        Provenance provenance) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if only one limit is given, if they are out of order, if a value lacks its unit, or if
     *     there is neither value nor text
     */
    public NeedlingDetail {
        if (lower.isPresent() != upper.isPresent()) {
            throw new IllegalArgumentException("a detail of needling has both limits or none, but " + id + " has one");
        }
        if (lower.isPresent() && !(lower.getAsDouble() <= upper.getAsDouble())) {
            throw new IllegalArgumentException("limits must be in order, but were " + lower.getAsDouble() + " and "
                    + upper.getAsDouble() + " in " + id);
        }
        if (lower.isPresent() == unit.isEmpty()) {
            throw new IllegalArgumentException("a value goes with its unit, but " + id + " has only one of them");
        }
        if (lower.isEmpty() && text.isEmpty()) {
            throw new IllegalArgumentException("a detail of needling needs a value or a text, but " + id + " has none");
        }
    }

    /** The item and its value, for example {@code needle retention time 20 to 35 min}. */
    @Override
    public String toString() {
        if (!text.isEmpty()) {
            return item.words() + ": " + text;
        }
        String from = Decimals.upTo(lower.getAsDouble(), 2);
        String to = Decimals.upTo(upper.getAsDouble(), 2);
        return item.words() + " " + (from.equals(to) ? from : from + " to " + to) + " " + unit;
    }
}
