package org.meridian.synthesis.protocol;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of a protocol.
 *
 * @param protocol the protocol
 * @param results one result for each analysis, in the order of the protocol
 */
public record ProtocolResults(Protocol protocol, List<AnalysisResult> results) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is not one result for each analysis
     */
    public ProtocolResults {
        results = List.copyOf(results);
        if (!results.stream().map(AnalysisResult::analysis).toList().equals(protocol.analyses())) {
            throw new IllegalArgumentException(
                    "a protocol of " + protocol.analyses().size()
                            + " analyses must have a result for each of them, but had " + results.size());
        }
    }

    /**
     * The analyses that could not be done.
     *
     * @return the failures, in the order of the protocol; empty if every analysis ran
     */
    public List<AnalysisResult.Failed> failures() {
        return results.stream()
                .filter(AnalysisResult.Failed.class::isInstance)
                .map(AnalysisResult.Failed.class::cast)
                .toList();
    }

    /**
     * Whether everything that was asked for is there.
     *
     * @return false if an analysis failed, or something asked for besides is missing
     */
    public boolean isComplete() {
        return results.stream().allMatch(AnalysisResult::isComplete);
    }

    /**
     * What a person should hear about: which analyses could not be done and why, which rows were left out, and what was asked for
     * besides and is not there.
     *
     * @return sentences that begin with the id of an analysis, in the order of the protocol
     */
    public List<String> messages() {
        return results.stream().flatMap(AnalysisResult::messages).toList();
    }

    /** {@return one line for each analysis} */
    @Override
    public String toString() {
        return results.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
