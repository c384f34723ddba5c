package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meridian.evidence.article.ClaimLink;
import org.meridian.judgement.claim.AssertionCheck;
import org.meridian.judgement.claim.AuditedClaim;
import org.meridian.judgement.claim.ClaimEvidence;
import org.meridian.judgement.claim.ReportedEvidence;
import org.meridian.present.html.Html;

/** All that the rules looked at for one claim, to be opened: reports with their places, quantities with what they rest on, sources. */
final class ClaimDetails {

    private ClaimDetails() {}

    static Html of(AuditedClaim audited) {
        ClaimEvidence evidence = audited.evidence();
        List<Html> parts = new ArrayList<>();
        Set<String> decisive = new LinkedHashSet<>(audited.because());
        List<Html> checks = evidence.checks().stream()
                .map(it -> check(it, mark(decisive.remove(it.toString()))))
                .toList();
        List<Html> reports = evidence.testimonies().stream()
                .map(it -> report(it, mark(decisive.remove(it.toString()))))
                .toList();
        add(
                "Why the rule fired",
                decisive.stream().<Html>map(it -> tag("li", it)).toList(),
                parts);
        add("Computed anew", checks, parts);
        add("Reported", reports, parts);
        add(
                "Sources",
                audited.claim().links().stream().map(ClaimDetails::source).toList(),
                parts);
        return tag("details", tag("summary", summary(audited)), all(parts));
    }

    /** What there is, so that nobody opens it for nothing. */
    private static String summary(AuditedClaim audited) {
        return ReportWords.count(audited.evidence().testimonies().size(), "report", "reports") + ", "
                + ReportWords.count(audited.evidence().checks().size(), "computed quantity", "computed quantities")
                + ", "
                + ReportWords.count(audited.claim().links().size(), "source", "sources");
    }

    private static void add(String heading, List<? extends Html> items, List<Html> parts) {
        if (!items.isEmpty()) {
            parts.add(tag("p", tag("strong", heading)));
            parts.add(tag("ul").containing(items));
        }
    }

    private static Html check(AssertionCheck check, Html mark) {
        List<Html> more = new ArrayList<>();
        check.measured().basis().forEach(it -> more.add(tag("li", "from " + it)));
        check.limits().forEach(it -> more.add(tag("li", "limit: " + it)));
        return tag(
                "li",
                mark,
                text(check.toString()),
                more.isEmpty() ? Html.none() : tag("ul").containing(more));
    }

    private static Html report(ReportedEvidence testimony, Html mark) {
        return tag(
                "li",
                mark,
                text(testimony + " — "),
                SourceLinks.place(testimony.provenance()),
                text(", " + testimony.role().words()));
    }

    /** What made the rule fire is told from what merely was there. */
    private static Html mark(boolean fired) {
        return fired ? tag("strong", "Made the rule fire: ") : Html.none();
    }

    private static Html source(ClaimLink link) {
        return tag("li", text(link.source().id() + ", " + link + ": "), SourceLinks.of(link.source()));
    }
}
