package org.meridian.judgement.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.Tolerance.CLOSED_FORM;
import static org.meridian.evidence.sciatica.SciaticaOutcome.TOTAL_EFFECTIVE_RATE;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.CuratedReading;
import org.meridian.evidence.article.ReaderConclusion;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.sciatica.Sciatica;
import org.meridian.evidence.source.SourceKind;
import org.meridian.evidence.trial.Intervention;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ProportionInterval;
import org.meridian.synthesis.pool.PooledEffect;

class ClaimAuditTest {

    private static final EvidenceLibrary LIBRARY = Sciatica.library();
    private static final AuditedArticle AUDITED = ClaimAudit.withDefaults().assess(LIBRARY);

    @Test
    void auditsEveryClaimOfTheArticle() {
        assertEquals(51, AUDITED.claims().size());
        assertEquals(
                LIBRARY.article().claims(),
                AUDITED.claims().stream().map(AuditedClaim::claim).toList());
        assertEquals(51, AUDITED.counts().values().stream().mapToInt(it -> it).sum());
        for (AuditedClaim it : AUDITED.claims()) {
            assertFalse(it.because().isEmpty(), it + " has reasons");
            assertEquals(it.rule(), VerdictRule.of(it.evidence()));
        }
    }

    @Test
    void followsEveryReportAndEveryFigureToItsPlace() {
        for (AuditedClaim it : AUDITED.claims()) {
            for (ReportedEvidence testimony : it.evidence().testimonies()) {
                assertTrue(LIBRARY.sources().contains(testimony.provenance().source()), testimony + " has a source");
            }
            for (AssertionCheck check : it.evidence().checks()) {
                boolean known = !(check.measured() instanceof Measured.Unknown);
                assertEquals(known, !check.measured().basis().isEmpty(), check + " says what it rests on");
            }
        }
    }

    @Test
    void poolsTrialsAsTheLibraryDoes() {
        PooledEffect pooled = LIBRARY.compare(Intervention.ACUPUNCTURE, Intervention.DRUG)
                .on(TOTAL_EFFECTIVE_RATE)
                .pool(BinaryMeasure.RR);
        Measured.Number number = number("C03", Quantity.POOLED_RR_AGAINST_DRUGS);
        assertEquals(pooled.natural(), number.value());
        assertEquals(pooled.naturalInterval(), number.interval().orElseThrow());
        assertEquals(pooled.k(), number.basis().size());
    }

    @Test
    void countsSharesWithWilsonsInterval() {
        Measured.Number deQi = number("C36", Quantity.SHARE_SEEKING_DE_QI);
        assertEquals(10.0 / 11, deQi.value());
        double z2 = 1.959963984540054 * 1.959963984540054;
        double half = Math.sqrt(z2 * (10.0 * 1 / 11 + z2 / 4));
        CLOSED_FORM.check(
                (10 + z2 / 2 - half) / (11 + z2), deQi.interval().orElseThrow().lower(), "lower");
        CLOSED_FORM.check(
                (10 + z2 / 2 + half) / (11 + z2), deQi.interval().orElseThrow().upper(), "upper");
    }

    @Test
    void computesFromPointsFiguresAndSources() {
        assertEquals(List.of("fourth toe"), words("C13").words());
        assertEquals(30, number("C35", Quantity.MEDIAN_RETENTION).value());
        assertEquals(25, number("C33", Quantity.LEAST_DEPTH).value());
        assertEquals(400.0 / 15, number("C45", Quantity.HIGHEST_BY_LOWEST).value());
        assertEquals(3, number("C18", Quantity.PRESCRIPTIONS_BY_SYNDROME).value());
        assertEquals(0.8, number("C15", Quantity.SHARE_OF_STUDIES_INCREASING).value());
        assertEquals(0, number("C20", Quantity.MECHANISMS_IN_PEOPLE).value());
        assertEquals(0, number("C24", Quantity.SOURCES_ON_SUBJECT).value());
        long others = LIBRARY.article().cited().stream()
                .filter(it -> it.kind() == SourceKind.WEB_PAGE || it.kind() == SourceKind.GUIDELINE)
                .count();
        assertEquals(6, others);
        assertEquals(
                12.0 / 18, number("C51", Quantity.SHARE_OF_JOURNAL_ARTICLES).value());
    }

    @Test
    void saysWhatCannotBeComputedAndWhy() {
        assertEquals(
                "cannot be computed: nothing to pool on \"Pain intensity (leg pain, or site not stated)\": no trial has the numbers"
                        + " needed, 4 report the outcome without them",
                check("C03", Quantity.POOLED_MD_AGAINST_DRUGS).measured().toString());
        assertTrue(check("C14", Quantity.OVERLAP_WITH_ARTICLE_LIST)
                .measured()
                .toString()
                .startsWith("cannot be computed: the article's list is cut off"));
    }

