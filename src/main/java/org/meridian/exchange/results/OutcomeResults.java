package org.meridian.exchange.results;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.meridian.evidence.comparison.Contribution;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.trial.Outcome;
import org.meridian.stat.ConfidenceLevel;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/**
 * What is known about one outcome, with the analyses computed from it.
 *
 * @param evidence trials in and out, and what reviews print
 * @param measure the measure in which the outcome is read first
 * @param analyses the standard analyses, the leading one first
 */
public record OutcomeResults(OutcomeEvidence evidence, Measure measure, List<OutcomeAnalysis> analyses) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no analysis
     */
    public OutcomeResults {
        analyses = List.copyOf(analyses);
        if (analyses.isEmpty()) {
            throw new IllegalArgumentException(
                    "results need an analysis, but \"" + evidence.outcome().name() + "\" had none");
        }
    }

    /**
     * Runs the standard analyses: every measure by every method that applies to it. Without trials there is only the leading
     * analysis, which says why nothing is pooled.
     *
     * @param evidence what is known
     * @param measure the measure in which the outcome is read first
     * @return the results
     */
    public static OutcomeResults of(OutcomeEvidence evidence, Measure measure) {
        List<OutcomeAnalysis> analyses = new ArrayList<>();
        if (evidence.canPool()) {
            for (Measure each : measures(evidence.outcome(), measure)) {
                StandardMethods.of(each, ConfidenceLevel.DEFAULT)
                        .forEach(method -> analyses.add(OutcomeAnalysis.run(evidence, each, method)));
            }
        } else {
            analyses.add(OutcomeAnalysis.run(evidence, measure, OutcomeEvidence.defaultMethod()));
        }
        return new OutcomeResults(evidence, measure, analyses);
    }

    private static Set<Measure> measures(Outcome outcome, Measure leading) {
        Set<Measure> measures = new LinkedHashSet<>(List.of(leading));
        measures.addAll(
                outcome.kind() == Outcome.Kind.BINARY
                        ? List.of(BinaryMeasure.RR, BinaryMeasure.OR, BinaryMeasure.RD)
                        : List.of(ContinuousMeasure.MD, ContinuousMeasure.SMD));
        return measures;
    }

    /**
     * Whether an outcome can be read in a measure.
     *
     * @param measure the measure
     * @param outcome the outcome
     * @return true for counts of a counted outcome and means of a measured one
     */
    public static boolean fits(Measure measure, Outcome outcome) {
        return outcome.kind() == Outcome.Kind.BINARY
                ? measure instanceof BinaryMeasure
                : measure instanceof ContinuousMeasure;
    }

    /**
     * The analysis that gives the headline: the default method on the leading measure.
     *
     * @return the first analysis
     */
    public OutcomeAnalysis leading() {
        return analyses.get(0);
    }

    /**
     * How many participants stand behind the trials that enter.
     *
     * @return the sum over trials; empty if there are none, or if one prints only a difference
     */
    public OptionalDouble participants() {
        List<OptionalDouble> counts = evidence.included().stream()
                .map(Contribution::data)
                .map(OutcomeResults::participants)
                .toList();
        return counts.isEmpty() || counts.stream().anyMatch(OptionalDouble::isEmpty)
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        counts.stream().mapToDouble(OptionalDouble::getAsDouble).sum());
    }

    private static OptionalDouble participants(StudyData data) {
        if (data instanceof TwoByTwo table) {
            return OptionalDouble.of(table.total());
        }
        return data instanceof TwoMeans means
                ? OptionalDouble.of(means.treatmentTotal() + means.controlTotal())
                : OptionalDouble.empty();
    }

    /** The outcome with its headline. */
    @Override
    public String toString() {
        return evidence.outcome().name() + ": " + leading();
    }
}
