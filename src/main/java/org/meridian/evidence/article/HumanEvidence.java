package org.meridian.evidence.article;

import java.util.List;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.SourceKind;

/**
 * Whether people were studied. A source reports on people if its kind says so, if one of its findings counts participants, or
 * if a mechanism that it reports, and that does not speak against the article, was measured in people. A plan of a trial has
 * no results, whatever it counts.
 */
record HumanEvidence(List<Finding> findings, List<Mechanism> mechanisms) {

    boolean isIn(Citation source) {
        if (source.kind() == SourceKind.RCT_PROTOCOL) {
            return false;
        }
        return source.kind().isAboutPeople()
                || findings.stream()
                        .anyMatch(it ->
                                it.source().equals(source) && it.participants().isPresent())
                || mechanisms.stream().anyMatch(it -> it.source().equals(source) && isMeasuredInPeople(it));
    }

    private static boolean isMeasuredInPeople(Mechanism mechanism) {
        return mechanism.level() == EvidenceLevel.HUMAN && mechanism.mention() != Mention.CONTRARY;
    }
}
