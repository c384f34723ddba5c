package org.meridian.judgement.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.evidence.article.Article;
import org.meridian.evidence.article.Bearing;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.Fact;
import org.meridian.evidence.article.LinkRole;
import org.meridian.evidence.article.Mechanism;
import org.meridian.evidence.article.SourceFinding;
import org.meridian.evidence.article.Stance;
import org.meridian.evidence.article.Subject;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Provenance;
import org.meridian.judgement.claim.ReportedEvidence.Directness;

/** What sources report on one claim: the findings and facts that bear on it, then the mechanisms. */
record EvidenceCollector(Article article, Claim claim) {

    static List<ReportedEvidence> of(Article article, Claim claim) {
        EvidenceCollector witnesses = new EvidenceCollector(article, claim);
        List<ReportedEvidence> testimonies = new ArrayList<>();
        article.coding().bearings(claim).forEach(it -> testimonies.add(witnesses.report(it)));
        article.mechanisms(claim).forEach(it -> testimonies.add(witnesses.mechanism(it)));
        return testimonies;
    }

    private ReportedEvidence report(Bearing bearing) {
        Optional<SourceFinding> finding = article.findings().stream()
                .filter(it -> it.id().equals(bearing.report()))
                .findFirst();
        if (finding.isPresent()) {
            SourceFinding it = finding.get();
            return testimony(
                    it.id(), it.toString(), bearing.stance(), studied(it.source()), it.certainty(), it.provenance());
        }
        Fact fact = article.fact(bearing.report());
        return testimony(fact.id(), fact.toString(), bearing.stance(), studied(fact.source()), "", fact.provenance());
    }

    private ReportedEvidence mechanism(Mechanism mechanism) {
        Stance stance = switch (mechanism.mention()) {
            case SAID -> Stance.FOR;
            case CONTRARY -> Stance.AGAINST;
            case NOT_SAID, LEFT_OUT -> Stance.IN_PART;
        };
        return testimony(mechanism.id(), mechanism.toString(), stance, studied(mechanism), "", mechanism.provenance());
    }

    private Optional<Subject> studied(Citation source) {
        return Optional.of(article.coding().studied(source));
    }

    /** A mechanism says itself on what it rests: one review may tell of several, measured in different ways. */
    private Optional<Subject> studied(Mechanism mechanism) {
        return switch (mechanism.level()) {
            case HUMAN -> studied(mechanism.source());
            case MOSTLY_PRECLINICAL, ANIMAL -> Optional.of(Subject.ANIMALS);
            case THEORY -> Optional.of(Subject.IDEAS);
            case NOT_STATED -> Optional.empty();
        };
    }

    private ReportedEvidence testimony(
            String report,
            String says,
            Stance stance,
            Optional<Subject> studied,
            String certainty,
            Provenance provenance) {
        Citation source = provenance.source();
        boolean direct = studied.filter(article.coding().subject(claim)::covers).isPresent();
        return new ReportedEvidence(
                report,
                says,
                stance,
                claim.cited().contains(source) ? LinkRole.CITED : LinkRole.ADDITIONAL,
                Tier.of(source.kind(), studied),
                studied,
                direct ? Directness.DIRECT : Directness.INDIRECT,
                certainty,
                provenance);
    }
}
