package org.meridian.evidence.comparison;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.evidence.acupuncture.PointAtlas;
import org.meridian.evidence.article.Article;
import org.meridian.evidence.review.Overview;
import org.meridian.evidence.review.Review;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Identifier;
import org.meridian.evidence.source.SourceKind;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Needling;
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
 * @param shelf the tables behind the library, on which overlays are laid
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
        PointAtlas acupuncture,
        LibraryTables shelf) {

    /**
     * A library that was put together by hand: it takes no overlay.
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
    public EvidenceLibrary(
            String title,
            List<Outcome> outcomes,
            List<Trial> trials,
            List<Review> reviews,
            List<Citation> sources,
            List<Contradiction> contradictions,
            List<Gap> gaps,
            Article article,
            PointAtlas acupuncture) {
        this(
                title,
                outcomes,
                trials,
                reviews,
                sources,
                contradictions,
                gaps,
                article,
                acupuncture,
                LibraryTables.none());
    }

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
     * The library with additions and corrections: a folder of tables of the library's own schema. This library does not
     * change; overlays are laid one on the other.
     *
     * @param folder the overlay, such as one that was begun with a template of the library
     * @return the library with the overlay; its figures name the overlay as their {@link
     *     org.meridian.evidence.source.Provenance#origin origin}
     * @throws IllegalStateException if anything is wrong with the overlay; the message lists all of it by file, line and column
     * @throws UnsupportedOperationException if the library was put together by hand
     */
    public EvidenceLibrary with(Path folder) {
        return shelf.with(folder);
    }

    /**
     * The overlays that were laid on the library.
     *
     * @return the overlays, the first one first; none for the library as built
     */
    public List<LaidOverlay> overlays() {
        return shelf.overlays();
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
     * A source by its key.
     *
     * @param id the key, for example {@code "S01"}
     * @return the source
     * @throws IllegalArgumentException if the library has no such source
     */
    public Citation source(String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source \"" + id + "\" in the library"));
    }

    /**
     * The sources of some kinds.
     *
     * @param first a kind
     * @param others more kinds
     * @return the sources, in the order of the library
     */
    public List<Citation> sources(SourceKind first, SourceKind... others) {
        Set<SourceKind> kinds = EnumSet.of(first, others);
        return sources.stream().filter(source -> kinds.contains(source.kind())).toList();
    }

    /**
     * The trials that needled in one way.
     *
     * @param needling the way
     * @return the trials with an arm that did, in the order of the library
     */
    public List<Trial> trials(Needling needling) {
        return trials.stream()
                .filter(trial -> trial.needlings().contains(needling))
                .toList();
    }

    /**
     * The trials that gave drugs of one class.
     *
     * @param drugClass the class of a whole regimen
     * @return the trials with an arm that did, in the order of the library
     */
    public List<Trial> trials(DrugClass drugClass) {
        return trials.stream()
                .filter(trial -> trial.drugClasses().contains(drugClass))
                .toList();
    }

    /**
     * The trials that needled in one way and gave drugs of one class.
     *
     * @param needling the way
     * @param drugClass the class of a whole regimen
     * @return the trials that have both, in the order of the library; what they compared is asked with {@link #compare}
     */
    public List<Trial> trials(Needling needling, DrugClass drugClass) {
        return trials(needling).stream().filter(trials(drugClass)::contains).toList();
    }

    /**
     * The trials that gave one drug, alone or in a regimen.
     *
     * @param name international name of the drug, in any case
     * @return the trials with an arm that did, in the order of the library
     */
    public List<Trial> trialsOf(String name) {
        return trials.stream()
                .filter(trial ->
                        trial.drugs().stream().anyMatch(drug -> drug.name().equalsIgnoreCase(name)))
                .toList();
    }

    /**
     * Everything that rests on one source: claims of the article, findings, trials, pooled results and more.
     *
     * @param identifier an identifier of the source, for example its DOI
     * @return what rests on it; nothing if the library does not know the identifier
     */
    public SourceUses citing(Identifier identifier) {
        return SourceUses.of(this, identifier);
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

    /**
     * The reviews of the library laid over each other.
     *
     * @return the overview
     */
    public Overview overview() {
        return new Overview(reviews, trials);
    }

    /** What the library holds, for example {@code 36 trials, 13 reviews, 109 sources}, and the overlays laid on it. */
    @Override
    public String toString() {
        return trials.size() + " trials, " + reviews.size() + " reviews, " + sources.size() + " sources"
                + overlays().stream()
                        .map(overlay -> ", with " + overlay.origin())
                        .collect(Collectors.joining());
    }
}
