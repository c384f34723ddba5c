package org.meridian.present.notebook;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.HtmlTable.cells;

import org.meridian.evidence.article.Claim;
import org.meridian.judgement.claim.AuditedArticle;
import org.meridian.judgement.claim.AuditedClaim;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;

/** What an article claims, each claim with its verdict and the rule that gave it. */
final class ClaimTable {

    private ClaimTable() {}

    static Html of(AuditedArticle audited) {
        HtmlTable table = new HtmlTable(
                        audited.article().citation().title(), "Claim", "Says", "Verdict", "Rule", "A reader")
                .flushLeft("Says", "Verdict", "Rule", "A reader");
        for (AuditedClaim audit : audited.claims()) {
            Claim claim = audit.claim();
            table.row(cells(
                    claim.id(),
                    claim.says(),
                    audit.verdict().words(),
                    audit.rule().condition(),
                    audit.agreesWithReader() ? "agrees" : audit.curated().toString()));
        }
        return all(tag("p", tag("strong", audited.toString())), table.html());
    }
}