    @Test
    void comesToTheVerdictsThatNumbersAndKindsOfSourcesDecide() {
        Map<String, Verdict> expected = Map.of(
                "C02", Verdict.OVERSTATED,
                "C03", Verdict.SUPPORTED_WITH_LIMITS,
                "C13", Verdict.CONTRADICTED,
                "C24", Verdict.NOT_SUPPORTED,
                "C25", Verdict.CONTRADICTED,
                "C27", Verdict.CONTESTED,
                "C28", Verdict.CANNOT_BE_CHECKED,
                "C33", Verdict.CONTRADICTED,
                "C35", Verdict.SUPPORTED,
                "C51", Verdict.CONTRADICTED);
        expected.forEach(
                (id, verdict) -> assertEquals(verdict, AUDITED.claim(id).verdict(), id));
    }

    @Test
    void noRuleLooksAtWhatAReaderConcluded() {
        CuratedReading other = new CuratedReading(ReaderConclusion.WRONG, "made up");
        EvidenceLibrary library = Changed.claims(
                LIBRARY,
                claim -> new Claim(
                        claim.id(),
                        claim.section(),
                        claim.says(),
                        claim.type(),
                        claim.polarity(),
                        claim.wording(),
                        claim.inArticle(),
                        claim.presenceNote(),
                        claim.links(),
                        other,
                        claim.quantities()));
        assertEquals(
                AUDITED.claims().stream().map(AuditedClaim::rule).toList(),
                ClaimAudit.withDefaults().assess(library).claims().stream()
                        .map(AuditedClaim::rule)
                        .toList());
    }

    @Test
    void showsBothWhereRulesAndReaderDiffer() {
        List<String> differing = AUDITED.differingFromReader().stream()
                .map(it -> it.claim().id())
                .toList();
        assertEquals(List.of("C44", "C48"), differing);
        String summary = AUDITED.summary();
        assertTrue(summary.contains("Rules and a reader agree on 49 of 51 claims.\n"), summary);
        assertTrue(summary.contains(
                "C48: by rule cannot be checked with the available evidence; the reader: supported as a belief"));
        assertTrue(
                AUDITED.claim("C48").summary().endsWith("A reader: supported as a belief (differs from the rule)\n"));
    }

    @Test
    void tellsTheWholeStoryOfAClaim() {
        String story = AUDITED.claim("C13").summary();
        for (String part : List.of(
                "Says: gallbladder meridian runs from eye corner to the pinky toe",
                "World Health Organization, Western Pacific Region 2008",
                "fourth toe; claimed: is little toe, so not as claimed",
                "Verdict: contradicted\nRule REFUTED_BY_COMPUTATION: a computed quantity lies",
                "A reader: wrong: ")) {
            assertTrue(story.contains(part), part + " in " + story);
        }
    }

    @Test
    void findsClaimsByVerdictByRuleAndByKey() {
        assertEquals(
                List.of("C13", "C25", "C33", "C51"),
                AUDITED.with(Verdict.CONTRADICTED).stream()
                        .map(it -> it.claim().id())
                        .toList());
        assertEquals(AUDITED.with(Verdict.CONTRADICTED), AUDITED.decidedBy(VerdictRule.REFUTED_BY_COMPUTATION));
        Refusal.check(
                "no claim \"C99\"; known are "
                        + LIBRARY.article().claims().stream().map(Claim::id).collect(Collectors.joining(", ")),
                () -> AUDITED.claim("C99"));
    }

    @Test
    void anotherMethodIsAnotherAudit() {
        AuditedArticle wider = ClaimAudit.withDefaults()
                .with(ProportionInterval.CLOPPER_PEARSON)
                .withLevel(0.999)
                .assess(LIBRARY);
        AssertionCheck check = check(wider, "C36", Quantity.SHARE_SEEKING_DE_QI);
        assertEquals(AssertionAgreement.POINTS_TOWARDS, check.agreement());
        Refusal.check(
                "level must be between 0 and 1, for example 0.95, but was 95.0",
                () -> ClaimAudit.withDefaults().withLevel(95));
    }

    private static Measured.Number number(String claim, Quantity quantity) {
        return (Measured.Number) check(claim, quantity).measured();
    }

    private static Measured.Words words(String claim) {
        return (Measured.Words) check(claim, Quantity.CHANNEL_END).measured();
    }

    private static AssertionCheck check(String claim, Quantity quantity) {
        return check(AUDITED, claim, quantity);
    }

    private static AssertionCheck check(AuditedArticle audited, String claim, Quantity quantity) {
        return audited.claim(claim).evidence().checks().stream()
                .filter(it -> it.quantity() == quantity)
                .findFirst()
                .orElseThrow();
    }
}
