package org.meridian.evidence.comparison;

import java.util.List;
import org.meridian.evidence.acupuncture.PointAtlas;
import org.meridian.evidence.article.Article;
import org.meridian.evidence.review.Review;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Outcome;
import org.meridian.evidence.trial.OutcomeId;
import org.meridian.evidence.trial.Trial;

/**
 * The evidence on one subject: sources, trials, reviews, and what is known to be wrong or missing.
 *
 * @param title what the library is about
 * @param outcomes what trials measure
 * @param trials reports of trials
 * @param reviews published reviews
 * @param sources all sources cited
 * @param contradictions figures of one source that cannot both be right
 * @param gaps what is not known
 * @param article the article whose claims are checked; {@link Article#none()} if there is none
 * @param acupuncture where needles go and how
 */
public record EvidenceLibrary(
        String title,
        List<Outcome> outcomes,
        List<Trial> trials,
        List<Review> reviews,
        List<Citation> sources,
        List<Contradiction> contradictions,
        List<Gap> gaps,
        Article article,
        PointAtlas acupuncture) {

    /** Copies the lists. */
    public EvidenceLibrary {
        outcomes = List.copyOf(outcomes);
        trials = List.copyOf(trials);
        reviews = List.copyOf(reviews);
        sources = List.copyOf(sources);
        contradictions = List.copyOf(contradictions);
        gaps = List.copyOf(gaps);
    }

    /**
     * Asks how one intervention compares with another.
     *
     * @param treatment the intervention of interest
     * @param control what it is compared with
     * @return the comparison with its default filters: sciatica only, all needling, all drugs, every printed figure
     * @throws IllegalArgumentException if both are the same
     */
    public Comparison compare(Intervention treatment, Intervention control) {
        return Comparison.of(this, treatment, control);
    }

    /**
     * An outcome by its key.
     *
     * @param id the key
     * @return the outcome
     * @throws IllegalArgumentException if the library has no such outcome; the message names those it has
     */
    public Outcome outcome(OutcomeId id) {
        return outcomes.stream()
                .filter(outcome -> outcome.id().equals(id.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outcome \"" + id.id() + "\"; the outcomes are "
                        + String.join(", ", outcomes.stream().map(Outcome::id).toList())));
    }

    /**
     * A trial by its key.
     *
     * @param id the key
     * @return the trial
     * @throws IllegalArgumentException if the library has no such trial
     */
    public Trial trial(String id) {
        return trials.stream()
                .filter(trial -> trial.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no trial \"" + id + "\" in the library"));
    }

    /**
     * The contradictions that concern a trial's figures on an outcome.
     *
     * @param trial the trial
     * @param outcome the outcome
     * @return the contradictions, also those about the trial as a whole
     */
    public List<Contradiction> contradictions(Trial trial, OutcomeId outcome) {
        return contradictions.stream()
                .filter(it -> it.trial().equals(trial.id()))
                .filter(it -> it.outcome().isEmpty() || it.outcome().equals(outcome.id()))
                .toList();
    }

    /** What the library holds, for example {@code 36 trials, 13 reviews, 106 sources}. */
    @Override
    public String toString() {
        return trials.size() + " trials, " + reviews.size() + " reviews, " + sources.size() + " sources";
    }
}
