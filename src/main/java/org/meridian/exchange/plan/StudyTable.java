package org.meridian.exchange.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Study data from whichever source, before anybody knows what a column means.
 *
 * @param name the file, the data set or the part of the plan that they come from
 * @param columns the names of the columns
 * @param rows the rows
 */
public record StudyTable(String name, List<String> columns, List<Row> rows) {

    /**
     * One row.
     *
     * @param place where it stands, for example {@code bcg.csv, line 2}
     * @param cells column to cell; an empty cell is left out
     */
    public record Row(String place, Map<String, StudyCell> cells) {

        /** Copies the map. */
        public Row {
            cells = Map.copyOf(cells);
        }

        /**
         * A cell as it is written.
         *
         * @param column the name of its column
         * @return the text; empty if the cell is
         */
        public String text(String column) {
            return cell(column).map(StudyCell::text).orElse("");
        }

        Optional<StudyCell> cell(String column) {
            return Optional.ofNullable(cells.get(column));
        }
    }

    /** Copies the lists. */
    public StudyTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The rows that fulfil every condition. */
    StudyTable where(List<Condition> conditions) {
        check(conditions.stream().map(Condition::column).toList());
        List<Row> chosen = rows.stream()
                .filter(row -> conditions.stream()
                        .allMatch(condition -> row.cell(condition.column())
                                .map(condition::holds)
                                .orElse(false)))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    rows.isEmpty()
                            ? name + " has no rows"
                            : "no row of " + name + " fulfils "
                                    + conditions.stream()
                                            .map(Condition::toString)
                                            .reduce((a, b) -> a + " and " + b)
                                            .orElse(""));
        }
        return new StudyTable(name, columns, chosen);
    }

    /** Refuses columns that the table does not have, all of them at once. */
    void check(Collection<String> wanted) {
        List<String> missing = wanted.stream()
                .filter(column -> !columns.contains(column))
                .distinct()
                .map(column -> "column \"" + column + "\" is not in " + name)
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    String.join("; ", missing) + " (columns: " + String.join(", ", columns) + ")");
        }
    }
}
