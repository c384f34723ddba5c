package org.meridian.evidence.sciatica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.SourceFinding;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.SourceUses;
import org.meridian.evidence.review.PrintedResult;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Identifier;
import org.meridian.evidence.source.SourceKind;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Needling;
import org.meridian.evidence.trial.Trial;

/** Questions a researcher would ask the library. */
class LibraryQuestionsTest {

    private static final EvidenceLibrary LIBRARY = Sciatica.library();

    private static List<String> ids(List<Trial> trials) {
        return trials.stream().map(Trial::id).toList();
    }

    @Test
    void sourcesByKind() {
        assertEquals(
                List.of("S03", "S06"),
                LIBRARY.sources(SourceKind.THEORY_PAPER, SourceKind.SCOPING_REVIEW).stream()
                        .map(Citation::id)
                        .toList());
        assertEquals("womenshealth.gov", LIBRARY.source("S12").container());
        assertThrows(IllegalArgumentException.class, () -> LIBRARY.source("S99"));
    }

    @Test
    void trialsByNeedlingAndDrug() {
        assertEquals(
                List.of("MongolWarmLDH", "Chen2009JTCM", "JTCMcn2007", "LiWei2014"),
                ids(LIBRARY.trials(Needling.WARM, DrugClass.NSAID)));
        assertTrue(LIBRARY.trials(Needling.WARM).containsAll(LIBRARY.trials(Needling.WARM, DrugClass.NSAID)));
        assertTrue(LIBRARY.trials(DrugClass.NSAID).containsAll(LIBRARY.trials(Needling.WARM, DrugClass.NSAID)));
        assertEquals(List.of("ACUWARM2025"), ids(LIBRARY.trials(DrugClass.ANTICONVULSANT)));
        assertEquals(ids(LIBRARY.trialsOf("ibuprofen")), ids(LIBRARY.trialsOf("Ibuprofen")));
        assertTrue(ids(LIBRARY.trialsOf("ibuprofen")).contains("ChenWK2010"));
        assertEquals(List.of(), LIBRARY.trialsOf("a drug nobody gave"));
    }

    @Test
    void everythingThatCitesADoi() {
        SourceUses pregnancy = LIBRARY.citing(new Identifier.Doi("10.1136/ACUPMED-2013-010480"));
        assertEquals(
                List.of("S13"), pregnancy.sources().stream().map(Citation::id).toList());
        assertEquals(
                List.of("C01", "C23", "C24", "C25", "C26", "C27", "C34", "C39", "C47", "C51"),
                pregnancy.claims().stream().map(Claim::id).toList());
        assertEquals(
                List.of("F065", "F066", "F067", "F068", "F069"),
                pregnancy.findings().stream().map(SourceFinding::id).toList());
        assertEquals("doi:10.1136/ACUPMED-2013-010480: 10 claims, 5 findings, 1 fact", pregnancy.toString());
        assertEquals(16, pregnancy.count());
        assertTrue(pregnancy.summary().contains("\n  C25: it works without adverse effects on mother or fetus\n"));

        SourceUses ji = LIBRARY.citing(new Identifier.Doi("10.1155/2015/192808"));
        assertEquals("[Ji 2015]", ji.reviews().toString());
        assertEquals(3, ji.pooledResults().size());
        assertTrue(ji.pooledResults().stream()
                .map(PrintedResult::toString)
                .toList()
                .contains("Ji 2015: RR 1.21 [1.16, 1.25]"));
        assertEquals(2, ji.terms().size());

        SourceUses tu = LIBRARY.citing(new Identifier.Doi("10.1001/jamainternmed.2024.5463"));
        assertEquals(List.of("Tu2024"), ids(tu.trials()));
        assertEquals(1, tu.contradictions().size());
        assertEquals(
                tu.findings(), LIBRARY.citing(new Identifier.Pmid("39401008")).findings(), "by any of its identifiers");
    }

    @Test
    void nothingCitesAnUnknownDoi() {
        SourceUses none = LIBRARY.citing(new Identifier.Doi("10.9999/nobody"));
        assertEquals(0, none.count());
        assertEquals("doi:10.9999/nobody: nothing", none.toString());
    }

    @Test
    void everySourceOfTheArticleIsUsed() {
        for (Citation source : LIBRARY.article().cited()) {
            source.identifiers()
                    .forEach(identifier ->
                            assertTrue(LIBRARY.citing(identifier).count() > 0, source + " is cited by nothing"));
        }
    }
}
