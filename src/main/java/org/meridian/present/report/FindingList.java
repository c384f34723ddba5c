package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.List;
import java.util.Locale;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.present.html.Html;
import org.meridian.synthesis.guardrail.Finding;

/** What a careful reader would object to in a result. */
final class FindingList {

    private FindingList() {}

    static Html of(OutcomeResults results) {
        return of(results.leading().pooled().map(results.evidence()::findings).orElse(List.of()));
    }

    static Html of(List<Finding> findings) {
        return findings.isEmpty()
                ? Html.none()
                : all(
                        tag("h3", "What a careful reader would object to"),
                        tag("ul")
                                .css("gaps")
                                .containing(
                                        findings.stream().map(FindingList::item).toList()));
    }

    private static Html item(Finding finding) {
        return tag(
                "li",
                tag("strong", ReportWords.sentence(finding.severity().name().toLowerCase(Locale.ROOT))),
                text(": " + finding.message() + " "),
                tag("a", "Reference")
                        .with("href", "https://doi.org/" + finding.code().reference()),
                text(" "),
                tag("span", finding.code().name()).css("small"));
    }
}
