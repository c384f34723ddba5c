package org.meridian.synthesis.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.table.DataTable;

/** What the studies of a table are called. */
final class StudyLabels {

    private static final Set<String> AUTHORS = Set.of("author", "authors", "firstauthor");
    private static final Set<String> YEARS =
            Set.of("year", "studyyear", "pubyear", "publicationyear", "yearofpublication");

    private StudyLabels() {}

    /** A label for each row: what its column says, with the year after authors who were recognised; a number where there is none. */
    static List<String> of(StudyTable table) {
        Optional<String> column = Optional.ofNullable(table.columns().get(Role.STUDY));
        Optional<String> year = column.filter(it -> !table.roles().said().containsKey(Role.STUDY))
                .filter(it -> AUTHORS.contains(HeaderName.of(it).compact()))
                .flatMap(it -> year(table.cells()));
        List<String> labels = new ArrayList<>(table.size());
        for (int i = 0; i < table.size(); i++) {
            int row = i;
            labels.add(column.flatMap(it -> table.cells().cell(row, it).present())
                    .map(it -> dated(
                            it, year.map(other -> table.cells().cell(row, other).text())))
                    .orElse("Study " + (row + 1)));
        }
        return labels;
    }

    private static Optional<String> year(DataTable cells) {
        return cells.columns().stream()
                .filter(it -> YEARS.contains(HeaderName.of(it).compact()))
                .findFirst();
    }

    private static String dated(String author, Optional<String> year) {
        return year.filter(it -> !it.isEmpty() && !author.contains(it))
                .map(it -> author + " " + it)
                .orElse(author);
    }
}
