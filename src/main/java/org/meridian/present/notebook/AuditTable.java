package org.meridian.present.notebook;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.HtmlTable.cells;

import org.meridian.judgement.printed.AuditedFigure;
import org.meridian.judgement.printed.CheckAnswer;
import org.meridian.judgement.printed.CheckResult;
import org.meridian.judgement.printed.LibraryAudit;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;

/** The printed figures of a library that cannot all be right, each with the rule, its arithmetic and its source. */
final class AuditTable {

    private AuditTable() {}

    static Html of(LibraryAudit audit) {
        Html headline = tag("p", tag("strong", audit.toString()));
        if (audit.contradictions().isEmpty()) {
            return headline;
        }
        HtmlTable table = new HtmlTable("Figures that cannot all be right", "Whose", "Rule", "Arithmetic", "Source")
                .flushLeft("Rule", "Arithmetic", "Source");
        for (AuditedFigure figure : audit.contradictions()) {
            for (CheckResult result : figure.check().those(CheckAnswer.INCONSISTENT)) {
                table.row(cells(
                        figure.label() + ", " + figure.outcome() + ", " + figure.about(),
                        result.check().words(),
                        result.arithmetic() + (result.note().isEmpty() ? "" : " (" + result.note() + ")"),
                        figure.provenance().toString()));
            }
        }
        return all(headline, table.html());
    }
}
