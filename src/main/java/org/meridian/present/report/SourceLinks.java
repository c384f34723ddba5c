package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Identifier;
import org.meridian.evidence.source.Provenance;
import org.meridian.present.html.Html;

/** Ways from the page to a source: DOI, PubMed, registers, its own page. */
final class SourceLinks {

    private SourceLinks() {}

    /** Every identifier with its link, or else the address of the source, or else that none was seen. */
    static Html of(Citation citation) {
        List<Html> links = new ArrayList<>();
        for (Identifier identifier : citation.identifiers()) {
            links.add(
                    identifier.url().isEmpty()
                            ? text(identifier.label())
                            : tag("a", identifier.label()).with("href", identifier.url()));
        }
        if (links.isEmpty() && ReportWords.isWebAddress(citation.address())) {
            links.add(tag("a", "its page").with("href", citation.address()));
        }
        if (links.isEmpty()) {
            links.add(tag("span", "no address seen").css("unseen"));
        }
        return Html.joined(", ", links);
    }

    /** Where a figure stands, how it was obtained and how sure one can be. */
    static Html place(Provenance provenance) {
        return all(
                ReportWords.linked(provenance.source().shortForm(), provenance.source()),
                text(", "),
                ReportWords.orUnseen(provenance.locator().place()),
                text(" (" + provenance.obtained().words() + ", "
                        + provenance.standing().words() + ")"));
    }
}
