package org.meridian.evidence.article;

import java.util.List;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.SourceKind;

/**
 * Whether people were studied. A source reports on people if its kind says so or if one of its findings counts participants; a
 * plan of a trial has no results, whatever it counts. A mechanism does if it was measured in people and does not speak against
 * the article.
 */
record HumanEvidence(List<SourceFinding> findings, List<Mechanism> mechanisms) {

    boolean isBehind(Claim claim) {
        return claim.sources().stream().anyMatch(this::isIn)
                || mechanisms.stream().anyMatch(it -> it.claims().contains(claim.id()) && isMeasuredInPeople(it));
    }

    boolean isCitedFor(Claim claim) {
        return claim.cited().stream().anyMatch(this::isIn);
    }

    private boolean isIn(Citation source) {
        return source.kind() != SourceKind.RCT_PROTOCOL
                && (source.kind().isAboutPeople()
                        || findings.stream()
                                .anyMatch(it -> it.source().equals(source)
                                        && it.participants().isPresent()));
    }

    private static boolean isMeasuredInPeople(Mechanism mechanism) {
        return mechanism.level() == EvidenceLevel.HUMAN && mechanism.mention() != Mention.CONTRARY;
    }
}
