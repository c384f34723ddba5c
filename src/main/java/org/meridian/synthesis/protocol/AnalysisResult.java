package org.meridian.synthesis.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.SynthesisResult;

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
     * Whether everything that was asked for is there.
     *
     * @return false if the analysis failed, or something asked for besides is missing
     */
    boolean isComplete();

    /**
     * The result, if there is one.
     *
     * @return the result of the method
     */
    Optional<SynthesisResult> result();

    /**
     * An analysis that was done.
     *
     * @param analysis what was planned
     * @param answer the result
     * @param supplements what came of everything asked for besides, in the order asked
     */
    record Done(PlannedAnalysis analysis, SynthesisResult answer, List<SupplementAnswer> supplements)
            implements AnalysisResult {

        /** Copies the list. */
        public Done {
            supplements = List.copyOf(supplements);
        }

        /**
         * The studies that took part.
         *
         * @return their effects, with the rows behind them
         */
        public Effects effects() {
            return answer.effects();
        }

        @Override
        public Optional<SynthesisResult> result() {
            return Optional.of(answer);
        }

        @Override
        public boolean isComplete() {
            return missing().isEmpty();
        }

        /**
         * What was asked for besides and is not there.
         *
         * @return the supplements without an answer, in the order asked
         */
        public List<SupplementAnswer> missing() {
            return supplements.stream().filter(it -> it.result().isEmpty()).toList();
        }

        /**
         * What was recognised, left out, converted, or asked for and not there.
         *
         * @return sentences
         */
        public List<String> notes() {
            return Stream.concat(
                            effects().rows().notes().stream(),
                            missing().stream().map(SupplementAnswer::toString))
                    .toList();
        }

        @Override
        public Stream<String> messages() {
            Stream<String> leftOut = effects().rows().leftOut().stream().map(it -> "left out: " + it);
            return Stream.concat(leftOut, notes().stream()).map(note -> analysis.id() + ": " + note);
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
     * @param defect the exception, if the fault is one of this library
     */
    record Failed(PlannedAnalysis analysis, String message, Optional<RuntimeException> defect)
            implements AnalysisResult {

        @Override
        public Optional<SynthesisResult> result() {
            return Optional.empty();
        }

        @Override
        public boolean isComplete() {
            return false;
        }

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
