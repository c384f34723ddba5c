package org.meridian.evidence.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.trial.PrintedP;
import org.meridian.evidence.trial.ReportedContrast.Favours;
import org.meridian.stat.Interval;

/**
 * What a source reports, as it prints it. What was not printed, or not seen, is empty.
 *
 * @param id key within its library
 * @param topic what it is about
 * @param outcome what was measured or described
 * @param comparison what was compared with what; empty if nothing was
 * @param measure what the figure is
 * @param figure the figure on its natural scale
 * @param unit unit of the figure; empty for ratios and standardised differences
 * @param p the p value
 * @param i2 I²
 * @param trials how many studies stand behind it
 * @param participants how many people stand behind it
 * @param sizeNote what these numbers count, where it needs saying; empty if not
 * @param certainty certainty by GRADE, as the source rates it, for example {@code "very_low"}; empty if not rated
 * @param favours which side is better, if two were compared
 * @param direction which side is better or where it points, in words; empty if not stated
 * @param summary what the source reports, in words
 * @param tallies counts of studies or people within it
 * @param provenance where it comes from
 */
public record SourceFinding(
        String id,
        FindingTopic topic,
        String outcome,
        String comparison,
        FindingMeasure measure,
        Optional<ReportedFigure> figure,
        String unit,
        Optional<PrintedP> p,
        Optional<PrintedI2> i2,
        OptionalInt trials,
        OptionalInt participants,
        String sizeNote,
        String certainty,
        Favours favours,
        String direction,
        String summary,
        List<Tally> tallies,
        Provenance provenance) {

    /**
     * Copies the list and checks that there is something reported.
     *
     * @throws IllegalArgumentException if the key is blank, or there is no figure, no words and no direction
     */
    public SourceFinding {
        tallies = List.copyOf(tallies);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a finding needs a key, but had none: " + outcome);
        }
        if (figure.isEmpty() && summary.isBlank() && direction.isBlank()) {
            throw new IllegalArgumentException(
                    "a finding needs a figure, words or a direction, but " + id + " has none");
        }
    }

    /**
     * Who reports it.
     *
     * @return the source
     */
    public Citation source() {
        return provenance.source();
    }

    /**
     * The estimate.
     *
     * @return the one number of the figure, on its natural scale
     */
    public OptionalDouble estimate() {
        return figure.map(ReportedFigure::central).orElse(OptionalDouble.empty());
    }

    /**
     * The confidence interval of the estimate.
     *
     * @return the interval, on the natural scale, if one was printed
     */
    public Optional<Interval> interval() {
        return figure.flatMap(it -> it instanceof ReportedFigure.Estimated estimated
                ? Optional.of(estimated.interval())
                : Optional.empty());
    }

    /** The finding in one line, for example {@code Zhang 2023, total effective rate (TER): risk ratio 1.25 [1.21, 1.3]}. */
    @Override
    public String toString() {
        String what = figure.map(it -> (measure == FindingMeasure.TEXT ? "" : measure.words() + " ")
                        + it
                        + (unit.isEmpty() ? "" : " " + unit))
                .orElse(summary.isEmpty() ? direction : summary);
        return source().shortForm() + ", " + outcome + ": " + what;
    }
}
