package org.meridian.judgement.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meridian.evidence.comparison.Contradiction;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.sciatica.Sciatica;
import org.meridian.evidence.source.Standing;

/** The audit is given a library and no list of suspects. */
class LibraryAuditTest {

    private static final EvidenceLibrary LIBRARY = Sciatica.library();
    private static final LibraryAudit AUDIT = LibraryAudit.of(LIBRARY);

    private static List<AuditedFigure> of(String owner) {
        return AUDIT.figures().stream()
                .filter(figure -> figure.owner().equals(owner))
                .toList();
    }

    private static Set<Check> broken(String owner) {
        return of(owner).stream()
                .flatMap(figure -> figure.check().those(CheckAnswer.INCONSISTENT).stream())
                .map(CheckResult::check)
                .collect(Collectors.toSet());
    }

    @Test
    void findsTheContradictionsThatReadersFound() {
        assertEquals(Set.of(Check.PERCENTAGE_OF_COUNT), broken("WarmVsMA2011"));
        assertEquals(Set.of(Check.ESTIMATE_CENTRAL), broken("EAvsMFE2017"));
        assertEquals(Set.of(Check.P_AND_COUNTS), broken("EAvsTENS2009"));
        assertEquals(Set.of(Check.TOTAL_OF_PARTS), broken("ChenWK2010"));
    }

    @Test
    void everyFigureThatIsMarkedAsContradictedByArithmeticIsFound() {
        Set<String> found =
                AUDIT.contradictions().stream().map(AuditedFigure::owner).collect(Collectors.toSet());
        Set<String> marked = LIBRARY.trials().stream()
                .filter(trial ->
                        trial.results().stream().anyMatch(it -> it.provenance().standing() == Standing.CONTRADICTED)
                                || trial.contrasts().stream()
                                        .anyMatch(it -> it.provenance().standing() == Standing.CONTRADICTED))
                .map(trial -> trial.id())
                .collect(Collectors.toSet());
        assertEquals(Set.of("WarmVsMA2011", "EAvsMFE2017", "EAvsTENS2009", "ChenWK2010"), marked);
        assertTrue(found.containsAll(marked), "found " + found);
    }

    @Test
    void whatItFindsBeyondThemIsOneTrialWhosePNoTestOfItsCountsGives() {
        assertEquals(6, AUDIT.contradictions().size(), AUDIT.summary());
        assertEquals(
                Set.of("WarmVsMA2011", "EAvsMFE2017", "EAvsTENS2009", "ChenWK2010", "LiWei2014"),
                AUDIT.contradictions().stream().map(AuditedFigure::owner).collect(Collectors.toSet()));
        // 29, 27 and 25 of 30: neither two of the arms nor all three give p < 0.05.
        assertTrue(of("LiWei2014").stream()
                .filter(figure -> figure.check().answer() == CheckAnswer.INCONSISTENT)
                .allMatch(figure -> figure.check()
                        .result(Check.P_AND_COUNTS)
                        .arithmetic()
                        .contains("Pearson's χ² of all arms 0.227")));
    }

    @Test
    void ji2015PassesAndSoDoesEveryOtherReview() {
        assertEquals(3, of("Ji2015").size());
        assertTrue(of("Ji2015").stream().allMatch(it -> it.check().answer() == CheckAnswer.CONSISTENT));
        Set<String> reviews = LIBRARY.reviews().stream().map(it -> it.id()).collect(Collectors.toSet());
        assertTrue(AUDIT.contradictions().stream().noneMatch(it -> reviews.contains(it.owner())));
    }

    @Test
    void theRoundingOfTu2024PassesWithANote() {
        assertTrue(broken("Tu2024").isEmpty());
        List<AuditedFigure> remarks = AUDIT.remarks().stream()
                .filter(it -> it.owner().equals("Tu2024"))
                .toList();
        assertEquals(1, remarks.size());
        assertEquals(
                "by rounding alone",
                remarks.get(0).check().result(Check.DIFFERENCE_OF_MEANS).note());
    }

    @Test
    void printedDigitsReachTheAuditWithTheirZeros() {
        AuditedFigure zhang = of("Zhang2023").get(0);
        assertEquals("RR 1.25 (1.21 to 1.30)", zhang.check().printed().toString());
        assertTrue(of("EAvsMFE2017").get(0).toString().contains("mean -2.30 (-2.57 to -1.86)"));
    }

    @Test
    void whatIsMissedIsNotArithmetic() {
        // Contradictions between reports, and between words and numbers, are for readers.
        Set<String> found =
                AUDIT.contradictions().stream().map(AuditedFigure::owner).collect(Collectors.toSet());
        found.addAll(AUDIT.remarks().stream().map(AuditedFigure::owner).toList());
        assertEquals(
                Set.of("Huang2019", "WeiYY2022"),
                LIBRARY.contradictions().stream()
                        .map(Contradiction::trial)
                        .filter(trial -> !found.contains(trial))
                        .collect(Collectors.toSet()));
    }

    @Test
    void theSummaryNamesFigureArithmeticAndSource() {
        assertEquals("81 printed figures: 68 consistent, 6 inconsistent, 7 cannot be checked", AUDIT.toString());
        assertTrue(AUDIT.summary().contains("5 + 11 + 0 = 16, printed 9"));
        assertTrue(AUDIT.summary().contains("16 of 25 is 64.00 %, 17 of 25 is 68.00 %"));
    }
}
