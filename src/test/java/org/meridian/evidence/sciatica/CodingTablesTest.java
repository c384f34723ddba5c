package org.meridian.evidence.sciatica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.evidence.article.Article;
import org.meridian.evidence.article.Assertion;
import org.meridian.evidence.article.Bearing;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.ClaimCoding;
import org.meridian.evidence.article.Fact;
import org.meridian.evidence.article.SourceFinding;
import org.meridian.evidence.article.Stance;
import org.meridian.evidence.article.Subject;
import org.meridian.evidence.source.Citation;

/** How the claims of the article and its sources were coded. */
class CodingTablesTest {

    private static final Article ARTICLE = Sciatica.library().article();
    private static final ClaimCoding CODING = ARTICLE.coding();

    @Test
    void everyClaimAndEverySourceBesideOneIsCoded() {
        assertEquals(51, CODING.subjects().size());
        assertEquals(48, CODING.studied().size());
        for (Claim claim : ARTICLE.claims()) {
            assertTrue(CODING.subject(claim).isPeople(), claim + " is about people");
            for (Citation source : claim.sources()) {
                CODING.studied(source);
            }
        }
        assertEquals(74, CODING.bearings().size());
        assertEquals(47, CODING.assertions().size());
    }

    @Test
    void aReportThatBearsOnAClaimIsOfASourceBesideIt() {
        for (Bearing bearing : CODING.bearings()) {
            Citation source = Stream.concat(
                            ARTICLE.findings().stream()
                                    .filter(it -> it.id().equals(bearing.report()))
                                    .map(SourceFinding::source),
                            ARTICLE.facts().stream()
                                    .filter(it -> it.id().equals(bearing.report()))
                                    .map(Fact::source))
                    .findFirst()
                    .orElseThrow();
            assertTrue(ARTICLE.claim(bearing.claim()).sources().contains(source), bearing.toString());
        }
    }

    @Test
    void aReportBearsOnAClaimOnce() {
        Set<String> pairs =
                CODING.bearings().stream().map(it -> it.claim() + it.report()).collect(Collectors.toSet());
        assertEquals(CODING.bearings().size(), pairs.size());
    }

    @Test
    void readsStancesAndAssertions() {
        Claim stays = ARTICLE.claim("C35");
        assertEquals(Subject.SCIATICA, CODING.subject(stays));
        assertEquals(Stance.FOR, CODING.bearings(stays).get(0).stance());
        Assertion assertion = CODING.assertions(stays).get(0);
        assertEquals("20 to 30", assertion.toString());
        assertEquals("A04", assertion.about());
        Claim bladder = ARTICLE.claim("C12");
        assertEquals(
                "includes lower back, buttock, posterior thigh",
                CODING.assertions(bladder).get(0).toString());
    }

    @Test
    void aClaimThatWasNotCodedHasNoSubject() {
        Refusal.check(
                "no subject is coded for the claim C01",
                () -> ClaimCoding.none().subject(ARTICLE.claim("C01")));
    }
}
