package org.meridian.evidence.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.Trial;
import org.meridian.stat.TextTable;

/**
 * The trials of reviews laid over each other: one row per trial that any of them names, one column per review. What is not known
 * stays unknown; the {@linkplain #coveredArea() covered area} then has two limits.
 *
 * @param reviews the columns
 * @param rows the trials
 */
public record Overlap(List<Review> reviews, List<OverlapRow> rows) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are fewer than two reviews, or a row has not one cell for each
     */
    public Overlap {
        reviews = List.copyOf(reviews);
        rows = List.copyOf(rows);
        if (reviews.size() < 2) {
            throw new IllegalArgumentException("overlap needs two reviews or more, but had " + reviews.size());
        }
        for (OverlapRow row : rows) {
            if (row.cells().size() != reviews.size()) {
                throw new IllegalArgumentException("a row needs " + reviews.size() + " cells, but " + row.trial()
                        + " had " + row.cells().size());
            }
        }
    }

    /**
     * Lays reviews over each other.
     *
     * @param reviews the reviews
     * @param trials the trials of the library
     * @param countBy what counts as one trial
     * @return the matrix of the trials that any of the reviews names
     */
    public static Overlap of(List<Review> reviews, List<Trial> trials, CountBy countBy) {
        Map<String, List<Trial>> reportsOf = trials.stream()
                .collect(Collectors.groupingBy(
                        countBy == CountBy.REPORTS ? Trial::id : Trial::patients,
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<OverlapRow> rows = new ArrayList<>();
        reportsOf.forEach((key, reports) -> {
            Set<String> ids = reports.stream().map(Trial::id).collect(Collectors.toSet());
            if (reviews.stream().anyMatch(review -> names(review, ids))) {
                rows.add(new OverlapRow(
                        reports.stream().map(Trial::label).collect(Collectors.joining(" = ")),
                        reviews.stream().map(review -> membership(review, ids)).toList()));
            }
        });
        return new Overlap(reviews, rows);
    }

    private static boolean names(Review review, Set<String> reports) {
        return review.inclusions().stream().anyMatch(it -> reports.contains(it.trial()));
    }

    private static Membership membership(Review review, Set<String> reports) {
        if (review.inclusions().stream()
                .anyMatch(it -> it.standing() == Standing.VERIFIED && reports.contains(it.trial()))) {
            return Membership.INCLUDED;
        }
        return review.listsAllTrials() ? Membership.NOT_INCLUDED : Membership.UNKNOWN;
    }

    /**
     * The corrected covered area of the trials in this matrix, between the limits that its unknown cells allow. Trials that no
     * review is known to name are not in it; see {@link PairOverlap#ofAllTrials()}.
     *
     * @return the limits over all ways to fill the unknown cells; empty if no trial can be included
     */
    public Optional<CoveredArea> coveredArea() {
        int known = 0;
        int inclusions = 0;
        int possible = 0;
        List<Integer> open = new ArrayList<>();
        for (OverlapRow row : rows) {
            int included = row.count(Membership.INCLUDED);
            int unknown = row.count(Membership.UNKNOWN);
            if (included > 0) {
                known++;
                inclusions += included;
                possible += included + unknown;
            } else if (unknown > 0) {
                open.add(unknown);
            }
        }
        if (known + open.size() == 0) {
            return Optional.empty();
        }
        // The area grows with inclusions per trial. Trials that need not count pull it down if included once, and up
        // only if
        // they can be included more often than the average; so the fullest rows come first, as long as they raise it.
        double lower = area(inclusions + open.size(), known + open.size());
        double upper = 0;
        int trials = known;
        int filled = possible;
        if (trials > 0) {
            upper = area(filled, trials);
        }
        open.sort((one, other) -> other - one);
        for (int unknown : open) {
            trials++;
            filled += unknown;
            upper = Math.max(upper, area(filled, trials));
        }
        return Optional.of(new CoveredArea(lower, upper));
    }

    private double area(int inclusions, int trials) {
        return CoveredArea.of(inclusions, trials, reviews.size());
    }

    /**
     * Every two reviews.
     *
     * @return the pairs in the order of the columns
     */
    public List<PairOverlap> pairs() {
        List<PairOverlap> pairs = new ArrayList<>();
        for (int i = 0; i < reviews.size(); i++) {
            for (int j = i + 1; j < reviews.size(); j++) {
                int first = i;
                int second = j;
                pairs.add(new PairOverlap(columns(
                        row -> List.of(row.cells().get(first), row.cells().get(second)),
                        List.of(reviews.get(first), reviews.get(second)))));
            }
        }
        return pairs;
    }

    private Overlap columns(Function<OverlapRow, List<Membership>> cells, List<Review> chosen) {
        return new Overlap(
                chosen,
                rows.stream()
                        .map(row -> new OverlapRow(row.trial(), cells.apply(row)))
                        .toList());
    }

    /** The matrix as a table: {@code +} included, {@code -} not included, {@code ?} not known. */
    @Override
    public String toString() {
        String[] headings = new String[reviews.size() + 1];
        Arrays.setAll(headings, i -> i == 0 ? "Trial" : reviews.get(i - 1).label());
        TextTable table = new TextTable(headings);
        for (OverlapRow row : rows) {
            String[] cells = new String[headings.length];
            Arrays.setAll(
                    cells, i -> i == 0 ? row.trial() : row.cells().get(i - 1).sign());
            table.row(cells);
        }
        return table.toString();
    }
}
