package org.meridian.evidence.sciatica;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.evidence.dataset.OverlayTemplate;
import org.meridian.evidence.dataset.Row;
import org.meridian.evidence.dataset.Table;
import org.meridian.evidence.dataset.TablePackage;

/** The forms that a review leaves open: its trials, their arms and results, its own pooled results, its gaps. */
final class ReviewForms {

    private static final String TRIAL = "trial_id";
    private static final String ARM = "arm_id";
    private static final String OUTCOME = "outcome_id";

    private final TablePackage tables;
    private final String review;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private OverlayTemplate template;

    private ReviewForms(TablePackage tables, Row review) {
        this.tables = tables;
        this.review = review.text("review_id");
        template = OverlayTemplate.of(tables.descriptor());
        of(tables.table("review_trials"), "review_id", this.review).forEach(row -> known.add(row.text(TRIAL)));
        int trials = review.optionalInteger("trials")
                .orElseThrow(() -> new IllegalArgumentException(
                        "a template needs the number of trials, which was not seen for " + this.review));
        for (int i = known.size() + 1; i <= trials; i++) {
            unknown.add("%s_%02d".formatted(this.review, i));
        }
    }

    static OverlayTemplate of(TablePackage tables, String review) {
        Table reviews = tables.table("reviews");
        Row row = reviews.rows().stream()
                .filter(it -> it.text("review_id").equalsIgnoreCase(review))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no review \"" + review + "\"; the reviews are "
                        + String.join(
                                ", ",
                                reviews.rows().stream()
                                        .map(it -> it.text("review_id"))
                                        .toList())));
        return new ReviewForms(tables, row).fill(row);
    }

    private OverlayTemplate fill(Row row) {
        List<Row> pooled = of(tables.table("pooled_results"), "review_id", review);
        asTheyStand("reviews", List.of(row));
        asTheyStand("pooled_results", pooled);
        trials();
        results(pooled);
        template = template.with(
                "withdrawn",
                of(tables.table("gaps"), "review_id", review).stream()
                        .map(gap -> Map.of("table", "gaps", "key", gap.text("gap_id")))
                        .toList());
        return template;
    }

    private void trials() {
        for (String table : List.of("trials", "review_trials", "arms", "arm_results", "reported_contrasts")) {
            asTheyStand(
                    table,
                    tables.table(table).rows().stream()
                            .filter(row -> known.contains(row.text(TRIAL)))
                            .filter(row -> !table.equals("review_trials")
                                    || row.text("review_id").equals(review))
                            .toList());
        }
        template = template.with(
                        "trials",
                        unknown.stream().map(trial -> Map.of(TRIAL, trial)).toList())
                .with(
                        "review_trials",
                        unknown.stream()
                                .map(trial -> Map.of("review_id", review, TRIAL, trial))
                                .toList())
                .with(
                        "sources",
                        unknown.stream()
                                .map(trial -> Map.of("source_id", source(trial)))
                                .toList());
    }

    /** A form for each side of each pooled comparison, in each trial of which nothing is known, on each outcome. */
    private void results(List<Row> pooled) {
        List<Map<String, String>> arms = new ArrayList<>();
        List<Map<String, String>> results = new ArrayList<>();
        Set<String> sides = new LinkedHashSet<>();
        pooled.forEach(row -> sides.addAll(List.of(row.text("treatment"), row.text("comparator"))));
        sides.remove("any");
        Set<String> outcomes = new LinkedHashSet<>();
        pooled.forEach(row -> row.optionalText(OUTCOME).ifPresent(outcomes::add));
        for (String trial : unknown) {
            for (String side : sides) {
                arms.add(Map.of(TRIAL, trial, ARM, side));
                outcomes.forEach(outcome ->
                        results.add(Map.of(TRIAL, trial, ARM, side, OUTCOME, outcome, "source_id", source(trial))));
            }
        }
        template = template.with("arms", arms).with("arm_results", results);
    }

    /** The key under which a report that is new to the library enters it. */
    private static String source(String trial) {
        return "X_" + trial;
    }

    private void asTheyStand(String table, List<Row> rows) {
        template = template.with(table, rows.stream().map(Row::texts).toList());
    }

    private static List<Row> of(Table table, String column, String value) {
        return table.rows().stream()
                .filter(row -> row.optionalText(column).filter(value::equals).isPresent())
                .toList();
    }
}
