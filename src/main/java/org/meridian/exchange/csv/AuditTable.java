package org.meridian.exchange.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.LinkRole;
import org.meridian.evidence.source.Citation;
import org.meridian.judgement.claim.AssertionCheck;
import org.meridian.judgement.claim.AuditedArticle;
import org.meridian.judgement.claim.AuditedClaim;

/** Writes an audit as a table, one row for every claim. */
public final class AuditTable {

    private static final List<String> COLUMNS = List.of(
            "claim_id",
            "section",
            "says",
            "wording",
            "strength",
            "cited",
            "additional",
            "computed",
            "verdict",
            "rule",
            "because",
            "reader",
            "reader_explains",
            "agrees_with_reader");

    private AuditTable() {}

    /**
     * A writer of RFC 4180 with line feeds, in UTF-8.
     *
     * @return the writer
     */
    public static AuditTable withDefaults() {
        return new AuditTable();
    }

    /**
     * Writes an audit.
     *
     * @param audited the audit
     * @return the text of the file
     */
    public String write(AuditedArticle audited) {
        TableWriter table = new TableWriter(COLUMNS);
        for (AuditedClaim it : audited.claims()) {
            Claim claim = it.claim();
            table.text(claim.id())
                    .text(claim.section())
                    .text(claim.says())
                    .text(claim.wording().phrase())
                    .text(claim.wording().strength().name())
                    .text(sources(claim, LinkRole.CITED))
                    .text(sources(claim, LinkRole.ADDITIONAL))
                    .text(it.evidence().checks().stream()
                            .map(AssertionCheck::toString)
                            .collect(Collectors.joining("; ")))
                    .text(it.verdict().name())
                    .text(it.rule().name())
                    .text(String.join("; ", it.because()))
                    .text(claim.reading().code().name())
                    .text(claim.reading().explanation())
                    .text(it.agreesWithReader() ? "yes" : "no")
                    .endRow();
        }
        return table.text();
    }

    private static String sources(Claim claim, LinkRole role) {
        return claim.sources(role).stream().map(Citation::id).collect(Collectors.joining(";"));
    }
}
