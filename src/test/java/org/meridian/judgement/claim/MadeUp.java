package org.meridian.judgement.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.evidence.article.Assertion;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.ClaimLink;
import org.meridian.evidence.article.ClaimRelation;
import org.meridian.evidence.article.ClaimType;
import org.meridian.evidence.article.CuratedReading;
import org.meridian.evidence.article.LinkBasis;
import org.meridian.evidence.article.LinkRole;
import org.meridian.evidence.article.Polarity;
import org.meridian.evidence.article.Presence;
import org.meridian.evidence.article.ReaderConclusion;
import org.meridian.evidence.article.Stance;
import org.meridian.evidence.article.Strength;
import org.meridian.evidence.article.Subject;
import org.meridian.evidence.article.Wording;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Locator;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.SourceKind;
import org.meridian.evidence.source.Standing;
import org.meridian.judgement.claim.ReportedEvidence.Directness;
import org.meridian.stat.Interval;

/** A made-up claim on people with sciatica, and what bears on it. */
record MadeUp(ClaimType type, Strength strength, List<ReportedEvidence> testimonies, List<AssertionCheck> checks) {

    static MadeUp claim(ClaimType type, Strength strength) {
        return new MadeUp(type, strength, List.of(), List.of());
    }

    static MadeUp claim(Strength strength) {
        return claim(ClaimType.EXPECTATION, strength);
    }

    MadeUp worded(Strength other) {
        return new MadeUp(type, other, testimonies, checks);
    }

    MadeUp about(ClaimType other) {
        return new MadeUp(other, strength, testimonies, checks);
    }

    /** A report of a source of its own. */
    MadeUp with(Stance stance, SourceKind kind, Subject studied) {
        return with(stance, "source" + testimonies.size(), kind, studied, "");
    }

    MadeUp with(Stance stance, String source, SourceKind kind, Subject studied, String certainty) {
        List<ReportedEvidence> more = new ArrayList<>(testimonies);
        Citation citation = Citation.of(source, kind).title("made up").build();
        more.add(new ReportedEvidence(
                "r" + more.size(),
                "made up",
                stance,
                LinkRole.CITED,
                Tier.of(kind, Optional.of(studied)),
                Optional.of(studied),
                Subject.SCIATICA.covers(studied) ? Directness.DIRECT : Directness.INDIRECT,
                certainty,
                new Provenance(
                        citation, new Locator("made up", ""), Obtained.REPORTED, Standing.VERIFIED, "made up", "")));
        return new MadeUp(type, strength, more, checks);
    }

    /** A report by which the sources are only added to check the claim, not cited for it. */
    MadeUp added() {
        return new MadeUp(
                type,
                strength,
                testimonies.stream()
                        .map(it -> new ReportedEvidence(
                                it.report(),
                                it.says(),
                                it.stance(),
                                LinkRole.ADDITIONAL,
                                it.tier(),
                                it.studied(),
                                it.direct(),
                                it.certainty(),
                                it.provenance()))
                        .toList(),
                checks);
    }

    /** The claim says that a quantity is above 1, and this came out. */
    MadeUp measured(double value, double lower, double upper, Measured.Number.Nature nature, String... limits) {
        return measured(
                ClaimRelation.ABOVE,
                new Measured.Number(
                        value,
                        Optional.of(new Interval(lower, upper, 0.95)),
                        "made up",
                        nature,
                        List.of(),
                        List.of(limits)));
    }

    MadeUp measured(ClaimRelation relation, Measured measured) {
        List<AssertionCheck> more = new ArrayList<>(checks);
        more.add(AssertionCheck.of(assertion(relation, 1, "here"), Quantity.NOT_AT_HAND, measured));
        return new MadeUp(type, strength, testimonies, more);
    }

    static Assertion assertion(ClaimRelation relation, double from, String... words) {
        return new Assertion(
                "C1",
                "not_at_hand",
                "",
                relation,
                OptionalDouble.of(from),
                OptionalDouble.of(from + 1),
                List.of(words),
                "made up");
    }

    ClaimEvidence evidence() {
        Claim claim = new Claim(
                "C1",
                "made up",
                "made up",
                type,
                Polarity.POSITIVE,
                new Wording("made up", strength),
                Presence.PRESENT,
                "",
                testimonies.stream()
                        .map(it -> new ClaimLink(it.provenance().source(), it.role(), LinkBasis.INFERRED_FROM_TOPIC))
                        .distinct()
                        .toList(),
                new CuratedReading(ReaderConclusion.UNVERIFIED, ""),
                List.of());
        return new ClaimEvidence(claim, Subject.SCIATICA, testimonies, checks);
    }
}
