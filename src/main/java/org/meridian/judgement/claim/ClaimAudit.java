package org.meridian.judgement.claim;

import org.meridian.evidence.article.Article;
import org.meridian.evidence.article.Assertion;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.ClaimCoding;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.stat.ConfidenceLevel;
import org.meridian.synthesis.measure.ProportionInterval;
import org.meridian.synthesis.pool.Pooling;

/**
 * The audit of an article: for every claim what it says, what sources report, what the data give when computed anew, and the
 * verdict that follows by rule.
 *
 * <pre>{@code
 * ClaimAudit.withDefaults().assess(Sciatica.library()).claim("C13").summary();
 * }</pre>
 *
 * @param pooling how trials are pooled
 * @param proportions the interval of a share
 * @param level coverage of that interval
 */
public record ClaimAudit(Pooling pooling, ProportionInterval proportions, double level) {

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public ClaimAudit {
        ConfidenceLevel.require(level);
    }

    /**
     * Random effects by {@link OutcomeEvidence#defaultMethod()}, shares with Wilson's interval, at 95%.
     *
     * @return the audit
     */
    public static ClaimAudit withDefaults() {
        return new ClaimAudit(OutcomeEvidence.defaultMethod(), ProportionInterval.WILSON, 0.95);
    }

    /**
     * The audit with another way of pooling, whose own level holds.
     *
     * @param other how trials are pooled
     * @return the audit
     */
    public ClaimAudit with(Pooling other) {
        return new ClaimAudit(other, proportions, level);
    }

    /**
     * The audit with another interval of a share.
     *
     * @param other the interval
     * @return the audit
     */
    public ClaimAudit with(ProportionInterval other) {
        return new ClaimAudit(pooling, other, level);
    }

    /**
     * The audit with another coverage of the interval of a share.
     *
     * @param other the level, for example 0.99
     * @return the audit
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public ClaimAudit withLevel(double other) {
        return new ClaimAudit(pooling, proportions, other);
    }

    /**
     * Audits the article of a library.
     *
     * @param library the library
     * @return every claim with its evidence and verdict
     * @throws IllegalArgumentException if a claim or a source of it was not coded, or an assertion names a quantity that is none
     */
    public AuditedArticle assess(EvidenceLibrary library) {
        Article article = library.article();
        return new AuditedArticle(
                article,
                this,
                article.claims().stream().map(it -> assess(library, it)).toList());
    }

    private AuditedClaim assess(EvidenceLibrary library, Claim claim) {
        ClaimCoding coding = library.article().coding();
        return AuditedClaim.of(new ClaimEvidence(
                claim,
                coding.subject(claim),
                EvidenceCollector.of(library.article(), claim),
                coding.assertions(claim).stream()
                        .map(it -> check(library, claim, it))
                        .toList()));
    }

    private AssertionCheck check(EvidenceLibrary library, Claim claim, Assertion assertion) {
        Quantity quantity = Quantity.named(assertion.quantity());
        return AssertionCheck.of(
                assertion, quantity, quantity.of(new QuantityRequest(library, claim, assertion, this)));
    }
}
