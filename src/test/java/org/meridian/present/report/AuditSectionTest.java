package org.meridian.present.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.present.report.PageUnderTest.elements;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.article.ClaimLink;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.sciatica.Sciatica;
import org.meridian.evidence.source.Identifier;
import org.meridian.evidence.trial.Intervention;
import org.meridian.exchange.results.MadeUp;
import org.meridian.exchange.results.Results;
import org.meridian.judgement.claim.AssertionCheck;
import org.meridian.judgement.claim.AuditedArticle;
import org.meridian.judgement.claim.AuditedClaim;
import org.meridian.judgement.claim.ClaimAudit;
import org.meridian.judgement.claim.ReportedEvidence;
import org.meridian.judgement.printed.AuditedFigure;
import org.meridian.judgement.printed.LibraryAudit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AuditSectionTest {

    private static EvidenceLibrary library;
    private static AuditedArticle audited;
    private static Map<String, byte[]> files;
    private static Document page;

    @BeforeAll
    static void render() throws Exception {
        library = Sciatica.library();
        audited = ClaimAudit.withDefaults().assess(library);
        files = ReportFiles.of(Results.of(library.compare(Intervention.ACUPUNCTURE, Intervention.DRUG), List.of()));
        page = PageUnderTest.parse(new String(files.get("index.html"), StandardCharsets.UTF_8));
    }

    private static Element row(AuditedClaim claim) {
        String id = "claim-" + claim.claim().id();
        return elements(page, "span").stream()
                .filter(it -> it.getAttribute("id").equals(id))
                .map(it -> (Element) it.getParentNode().getParentNode())
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on the page: " + claim));
    }

    private static String section(String id) {
        return elements(page, "section").stream()
                .filter(it -> it.getAttribute("id").equals(id))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section " + id));
    }

    @Test
    void everyClaimStandsWithVerdictRuleReaderAndEvidence() {
        assertFalse(audited.claims().isEmpty());
        for (AuditedClaim claim : audited.claims()) {
            String row = row(claim).getTextContent();
            assertTrue(row.contains(ReportWords.sentence(claim.claim().says())), row);
            assertTrue(row.contains(claim.claim().wording().phrase()), row);
            assertTrue(row.contains(ReportWords.sentence(claim.verdict().words())), row);
            assertTrue(row.contains(claim.rule().condition()), row);
            assertTrue(row.contains(claim.curated().explanation()), row);
            assertEquals(!claim.agreesWithReader(), row.contains("Differs from the rule."), row);
            claim.because().forEach(it -> assertTrue(row.contains(it), it));
            for (AssertionCheck check : claim.evidence().checks()) {
                assertTrue(row.contains(check.toString()), row);
                check.measured().basis().forEach(it -> assertTrue(row.contains("from " + it), it));
            }
            for (ReportedEvidence testimony : claim.evidence().testimonies()) {
                assertTrue(row.contains(testimony.toString()), row);
                assertTrue(row.contains(testimony.provenance().locator().place()), row);
            }
        }
    }

    @Test
    void everySourceOfAClaimIsLinkedByItsIdentifiers() {
        for (AuditedClaim claim : audited.claims()) {
            NodeList anchors = row(claim).getElementsByTagName("a");
            List<String> links = IntStream.range(0, anchors.getLength())
                    .mapToObj(i -> ((Element) anchors.item(i)).getAttribute("href"))
                    .toList();
            for (ClaimLink link : claim.claim().links()) {
                for (Identifier identifier : link.source().identifiers()) {
                    assertTrue(identifier.url().isEmpty() || links.contains(identifier.url()), identifier.toString());
                }
            }
        }
    }

    @Test
    void theAuditIsATableToBeDownloaded() {
        long rows = new String(files.get("audit.csv"), StandardCharsets.UTF_8)
                .lines()
                .filter(it -> it.matches("C\\d+,.*"))
                .count();
        assertEquals(audited.claims().size(), rows);
        assertTrue(files.containsKey("audit.json"));
    }

    @Test
    void theFilterIsMadeByOneScriptThatAsksNobody() {
        List<Element> scripts = elements(page, "script");
        assertEquals(1, scripts.size());
        String script = scripts.get(0).getTextContent();
        for (String word : List.of("fetch", "XMLHttpRequest", "import", "eval", "localStorage", "cookie", "http")) {
            assertFalse(script.contains(word), word);
        }
        for (String control : List.of("form", "select", "input", "button")) {
            assertEquals(List.of(), elements(page, control), "without the script there is no dead " + control);
        }
    }

    @Test
    void whatCannotBeRightIsOnThePageWithItsPlace() {
        String printed = section(PrintedSection.ID);
        List<AuditedFigure> found = LibraryAudit.of(library).contradictions();
        assertFalse(found.isEmpty());
        for (AuditedFigure figure : found) {
            assertTrue(printed.contains(figure.check().printed().toString()), figure.toString());
            assertTrue(printed.contains(figure.provenance().locator().place()), figure.toString());
        }
    }

    @Test
    void noCertaintyIsRatedWhileAQuestionIsOpen() {
        String certainty = section(CertaintySection.ID);
        assertTrue(certainty.contains("not judged: risk of bias and indirectness"), certainty);
        assertFalse(certainty.contains("⊕"), certainty);
        assertTrue(certainty.contains("Small-study effects cannot be tested"), certainty);
    }

    @Test
    void reviewsAndPointsStandWithWhatIsNotKnown() {
        String reviews = section(ReviewsSection.ID);
        library.overview().indirect().forEach(it -> assertTrue(reviews.contains(it.toString()), it.toString()));
        assertTrue(reviews.contains("how many trials they share is not known"));
        String points = section(PointsSection.ID);
        assertTrue(points.contains("GB30") && points.contains("Carr 2015"), points);
    }

    @Test
    void aLibraryWithoutAnArticleHasNoAudit() throws Exception {
        Map<String, byte[]> without = ReportFiles.of(MadeUp.results());
        assertFalse(without.containsKey("audit.csv"));
        Document other = PageUnderTest.parse(new String(without.get("index.html"), StandardCharsets.UTF_8));
        assertTrue(elements(other, "section").stream()
                .noneMatch(it -> it.getAttribute("id").equals(AuditSection.ID)));
    }
}
