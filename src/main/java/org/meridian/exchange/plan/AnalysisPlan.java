package org.meridian.exchange.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meridian.evidence.dataset.Location;

/**
 * The statistical section of a protocol as data.
 *
 * @param folder the folder that paths of the plan are relative to
 * @param analyses the analyses, at least one
 */
public record AnalysisPlan(Location folder, List<PlannedAnalysis> analyses) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no analysis, or two have the same id
     */
    public AnalysisPlan {
        analyses = List.copyOf(analyses);
        if (analyses.isEmpty()) {
            throw new IllegalArgumentException("a plan must have at least one analysis, but had none");
        }
        Set<String> ids = new HashSet<>();
        for (PlannedAnalysis analysis : analyses) {
            if (!ids.add(analysis.id())) {
                throw new IllegalArgumentException(
                        "every analysis must have an id of its own, but two are called \"" + analysis.id() + "\"");
            }
        }
    }

    /**
     * Runs all analyses, one after the other; none can keep another from running.
     *
     * @return the results, in the order of the plan
     */
    public PlanResults run() {
        return new PlanResults(
                this, analyses.stream().map(analysis -> analysis.run(folder)).toList());
    }
}
