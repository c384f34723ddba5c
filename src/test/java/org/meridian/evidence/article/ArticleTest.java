package org.meridian.evidence.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Locator;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.SourceKind;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.ReportedContrast.Favours;

/** Rules of an article, on an article that nobody wrote. */
class ArticleTest {

    private static final Citation TRIAL = source("trial", SourceKind.RCT);
    private static final Citation PLAN = source("plan", SourceKind.RCT_PROTOCOL);
    private static final Citation ESSAY = source("essay", SourceKind.NARRATIVE_REVIEW);
    private static final Citation SURVEYED = source("surveyed", SourceKind.NARRATIVE_REVIEW);
    private static final Citation THEORY = source("theory", SourceKind.THEORY_PAPER);

    private static Citation source(String id, SourceKind kind) {
        return Citation.of(id, kind).title(id).build();
    }

    private static Provenance from(Citation source) {
        return new Provenance(source, new Locator("made up", ""), Obtained.REPORTED, Standing.NOT_VERIFIED, "", "");
    }

    private static Claim claim(String id, Strength strength, ClaimLink... links) {
        return new Claim(
                id,
                id.startsWith("A") ? "First" : "Second",
                "it says " + id,
                ClaimType.MECHANISM,
                Polarity.POSITIVE,
                new Wording("made up", strength),
                Presence.PRESENT,
                "",
                List.of(links),
                new CuratedReading(ReaderConclusion.UNVERIFIED, ""),
                List.of());
    }

    private static ClaimLink cites(Citation source) {
        return new ClaimLink(source, LinkRole.CITED, LinkBasis.INFERRED_FROM_TOPIC);
    }

    private static ClaimLink added(Citation source) {
        return new ClaimLink(source, LinkRole.ADDITIONAL, LinkBasis.INFERRED_FROM_TOPIC);
    }

    private static SourceFinding participants(Citation source, int people) {
        return new SourceFinding(
                "F-" + source.id(),
                FindingTopic.DESIGN,
                "people",
                "",
                FindingMeasure.COUNT,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.of(people),
                "",
                "",
                Favours.NOT_STATED,
                "",
                people + " people",
                List.of(),
                from(source));
    }

    private static Mechanism mechanism(String id, Mention mention, EvidenceLevel level, String... claims) {
        return new Mechanism(
                id,
                MechanismCategory.NEURAL,
                "it works by " + id,
                mention,
                mention == Mention.SAID ? Optional.of(new Wording("may", Strength.HEDGED)) : Optional.empty(),
                List.of(claims),
                level,
                "",
                Backing.NOT_KNOWN,
                "made up",
                from(ESSAY));
    }

