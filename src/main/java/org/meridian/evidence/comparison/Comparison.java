package org.meridian.evidence.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.meridian.evidence.review.PooledResult;
import org.meridian.evidence.review.PrintedResult;
import org.meridian.evidence.review.Review;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Needling;
import org.meridian.evidence.trial.Outcome;
import org.meridian.evidence.trial.OutcomeId;

/**
 * One intervention against another within a library, asked outcome by outcome with {@link #on}.
 *
 * @param library where the evidence comes from
 * @param treatment the intervention of interest
 * @param control what it is compared with
 * @param filters which trials are asked
 */
public record Comparison(EvidenceLibrary library, Intervention treatment, Intervention control, Filters filters) {

    /**
     * Checks that there are two interventions.
     *
     * @throws IllegalArgumentException if both are the same
     */
    public Comparison {
        if (treatment == control) {
            throw new IllegalArgumentException(
                    "a comparison needs two different interventions, but both were " + treatment.words());
        }
    }

    static Comparison of(EvidenceLibrary library, Intervention treatment, Intervention control) {
        return new Comparison(library, treatment, control, Filters.withDefaults());
    }

    /**
     * The comparison among other people.
     *
     * @param populations whose trials are asked
     * @return the comparison
     */
    public Comparison with(Populations populations) {
        return with(filters.with(populations));
    }

    /**
     * The comparison with some classes of drugs only.
     *
     * @param first a class
     * @param others more classes
     * @return the comparison
     */
    public Comparison with(DrugClass first, DrugClass... others) {
        return with(filters.withDrugClasses(EnumSet.of(first, others)));
    }

    /**
     * The comparison with some ways of needling only.
     *
     * @param first a way
     * @param others more ways
     * @return the comparison
     */
    public Comparison with(Needling first, Needling... others) {
        return with(filters.withNeedlings(EnumSet.of(first, others)));
    }

    /**
     * The comparison with another demand on figures.
     *
     * @param admission how sure one must be about a figure
     * @return the comparison
     */
    public Comparison with(MinimumStanding admission) {
        return with(filters.with(admission));
    }

    /**
     * The comparison with or without borderline interventions.
     *
     * @param borderline what is done with them
     * @return the comparison
     */
    public Comparison with(Borderline borderline) {
        return with(filters.with(borderline));
    }

    /**
     * The comparison with other filters.
     *
     * @param otherFilters which trials are asked
     * @return the comparison
     */
    public Comparison with(Filters otherFilters) {
        return new Comparison(library, treatment, control, otherFilters);
    }

    /**
     * What the library knows about one outcome.
     *
     * @param id the outcome
     * @return the trials that answer, those that do not and why, and what reviews print
     * @throws IllegalArgumentException if the library has no such outcome; the message names those it has
     */
    public OutcomeEvidence on(OutcomeId id) {
        Outcome outcome = library.outcome(id);
        Selection selection = new Selection(this, outcome);
        library.trials().forEach(selection::consider);
        return new OutcomeEvidence(this, outcome, selection.included(), selection.excluded(), printed(outcome));
    }

    /** Reviews ask the same filters about population; a drug class is not asked, as a review mixes them. */
    private List<PrintedResult> printed(Outcome outcome) {
        Set<Intervention> asked = Set.of(treatment, control);
        List<PrintedResult> printed = new ArrayList<>();
        for (Review review : library.reviews()) {
            if (!filters.populations().accepts(review.population())) {
                continue;
            }
            for (PooledResult result : review.results()) {
                if (result.outcome().equals(outcome.id())
                        && asked.equals(EnumSet.of(result.treatment(), result.comparator()))) {
                    printed.add(new PrintedResult(review, result));
                }
            }
        }
        return printed;
    }

    /** The question, for example {@code acupuncture versus drugs (sciatica only, every printed figure)}. */
    @Override
    public String toString() {
        return treatment.words() + " versus " + control.words() + " (" + filters + ")";
    }
}
