package org.meridian.evidence.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.stat.Words;
import org.meridian.table.Problem;

/** Finds rows that point to a row which does not exist. */
final class ForeignKeyCheck {

    private final Map<String, TableDraft> drafts;
    private final List<Problem> problems;

    private ForeignKeyCheck(Map<String, TableDraft> drafts, List<Problem> problems) {
        this.drafts = drafts;
        this.problems = problems;
    }

    /** Checks the joins between the tables that could be read, by their names. */
    static void check(Map<String, TableDraft> drafts, List<Problem> problems) {
        ForeignKeyCheck check = new ForeignKeyCheck(drafts, problems);
        for (TableDraft draft : drafts.values()) {
            for (ForeignKey key : draft.table().resource().schema().foreignKeys()) {
                check.check(draft.table(), key);
            }
        }
    }

    private void check(Table from, ForeignKey key) {
        // A table that was not wholly understood cannot show that a value is absent: its own problems come first.
        Optional<Table> target = Optional.ofNullable(
                        drafts.get(key.resource().isEmpty() ? from.name() : key.resource()))
                .filter(draft -> draft.canAccuse(key.referenced()))
                .map(TableDraft::table);
        if (target.isEmpty()) {
            return;
        }
        Set<List<Object>> known = new HashSet<>();
        target.get().rows().forEach(row -> row.key(key.referenced()).ifPresent(known::add));
        for (Row row : from.rows()) {
            if (row.key(key.columns()).filter(value -> !known.contains(value)).isPresent()) {
                problems.add(new Problem(
                        row.file(),
                        row.line(),
                        Words.list(key.columns()),
                        "must be found in " + target.get().resource().path() + " (" + Words.list(key.referenced())
                                + "), but "
                                + Words.quoted(
                                        key.columns().stream().map(row::text).toList())
                                + " is not there"));
            }
        }
    }
}
