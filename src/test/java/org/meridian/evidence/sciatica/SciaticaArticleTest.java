package org.meridian.evidence.sciatica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.article.Article;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.ClaimType;
import org.meridian.evidence.article.EvidenceLevel;
import org.meridian.evidence.article.Fact;
import org.meridian.evidence.article.FactTopic;
import org.meridian.evidence.article.LinkBasis;
import org.meridian.evidence.article.LinkRole;
import org.meridian.evidence.article.Mechanism;
import org.meridian.evidence.article.Mention;
import org.meridian.evidence.article.Presence;
import org.meridian.evidence.article.PrintedI2;
import org.meridian.evidence.article.ReaderConclusion;
import org.meridian.evidence.article.ReportedFigure;
import org.meridian.evidence.article.Section;
import org.meridian.evidence.article.SourceFinding;
import org.meridian.evidence.article.Strength;
import org.meridian.evidence.article.Tally;
import org.meridian.evidence.article.Term;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Identifier;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.PrintedP;

/** The article on sciatica: all of it is there, typed and linked. */
class SciaticaArticleTest {

    private static final EvidenceLibrary LIBRARY = Sciatica.library();
    private static final Article ARTICLE = LIBRARY.article();

    private static List<String> ids(List<Citation> sources) {
        return sources.stream().map(Citation::id).toList();
    }

    private static List<String> numbered(String form, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(form::formatted).toList();
    }

