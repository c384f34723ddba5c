package org.meridian.present.html;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table with a caption, column headings and a heading for every row. Each cell also carries its column's heading, so that a
 * narrow screen can show the rows as cards.
 */
public final class HtmlTable {

    private final String caption;
    private String css = "table";
    private final List<String> headings;
    private final Set<String> words = new HashSet<>();
    private final List<Html> bodies = new ArrayList<>();
    private final List<Html> rows = new ArrayList<>();

    /**
     * A table without rows yet.
     *
     * @param caption what it shows
     * @param headings one for each column
     */
    public HtmlTable(String caption, String... headings) {
        this.caption = caption;
        this.headings = List.of(headings);
    }

    /**
     * Sets the row headings and some columns flush left by themselves, for a page whose style sheet is not ours and sets all cells flush
     * right, as notebooks do. To be called before the first row.
     *
     * @param columns headings of the columns that hold words
     * @return this table
     */
    public HtmlTable flushLeft(String... columns) {
        words.add(headings.get(0));
        words.addAll(List.of(columns));
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column; the first is the row's heading
     * @return this table
     * @throws IllegalArgumentException if there are not as many cells as headings
     */
    public HtmlTable row(Html... cells) {
        return row("", cells);
    }

    /**
     * Adds a row with classes for the style sheet.
     *
     * @param css the classes; empty for none
     * @param cells one for each column; the first is the row's heading
     * @return this table
     * @throws IllegalArgumentException if there are not as many cells as headings
     */
    public HtmlTable row(String css, Html... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(
                    "a row needs " + headings.size() + " cells, but had " + cells.length + " in \"" + caption + "\"");
        }
        List<Html> row = new ArrayList<>();
        row.add(aligned(0, tag("th", cells[0]).with("scope", "row")));
        for (int i = 1; i < cells.length; i++) {
            // The inner box keeps a cell in one piece when a card sets it beside its heading.
            row.add(aligned(i, tag("td", tag("div", cells[i])).with("data-label", headings.get(i))));
        }
        Html.Element tr = tag("tr", all(row));
        rows.add(css.isEmpty() ? tr : tr.css(css));
        return this;
    }

    /**
     * On a narrow screen each row is set as running text: for tables of short figures.
     *
     * @return this table
     */
    public HtmlTable compact() {
        css = "table compact";
        return this;
    }

    /**
     * The rows that follow belong together under a heading.
     *
     * @param heading the heading
     * @return this table
     */
    public HtmlTable group(String heading) {
        endBody();
        rows.add(tag(
                        "tr",
                        tag("th", heading).with("scope", "rowgroup").with("colspan", Integer.toString(headings.size())))
                .css("group"));
        return this;
    }

    private Html.Element aligned(int column, Html.Element cell) {
        return words.contains(headings.get(column)) ? cell.with("style", "text-align: left") : cell;
    }

    private void endBody() {
        if (!rows.isEmpty()) {
            bodies.add(tag("tbody", all(rows)));
            rows.clear();
        }
    }

    /**
     * The finished table.
     *
     * @return a box with the table in it, which may scroll by itself
     */
    public Html html() {
        endBody();
        Html head = tag(
                "thead",
                tag("tr")
                        .containing(IntStream.range(0, headings.size())
                                .mapToObj(i ->
                                        aligned(i, tag("th", headings.get(i)).with("scope", "col")))
                                .toList()));
        return tag("div", tag("table", tag("caption", caption), head, all(bodies)))
                .css(css);
    }

    /**
     * Cells of plain text.
     *
     * @param texts one for each cell
     * @return the cells
     */
    public static Html[] cells(String... texts) {
        return Arrays.stream(texts).map(it -> text(it)).toArray(Html[]::new);
    }
}
