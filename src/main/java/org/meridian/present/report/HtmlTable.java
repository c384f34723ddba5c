package org.meridian.present.report;

import static org.meridian.present.report.Html.all;
import static org.meridian.present.report.Html.tag;
import static org.meridian.present.report.Html.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table with a caption, column headings and a heading for every row. Each cell also carries its column's heading, so that a
 * narrow screen can show the rows as cards.
 */
final class HtmlTable {

    private final String caption;
    private String css = "table";
    private final List<String> headings;
    private final List<Html> bodies = new ArrayList<>();
    private final List<Html> rows = new ArrayList<>();

    HtmlTable(String caption, String... headings) {
        this.caption = caption;
        this.headings = List.of(headings);
    }

    HtmlTable row(Html... cells) {
        return row("", cells);
    }

    HtmlTable row(String css, Html... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(
                    "a row needs " + headings.size() + " cells, but had " + cells.length + " in \"" + caption + "\"");
        }
        List<Html> row = new ArrayList<>();
        row.add(tag("th", cells[0]).with("scope", "row"));
        for (int i = 1; i < cells.length; i++) {
            // The inner box keeps a cell in one piece when a card sets it beside its heading.
            row.add(tag("td", tag("div", cells[i])).with("data-label", headings.get(i)));
        }
        Html.Element tr = tag("tr", all(row));
        rows.add(css.isEmpty() ? tr : tr.css(css));
        return this;
    }

    /** On a narrow screen each row is set as running text: for tables of short figures. */
    HtmlTable compact() {
        css = "table compact";
        return this;
    }

    /** The rows that follow belong together under a heading. */
    HtmlTable group(String heading) {
        endBody();
        rows.add(tag(
                        "tr",
                        tag("th", heading).with("scope", "rowgroup").with("colspan", Integer.toString(headings.size())))
                .css("group"));
        return this;
    }

    private void endBody() {
        if (!rows.isEmpty()) {
            bodies.add(tag("tbody", all(rows)));
            rows.clear();
        }
    }

    Html html() {
        endBody();
        Html head = tag(
                "thead",
                tag("tr")
                        .containing(headings.stream()
                                .map(heading -> tag("th", heading).with("scope", "col"))
                                .toList()));
        return tag("div", tag("table", tag("caption", caption), head, all(bodies)))
                .css(css);
    }

    /** Cells of plain text. */
    static Html[] cells(String... texts) {
        return Arrays.stream(texts).map(it -> text(it)).toArray(Html[]::new);
    }
}
