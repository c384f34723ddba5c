package org.meridian.evidence.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Trial;
import org.meridian.synthesis.network.Bucher;

/**
 * An overview of reviews: which trials they share, what they print side by side, which drugs can be compared through the treatment
 * that all were compared with, and how good the comparators are themselves.
 *
 * <pre>{@code
 * var overview = library.overview().only("Zhang2023", "Ji2015", "Han2022", "Qin2015");
 * overview.overlap(CountBy.PATIENTS).pairs()
 * overview.agreements()
 * }</pre>
 *
 * <p>Nothing here pools: reviews of one question share their trials.
 *
 * @param reviews the reviews
 * @param trials the trials of the library
 */
public record Overview(List<Review> reviews, List<Trial> trials) {

    /** Copies the lists. */
    public Overview {
        reviews = List.copyOf(reviews);
        trials = List.copyOf(trials);
    }

    /**
     * The overview of some of the reviews.
     *
     * @param ids keys of the reviews
     * @return the same with these reviews only, in the order of the library
     * @throws IllegalArgumentException if there is no such review
     */
    public Overview only(String... ids) {
        Set<String> wanted = Set.of(ids);
        List<Review> chosen =
                reviews.stream().filter(review -> wanted.contains(review.id())).toList();
        if (chosen.size() < wanted.size()) {
            throw new IllegalArgumentException("no such review among " + String.join(", ", ids) + "; the reviews are "
                    + String.join(", ", reviews.stream().map(Review::id).toList()));
        }
        return new Overview(chosen, trials);
    }

    /**
     * The reviews laid over each other.
     *
     * @param countBy what counts as one trial
     * @return the matrix
     * @throws IllegalArgumentException if there are fewer than two reviews
     */
    public Overlap overlap(CountBy countBy) {
        return Overlap.of(reviews, trials, countBy);
    }

    /**
     * Every two reviews that compare the same treatments, as far as their printed results and the trials they name tell: only
     * these can share a comparison.
     *
     * @param countBy what counts as one trial
     * @return the pairs in the order of the library
     */
    public List<PairOverlap> pairs(CountBy countBy) {
        if (reviews.size() < 2) {
            return List.of();
        }
        Map<Review, Set<ReviewSubject>> subjects = new HashMap<>();
        reviews.forEach(review -> subjects.put(review, ReviewSubject.of(review, trials)));
        return overlap(countBy).pairs().stream()
                .filter(pair -> !Collections.disjoint(subjects.get(pair.first()), subjects.get(pair.second())))
                .toList();
    }

    private record Question(String outcome, String measure, Intervention treatment, Intervention comparator) {}

    /**
     * What two reviews or more print on one outcome, measure and comparison. Results on single drugs and results that were not
     * seen are left out.
     *
     * @return one table per question, in the order of the library
     */
    public List<ReviewAgreement> agreements() {
        Map<Question, List<PrintedResult>> byQuestion = new LinkedHashMap<>();
        printed(result -> result.estimate().isPresent()
                        && result.knownMeasure().isPresent()
                        && result.drug().isEmpty()
                        && !result.outcome().isEmpty())
                .forEach(it -> byQuestion
                        .computeIfAbsent(question(it.result()), key -> new ArrayList<>())
                        .add(it));
        return byQuestion.values().stream()
                .filter(results ->
                        results.stream().map(PrintedResult::review).distinct().count() > 1)
                .map(ReviewAgreement::new)
                .toList();
    }

    private static Question question(PooledResult result) {
        return new Question(result.outcome(), result.measure(), result.treatment(), result.comparator());
    }

    /**
     * Drugs compared through the treatment that a review compares each of them with.
     *
     * @return every two drugs of one review, outcome and measure, once
     */
    public List<IndirectEvidence> indirect() {
        List<IndirectEvidence> found = new ArrayList<>();
        for (Review review : reviews) {
            List<PooledResult> results = review.results();
            for (int i = 0; i < results.size(); i++) {
                for (int j = i + 1; j < results.size(); j++) {
                    if (IndirectEvidence.canBeCompared(results.get(i), results.get(j))) {
                        found.add(new IndirectEvidence(review, results.get(i), results.get(j), Bucher.withDefaults()));
                    }
                }
            }
        }
        return found;
    }

    /**
     * How good the comparators are: what reviews print about drugs against placebo. To beat a drug that does not beat placebo is
     * no proof of an effect.
     *
     * @return the printed results
     */
    public List<PrintedResult> comparators() {
        return printed(result -> result.treatment() == Intervention.DRUG && result.comparator() == Intervention.PLACEBO)
                .toList();
    }

    private Stream<PrintedResult> printed(Predicate<PooledResult> condition) {
        return reviews.stream()
                .flatMap(review ->
                        review.results().stream().filter(condition).map(result -> new PrintedResult(review, result)));
    }

    /**
     * Where sources print different figures on the same arms and outcome of the same patients.
     *
     * @return the figures side by side
     */
    public List<TrialFigures> differingFigures() {
        return TrialFigureSearch.in(trials);
    }

    /**
     * The whole overview as text: matrix, pairs, agreement, indirect comparisons with their assumptions, comparators, differing
     * figures.
     *
     * @return the text
     */
    public String summary() {
        return OverviewText.of(this);
    }

    /** How many reviews and trials, for example {@code 13 reviews over 36 trials}. */
    @Override
    public String toString() {
        return reviews.size() + " reviews over " + trials.size() + " trials";
    }
}
