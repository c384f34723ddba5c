package org.meridian.evidence.sciatica;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.evidence.acupuncture.PointAtlas;
import org.meridian.evidence.comparison.Contradiction;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.Gap;
import org.meridian.evidence.comparison.LibraryTables;
import org.meridian.evidence.dataset.Row;
import org.meridian.evidence.dataset.TablePackage;
import org.meridian.evidence.review.Review;
import org.meridian.evidence.source.Locator;
import org.meridian.evidence.trial.Trial;
import org.meridian.table.Reading;

/** From a data package of the library's schema to a library. */
final class LibraryReader {

    private LibraryReader() {}

    static Reading<EvidenceLibrary> read(TablePackage tables) {
        return read(tables, new SciaticaTables(tables, List.of()));
    }

    static Reading<EvidenceLibrary> read(TablePackage tables, LibraryTables shelf) {
        Rows rows = new Rows();
        SourceTables sources = new SourceTables(tables, rows);
        List<Trial> trials = new TrialTables(tables, sources, rows).trials();
        List<Review> reviews = new ReviewTables(tables, sources, rows).reviews();
        Map<String, String> trialLabels = labels(trials, Trial::id, Trial::label);
        Map<String, String> reviewLabels = labels(reviews, Review::id, Review::label);
        List<Contradiction> contradictions =
                rows.read(tables.table("contradictions"), "contradiction_id", row -> contradiction(row, sources));
        List<Gap> gaps = rows.read(
                tables.table("gaps"), "gap_id", row -> gap(row, about(row, reviewLabels, trialLabels, sources)));
        PointAtlas acupuncture = new AcupointTables(tables, sources, rows).atlas();
        return Reading.of(
                new EvidenceLibrary(
                        tables.descriptor().title(),
                        sources.outcomes(),
                        trials,
                        reviews,
                        sources.citations(),
                        contradictions,
                        gaps,
                        new ArticleTables(tables, sources, rows).article(),
                        acupuncture,
                        shelf),
                rows.problems());
    }

    private static <T> Map<String, String> labels(List<T> values, Function<T, String> key, Function<T, String> label) {
        return values.stream().collect(Collectors.toMap(key, label));
    }

    private static Contradiction contradiction(Row row, SourceTables sources) {
        return new Contradiction(
                row.text("contradiction_id"),
                row.text("trial_id"),
                Rows.text(row, "outcome_id"),
                row.text("says"),
                row.text("against"),
                sources.citation(row.text("source_id")),
                new Locator(row.text("place"), ""),
                Rows.text(row, "note"));
    }

    private static String about(
            Row row, Map<String, String> reviews, Map<String, String> trials, SourceTables sources) {
        if (row.has("review_id")) {
            return reviews.getOrDefault(row.text("review_id"), "");
        }
        if (row.has("trial_id")) {
            return trials.getOrDefault(row.text("trial_id"), "");
        }
        return row.has("source_id") ? sources.citation(row.text("source_id")).shortForm() : "the library";
    }

    private static Gap gap(Row row, String about) {
        return new Gap(
                row.text("gap_id"), about, Rows.text(row, "outcome_id"), row.text("missing"), row.text("reason"));
    }
}
