package org.meridian.evidence.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.stat.Words;
import org.meridian.table.Problem;

/** Finds keys and unique values that stand in two rows. */
final class RepetitionCheck {

    private final Table table;
    private final List<Problem> problems;

    private RepetitionCheck(Table table, List<Problem> problems) {
        this.table = table;
        this.problems = problems;
    }

    static void check(Table table, List<Problem> problems) {
        RepetitionCheck check = new RepetitionCheck(table, problems);
        List<String> primaryKey = table.resource().schema().primaryKey();
        if (!primaryKey.isEmpty()) {
            check.requireDistinct(primaryKey, "the primary key must name one row, but ");
        }
        for (Field field : table.resource().schema().fields()) {
            if (field.isUnique() && !primaryKey.equals(List.of(field.name()))) {
                check.requireDistinct(List.of(field.name()), "must be unique, but ");
            }
        }
    }

    private void requireDistinct(List<String> columns, String rule) {
        Map<List<Object>, Row> first = new HashMap<>();
        for (Row row : table.rows()) {
            Optional<Row> earlier = row.key(columns).map(key -> first.putIfAbsent(key, row));
            earlier.ifPresent(other -> problems.add(new Problem(
                    row.file(),
                    row.line(),
                    Words.list(columns),
                    rule + Words.quoted(columns.stream().map(row::text).toList()) + " is already in "
                            + (other.file().equals(row.file()) ? "" : other.file() + ", ") + "line " + other.line())));
        }
    }
}
