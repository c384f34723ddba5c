package org.meridian.exchange.results;

import java.util.ArrayList;
import java.util.List;
import org.meridian.evidence.comparison.Comparison;
import org.meridian.evidence.comparison.Exclusion;
import org.meridian.evidence.comparison.Gap;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.trial.Outcome;
import org.meridian.evidence.trial.OutcomeId;
import org.meridian.synthesis.effect.Measure;

/**
 * A comparison with its results, outcome by outcome.
 *
 * @param comparison the question
 * @param outcomes the outcomes in the order in which they are shown
 */
public record Results(Comparison comparison, List<OutcomeResults> outcomes) {

    /** Copies the list. */
    public Results {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The results on every outcome of the library on which a trial or a review answers the question.
     *
     * @param comparison the question
     * @param measures measures to read outcomes in; for an outcome that none of them fits, the usual one is taken
     * @return the results, in the order of the library
     */
    public static Results of(Comparison comparison, List<? extends Measure> measures) {
        return of(
                comparison,
                comparison.library().outcomes().stream()
                        .filter(outcome -> isAnswered(comparison.on(outcome)))
                        .toList(),
                measures);
    }

    /**
     * The results on some outcomes, answered or not.
     *
     * @param comparison the question
     * @param outcomes the outcomes
     * @param measures measures to read outcomes in; for an outcome that none of them fits, the usual one is taken
     * @return the results, in the order asked
     * @throws IllegalArgumentException if the library has no such outcome
     */
    public static Results of(
            Comparison comparison, List<? extends OutcomeId> outcomes, List<? extends Measure> measures) {
        List<OutcomeResults> results = new ArrayList<>();
        for (OutcomeId outcome : outcomes) {
            OutcomeEvidence evidence = comparison.on(outcome);
            Measure measure = measures.stream()
                    .filter(it -> OutcomeResults.fits(it, evidence.outcome()))
                    .map(Measure.class::cast)
                    .findFirst()
                    .orElse(evidence.usualMeasure());
            results.add(OutcomeResults.of(evidence, measure));
        }
        return new Results(comparison, results);
    }

    /** A trial that left only because of its numbers answers the question too, if only by a direction. */
    private static boolean isAnswered(OutcomeEvidence evidence) {
        return evidence.canPool()
                || !evidence.printed().isEmpty()
                || evidence.excluded().stream()
                        .anyMatch(it -> it.reason().compareTo(Exclusion.Reason.OUTCOME_NOT_REPORTED) > 0);
    }

    /**
     * The outcomes of the library that are not shown.
     *
     * @return the others, in the order of the library
     */
    public List<Outcome> otherOutcomes() {
        List<String> shown =
                outcomes.stream().map(it -> it.evidence().outcome().id()).toList();
        return comparison.library().outcomes().stream()
                .filter(outcome -> !shown.contains(outcome.id()))
                .toList();
    }

    /**
     * What is known to be missing without being tied to one outcome.
     *
     * @return the gaps of the library as a whole
     */
    public List<Gap> generalGaps() {
        return comparison.library().gaps().stream()
                .filter(gap -> gap.outcome().isEmpty())
                .toList();
    }

    /** The question with the number of outcomes. */
    @Override
    public String toString() {
        return comparison + ": " + outcomes.size() + (outcomes.size() == 1 ? " outcome" : " outcomes");
    }
}
