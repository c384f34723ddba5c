package org.meridian.synthesis.protocol;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The statistical section of a protocol as a value.
 *
 * @param analyses the analyses, at least one
 */
public record Protocol(List<PlannedAnalysis> analyses) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no analysis, or two have the same id
     */
    public Protocol {
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
     * A protocol.
     *
     * @param analyses the analyses, at least one
     * @return the protocol
     * @throws IllegalArgumentException if there is no analysis, or two have the same id
     */
    public static Protocol of(PlannedAnalysis... analyses) {
        return new Protocol(List.of(analyses));
    }

    /**
     * Runs all analyses, one after the other; none can keep another from running.
     *
     * @return the results, in the order of the protocol
     */
    public ProtocolResults run() {
        return new ProtocolResults(
                this, analyses.stream().map(PlannedAnalysis::run).toList());
    }
}
