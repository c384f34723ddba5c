package org.meridian.evidence.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Needling;

/**
 * The trials that a comparison includes.
 *
 * @param populations whose trials
 * @param drugClasses the classes of drug regimen; empty for all
 * @param needlings the ways of needling; empty for all
 * @param admission how sure one must be about a figure
 * @param borderline what is done with borderline interventions
 */
public record Filters(
        Populations populations,
        Set<DrugClass> drugClasses,
        Set<Needling> needlings,
        MinimumStanding admission,
        Borderline borderline) {

    /** Copies the sets. */
    public Filters {
        drugClasses = Set.copyOf(drugClasses);
        needlings = Set.copyOf(needlings);
    }

    /**
     * Sciatica only, every drug, every way of needling, every printed figure, borderline interventions included.
     *
     * @return the defaults
     */
    public static Filters withDefaults() {
        return new Filters(
                Populations.SCIATICA_ONLY, Set.of(), Set.of(), MinimumStanding.ALL_PRINTED, Borderline.INCLUDE);
    }

    /**
     * The filters for other people.
     *
     * @param others whose trials
     * @return the filters
     */
    public Filters with(Populations others) {
        return new Filters(others, drugClasses, needlings, admission, borderline);
    }

    /**
     * The filters for other classes of drugs.
     *
     * @param others the classes; empty for all
     * @return the filters
     */
    public Filters withDrugClasses(Set<DrugClass> others) {
        return new Filters(populations, others, needlings, admission, borderline);
    }

    /**
     * The filters for other ways of needling.
     *
     * @param others the ways; empty for all
     * @return the filters
     */
    public Filters withNeedlings(Set<Needling> others) {
        return new Filters(populations, drugClasses, others, admission, borderline);
    }

    /**
     * The filters with another demand on figures.
     *
     * @param other how sure one must be about a figure
     * @return the filters
     */
    public Filters with(MinimumStanding other) {
        return new Filters(populations, drugClasses, needlings, other, borderline);
    }

    /**
     * The filters with or without borderline interventions.
     *
     * @param other what is done with them
     * @return the filters
     */
    public Filters with(Borderline other) {
        return new Filters(populations, drugClasses, needlings, admission, other);
    }

    /** The filters in words, for example {@code sciatica only, every printed figure}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(List.of(populations.words()));
        drugClasses.stream().sorted().map(DrugClass::words).forEach(parts::add);
        needlings.stream().sorted().map(Needling::words).forEach(parts::add);
        parts.add(admission.words());
        if (borderline == Borderline.EXCLUDE) {
            parts.add("without borderline interventions");
        }
        return String.join(", ", parts);
    }
}
