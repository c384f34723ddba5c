package org.meridian.evidence.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static Citation.Builder ji() {
        return Citation.of("A03", SourceKind.SYSTEMATIC_REVIEW_META_ANALYSIS)
                .authors(List.of("Ji Mei", "Wang Xiaoxia", "Chen Meijuan", "Shen Yan"))
                .title("The Efficacy of Acupuncture for the Treatment of Sciatica")
                .container("Evidence-Based Complementary and Alternative Medicine")
                .year(2015)
                .volume("2015")
                .pages("192808")
                .standing(Standing.VERIFIED);
    }

    @Test
    void aCitationReadsAsOneCitesIt() {
        Citation citation = ji().build();
        assertEquals("Ji 2015", citation.shortForm());
        assertEquals(
                "Ji Mei et al. The Efficacy of Acupuncture for the Treatment of Sciatica. "
                        + "Evidence-Based Complementary and Alternative Medicine 2015 2015 192808",
                citation.toString());
    }

    @Test
    void theFirstIdentifierThatResolvesIsTheLink() {
        Citation citation = ji().identifier(new Identifier.Registration("CRD42014015001"))
                .identifier(new Identifier.Doi("10.1155/2015/192808"))
                .identifier(new Identifier.Pmid("26425130"))
                .address("https://example.org/page")
                .build();
        assertEquals(Optional.of("https://doi.org/10.1155/2015/192808"), citation.link());
        assertEquals(
                Optional.of("https://example.org/page"),
                ji().address("https://example.org/page").build().link());
        assertEquals(Optional.empty(), ji().build().link());
    }

    @Test
    void aBodyKeepsItsNameAndASourceWithoutAuthorsGoesByItsTitle() {
        assertEquals(
                "World Health Organization 2020",
                Citation.of("S14", SourceKind.GUIDELINE)
                        .authors(List.of("World Health Organization"))
                        .year(2020)
                        .build()
                        .shortForm());
        assertEquals(
                "Acupuncture for sciatica",
                Citation.of("A26", SourceKind.WEB_PAGE)
                        .title("Acupuncture for sciatica")
                        .build()
                        .shortForm());
        assertEquals(
                "example.org",
                Citation.of("P11", SourceKind.WEB_PAGE)
                        .container("example.org")
                        .build()
                        .shortForm());
        assertEquals("A99", Citation.of("A99", SourceKind.WEB_PAGE).build().shortForm());
    }

    @Test
    void aCitationNeedsAKey() {
        var problem = assertThrows(
                IllegalArgumentException.class,
                () -> Citation.of(" ", SourceKind.WEB_PAGE).title("A page").build());
        assertEquals("a citation needs a key, but had none: A page", problem.getMessage());
    }

    @Test
    void identifiersKnowTheirForm() {
        assertEquals("https://pubmed.ncbi.nlm.nih.gov/26425130/", new Identifier.Pmid("26425130").url());
        assertEquals("https://pmc.ncbi.nlm.nih.gov/articles/PMC4575738", new Identifier.Pmcid("PMC4575738").url());
        assertEquals("https://clinicaltrials.gov/study/NCT03350789", new Identifier.Registration("NCT03350789").url());
        assertEquals("", new Identifier.Registration("ChiCTR2100044585").url());
        assertEquals(
                "https://doi.org/10.1002/(SICI)1097-0258(19990101)18:1%3C1::AID%3E3.0.CO;2-M",
                new Identifier.Doi("10.1002/(SICI)1097-0258(19990101)18:1<1::AID>3.0.CO;2-M").url());
        assertEquals("doi:10.1155/2015/192808", new Identifier.Doi("10.1155/2015/192808").label());
        assertEquals("PMID 26425130", new Identifier.Pmid("26425130").label());
        assertEquals(
                "not a DOI: \"11.1/x\"",
                assertThrows(IllegalArgumentException.class, () -> new Identifier.Doi("11.1/x"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Identifier.Pmid("PMC1"));
        assertThrows(IllegalArgumentException.class, () -> new Identifier.Pmcid("4575738"));
        assertThrows(IllegalArgumentException.class, () -> new Identifier.Registration(" "));
    }

    @Test
    void anIssueStandsBehindItsVolume() {
        Citation citation = ji().volume("24").issue("4").build();
        assertEquals("24(4)", citation.volumeAndIssue());
        assertTrue(citation.toString().endsWith("2015 24(4) 192808"));
        assertEquals("2015", ji().build().volumeAndIssue());
    }

    @Test
    void aCitationKeepsWhatWasCheckedAndItsLicence() {
        Citation citation = ji().checked("https://example.org/index", "The DOI was not seen.")
                .licence("CC BY")
                .build();
        assertEquals("https://example.org/index", citation.checkedAt());
        assertEquals("The DOI was not seen.", citation.checked());
        assertEquals("CC BY", citation.licence());
    }

    @Test
    void aSourceIsFoundByWhatMeansTheSameInTheSameScheme() {
        Citation citation = ji().identifier(new Identifier.Doi("10.1155/2015/ABC"))
                .identifier(new Identifier.Isbn("0-306-40615-2"))
                .build();
        assertTrue(citation.isNamedBy(new Identifier.Doi("10.1155/2015/abc")));
        assertTrue(citation.isNamedBy(new Identifier.Isbn("9780306406157")));
        assertFalse(citation.isNamedBy(new Identifier.Doi("10.1155/2015/abd")));
        assertFalse(citation.isNamedBy(new Identifier.Pmid("26425130")));
    }

    @Test
    void aSourcedValueTellsWhereItComesFrom() {
        Provenance provenance = new Provenance(
                ji().build(),
                new Locator("abstract", "https://pubmed.ncbi.nlm.nih.gov/26425130/"),
                Obtained.REPORTED,
                Standing.VERIFIED,
                "1.21",
                "");
        assertEquals("Ji 2015, abstract (as reported, verified)", provenance.toString());
    }

    @Test
    void theSurestStandingComesFirst() {
        assertTrue(Standing.VERIFIED.compareTo(Standing.PARTIAL) < 0);
        assertTrue(Standing.PARTIAL.compareTo(Standing.CONTRADICTED) < 0);
        assertTrue(Standing.CONTRADICTED.compareTo(Standing.NOT_SEEN) < 0);
    }
}
