package org.meridian.judgement.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.evidence.article.Article;

/**
 * An article, audited claim by claim.
 *
 * @param article the article
 * @param method how it was audited
 * @param claims its claims, in its order
 */
public record AuditedArticle(Article article, ClaimAudit method, List<AuditedClaim> claims) {

    /** Copies the list. */
    public AuditedArticle {
        claims = List.copyOf(claims);
    }

    /**
     * A claim by its key.
     *
     * @param id the key, for example {@code "C13"}
     * @return the audited claim
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public AuditedClaim claim(String id) {
        return claims.stream()
                .filter(it -> it.claim().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no claim \"" + id + "\"; known are "
                        + claims.stream().map(it -> it.claim().id()).collect(Collectors.joining(", "))));
    }

    /**
     * The claims with a verdict.
     *
     * @param verdict the verdict
     * @return the claims, in the order of the article
     */
    public List<AuditedClaim> with(Verdict verdict) {
        return claims.stream().filter(it -> it.verdict() == verdict).toList();
    }

    /**
     * The same audit, with the claims of some verdicts only.
     *
     * @param verdicts the verdicts
     * @return an audit whose claims have one of them
     */
    public AuditedArticle with(List<Verdict> verdicts) {
        return new AuditedArticle(
                article,
                method,
                claims.stream().filter(it -> verdicts.contains(it.verdict())).toList());
    }

    /**
     * The claims that a rule decided.
     *
     * @param rule the rule
     * @return the claims, in the order of the article
     */
    public List<AuditedClaim> decidedBy(VerdictRule rule) {
        return claims.stream().filter(it -> it.rule() == rule).toList();
    }

    /**
     * The claims on which a reader concluded otherwise than the rules.
     *
     * @return the claims, in the order of the article
     */
    public List<AuditedClaim> differingFromReader() {
        return claims.stream().filter(it -> !it.agreesWithReader()).toList();
    }

    /**
     * How many claims have which verdict.
     *
     * @return a count for every verdict, also 0, the best verdict first
     */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        Stream.of(Verdict.values())
                .forEach(verdict -> counts.put(verdict, with(verdict).size()));
        return counts;
    }

    /**
     * The claims as a table, the number of each verdict, and the claims on which a reader concluded otherwise.
     *
     * @return several lines of text
     */
    public String summary() {
        return AuditText.of(this);
    }

    /** How many claims were audited and what came out, for example {@code 51 claims: 14 supported, …}. */
    @Override
    public String toString() {
        return claims.size() + " claims: "
                + counts().entrySet().stream()
                        .filter(it -> it.getValue() > 0)
                        .map(it -> it.getValue() + " " + it.getKey().words())
                        .collect(Collectors.joining(", "));
    }
}
