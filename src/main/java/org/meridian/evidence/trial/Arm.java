package org.meridian.evidence.trial;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One arm of a trial.
 *
 * @param id key within its trial
 * @param label what it received, in the source's words
 * @param intervention what it received, as far as a comparison needs to know
 * @param needling how needles were used, for arms with acupuncture
 * @param borderline why one may doubt that it is acupuncture; empty if one need not
 * @param drugs the drugs of the regimen
 * @param drugClass the class of the whole regimen
 * @param randomised participants allocated to the arm, if seen
 * @param note what a reader must know
 */
public record Arm(
        String id,
        String label,
        Intervention intervention,
        Optional<Needling> needling,
        String borderline,
        List<Drug> drugs,
        Optional<DrugClass> drugClass,
        OptionalInt randomised,
        String note) {

    /** Copies the list of drugs. */
    public Arm {
        drugs = List.copyOf(drugs);
    }

    /** What the arm received. */
    @Override
    public String toString() {
        return label;
    }
}
