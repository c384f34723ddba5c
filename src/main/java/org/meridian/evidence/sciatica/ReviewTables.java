package org.meridian.evidence.sciatica;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meridian.evidence.dataset.Row;
import org.meridian.evidence.dataset.TablePackage;
import org.meridian.evidence.review.Inclusion;
import org.meridian.evidence.review.PooledResult;
import org.meridian.evidence.review.Review;
import org.meridian.evidence.source.Locator;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Population;
import org.meridian.evidence.trial.ReportedContrast;

/** Reviews with the trials they include and the pooled results they print. */
final class ReviewTables {

    private final SourceTables sources;
    private final Map<String, List<Inclusion>> inclusions = new HashMap<>();
    private final Map<String, List<PooledResult>> results = new HashMap<>();
    private final List<Review> reviews;

    ReviewTables(TablePackage tables, SourceTables sources, Rows rows) {
        this.sources = sources;
        rows.read(
                tables.table("review_trials"),
                "trial_id",
                row -> of(inclusions, row).add(inclusion(row)));
        rows.read(
                tables.table("pooled_results"),
                "estimate",
                row -> of(results, row).add(result(row)));
        reviews = rows.read(tables.table("reviews"), "review_id", this::review);
    }

    private static <T> List<T> of(Map<String, List<T>> byReview, Row row) {
        return byReview.computeIfAbsent(row.text("review_id"), id -> new ArrayList<>());
    }

    List<Review> reviews() {
        return reviews;
    }

    private Review review(Row row) {
        String id = row.text("review_id");
        return new Review(
                id,
                row.text("label"),
                sources.citation(row.text("source_id")),
                Rows.constant(Population.class, row, "population"),
                row.text("comparators"),
                row.optionalInteger("trials"),
                row.optionalInteger("participants"),
                Rows.text(row, "searched"),
                inclusions.getOrDefault(id, List.of()),
                results.getOrDefault(id, List.of()),
                Rows.constant(Standing.class, row, "standing"),
                Rows.text(row, "note"));
    }

    private static Inclusion inclusion(Row row) {
        return new Inclusion(
                row.text("trial_id"),
                new Locator(row.text("place"), Rows.text(row, "seen_at")),
                Rows.constant(Standing.class, row, "standing"),
                Rows.text(row, "note"));
    }

    private PooledResult result(Row row) {
        return new PooledResult(
                row.text("pooled_id"),
                Rows.constant(Intervention.class, row, "treatment"),
                Rows.constant(Intervention.class, row, "comparator"),
                row.text("comparator_label"),
                sources.drug(row, "drug_id"),
                Rows.text(row, "outcome_id"),
                Rows.text(row, "subgroup"),
                Rows.text(row, "measure"),
                Rows.text(row, "model"),
                row.optionalInteger("trials"),
                row.optionalInteger("participants"),
                row.optionalNumber("estimate"),
                Rows.interval(row, "lower", "upper"),
                Rows.printedP(row),
                row.optionalNumber("i2"),
                Rows.text(row, "certainty"),
                Rows.constant(ReportedContrast.Favours.class, row, "direction"),
                sources.scale(row, "scale_id"),
                Rows.printed(row, "estimate", "lower", "upper"),
                sources.provenance(row, Obtained.REPORTED, ""));
    }
}