    private static <T, K> Map<K, Long> counts(List<T> all, Function<T, K> by) {
        return all.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    @Test
    void theArticleIsWhole() {
        assertEquals("Acupuncture for Sciatica: 51 claims, 18 sources cited", ARTICLE.toString());
        assertEquals("Verywell Health", ARTICLE.citation().container());
        assertEquals(numbered("S%02d", 18), ids(ARTICLE.cited()));
        assertEquals(numbered("A%02d", 30), ids(ARTICLE.additional()));
        assertEquals(
                numbered("C%02d", 51), ARTICLE.claims().stream().map(Claim::id).toList());
        assertEquals(91, ARTICLE.findings().size());
        assertEquals(17, ARTICLE.mechanisms().size());
        assertEquals(48, ARTICLE.facts().size());
        assertEquals(25, ARTICLE.terms().size());
        assertEquals(10, ARTICLE.sections().size());
        assertEquals(
                51,
                ARTICLE.sections().stream()
                        .map(Section::claims)
                        .mapToInt(List::size)
                        .sum());
    }

    @Test
    void everyClaimIsTypedWordedAndRead() {
        Map<ClaimType, Long> types = counts(ARTICLE.claims(), Claim::type);
        assertEquals(Set.of(ClaimType.values()), types.keySet());
        assertEquals(9, types.get(ClaimType.SAFETY));
        assertEquals(5, types.get(ClaimType.EFFICACY));
        assertEquals(9, ARTICLE.claims(ClaimType.MECHANISM).size());
        Map<Strength, Long> strengths =
                counts(ARTICLE.claims(), it -> it.wording().strength());
        assertEquals(Set.of(Strength.values()), strengths.keySet());
        assertEquals(
                List.of("C25", "C47", "C51"),
                ARTICLE.claimsAtLeast(Strength.ABSOLUTE).stream().map(Claim::id).toList());
        Map<ReaderConclusion, Long> readings =
                counts(ARTICLE.claims(), claim -> claim.reading().code());
        assertEquals(Set.of(ReaderConclusion.values()), readings.keySet());
        assertEquals(12, readings.get(ReaderConclusion.SUPPORTED));
        Map<Presence, Long> presences = counts(ARTICLE.claims(), Claim::inArticle);
        assertEquals(Map.of(Presence.PRESENT, 49L, Presence.PARTLY, 1L, Presence.ABSENT, 1L), presences);
        assertTrue(ARTICLE.claim("C09").presenceNote().contains("A27"));
        assertEquals(
                List.of("share of trials seeking de qi"), ARTICLE.claim("C36").quantities());
    }

    @Test
    void everyLinkSaysWhetherItIsPrintedOrInferred() {
        Claim box = ARTICLE.claim("C51");
        assertEquals(ARTICLE.cited(), box.cited());
        assertEquals(LinkBasis.PRINTED, box.basis());
        ARTICLE.claims().stream()
                .filter(claim -> claim != box)
                .forEach(claim -> assertEquals(LinkBasis.INFERRED_FROM_TOPIC, claim.basis(), claim.id()));
        Claim safe = ARTICLE.claim("C01");
        assertEquals(List.of("S01", "S02", "S13", "S18"), ids(safe.cited()));
        assertEquals(List.of("A13", "A01"), ids(safe.additional()));
        for (Claim claim : ARTICLE.claims()) {
            assertTrue(ARTICLE.cited().containsAll(claim.cited()), claim.id());
        }
    }

    @Test
    void aSourceOfBothRolesStandsOnceAsCited() {
        assertEquals(List.of("S15", "S13"), ids(ARTICLE.claim("C34").cited()));
        assertEquals(List.of("A13"), ids(ARTICLE.claim("C34").additional()));
    }

    @Test
    void everyRowCanBeFollowedToItsSourceAndPlace() {
        Set<Citation> sources = new HashSet<>(LIBRARY.sources());
        Stream.of(
                        ARTICLE.findings().stream().map(SourceFinding::provenance),
                        ARTICLE.mechanisms().stream().map(Mechanism::provenance),
                        ARTICLE.facts().stream().map(Fact::provenance),
                        ARTICLE.terms().stream().map(Term::provenance))
                .flatMap(Function.identity())
                .forEach(provenance -> {
                    assertTrue(sources.contains(provenance.source()), provenance.toString());
                    assertFalse(provenance.locator().place().isBlank(), provenance.toString());
                    assertTrue(leadsSomewhere(provenance), provenance.toString());
                });
        ARTICLE.findings()
                .forEach(finding -> assertEquals(
                        finding.figure().isPresent(),
                        !finding.provenance().printed().isEmpty(),
                        finding.id()));
        ARTICLE.facts().forEach(fact -> assertFalse(fact.provenance().printed().isEmpty(), fact.id()));
    }

    /** A page that was read, the article itself, or a copy that the note names. */
    private static boolean leadsSomewhere(Provenance provenance) {
        return !provenance.locator().seenAt().isEmpty()
                || provenance.source().equals(ARTICLE.citation())
                || provenance.note().contains("copy of the abstract");
    }

    @Test
    void numbersAreNumbers() {
        SourceFinding zhang = ARTICLE.finding("F003");
        assertEquals("Zhang 2023, total effective rate (TER): risk ratio 1.25 [1.21, 1.3]", zhang.toString());
        assertEquals("1.25 (1.21 to 1.30)", zhang.provenance().printed());
        assertEquals(OptionalDouble.of(1.25), zhang.estimate());
        assertEquals(1.30, zhang.interval().orElseThrow().upper());
        assertEquals("moderate", zhang.certainty());
        assertEquals(
                Optional.of(new PrintedI2(">", 0.8)), ARTICLE.finding("F074").i2());
        assertEquals(new PrintedP("<", 0.00001), ARTICLE.finding("F080").p().orElseThrow());
        assertEquals(1842, ARTICLE.finding("F025").participants().orElseThrow());
        assertEquals("totals of the review", ARTICLE.finding("F025").sizeNote());
        assertEquals(new ReportedFigure.Range(25, 75), ARTICLE.fact("P013").figure());
        assertEquals(new ReportedFigure.AtLeast(2), ARTICLE.fact("P014").figure());
        assertEquals(
                new ReportedFigure.MedianAndRange(112, 15, 400),
                ARTICLE.fact("P045").figure());
        assertEquals(new ReportedFigure.Change(41.1, 50.2), ARTICLE.fact("P041").figure());
        assertEquals(new ReportedFigure.WithPart(193, 131), ARTICLE.fact("P025").figure());
        assertEquals("2020-01-21", ARTICLE.fact("P036").figure().toString());
        assertEquals("shallow", ARTICLE.fact("P012").figure().toString());
        assertEquals("min", ARTICLE.fact("P003").unit());
        assertEquals(Obtained.PLANNED, ARTICLE.fact("P010").provenance().obtained());
    }

    @Test
    void everyFigureOfAFindingAgreesWithItsUnitAndMeasure() {
        for (SourceFinding finding : ARTICLE.findings()) {
            boolean ratio = Set.of("risk ratio", "standardised mean difference")
                    .contains(finding.measure().words());
            if (ratio) {
                assertEquals("", finding.unit(), finding.id());
                assertTrue(finding.interval().isPresent(), finding.id());
            }
        }
    }

    @Test
    void countsInProseAreCounts() {
        List<Tally> tallies = ARTICLE.finding("F031").tallies();
        List<Tally> retention = tallies.stream()
                .filter(tally -> tally.property().equals("needle retention"))
                .toList();
        assertEquals(11, retention.stream().mapToInt(Tally::count).sum());
        int within = retention.stream()
                .filter(tally -> tally.figure().isPresent())
                .filter(tally -> tally.figure().get().least().orElseThrow() >= 20)
                .filter(tally -> tally.figure().get().greatest().orElseThrow() <= 30)
                .mapToInt(Tally::count)
                .sum();
        assertEquals(8, within, "as the summary says: 8 of 11 inside 20-30 min");
        assertTrue(ARTICLE.finding("F031").summary().contains("8 of 11 inside 20-30 min"));
        for (SourceFinding finding : ARTICLE.findings()) {
            counts(finding.tallies(), Tally::property)
                    .keySet()
                    .forEach(property -> assertTrue(
                            finding.tallies().stream()
                                            .filter(tally -> tally.property().equals(property))
                                            .mapToInt(Tally::count)
                                            .sum()
                                    <= finding.tallies().stream()
                                            .filter(tally -> tally.property().equals(property))
                                            .findFirst()
                                            .orElseThrow()
                                            .of(),
                            finding.id() + " " + property));
        }
    }

    @Test
    void mechanismsKnowTheirEvidenceAndTheirClaims() {
        Map<EvidenceLevel, Long> levels = counts(ARTICLE.mechanisms(), Mechanism::level);
        assertEquals(
                Map.of(
                        EvidenceLevel.HUMAN, 3L,
                        EvidenceLevel.MOSTLY_PRECLINICAL, 5L,
                        EvidenceLevel.ANIMAL, 5L,
                        EvidenceLevel.THEORY, 2L,
                        EvidenceLevel.NOT_STATED, 2L),
                levels);
        assertEquals(4, ARTICLE.mechanisms(ARTICLE.claim("C17")).size());
        assertEquals(
                List.of("M09"),
                ARTICLE.mechanisms().stream()
                        .filter(it -> it.mention() == Mention.CONTRARY)
                        .map(Mechanism::id)
                        .toList());
        for (Mechanism mechanism : ARTICLE.mechanisms()) {
            mechanism.claims().forEach(id -> assertEquals(id, ARTICLE.claim(id).id()));
        }
    }

    @Test
    void factsAndTermsAreFoundByTheirTopicAndWord() {
        assertEquals(
                Set.of(FactTopic.values()),
                Arrays.stream(FactTopic.values())
                        .filter(topic -> !ARTICLE.facts(topic).isEmpty())
                        .collect(Collectors.toSet()));
        assertEquals(4, ARTICLE.facts(FactTopic.SESSION_LENGTH).size());
        assertEquals(List.of("氣", "气"), ARTICLE.term("qi (chi)").han());
        Term deQi = ARTICLE.term("De Qi");
        assertEquals(List.of("得氣"), deQi.han());
        assertEquals("dé qì", deQi.pinyin());
        assertEquals(Standing.PARTIAL, deQi.provenance().standing());
    }

    @Test
    void whatTheSourcesBesideAClaimReport() {
        Claim retention = ARTICLE.claim("C35");
        assertEquals(
                List.of("F030", "F031", "F032", "F033", "F087"),
                ARTICLE.findings(retention, LinkRole.ADDITIONAL).stream()
                        .map(SourceFinding::id)
                        .toList());
        assertEquals(List.of(), ARTICLE.findings(retention, LinkRole.CITED));
    }

    @Test
    void someClaimsHaveNoEvidenceFromPeople() {
        List<String> without =
                ARTICLE.claimsWithoutHumanEvidence().stream().map(Claim::id).toList();
        List<String> citingNone =
                ARTICLE.claimsCitingNoHumanEvidence().stream().map(Claim::id).toList();
        assertTrue(citingNone.containsAll(without));
        assertTrue(without.containsAll(List.of("C07", "C08", "C17", "C20")), "belief, and animals only");
        assertFalse(without.contains("C15"), "blood flow was measured in people");
        assertFalse(
                without.contains("C16"), "so were inflammatory markers, by a source that the article does not cite");
        assertTrue(citingNone.contains("C16"));
        assertTrue(citingNone.contains("C05"), "a protocol has no results");
        assertFalse(without.contains("C05"), "the trial that followed has");
    }

    @Test
    void sourcesKeepTheirWholeBibliography() {
        Citation qi = LIBRARY.source("S03");
        assertEquals("24", qi.volume());
        assertEquals("4", qi.issue());
        assertEquals("24(4)", qi.volumeAndIssue());
        assertTrue(LIBRARY.source("S14").isNamedBy(new Identifier.Isbn("9789240016880")));
        assertEquals("Licence CC BY-NC-SA 3.0 IGO.", LIBRARY.source("S14").licence());
        assertTrue(LIBRARY.source("S05").checked().contains("the DOI string itself was not visible"));
        assertFalse(LIBRARY.source("S01").checkedAt().isEmpty());
        assertTrue(LIBRARY.source("A20").checked().contains("whose check digit is wrong"));
        for (Citation source : LIBRARY.sources()) {
            assertEquals(
                    source.identifiers().size(),
                    source.identifiers().stream()
                            .map(Identifier::canonical)
                            .distinct()
                            .count(),
                    source.id());
        }
    }

    @Test
    void noTwoSourcesShareAnIdentifier() {
        Map<String, Long> uses = LIBRARY.sources().stream()
                .flatMap(source -> source.identifiers().stream())
                .collect(Collectors.groupingBy(Identifier::label, Collectors.counting()));
        assertEquals(
                Map.of(),
                uses.entrySet().stream()
                        .filter(entry -> entry.getValue() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
