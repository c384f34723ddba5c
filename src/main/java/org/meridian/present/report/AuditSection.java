package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.List;
import java.util.Locale;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.Section;
import org.meridian.judgement.claim.AuditedArticle;
import org.meridian.judgement.claim.AuditedClaim;
import org.meridian.judgement.claim.Verdict;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;

/** The article of the library, claim by claim: what it says, the verdict with its rule, a reader's conclusion, and the evidence. */
final class AuditSection {

    static final String ID = "audit";
    static final String TABLE = "audit.csv";
    static final String JSON = "audit.json";

    private AuditSection() {}

    static Html of(AuditedArticle audited) {
        return PageFrame.section(
                ID,
                "The article, claim by claim",
                tag(
                        "p",
                        text("What “"),
                        ReportWords.linked(
                                audited.article().citation().title(),
                                audited.article().citation()),
                        text("” says, what its sources report, and what the data give when computed anew: " + audited
                                + ".")),
                tag(
                        "p",
                        "Each verdict follows from a written rule that looks at the wording, at the reports and at computed "
                                + "quantities, never at which claim it is. A reader’s own conclusion is shown beside it; no rule "
                                + "looks at that. " + differing(audited)),
                tag(
                        "p",
                        text("The whole audit as a table: "),
                        tag("a", TABLE).with("href", TABLE),
                        text("; as data: "),
                        tag("a", JSON).with("href", JSON),
                        text(".")),
                counts(audited),
                tag("div", claims(audited)).id("audit-claims"),
                AuditFilter.script());
    }

    private static String differing(AuditedArticle audited) {
        int differ = audited.differingFromReader().size();
        return differ == 0
                ? "Both agree on every claim."
                : "They differ on " + ReportWords.count(differ, "claim", "claims") + ", which are marked.";
    }

    private static Html counts(AuditedArticle audited) {
        HtmlTable table = new HtmlTable("How many claims have which verdict", "Verdict", "Claims", "Which");
        audited.counts()
                .forEach((verdict, count) -> table.row(
                        text(ReportWords.sentence(verdict.words())),
                        text(Integer.toString(count)),
                        which(audited.with(verdict))));
        return table.compact().html();
    }

    private static Html which(List<AuditedClaim> claims) {
        return claims.isEmpty()
                ? text("none")
                : Html.joined(
                        ", ",
                        claims.stream()
                                .map(it -> tag("a", it.claim().id()).with("href", "#" + id(it.claim())))
                                .toList());
    }

    private static String id(Claim claim) {
        return "claim-" + claim.id();
    }

    private static Html claims(AuditedArticle audited) {
        HtmlTable table = new HtmlTable(
                "The claims in the order of the article", "Claim", "Verdict", "A reader’s conclusion", "Evidence");
        for (Section section : audited.article().sections()) {
            table.group(section.title());
            section.claims().forEach(it -> row(audited.claim(it.id()), table));
        }
        return table.html();
    }

    private static void row(AuditedClaim audited, HtmlTable table) {
        Claim claim = audited.claim();
        table.row(
                all(tag("span", claim.id()).id(id(claim)), text(" "), says(claim)),
                verdict(audited),
                all(
                        text(ReportWords.sentence(audited.curated().toString())),
                        audited.agreesWithReader()
                                ? Html.none()
                                : all(tag("br"), tag("strong", "Differs from the rule."))),
                ClaimDetails.of(audited));
    }

    private static Html says(Claim claim) {
        String wording = "Worded “" + claim.wording().phrase() + "”, "
                + claim.wording().strength().words();
        return tag(
                        "span",
                        text(ReportWords.sentence(claim.says())),
                        tag("br"),
                        tag("span", wording).css("small"),
                        presence(claim))
                .css("says");
    }

    private static Html presence(Claim claim) {
        return claim.presenceNote().isEmpty()
                ? Html.none()
                : all(
                        tag("br"),
                        tag("span", ReportWords.sentence(claim.inArticle().words()) + ": " + claim.presenceNote())
                                .css("small"));
    }

    private static Html verdict(AuditedClaim audited) {
        Verdict verdict = audited.verdict();
        return all(
                tag("strong", ReportWords.sentence(verdict.words())).css("verdict"),
                tag("br"),
                text("Rule “" + audited.rule().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "”: "
                        + audited.rule().condition() + "."));
    }
}