    private static Article article(List<Mechanism> mechanisms, Claim... claims) {
        return new Article(
                source("article", SourceKind.WEB_PAGE),
                List.of(TRIAL, PLAN, ESSAY, THEORY),
                List.of(SURVEYED),
                List.of(claims),
                List.of(participants(PLAN, 90), participants(SURVEYED, 30)),
                mechanisms,
                List.of(),
                List.of(),
                ClaimCoding.none());
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    @Test
    void aSourceReportsOnPeopleByItsKindOrByItsParticipantsButNotAsAPlan() {
        Article article = article(
                List.of(),
                claim("A1", Strength.HEDGED, cites(TRIAL)),
                claim("A2", Strength.HEDGED, cites(PLAN)),
                claim("A3", Strength.HEDGED, cites(ESSAY), added(SURVEYED)),
                claim("A4", Strength.HEDGED, cites(THEORY), added(TRIAL)),
                claim("A5", Strength.HEDGED));
        assertEquals(List.of("A2", "A5"), ids(article.claimsWithoutHumanEvidence()));
        assertEquals(List.of("A2", "A3", "A4", "A5"), ids(article.claimsCitingNoHumanEvidence()));
    }

    @Test
    void aMechanismCountsIfItWasMeasuredInPeopleAndDoesNotSpeakAgainstTheArticle() {
        Article article = article(
                List.of(
                        mechanism("M1", Mention.SAID, EvidenceLevel.HUMAN, "A1"),
                        mechanism("M2", Mention.SAID, EvidenceLevel.ANIMAL, "A2"),
                        mechanism("M3", Mention.CONTRARY, EvidenceLevel.HUMAN, "A3")),
                claim("A1", Strength.HEDGED, cites(ESSAY)),
                claim("A2", Strength.HEDGED, cites(ESSAY)),
                claim("A3", Strength.HEDGED, cites(ESSAY)));
        assertEquals(List.of("A2", "A3"), ids(article.claimsWithoutHumanEvidence()));
        assertEquals(List.of("A1", "A2", "A3"), ids(article.claimsCitingNoHumanEvidence()));
        assertEquals(
                "[it works by M3 (human)]",
                article.mechanisms(article.claim("A3")).toString());
        assertEquals(1, article.mechanisms(EvidenceLevel.ANIMAL).size());
    }

    @Test
    void strengthsAreOrderedFromAbsoluteToAdvice() {
        assertTrue(Strength.ABSOLUTE.isStrongerThan(Strength.ASSERTIVE));
        assertTrue(Strength.ASSERTIVE.isStrongerThan(Strength.HEDGED));
        assertFalse(Strength.HEDGED.isStrongerThan(Strength.HEDGED));
        Article article = article(
                List.of(),
                claim("A1", Strength.ABSOLUTE),
                claim("A2", Strength.MIXED),
                claim("B3", Strength.HEDGED),
                claim("B4", Strength.ADVICE));
        assertEquals(List.of("A1", "A2"), ids(article.claimsAtLeast(Strength.MIXED)));
        assertEquals("[First (2 claims), Second (2 claims)]", article.sections().toString());
    }

    @Test
    void theBasisOfAClaimIsThatOfItsWeakestCitedLink() {
        ClaimLink printed = new ClaimLink(TRIAL, LinkRole.CITED, LinkBasis.PRINTED);
        assertEquals(
                LinkBasis.PRINTED,
                claim("A1", Strength.HEDGED, printed, added(SURVEYED)).basis());
        assertEquals(
                LinkBasis.INFERRED_FROM_TOPIC,
                claim("A1", Strength.HEDGED, printed, cites(ESSAY)).basis());
        assertEquals(LinkBasis.INFERRED_FROM_TOPIC, claim("A1", Strength.HEDGED).basis());
    }

    @Test
    void whatIsNotThereIsNamed() {
        Article none = Article.none();
        for (String message : List.of(
                assertThrows(IllegalArgumentException.class, () -> none.claim("C1"))
                        .getMessage(),
                assertThrows(IllegalArgumentException.class, () -> none.fact("C1"))
                        .getMessage(),
                assertThrows(IllegalArgumentException.class, () -> none.finding("C1"))
                        .getMessage(),
                assertThrows(IllegalArgumentException.class, () -> none.term("C1"))
                        .getMessage())) {
            assertTrue(message.contains("\"C1\""), message);
        }
        assertEquals("no article: 0 claims, 0 sources cited", none.toString());
    }

    @Test
    void nounsRefuseWhatMakesNoSense() {
        assertThrows(IllegalArgumentException.class, () -> claim("A1", Strength.HEDGED, cites(TRIAL), added(TRIAL)));
        assertThrows(IllegalArgumentException.class, () -> claim(" ", Strength.HEDGED));
        assertThrows(IllegalArgumentException.class, () -> new Wording(" ", Strength.HEDGED));
        assertThrows(IllegalArgumentException.class, () -> new Term("qi", " ", List.of(), "", from(ESSAY)));
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> new Mechanism(
                                "M1",
                                MechanismCategory.LOCAL,
                                "x",
                                Mention.NOT_SAID,
                                Optional.of(new Wording("may", Strength.HEDGED)),
                                List.of(),
                                EvidenceLevel.THEORY,
                                "",
                                Backing.NOT_ASKED,
                                "",
                                from(ESSAY)))
                .getMessage();
        assertTrue(message.endsWith("M1 is not said with \"may\" (hedged)"), message);
    }
}
