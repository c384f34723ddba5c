package org.meridian.present.notebook;

import static org.meridian.present.html.Html.all;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.TextTable;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.table.Cell;
import org.meridian.table.DataTable;

/** The rows of a table, the first of them if there are many, and what was recognised when it was read. */
final class CellTable {

    private CellTable() {}

    static Display of(DataTable table) {
        return display(text(table), table, table.notes());
    }

    /** The rows with the role of each column. */
    static Display of(StudyTable table) {
        List<String> notes = new ArrayList<>();
        table.columns().forEach((role, column) -> notes.add(column + ": " + role.words()));
        notes.addAll(table.notes());
        return display(table.summary(), table.cells(), notes);
    }

    private static Display display(String text, DataTable table, List<String> notes) {
        Display display = Display.ofText(text);
        return table.columns().isEmpty()
                ? display
                : display.with(DisplayForm.HTML, html(table, notes).markup());
    }

    private static String text(DataTable table) {
        StringBuilder text = new StringBuilder(table.toString()).append('\n');
        if (!table.columns().isEmpty()) {
            TextTable rows = new TextTable(table.columns().toArray(String[]::new));
            IntStream.range(0, Math.min(table.size(), FirstRows.MOST))
                    .forEach(i -> rows.row(row(table, i).toArray(String[]::new)));
            text.append('\n').append(rows);
        }
        if (table.size() > FirstRows.MOST) {
            text.append(FirstRows.more(table.size())).append('\n');
        }
        table.notes().forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    private static Html html(DataTable table, List<String> notes) {
        HtmlTable rows = new HtmlTable(table.toString(), table.columns().toArray(String[]::new))
                .flushLeft(table.columns().stream()
                        .filter(column -> hasWords(table.column(column)))
                        .toArray(String[]::new));
        return all(FirstRows.of(rows, table.size(), i -> row(table, i)), ResultNotes.of(notes, List.of()));
    }

    private static boolean hasWords(List<Cell> column) {
        return column.stream()
                .anyMatch(cell -> !cell.isMissing() && cell.number().isEmpty());
    }

    private static List<String> row(DataTable table, int row) {
        return table.columns().stream()
                .map(column -> table.cell(row, column).text())
                .toList();
    }
}
