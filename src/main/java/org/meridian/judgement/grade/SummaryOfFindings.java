package org.meridian.judgement.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one treatment does compared with another, outcome by outcome: relative effect, absolute effects at stated baseline risks, numbers
 * needed to treat, certainty, and a sentence.
 *
 * @param population whom it is about, in words
 * @param treatment the treatment, in words
 * @param control what it is compared with, in words
 * @param magnitudes what is called little and large; without it sentences give only the direction
 * @param rows the outcomes
 * @see <a href="https://doi.org/10.1136/bmj-2024-083866">Core GRADE 6</a>
 */
public record SummaryOfFindings(
        String population, String treatment, String control, Optional<Magnitudes> magnitudes, List<OutcomeRow> rows) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if population, treatment or control is blank
     */
    public SummaryOfFindings {
        rows = List.copyOf(rows);
        if (population.isBlank() || treatment.isBlank() || control.isBlank()) {
            throw new IllegalArgumentException(
                    "a summary of findings names population, treatment and control, but they were \"" + population
                            + "\", \"" + treatment + "\" and \"" + control + "\"");
        }
    }

    /**
     * A table without outcomes yet.
     *
     * @param population whom it is about, in words
     * @param treatment the treatment, in words
     * @param control what it is compared with, in words
     * @return the table
     * @throws IllegalArgumentException if one is blank
     */
    public static SummaryOfFindings of(String population, String treatment, String control) {
        return new SummaryOfFindings(population, treatment, control, Optional.empty(), List.of());
    }

    /**
     * The table with one more outcome.
     *
     * @param row the outcome
     * @return the table
     */
    public SummaryOfFindings with(OutcomeRow row) {
        List<OutcomeRow> more = new ArrayList<>(rows);
        more.add(row);
        return new SummaryOfFindings(population, treatment, control, magnitudes, more);
    }

    /**
     * The table with words for sizes.
     *
     * @param limits what is called little and large
     * @return the table
     */
    public SummaryOfFindings with(Magnitudes limits) {
        return new SummaryOfFindings(population, treatment, control, Optional.of(limits), rows);
    }

    /**
     * The sentence about an outcome, in the words that GRADE found readers to understand.
     *
     * @param row one of the outcomes
     * @return a sentence; while the certainty is not rated, one that claims nothing
     * @see <a href="https://doi.org/10.1016/j.jclinepi.2019.10.014">Santesso et al 2020</a>
     */
    public String sentence(OutcomeRow row) {
        return PlainLanguage.of(
                treatment,
                control,
                row.outcome().name().toLowerCase(Locale.ROOT),
                row.effect(),
                magnitudes.filter(it -> row.hasSize()),
                row.certainty());
    }

    /**
     * The table as text, with the rules behind every level below it.
     *
     * @return several lines of text
     */
    public String summary() {
        return FindingsText.of(this);
    }

    /** The question with the number of outcomes, for example {@code acupuncture against drugs for sciatica: 2 outcomes}. */
    @Override
    public String toString() {
        return treatment + " against " + control + " for " + population + ": " + rows.size()
                + (rows.size() == 1 ? " outcome" : " outcomes");
    }
}
