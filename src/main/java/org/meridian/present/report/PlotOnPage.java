package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.List;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.FigureFormat;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.figure.SvgWriter;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.Decimals;

/** A plot on a page, with its files, and with its numbers as a table for those to whom a picture says little. */
final class PlotOnPage {

    /** More than a reader wants of one number, and still fewer than the file has. */
    private static final int DIGITS = 4;

    private PlotOnPage() {}

    /**
     * The plot.
     *
     * @param figure what is shown
     * @param kind what it is, for example {@code Forest plot}
     * @param subject what it is about, by which it differs from other plots of its kind on the page
     * @param about what more there is to say, without a full stop
     * @param file the name of its files without the extension, a letter first
     */
    static Html of(Figure figure, String kind, String subject, String about, String file) {
        List<Html> formats = List.of(FigureFormat.values()).stream()
                .<Html>map(format -> tag("a", format.name()).with("href", file + format.extension()))
                .toList();
        return all(
                tag(
                        "figure",
                        tag(
                                        "div",
                                        Html.verbatim(SvgWriter.withDefaults()
                                                .withId(file)
                                                .write(figure)))
                                .css("plot")
                                .with("role", "region")
                                .with("aria-label", kind + ": " + subject)
                                .with("tabindex", "0"),
                        tag(
                                "figcaption",
                                text(kind + ": " + about + ". Also as "),
                                Html.joined(", ", formats),
                                text("."))),
                tag(
                        "details",
                        tag("summary", kind + " as a table"),
                        table("What is drawn: " + figure.title(), figure.table())));
    }

    private static Html table(String caption, FigureTable data) {
        HtmlTable table = new HtmlTable(
                caption, data.headings().stream().map(ReportWords::sentence).toArray(String[]::new));
        for (List<FigureCell> row : data.rows()) {
            table.row(row.stream().map(cell -> text(words(cell))).toArray(Html[]::new));
        }
        return table.compact().html();
    }

    private static String words(FigureCell cell) {
        if (cell instanceof FigureCell.Number number) {
            double value = number.value().doubleValue();
            return value == Math.rint(value) && Math.abs(value) < 1e9
                    ? Decimals.fixed(value, 0)
                    : Decimals.significant(value, DIGITS);
        }
        return cell.words();
    }
}
