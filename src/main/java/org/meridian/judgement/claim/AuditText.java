package org.meridian.judgement.claim;

import java.util.List;
import java.util.function.Function;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.ClaimLink;

/** An audit as text for people. */
final class AuditText {

    private AuditText() {}

    static String of(AuditedArticle audited) {
        StringBuilder text = new StringBuilder(audited.article().citation().title());
        text.append('\n').append(audited).append("\n\n").append(table(audited.claims()));
        List<AuditedClaim> differing = audited.differingFromReader();
        text.append("\nRules and a reader agree on ")
                .append(audited.claims().size() - differing.size())
                .append(" of ")
                .append(audited.claims().size())
                .append(" claims.\n");
        differing.forEach(it -> text.append("  ")
                .append(it.claim().id())
                .append(": by rule ")
                .append(it.verdict().words())
                .append("; the reader: ")
                .append(it.curated())
                .append('\n'));
        return text.toString();
    }

    static String table(List<AuditedClaim> claims) {
        StringBuilder text = new StringBuilder(line("Claim", "Verdict", "Rule", "Says"));
        claims.forEach(it -> text.append(line(
                it.claim().id(),
                brief(it.verdict()),
                it.rule().name(),
                it.claim().says())));
        return text.toString();
    }

    /** The last word of the verdict that cannot be given would fill the table. */
    private static String brief(Verdict verdict) {
        return verdict == Verdict.CANNOT_BE_CHECKED ? "cannot be checked" : verdict.words();
    }

    private static String line(String id, String verdict, String rule, String says) {
        return padded(id, 7) + padded(verdict, 23) + padded(rule, 26) + says + "\n";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    static String of(AuditedClaim audited) {
        Claim claim = audited.claim();
        ClaimEvidence evidence = audited.evidence();
        StringBuilder text = new StringBuilder();
        text.append(claim.id()).append(", ").append(claim.section()).append('\n');
        text.append("Says: ").append(claim.says()).append('\n');
        text.append("Worded ")
                .append(claim.wording())
                .append("; about ")
                .append(evidence.subject().words())
                .append("; ")
                .append(claim.inArticle().words())
                .append(claim.presenceNote().isEmpty() ? "" : " (" + claim.presenceNote() + ")")
                .append("\n\n");
        block(text, "Sources", claim.links(), ClaimLink::toString, "none");
        block(text, "Reported", evidence.testimonies(), AuditText::line, "nothing that was seen concerns it");
        block(text, "Computed", evidence.checks(), AuditText::line, "nothing");
        text.append("Verdict: ").append(audited.verdict().words()).append('\n');
        text.append("Rule ")
                .append(audited.rule())
                .append(": ")
                .append(audited.rule().condition())
                .append('\n');
        audited.because().forEach(it -> text.append("  because ").append(it).append('\n'));
        text.append("A reader: ").append(audited.curated());
        return text.append(audited.agreesWithReader() ? "" : " (differs from the rule)")
                .append('\n')
                .toString();
    }

    private static <T> void block(
            StringBuilder text, String title, List<T> values, Function<T, String> line, String none) {
        text.append(title).append(":\n");
        if (values.isEmpty()) {
            text.append("  ").append(none).append('\n');
        }
        values.forEach(it -> text.append("  ").append(line.apply(it)).append('\n'));
        text.append('\n');
    }

    private static String line(ReportedEvidence testimony) {
        return testimony + " [" + testimony.provenance() + ", "
                + testimony.role().words() + "]";
    }

    private static String line(AssertionCheck check) {
        StringBuilder text = new StringBuilder(check.toString());
        if (!check.assertion().note().isEmpty() && !(check.measured() instanceof Measured.Unknown)) {
            text.append(" (").append(check.assertion().note()).append(')');
        }
        check.measured().basis().forEach(it -> text.append("\n    from ").append(it));
        check.limits().forEach(it -> text.append("\n    limit: ").append(it));
        return text.toString();
    }
}
