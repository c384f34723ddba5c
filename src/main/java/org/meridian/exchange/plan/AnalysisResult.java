package org.meridian.exchange.plan;

import java.util.List;
import java.util.stream.Stream;

/** What came of one analysis. */
public sealed interface AnalysisResult {

    /**
     * The analysis.
     *
     * @return what was planned
     */
    PlannedAnalysis analysis();

    /**
     * What a person should hear about.
     *
     * @return sentences that begin with the id of the analysis
     */
    Stream<String> messages();

    /**
     * An analysis that was done.
     *
     * @param analysis what was planned
     * @param studies the rows that took part, with the roles of their columns
     * @param answer the result
     * @param supplements what came of everything asked for besides, in the order asked
     */
    record Done(PlannedAnalysis analysis, Studies studies, Answer answer, List<SupplementResult> supplements)
            implements AnalysisResult {

        /** Copies the list. */
        public Done {
            supplements = List.copyOf(supplements);
        }

        /**
         * What was asked for besides and is not there, and why.
         *
         * @return the reasons, in the order asked
         */
        public List<String> notes() {
            return supplements.stream()
                    .filter(SupplementResult.Absent.class::isInstance)
                    .map(it -> ((SupplementResult.Absent) it).reason())
                    .toList();
        }

        @Override
        public Stream<String> messages() {
            return notes().stream().map(note -> analysis.id() + ": " + note);
        }

        /** {@return the id and the headline} */
        @Override
        public String toString() {
            return analysis.id() + ": " + answer;
        }
    }

    /**
     * An analysis that could not be done.
     *
     * @param analysis what was planned
     * @param message why, naming the offender
     */
    record Failed(PlannedAnalysis analysis, String message) implements AnalysisResult {

        @Override
        public Stream<String> messages() {
            return Stream.of(toString());
        }

        /** {@return the id and the reason} */
        @Override
        public String toString() {
            return analysis.id() + ": " + message;
        }
    }
}
