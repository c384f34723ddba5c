package org.meridian.evidence.trial;

import java.util.OptionalDouble;

/**
 * The scale on which a continuous outcome was read. Two figures on different scales are not pooled as they are.
 *
 * @param id key within its library
 * @param name name in words
 * @param unit unit of a difference
 * @param minimum lowest value possible, if known
 * @param maximum highest value possible, if known
 * @param better which values are good
 */
public record RatingScale(
        String id, String name, String unit, OptionalDouble minimum, OptionalDouble maximum, Direction better) {

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
