package org.meridian.synthesis.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.stat.Words;
import org.meridian.table.DataTable;

/** A study table in words: which column is what. */
final class StudyTableText {

    private static final int VALUES = 3;

    private StudyTableText() {}

    static String of(StudyTable table) {
        List<String> lines = new ArrayList<>();
        lines.add(table.toString());
        List<String[]> roles = roles(table);
        int roleWidth = width(roles, 0);
        int columnWidth = width(roles, 1);
        String format = "  %-" + roleWidth + "s  %-" + columnWidth + "s  %s";
        roles.forEach(it -> lines.add(format.formatted(it[0], it[1], it[2]).stripTrailing()));
        Set<String> others = new LinkedHashSet<>(table.cells().columns());
        table.roles().recognised().forEach(it -> others.remove(it.column()));
        others.removeAll(table.roles().said().values());
        if (!others.isEmpty()) {
            lines.add("  kept as covariates: " + Words.list(others));
        }
        table.notes().forEach(note -> lines.add("  " + note));
        return String.join("\n", lines);
    }

    /** Each column once, with all its roles; a role with several columns is marked as open. */
    private static List<String[]> roles(StudyTable table) {
        List<String[]> lines = new ArrayList<>();
        for (String column : table.cells().columns()) {
            Set<String> said = table.roles().said().entrySet().stream()
                    .filter(it -> it.getValue().equals(column))
                    .map(it -> it.getKey().words())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            table.roles().recognised().stream()
                    .filter(it -> it.column().equals(column))
                    .forEach(it -> said.add(it.role().words()
                            + it.measure().map(name -> " (" + name + ")").orElse("")));
            if (!said.isEmpty()) {
                lines.add(new String[] {column, String.join(" or ", said), firstValues(table.cells(), column)});
            }
        }
        return lines;
    }

    private static String firstValues(DataTable cells, String column) {
        String first = cells.column(column).stream()
                .limit(VALUES)
                .map(cell -> cell.isMissing() ? "(missing)" : cell.text())
                .collect(Collectors.joining(", "));
        return cells.size() > VALUES ? first + ", …" : first;
    }

    private static int width(Collection<String[]> lines, int part) {
        return lines.stream().mapToInt(it -> it[part].length()).max().orElse(1);
    }
}
