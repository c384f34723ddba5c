package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.List;
import org.meridian.evidence.comparison.Gap;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.exchange.results.Results;
import org.meridian.present.html.Html;

/** What is not known, and why. */
final class GapList {

    private GapList() {}

    static Html of(OutcomeEvidence evidence) {
        return all(
                tag("h3", "Not known"),
                evidence.gaps().isEmpty()
                        ? tag("p", "No gap is recorded for this outcome; that is not to say that there is none.")
                        : list(evidence.gaps()));
    }

    /** The gaps that concern a trial or a review as a whole. */
    static Html general(Results results) {
        return tag(
                        "section",
                        tag("h2", "Not known, whatever the outcome").id("not-known-heading"),
                        results.generalGaps().isEmpty()
                                ? tag("p", "No general gap is recorded; that is not to say that there is none.")
                                : list(results.generalGaps()))
                .id("not-known")
                .with("aria-labelledby", "not-known-heading");
    }

    private static Html list(List<Gap> gaps) {
        return tag("ul").css("gaps").containing(gaps.stream().map(GapList::item).toList());
    }

    private static Html item(Gap gap) {
        return tag(
                "li",
                gap.about().isEmpty() ? Html.none() : all(tag("strong", gap.about()), text(": ")),
                text(gap.missing() + " "),
                tag("span", gap.reason()).css("small"));
    }
}
