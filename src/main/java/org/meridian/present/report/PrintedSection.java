package org.meridian.present.report;

import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.List;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.judgement.printed.AuditedFigure;
import org.meridian.judgement.printed.CheckAnswer;
import org.meridian.judgement.printed.CheckResult;
import org.meridian.judgement.printed.LibraryAudit;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;

/** The printed figures of the library that cannot all be right, with the arithmetic that says so. */
final class PrintedSection {

    static final String ID = "printed";

    private PrintedSection() {}

    static Html of(LibraryAudit audit) {
        List<AuditedFigure> found = audit.contradictions();
        return PageFrame.section(
                ID,
                "Printed figures that cannot all be right",
                tag(
                        "p",
                        "Every printed figure of the library was compared with the figures reported with it: percentages against counts, totals "
                                + "against parts, p values against counts, intervals against estimates. A printed number stands for "
                                + "every value that rounds to it. The result: " + audit + "."),
                found.isEmpty() ? tag("p", "No rule is broken.") : table(audit.library(), found));
    }

    private static Html table(EvidenceLibrary library, List<AuditedFigure> found) {
        HtmlTable table = new HtmlTable(
                "Figures that break a rule of arithmetic",
                "Trial or review",
                "Outcome",
                "Printed",
                "What is wrong",
                "Place");
        for (AuditedFigure figure : found) {
            table.row(
                    text(figure.label()),
                    text(ReportWords.outcome(library, figure.outcome()) + "; " + figure.about()),
                    text(figure.check().printed().toString()),
                    tag("ul")
                            .containing(figure.check().those(CheckAnswer.INCONSISTENT).stream()
                                    .map(PrintedSection::item)
                                    .toList()),
                    SourceLinks.place(figure.provenance()));
        }
        return table.html();
    }

    private static Html item(CheckResult result) {
        return tag("li", result.toString());
    }
}
