package org.meridian.present.report;

import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Standing;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.exchange.results.Results;
import org.meridian.present.html.Html;

/** The sources behind this page, in the order of the library. */
final class SourceList {

    private SourceList() {}

    static Html of(Results results) {
        List<Citation> all = results.comparison().library().sources();
        Set<Citation> used = used(results);
        List<Citation> listed = new ArrayList<>(all);
        listed.retainAll(used);
        used.stream().filter(it -> !all.contains(it)).forEach(listed::add);
        return tag(
                        "section",
                        tag("h2", "Sources").id("sources-heading"),
                        tag(
                                "p",
                                "The reports of the trials in and out, and the reviews whose results are shown: "
                                        + ReportWords.count(listed.size(), "source", "sources") + "."),
                        tag("ol")
                                .css("sources")
                                .containing(
                                        listed.stream().map(SourceList::item).toList()))
                .id("sources")
                .with("aria-labelledby", "sources-heading");
    }

    private static Set<Citation> used(Results results) {
        Set<Citation> used = new LinkedHashSet<>();
        for (OutcomeResults outcome : results.outcomes()) {
            OutcomeEvidence evidence = outcome.evidence();
            evidence.included().forEach(it -> {
                used.add(it.trial().citation());
                it.provenances().forEach(provenance -> used.add(provenance.source()));
            });
            evidence.excluded().forEach(it -> used.add(it.trial().citation()));
            evidence.printed().forEach(it -> {
                used.add(it.review().citation());
                used.add(it.result().provenance().source());
            });
        }
        return used;
    }

    private static Html item(Citation citation) {
        String standing = citation.standing() == Standing.VERIFIED
                ? ""
                : " Record " + citation.standing().words() + ".";
        return tag(
                "li",
                ReportWords.orUnseen(ReportWords.ended(citation.toString())),
                text(" "),
                tag("span", ReportWords.sentence(citation.kind().words()) + ".").css("small"),
                text(" "),
                SourceLinks.of(citation),
                text("." + standing));
    }
}
