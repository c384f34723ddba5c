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

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if more trials are seen to be included than the review counts
     */
    public Review {
        inclusions = List.copyOf(inclusions);
        results = List.copyOf(results);
        if (trials.isPresent() && !(seen(inclusions) <= trials.getAsInt())) {
            throw new IllegalArgumentException("a review cannot include more trials than it counts, but " + label
                    + " counts " + trials.getAsInt() + " and includes " + seen(inclusions));
        }
    }

    private static long seen(List<Inclusion> inclusions) {
        return inclusions.stream()
                .filter(it -> it.standing() == Standing.VERIFIED)
                .count();
    }

    /**
     * Whether all trials of the review are known by name.
     *
     * @return true if as many trials are seen to be included as the review counts
     */
    public boolean listsAllTrials() {
        return trials.isPresent() && seen(inclusions) == trials.getAsInt();
    }

    /** The label. */
    @Override
    public String toString() {
        return label;
    }
}
