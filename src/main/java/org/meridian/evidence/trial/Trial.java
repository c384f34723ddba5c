package org.meridian.evidence.trial;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Standing;

/**
 * A trial as its report shows it.
 *
 * @param id key within its library
 * @param label name by which readers know it, for example {@code "Hu 2017"}
 * @param citation the report
 * @param country where it was done, as far as seen
 * @param population whom it studied
 * @param populationNote whom it studied, in the source's words
 * @param design how it was designed
 * @param designNote how it was designed, in the source's words
 * @param duration how long treatment lasted
 * @param patients the group of patients; two reports of the same patients share it
 * @param patientsNote what says that two reports share their patients
 * @param patientsStanding how sure one can be of that
 * @param arms its arms
 * @param results what the arms report
 * @param contrasts what is printed about one arm against another
 * @param note what a reader must know
 */
public record Trial(
        String id,
        String label,
        Citation citation,
        String country,
        Population population,
        String populationNote,
        Design design,
        String designNote,
        String duration,
        String patients,
        String patientsNote,
        Standing patientsStanding,
        List<Arm> arms,
        List<ArmResult> results,
        List<ReportedContrast> contrasts,
        String note) {

    /** Copies the lists. */
    public Trial {
        arms = List.copyOf(arms);
        results = List.copyOf(results);
        contrasts = List.copyOf(contrasts);
    }

    /**
     * The arms that received an intervention.
     *
     * @param intervention the intervention
     * @return the arms, in the order of the report
     */
    public List<Arm> armsWith(Intervention intervention) {
        return arms.stream().filter(arm -> arm.intervention() == intervention).toList();
    }

    /**
     * The ways in which its arms were needled.
     *
     * @return the ways, none if no arm was needled or the way was not seen
     */
    public Set<Needling> needlings() {
        return arms.stream().flatMap(arm -> arm.needling().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The drugs that its arms were given.
     *
     * @return the drugs, none if no arm was given one or it was not named
     */
    public Set<Drug> drugs() {
        return arms.stream().flatMap(arm -> arm.drugs().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The classes of the regimens that its arms were given.
     *
     * @return the classes, none if no arm was given a drug
     */
    public Set<DrugClass> drugClasses() {
        return arms.stream().flatMap(arm -> arm.drugClass().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What the arms report on an outcome.
     *
     * @param outcome the outcome
     * @return the results, in the order of time
     */
    public List<ArmResult> resultsOn(OutcomeId outcome) {
        return results.stream()
                .filter(result -> result.outcome().equals(outcome.id()))
                .toList();
    }

    /**
     * What is printed about arms against each other on an outcome.
     *
     * @param outcome the outcome
     * @return the contrasts, in the order of time
     */
    public List<ReportedContrast> contrastsOn(OutcomeId outcome) {
        return contrasts.stream()
                .filter(contrast -> contrast.outcome().equals(outcome.id()))
                .toList();
    }

    /** The label. */
    @Override
    public String toString() {
        return label;
    }
}
