package org.meridian.present.notebook;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.none;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.HtmlTable.cells;

import java.util.List;
import java.util.function.IntFunction;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.Words;

/** A table, of which only the first rows are shown if there are many, and how many more there are. */
final class FirstRows {

    static final int MOST = 20;

    private FirstRows() {}

    /**
     * Shows rows of text.
     *
     * @param table without rows yet
     * @param size how many rows there are
     * @param row the texts of a row
     */
    static Html of(HtmlTable table, int size, IntFunction<List<String>> row) {
        for (int i = 0; i < Math.min(size, MOST); i++) {
            table.row(cells(row.apply(i).toArray(String[]::new)));
        }
        return all(table.html(), size > MOST ? tag("p", more(size)) : none());
    }

    static String more(int size) {
        return "and " + Words.count(size - MOST, "row") + " more";
    }
}
