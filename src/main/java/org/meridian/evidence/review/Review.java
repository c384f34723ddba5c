package org.meridian.evidence.review;

import java.util.List;
import java.util.OptionalInt;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.Population;

/**
 * A published review.
 *
 * @param id key within its library
 * @param label name by which readers know it, for example {@code "Ji 2015"}
 * @param citation the review
 * @param population whom its trials studied
 * @param comparators what acupuncture was compared with, in the review's words
 * @param trials how many trials it includes, if printed
 * @param participants how many participants they have, if printed
 * @param searched until when and where it searched
 * @param inclusions the trials it is known to include; usually only some of them
 * @param results the pooled results it prints, and those it is known to have but that were not seen
 * @param standing how sure one can be about this record
 * @param note what a reader must know
 */
public record Review(
        String id,
        String label,
        Citation citation,
        Population population,
        String comparators,
        OptionalInt trials,
        OptionalInt participants,
        String searched,
        List<Inclusion> inclusions,
        List<PooledResult> results,
        Standing standing,
        String note) {

    /** Copies the lists. */
    public Review {
        inclusions = List.copyOf(inclusions);
        results = List.copyOf(results);
    }

    /** The label. */
    @Override
    public String toString() {
        return label;
    }
}
