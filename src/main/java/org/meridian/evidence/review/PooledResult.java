package org.meridian.evidence.review;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.trial.Drug;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.PrintedEstimate;
import org.meridian.evidence.trial.PrintedP;
import org.meridian.evidence.trial.RatingScale;
import org.meridian.evidence.trial.ReportedContrast.Favours;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.measure.MeasureCatalogue;

/**
 * A pooled result as a review prints it. What was not printed, or not seen, is empty.
 *
 * @param id key within its library
 * @param treatment the first intervention
 * @param comparator the second intervention
 * @param comparatorLabel the second intervention in the review's words
 * @param drug the drug, if the result is about one
 * @param outcome key of the outcome; empty if the result is about several
 * @param subgroup the subgroup, in the review's words
 * @param measure the measure, in the review's words
 * @param model the model, in the review's words
 * @param trials trials pooled
 * @param participants participants pooled
 * @param estimate the estimate on the natural scale
 * @param interval its interval on the natural scale
 * @param p the p value
 * @param i2 I², a fraction
 * @param certainty certainty of evidence, as the review rates it
 * @param favours whom the result favours
 * @param scale scale of a difference
 * @param asPrinted estimate and limits digit by digit
 * @param provenance where the figures come from
 */
public record PooledResult(
        String id,
        Intervention treatment,
        Intervention comparator,
        String comparatorLabel,
        Optional<Drug> drug,
        String outcome,
        String subgroup,
        String measure,
        String model,
        OptionalInt trials,
        OptionalInt participants,
        OptionalDouble estimate,
        Optional<Interval> interval,
        Optional<PrintedP> p,
        OptionalDouble i2,
        String certainty,
        Favours favours,
        Optional<RatingScale> scale,
        PrintedEstimate asPrinted,
        Provenance provenance) {

    /**
     * Checks that the estimate lies in its interval.
     *
     * @throws IllegalArgumentException if it does not
     */
    public PooledResult {
        if (estimate.isPresent() && interval.isPresent() && !interval.get().contains(estimate.getAsDouble())) {
            throw new IllegalArgumentException("a printed estimate must lie in its interval, but "
                    + estimate.getAsDouble() + " does not lie in " + interval.get());
        }
    }

    /**
     * The measure, if it is one that this library computes.
     *
     * @return empty for ranks, codes and directions
     */
    public Optional<Measure> knownMeasure() {
        return MeasureCatalogue.measure(measure).map(Measure.class::cast);
    }

    /**
     * A result whose printed digits were not kept.
     *
     * @param id key within its library
     * @param treatment the first intervention
     * @param comparator the second intervention
     * @param comparatorLabel the second intervention in the review's words
     * @param drug the drug, if the result is about one
     * @param outcome key of the outcome; empty if the result is about several
     * @param subgroup the subgroup, in the review's words
     * @param measure the measure, in the review's words
     * @param model the model, in the review's words
     * @param trials trials pooled
     * @param participants participants pooled
     * @param estimate the estimate on the natural scale
     * @param interval its interval on the natural scale
     * @param p the p value
     * @param i2 I², a fraction
     * @param certainty certainty of evidence, as the review rates it
     * @param favours whom the result favours
     * @param scale scale of a difference
     * @param provenance where the figures come from
     */
    public PooledResult(
            String id,
            Intervention treatment,
            Intervention comparator,
            String comparatorLabel,
            Optional<Drug> drug,
            String outcome,
            String subgroup,
            String measure,
            String model,
            OptionalInt trials,
            OptionalInt participants,
            OptionalDouble estimate,
            Optional<Interval> interval,
            Optional<PrintedP> p,
            OptionalDouble i2,
            String certainty,
            Favours favours,
            Optional<RatingScale> scale,
            Provenance provenance) {
        this(
                id,
                treatment,
                comparator,
                comparatorLabel,
                drug,
                outcome,
                subgroup,
                measure,
                model,
                trials,
                participants,
                estimate,
                interval,
                p,
                i2,
                certainty,
                favours,
                scale,
                PrintedEstimate.withoutDigits(estimate, interval),
                provenance);
    }

    /** The result as the review prints it, or that it was not seen. */
    @Override
    public String toString() {
        if (estimate.isEmpty()) {
            return favours == Favours.NOT_STATED
                    ? "no figure seen"
                    : "no figure seen, " + favours.wordsFor(treatment, comparator);
        }
        String limits = interval.map(it -> " [" + printed(it.lower()) + ", " + printed(it.upper()) + "]")
                .orElse("");
        return measure + " " + printed(estimate.getAsDouble()) + limits;
    }

    /** Two decimals as papers have them, more if the paper prints more. */
    private static String printed(double value) {
        String exact = Decimals.upTo(value, 6);
        return exact.length() - exact.indexOf('.') - 1 > 2 && exact.contains(".") ? exact : Decimals.fixed(value, 2);
    }
}
