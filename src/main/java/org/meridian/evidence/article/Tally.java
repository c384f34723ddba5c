package org.meridian.evidence.article;

import java.util.Optional;

/**
 * How many of the studies or people behind a finding share a property: the counts in a summary's prose, as counts.
 *
 * @param property what was looked at, for example {@code "needle retention"}
 * @param category the group counted, in the source's words, for example {@code "30 min"}
 * @param figure the group as a figure, if it is one
 * @param unit unit of that figure; empty if there is none
 * @param count how many are in the group
 * @param of how many were looked at
 */
public record Tally(String property, String category, Optional<ReportedFigure> figure, String unit, int count, int of) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if the count is negative or larger than what was looked at
     */
    public Tally {
        if (!(count >= 0 && count <= of)) {
            throw new IllegalArgumentException(
                    "a tally counts from 0 to " + of + ", but " + category + " of " + property + " was " + count);
        }
    }

    /** The tally, for example {@code needle retention, 30 min: 6 of 11}. */
    @Override
    public String toString() {
        return property + ", " + category + ": " + count + " of " + of;
    }
}
