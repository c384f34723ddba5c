package org.meridian.evidence.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.SourceKind;

/**
 * An article for the public, taken apart: what it says, what it cites, and what these sources report.
 *
 * @param citation the article itself: title, publisher, date as far as seen
 * @param cited the sources it cites, in its order
 * @param additional sources added to check it
 * @param claims its checkable statements, in its order
 * @param findings what the sources report
 * @param mechanisms how needling might work, by source
 * @param facts procedure, safety, licences, insurance and costs
 * @param terms its words explained
 * @param coding how claims and sources were coded so that claims can be checked
 */
public record Article(
        Citation citation,
        List<Citation> cited,
        List<Citation> additional,
        List<Claim> claims,
        List<SourceFinding> findings,
        List<Mechanism> mechanisms,
        List<Fact> facts,
        List<Term> terms,
        ClaimCoding coding) {

    /** Copies the lists. */
    public Article {
        cited = List.copyOf(cited);
        additional = List.copyOf(additional);
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        mechanisms = List.copyOf(mechanisms);
        facts = List.copyOf(facts);
        terms = List.copyOf(terms);
    }

    /**
     * No article: for a library that has none.
     *
     * @return an article that says and cites nothing
     */
    public static Article none() {
        return new Article(
                Citation.of("none", SourceKind.WEB_PAGE).title("no article").build(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ClaimCoding.none());
    }

    /**
     * A claim by its key.
     *
     * @param id the key, for example {@code "C33"}
     * @return the claim
     * @throws IllegalArgumentException if the article has no such claim
     */
    public Claim claim(String id) {
        return claims.stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no claim \"" + id + "\" in the article"));
    }

    /**
     * The claims about one thing.
     *
     * @param type what they are about
     * @return the claims, in the order of the article
     */
    public List<Claim> claims(ClaimType type) {
        return claims.stream().filter(claim -> claim.type() == type).toList();
    }

    /**
     * The claims worded at least as strongly as asked.
     *
     * @param strength the weakest wording that counts
     * @return the claims, in the order of the article
     */
    public List<Claim> claimsAtLeast(Strength strength) {
        return claims.stream()
                .filter(claim -> !strength.isStrongerThan(claim.wording().strength()))
                .toList();
    }

    /**
     * The article part by part.
     *
     * @return its sections with their claims, in the order of the article
     */
    public List<Section> sections() {
        Map<String, List<Claim>> byTitle =
                claims.stream().collect(Collectors.groupingBy(Claim::section, LinkedHashMap::new, Collectors.toList()));
        return byTitle.entrySet().stream()
                .map(entry -> new Section(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * What a source reports.
     *
     * @param source the source
     * @return its findings
     */
    public List<SourceFinding> findings(Citation source) {
        return findings.stream().filter(it -> it.source().equals(source)).toList();
    }

    /**
     * What the sources beside a claim report.
     *
     * @param claim the claim
     * @param role the cited sources, or those added
     * @return their findings, source by source
     */
    public List<SourceFinding> findings(Claim claim, LinkRole role) {
        return claim.sources(role).stream()
                .flatMap(source -> findings(source).stream())
                .toList();
    }

    /**
     * The mechanisms on which a claim rests.
     *
     * @param claim the claim
     * @return the mechanisms, also those that speak against it
     */
    public List<Mechanism> mechanisms(Claim claim) {
        return mechanisms.stream()
                .filter(it -> it.claims().contains(claim.id()))
                .toList();
    }

    /**
     * The mechanisms that rest on one kind of evidence.
     *
     * @param level the evidence
     * @return the mechanisms
     */
    public List<Mechanism> mechanisms(EvidenceLevel level) {
        return mechanisms.stream().filter(it -> it.level() == level).toList();
    }

    /**
     * The facts about one thing.
     *
     * @param topic what they are about
     * @return the facts, those of the article and those of sources
     */
    public List<Fact> facts(FactTopic topic) {
        return facts.stream().filter(fact -> fact.topic() == topic).toList();
    }

    /**
     * A fact by its key.
     *
     * @param id the key, for example {@code "P003"}
     * @return the fact
     * @throws IllegalArgumentException if there is no such fact
     */
    public Fact fact(String id) {
        return facts.stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fact \"" + id + "\" about the article"));
    }

    /**
     * A finding by its key.
     *
     * @param id the key, for example {@code "F003"}
     * @return the finding
     * @throws IllegalArgumentException if there is no such finding
     */
    public SourceFinding finding(String id) {
        return findings.stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no finding \"" + id + "\" of the sources"));
    }

    /**
     * A term by its word.
     *
     * @param word the word, for example {@code "de qi"}
     * @return the term
     * @throws IllegalArgumentException if it is not explained
     */
    public Term term(String word) {
        return terms.stream()
                .filter(term -> term.term().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no term \"" + word + "\" is explained"));
    }

    /**
     * The claims for which nobody studied people: no source beside them reports on people, cited or added, and no mechanism on
     * which they rest was measured in people. A source reports on people if its kind says so (a trial, a review of trials, a
     * survey) or if one of its findings counts participants. The plan of a trial has no results and does not count.
     *
     * @return the claims, in the order of the article
     */
    public List<Claim> claimsWithoutHumanEvidence() {
        HumanEvidence people = new HumanEvidence(findings, mechanisms);
        return claims.stream().filter(claim -> !people.isBehind(claim)).toList();
    }

    /**
     * The claims for which the article itself cites no source that reports on people, in the sense of
     * {@link #claimsWithoutHumanEvidence()}.
     *
     * @return the claims, in the order of the article
     */
    public List<Claim> claimsCitingNoHumanEvidence() {
        HumanEvidence people = new HumanEvidence(findings, mechanisms);
        return claims.stream().filter(claim -> !people.isCitedFor(claim)).toList();
    }

    /** The title with what it holds, for example {@code Acupuncture for Sciatica: 51 claims, 18 sources cited}. */
    @Override
    public String toString() {
        return citation.title() + ": " + claims.size() + " claims, " + cited.size() + " sources cited";
    }
}
