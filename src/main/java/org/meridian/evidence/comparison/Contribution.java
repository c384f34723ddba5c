package org.meridian.evidence.comparison;

import java.util.List;
import java.util.Optional;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.Arm;
import org.meridian.evidence.trial.RatingScale;
import org.meridian.evidence.trial.Trial;
import org.meridian.synthesis.study.Contrast;

/**
 * What one trial contributes to a comparison.
 *
 * @param trial the trial
 * @param data its numbers, treatment against control
 * @param timepoint when they were taken, in the source's words
 * @param treatmentArms the arms that count as treatment; several are added up
 * @param controlArms the arms that count as control; several are added up, and each is used once
 * @param scale scale of a continuous outcome
 * @param provenances where the numbers come from, one per arm or contrast
 * @param remarks what a reader must know, from the comparison's rules and from the sources
 */
public record Contribution(
        Trial trial,
        Contrast data,
        String timepoint,
        List<Arm> treatmentArms,
        List<Arm> controlArms,
        Optional<RatingScale> scale,
        List<Provenance> provenances,
        List<String> remarks) {

    /** Copies the lists. */
    public Contribution {
        treatmentArms = List.copyOf(treatmentArms);
        controlArms = List.copyOf(controlArms);
        provenances = List.copyOf(provenances);
        remarks = List.copyOf(remarks);
    }

    /**
     * How sure one can be about the least sure of the numbers.
     *
     * @return the standing
     */
    public Standing standing() {
        return provenances.stream()
                .map(Provenance::standing)
                .max(Standing::compareTo)
                .orElse(Standing.NOT_VERIFIED);
    }

    /** The trial with its data, for example {@code Hu 2017: 35/40 v 27/40}. */
    @Override
    public String toString() {
        return trial + ": " + data;
    }
}
