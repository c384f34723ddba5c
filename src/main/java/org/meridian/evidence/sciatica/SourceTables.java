package org.meridian.evidence.sciatica;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.meridian.evidence.dataset.Row;
import org.meridian.evidence.dataset.TablePackage;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Identifier;
import org.meridian.evidence.source.Locator;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.SourceKind;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.Direction;
import org.meridian.evidence.trial.Drug;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Outcome;
import org.meridian.evidence.trial.RatingScale;

/** The tables to which all others point: sources, drugs, outcomes, scales. */
final class SourceTables {

    private final Map<String, Citation> citations;
    private final Map<String, List<Citation>> byRole = new HashMap<>();
    private final Map<String, Drug> drugs;
    private final Map<String, RatingScale> scales;
    private final List<Outcome> outcomes;

    SourceTables(TablePackage tables, Rows rows) {
        citations = byKey(rows.read(tables.table("sources"), "source_id", SourceTables::citation), Citation::id);
        drugs = byKey(rows.read(tables.table("drugs"), "drug_id", SourceTables::drug), Drug::id);
        scales = byKey(rows.read(tables.table("scales"), "scale_id", SourceTables::scale), RatingScale::id);
        outcomes = rows.read(tables.table("outcomes"), "outcome_id", SourceTables::outcome);
        for (Row row : tables.table("sources").rows()) {
            Optional.ofNullable(citations.get(row.text("source_id")))
                    .ifPresent(it -> byRole.computeIfAbsent(row.text("role"), role -> new ArrayList<>())
                            .add(it));
        }
    }

    private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
        Map<String, T> inOrder = new LinkedHashMap<>();
        values.forEach(value -> inOrder.put(key.apply(value), value));
        return inOrder;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    List<Citation> citations() {
        return List.copyOf(citations.values());
    }

    /** The sources that are in the library for one reason, in the order of the table. */
    List<Citation> inRole(String role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** The source that a row points to; the reader of the package has checked that there is one, unless it was faulty itself. */
    Citation citation(String id) {
        return known(citations, id, "source");
    }

    Optional<RatingScale> scale(Row row, String column) {
        return row.optionalText(column).map(id -> known(scales, id, "scale"));
    }

    Optional<Drug> drug(Row row, String column) {
        return row.optionalText(column).map(id -> known(drugs, id, "drug"));
    }

    /** A semicolon-separated list, which no foreign key of the schema can check. */
    List<Drug> drugs(Row row, String column) {
        return Rows.list(row, column).stream()
                .map(id -> known(drugs, id, "drug"))
                .toList();
    }

    private static <T> T known(Map<String, T> values, String id, String what) {
        T value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("there is no " + what + " \"" + id + "\"");
        }
        return value;
    }

    Provenance provenance(Row row, Obtained obtained, String printed) {
        return new Provenance(
                citation(row.text("source_id")),
                new Locator(Rows.text(row, "place"), Rows.text(row, "seen_at")),
                obtained,
                Rows.constant(Standing.class, row, "standing"),
                printed,
                Rows.text(row, "note"),
                Rows.origin(row));
    }

    private static Citation citation(Row row) {
        Citation.Builder citation = Citation.of(row.text("source_id"), Rows.constant(SourceKind.class, row, "kind"))
                .authors(Rows.list(row, "authors"))
                .title(Rows.text(row, "title"))
                .container(Rows.text(row, "container"))
                .volume(Rows.text(row, "volume"))
                .issue(Rows.text(row, "issue"))
                .pages(Rows.text(row, "pages"))
                .address(Rows.text(row, "url"))
                .standing(Rows.constant(Standing.class, row, "standing"))
                .checked(Rows.text(row, "verified_at"), Rows.text(row, "checked"))
                .licence(Rows.text(row, "licence"))
                .note(Rows.text(row, "note"));
        row.optionalInteger("year").ifPresent(citation::year);
        row.optionalText("doi").ifPresent(doi -> citation.identifier(new Identifier.Doi(doi)));
        row.optionalText("pmid").ifPresent(pmid -> citation.identifier(new Identifier.Pmid(pmid)));
        row.optionalText("pmcid").ifPresent(pmcid -> citation.identifier(new Identifier.Pmcid(pmcid)));
        Rows.list(row, "isbn").forEach(isbn -> citation.identifier(new Identifier.Isbn(isbn)));
        row.optionalText("registry_id").ifPresent(id -> citation.identifier(new Identifier.Registration(id)));
        return citation.build();
    }

    private static Drug drug(Row row) {
        return new Drug(
                row.text("drug_id"),
                row.text("name"),
                Rows.constant(DrugClass.class, row, "drug_class"),
                row.text("basis"));
    }

    private static RatingScale scale(Row row) {
        return new RatingScale(
                row.text("scale_id"),
                row.text("name"),
                Rows.text(row, "unit"),
                row.optionalNumber("minimum"),
                row.optionalNumber("maximum"),
                Rows.constant(Direction.class, row, "better"));
    }

    private static Outcome outcome(Row row) {
        return new Outcome(
                row.text("outcome_id"),
                row.text("name"),
                Rows.constant(Outcome.Kind.class, row, "kind"),
                Rows.text(row, "event"),
                Rows.constant(Direction.class, row, "better"),
                row.text("definition")
                        + row.optionalText("note").map(note -> " " + note).orElse(""));
    }
}
