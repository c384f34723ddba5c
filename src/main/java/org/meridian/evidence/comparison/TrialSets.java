package org.meridian.evidence.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.evidence.trial.OutcomeId;
import org.meridian.synthesis.multiverse.Alternative;
import org.meridian.synthesis.multiverse.StudySet;

/**
 * The sets of trials that one may defend in an answer: with or without trials of disc herniation that did not ask for sciatica, trials of
 * which one may doubt that they tested acupuncture, and figures that were not verified.
 *
 * @param sets each set with its reason; filters that let the same figures through make one set, named by the most lenient
 */
public record TrialSets(List<Alternative<StudySet>> sets) {

    /** Copies the sets. */
    public TrialSets {
        sets = List.copyOf(sets);
    }

    /**
     * The sets of a comparison. Its filters of drugs and needling stay.
     *
     * @param comparison the question
     * @param outcome the outcome
     * @return at least one set; one without trials says so when it is read
     * @throws IllegalArgumentException if the library has no such outcome
     */
    public static TrialSets of(Comparison comparison, OutcomeId outcome) {
        Map<List<Contribution>, Alternative<StudySet>> sets = new LinkedHashMap<>();
        for (Populations populations : List.of(Populations.SCIATICA_ONLY, Populations.WITH_DISC_HERNIATION)) {
            for (Borderline borderline : List.of(Borderline.INCLUDE, Borderline.EXCLUDE)) {
                for (MinimumStanding admission : List.of(MinimumStanding.ALL_PRINTED, MinimumStanding.VERIFIED_ONLY)) {
                    Comparison narrowed = comparison.with(comparison
                            .filters()
                            .with(populations)
                            .with(admission)
                            .with(borderline));
                    OutcomeEvidence evidence = narrowed.on(outcome);
                    sets.putIfAbsent(
                            evidence.included(),
                            Alternative.of(
                                    narrowed.filters().toString(), reason(narrowed.filters()), evidence::effects));
                }
            }
        }
        return new TrialSets(new ArrayList<>(sets.values()));
    }

    private static String reason(Filters filters) {
        List<String> reasons = new ArrayList<>();
        reasons.add(
                filters.populations() == Populations.SCIATICA_ONLY
                        ? "the question is about sciatica"
                        : "trials of disc herniation may answer without having asked for sciatica");
        if (filters.borderline() == Borderline.EXCLUDE) {
            reasons.add("one may doubt that the others tested acupuncture");
        }
        if (filters.admission() == MinimumStanding.VERIFIED_ONLY) {
            reasons.add("only these figures were verified");
        }
        return String.join("; ", reasons);
    }
}
