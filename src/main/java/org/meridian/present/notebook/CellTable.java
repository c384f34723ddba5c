package org.meridian.present.notebook;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.TextTable;
import org.meridian.table.Cell;
import org.meridian.table.DataTable;

/** The rows of a plain table, the first of them if there are many, and what was recognised when it was read. */
final class CellTable {

    private CellTable() {}

    static Display of(DataTable table) {
        return table.columns().isEmpty()
                ? Display.ofText(text(table))
                : Display.ofText(text(table)).with(DisplayForm.HTML, html(table).markup());
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

    private static Html html(DataTable table) {
        HtmlTable rows = new HtmlTable(table.toString(), table.columns().toArray(String[]::new))
                .flushLeft(table.columns().stream()
                        .filter(column -> hasWords(table.column(column)))
                        .toArray(String[]::new));
        Html first = FirstRows.of(rows, table.size(), i -> row(table, i));
        return table.notes().isEmpty()
                ? first
                : all(
                        first,
                        tag("ul")
                                .containing(table.notes().stream()
                                        .map(note -> tag("li", note))
                                        .toList()));
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
