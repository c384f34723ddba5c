package org.meridian.evidence.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.synthesis.guardrail.Finding;

/**
 * Participants who would count twice in a pool: two contributions of one group of patients, or of one control arm. A
 * {@link Comparison} never chooses such trials; evidence put together by hand may hold them.
 */
final class DoubleCounting {

    private DoubleCounting() {}

    /** A trial that contributes twice shares its control arm; two trials with the same patients overlap. */
    static List<Finding> among(List<Contribution> contributions) {
        Map<String, List<Contribution>> byPatients = new LinkedHashMap<>();
        contributions.forEach(it -> byPatients
                .computeIfAbsent(it.trial().patients(), patients -> new ArrayList<>())
                .add(it));
        List<Finding> findings = new ArrayList<>();
        for (List<Contribution> together : byPatients.values()) {
            List<String> trials =
                    together.stream().map(it -> it.trial().label()).distinct().toList();
            if (trials.size() > 1) {
                findings.add(Finding.overlappingPatients(trials));
            } else if (together.size() > 1) {
                findings.add(Finding.sharedControl(trials));
            }
        }
        return findings;
    }
}
