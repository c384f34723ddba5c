package org.meridian.judgement.claim;

import java.util.List;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.CuratedReading;

/**
 * A claim with its evidence, the verdict that follows from it, and the rule that fired.
 *
 * @param evidence all that the rules looked at
 * @param rule the rule that decided
 * @param because the inputs that made it fire, one line each
 */
public record AuditedClaim(ClaimEvidence evidence, VerdictRule rule, List<String> because) {

    /** Copies the list. */
    public AuditedClaim {
        because = List.copyOf(because);
    }

    /**
     * Asks the rules in their order.
     *
     * @param evidence all that the rules look at
     * @return the claim with its verdict
     */
    public static AuditedClaim of(ClaimEvidence evidence) {
        VerdictRule rule = VerdictRule.of(evidence);
        return new AuditedClaim(evidence, rule, rule.triggers(evidence));
    }

    /**
     * The claim.
     *
     * @return what was audited
     */
    public Claim claim() {
        return evidence.claim();
    }

    /**
     * The verdict of the rule.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return rule.verdict();
    }

    /**
     * What a reader concluded, which no rule looked at.
     *
     * @return the conclusion with its reasons
     */
    public CuratedReading curated() {
        return evidence.claim().reading();
    }

    /**
     * Whether the reader's conclusion amounts to the verdict of the rule.
     *
     * @return false if they differ, so that both are to be shown
     */
    public boolean agreesWithReader() {
        return Verdict.of(curated().code()) == verdict();
    }

    /**
     * The whole story: what it says, what sources report and where, what was computed and from what, the verdict with its rule,
     * and the reader's conclusion.
     *
     * @return several lines of text
     */
    public String summary() {
        return AuditText.of(this);
    }

    /** The claim with its verdict, for example {@code C13: contradicted (REFUTED_BY_COMPUTATION)}. */
    @Override
    public String toString() {
        return claim().id() + ": " + verdict().words() + " (" + rule + ")";
    }
}
