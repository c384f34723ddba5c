package org.meridian.exchange.plan;

import java.util.List;

/**
 * What came of a plan.
 *
 * @param plan the plan
 * @param results one result for each analysis, in the order of the plan
 */
public record PlanResults(AnalysisPlan plan, List<AnalysisResult> results) {

    /** Copies the list. */
    public PlanResults {
        results = List.copyOf(results);
    }

    /**
     * The analyses that could not be done.
     *
     * @return the failures, in the order of the plan; empty if every analysis ran
     */
    public List<AnalysisResult.Failed> failures() {
        return results.stream()
                .filter(AnalysisResult.Failed.class::isInstance)
                .map(AnalysisResult.Failed.class::cast)
                .toList();
    }

    /**
     * What a person should hear about: which analyses could not be done and why, and what was asked for besides and is not there.
     *
     * @return sentences that begin with the id of an analysis, in the order of the plan
     */
    public List<String> messages() {
        return results.stream().flatMap(AnalysisResult::messages).toList();
    }

    /** {@return one line for each analysis} */
    @Override
    public String toString() {
        return String.join("\n", results.stream().map(Object::toString).toList());
    }
}
