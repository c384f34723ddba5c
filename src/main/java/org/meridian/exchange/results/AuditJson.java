package org.meridian.exchange.results;

import org.meridian.evidence.article.Assertion;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.ClaimLink;
import org.meridian.evidence.article.Subject;
import org.meridian.judgement.claim.AssertionCheck;
import org.meridian.judgement.claim.AuditedArticle;
import org.meridian.judgement.claim.AuditedClaim;
import org.meridian.judgement.claim.Measured;
import org.meridian.judgement.claim.ReportedEvidence;
import org.meridian.stat.Interval;

/**
 * Writes an audit as JSON: every claim with its sources, what they report, what was computed, the verdict with its rule and reasons,
 * and a reader's conclusion.
 */
public final class AuditJson {

    private AuditJson() {}

    /**
     * A writer of documents as {@link JsonDocument} says.
     *
     * @return the writer
     */
    public static AuditJson withDefaults() {
        return new AuditJson();
    }

    /**
     * Writes an audit.
     *
     * @param audited the audit
     * @return a JSON document, ended by a line feed
     */
    public String write(AuditedArticle audited) {
        JsonObject counts = new JsonObject();
        audited.counts().forEach((verdict, count) -> counts.count(verdict.name(), count));
        return JsonDocument.text(new JsonObject()
                .text("meridian", MeridianVersion.FORMAT)
                .text("version", MeridianVersion.CURRENT)
                .object("article", SourceJson.citation(audited.article().citation()))
                .object("verdicts", counts)
                .objects("claims", audited.claims().stream().map(AuditJson::claim)));
    }

    private static JsonObject claim(AuditedClaim audited) {
        Claim claim = audited.claim();
        return new JsonObject()
                .text("id", claim.id())
                .text("section", claim.section())
                .text("says", claim.says())
                .text("type", claim.type().name())
                .text("wording", claim.wording().phrase())
                .text("strength", claim.wording().strength().name())
                .text("subject", audited.evidence().subject().name())
                .text("verdict", audited.verdict().name())
                .text("rule", audited.rule().name())
                .text("condition", audited.rule().condition())
                .texts("because", audited.because().stream())
                .text("reader", claim.reading().code().name())
                .text("readerExplains", claim.reading().explanation())
                .flag("agreesWithReader", audited.agreesWithReader())
                .objects("sources", claim.links().stream().map(AuditJson::link))
                .objects("reported", audited.evidence().testimonies().stream().map(AuditJson::testimony))
                .objects("computed", audited.evidence().checks().stream().map(AuditJson::check));
    }

    private static JsonObject link(ClaimLink link) {
        return new JsonObject()
                .text("source", link.source().id())
                .text("link", link.source().link().orElse(""))
                .text("role", link.role().name())
                .text("basis", link.basis().name());
    }

    private static JsonObject testimony(ReportedEvidence testimony) {
        return new JsonObject()
                .text("id", testimony.report())
                .text("says", testimony.says())
                .text("stance", testimony.stance().name())
                .text("role", testimony.role().name())
                .text("tier", testimony.tier().name())
                .text("studied", testimony.studied().map(Subject::name).orElse(""))
                .text("direct", testimony.direct().name())
                .text("certainty", testimony.certainty())
                .object("provenance", SourceJson.provenance(testimony.provenance()));
    }

    private static JsonObject check(AssertionCheck check) {
        Assertion assertion = check.assertion();
        JsonObject json = new JsonObject()
                .text("quantity", check.quantity().id())
                .text("about", assertion.about())
                .text("claimed", assertion.toString())
                .text("agreement", check.agreement().name())
                .text("measured", check.measured().toString());
        if (check.measured() instanceof Measured.Number number) {
            json.number("value", number.value());
            number.interval().ifPresentOrElse(it -> interval(json, it), () -> json.absent("interval"));
        } else {
            json.absent("value").absent("interval");
        }
        return json.texts("basis", check.measured().basis().stream())
                .texts("limits", check.limits().stream())
                .text("note", assertion.note());
    }

    private static void interval(JsonObject json, Interval interval) {
        json.object(
                "interval", new JsonObject().number("lower", interval.lower()).number("upper", interval.upper()));
    }
}
