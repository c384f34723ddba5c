package org.meridian.evidence.sciatica;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meridian.evidence.article.Assertion;
import org.meridian.evidence.article.Bearing;
import org.meridian.evidence.article.ClaimCoding;
import org.meridian.evidence.article.ClaimRelation;
import org.meridian.evidence.article.Stance;
import org.meridian.evidence.article.Subject;
import org.meridian.evidence.dataset.Row;
import org.meridian.evidence.dataset.Table;
import org.meridian.evidence.dataset.TablePackage;

/** How claims and sources were coded. */
final class CodingTables {

    private CodingTables() {}

    static ClaimCoding read(TablePackage tables, Rows rows) {
        return new ClaimCoding(
                subjects(tables.table("claim_subjects"), "claim_id", rows),
                subjects(tables.table("source_subjects"), "source_id", rows),
                rows.read(tables.table("claim_evidence"), "stance", CodingTables::bearing),
                rows.read(tables.table("claim_assertions"), "relation", CodingTables::assertion));
    }

    private static Map<String, Subject> subjects(Table table, String key, Rows rows) {
        Map<String, Subject> subjects = new HashMap<>();
        rows.read(table, "subject", row -> Map.entry(row.text(key), Rows.constant(Subject.class, row, "subject")))
                .forEach(it -> subjects.put(it.getKey(), it.getValue()));
        return subjects;
    }

    private static Bearing bearing(Row row) {
        if (row.has("finding_id") == row.has("fact_id")) {
            throw new IllegalArgumentException("a row names a finding or a fact, and not both");
        }
        return new Bearing(
                row.text("claim_id"),
                row.text(row.has("finding_id") ? "finding_id" : "fact_id"),
                Rows.constant(Stance.class, row, "stance"),
                Rows.text(row, "note"));
    }

    private static Assertion assertion(Row row) {
        return new Assertion(
                row.text("claim_id"),
                row.text("quantity"),
                Rows.text(row, "about"),
                Rows.constant(ClaimRelation.class, row, "relation"),
                row.optionalNumber("low"),
                row.optionalNumber("high"),
                words(row),
                Rows.text(row, "note"));
    }

    private static List<String> words(Row row) {
        return row.optionalText("words").map(it -> Arrays.asList(it.split(";"))).orElse(List.of());
    }
}
