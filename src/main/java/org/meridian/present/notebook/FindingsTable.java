package org.meridian.present.notebook;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.HtmlTable.cells;

import java.util.stream.Collectors;
import org.meridian.judgement.grade.AbsoluteEffect;
import org.meridian.judgement.grade.OutcomeRow;
import org.meridian.judgement.grade.SummaryOfFindings;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.Decimals;

/** A summary of findings, with a sentence for every outcome below it. */
final class FindingsTable {

    private FindingsTable() {}

    static Html of(SummaryOfFindings findings) {
        HtmlTable table = new HtmlTable(
                        findings.toString(),
                        "Outcome",
                        "Studies",
                        "People",
                        "Relative effect",
                        "Absolute effect",
                        "Certainty")
                .flushLeft("Relative effect", "Absolute effect", "Certainty");
        findings.rows().forEach(row -> row(table, row));
        return all(
                table.html(),
                tag("ul")
                        .containing(findings.rows().stream()
                                .map(row -> tag("li", findings.sentence(row)))
                                .toList()));
    }

    private static void row(HtmlTable table, OutcomeRow row) {
        table.row(cells(
                row.outcome().name(),
                Integer.toString(row.pooled().k()),
                row.participants().isPresent()
                        ? Decimals.fixed(row.participants().getAsDouble(), 0)
                        : "not known",
                row.pooled().measure().symbol() + " " + row.pooled().text(),
                row.absolute().isEmpty()
                        ? "none"
                        : row.absolute().stream().map(AbsoluteEffect::toString).collect(Collectors.joining("; ")),
                row.certainty().toString()));
    }
}
