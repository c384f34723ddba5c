package org.meridian.present.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.present.report.PageUnderTest.elements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.evidence.comparison.Contribution;
import org.meridian.evidence.comparison.Exclusion;
import org.meridian.evidence.comparison.Gap;
import org.meridian.evidence.review.PrintedResult;
import org.meridian.evidence.sciatica.Sciatica;
import org.meridian.evidence.trial.Intervention;
import org.meridian.exchange.results.MadeUp;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.exchange.results.Results;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ComparisonReportTest {

    @TempDir
    private Path folder;

    static List<Results> results() {
        return List.of(
                MadeUp.results(),
                Results.of(Sciatica.library().compare(Intervention.ACUPUNCTURE, Intervention.DRUG), List.of()));
    }

    private static String page(Results results) {
        return new String(ReportFiles.of(results).get("index.html"), StandardCharsets.UTF_8);
    }

    private static Document parsed(Results results) throws Exception {
        return PageUnderTest.parse(page(results));
    }

    @ParameterizedTest
    @MethodSource("results")
    void thePageIsWellFormedAndItsLinksLeadSomewhere(Results results) throws Exception {
        PageUnderTest.assertWellBuilt(parsed(results), ReportFiles.of(results).keySet());
    }

    @ParameterizedTest
    @MethodSource("results")
    void thePageNeedsNothingFromElsewhere(Results results) throws Exception {
        PageUnderTest.assertNeedsNothingFromElsewhere(parsed(results));
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyTrialEveryPrintedResultAndEveryGapIsOnThePage(Results results) throws Exception {
        Document page = parsed(results);
        String text = page.getDocumentElement().getTextContent();
        for (OutcomeResults outcome : results.outcomes()) {
            String id = outcome.evidence().outcome().id();
            Element chapter = elements(page, "section").stream()
                    .filter(it -> it.getAttribute("id").equals(id))
                    .findFirst()
                    .orElseThrow();
            String own = chapter.getTextContent();
            for (Contribution contribution : outcome.evidence().included()) {
                assertTrue(own.contains(contribution.trial().label()), contribution.toString());
            }
            for (Exclusion exclusion : outcome.evidence().excluded()) {
                assertTrue(text.contains(
                        exclusion.trial().label() + (exclusion.detail().isEmpty() ? "" : ": " + exclusion.detail())));
            }
            for (PrintedResult printed : outcome.evidence().printed()) {
                assertTrue(own.contains(printed.review().label()), printed.toString());
                assertTrue(own.contains(printed.result().toString()), printed.toString());
            }
            for (Gap gap : outcome.evidence().gaps()) {
                assertTrue(own.contains(gap.missing()), gap.toString());
            }
            outcome.evidence()
                    .rate()
                    .ifPresent(rate -> rate.sentences().forEach(it -> assertTrue(own.contains(it), it)));
            assertEquals(
                    outcome.leading().pooled().isPresent() ? 1 : 0,
                    chapter.getElementsByTagName("svg").getLength());
        }
        for (Gap gap : results.generalGaps()) {
            assertTrue(text.contains(gap.missing()), gap.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyPlotIsFollowedByItsTable(Results results) throws Exception {
        List<Element> figures = elements(parsed(results), "figure");
        assertFalse(figures.isEmpty());
        for (Element figure : figures) {
            Element details = (Element) figure.getNextSibling().getNextSibling();
            assertEquals("details", details.getTagName());
            int symbols = figure.getElementsByTagName("g").getLength();
            int rows = details.getElementsByTagName("tr").getLength() - 1;
            assertTrue(rows >= symbols && symbols > 0, rows + " rows for " + symbols + " symbols");
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void noMachineWordReachesTheReader(Results results) throws Exception {
        PageUnderTest.assertHasNoWordOfMachines(parsed(results));
    }

    @Test
    void awkwardLabelsAreEscaped() {
        String page = page(MadeUp.results());
        assertTrue(page.contains("Alpha &lt;b&gt; &amp; &quot;Co&quot;, 'made up'"));
        assertFalse(page.contains("<b>"));
        assertTrue(page.contains("href=\"https://doi.org/10.0000/alpha%3C1%3E&amp;2\""));
    }

    @Test
    void trialsOutOfEveryOutcomeStandOnce() throws Exception {
        Document page = parsed(MadeUp.results());
        assertEquals(
                1,
                elements(page, "li").stream()
                        .filter(it -> it.getTextContent().startsWith("Zeta (made up): "))
                        .count());
    }

    @Test
    void theFolderHoldsPagePlotsAndData() throws IOException {
        Path target = folder.resolve("new/report");
        ReportFolder report = ComparisonReport.of(MadeUp.results()).render(target);
        assertEquals(
                Set.of(
                        "index.html",
                        "forest-relief.svg",
                        "forest-relief.png",
                        "forest-relief.pdf",
                        "forest-pain.svg",
                        "forest-pain.png",
                        "forest-pain.pdf",
                        "results.json",
                        "studies.csv",
                        "pooled.csv",
                        "excluded.csv",
                        "reviews.csv"),
                names(target));
        assertEquals(names(target).size(), report.files().size());
        assertEquals(target.resolve("index.html"), report.files().get(0));
        assertEquals(Set.of("new"), names(folder));
        assertTrue(report.toString().endsWith("12 files"));
    }

    @Test
    void aSecondRunGivesTheSameBytesAndLeavesOtherFilesAlone() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");
        ComparisonReport.of(MadeUp.results()).render(folder);
        byte[] first = Files.readAllBytes(folder.resolve("index.html"));
        ComparisonReport.of(MadeUp.results()).render(folder);
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("index.html")));
        assertEquals("mine", Files.readString(notes));
        assertEquals(13, names(folder).size());
    }

    @Test
    void aFolderThatCannotBeWrittenStaysAsItWas() throws IOException {
        Files.createDirectories(folder.resolve("results.json"));
        Files.writeString(folder.resolve("index.html"), "the old page");
        ComparisonReport report = ComparisonReport.of(MadeUp.results());
        UncheckedIOException refused = assertThrows(UncheckedIOException.class, () -> report.render(folder));
        assertEquals(
                "the report cannot be written to " + folder + ": there is a folder where results.json belongs",
                refused.getMessage());
        assertEquals(Set.of("results.json", "index.html"), names(folder));
        assertEquals("the old page", Files.readString(folder.resolve("index.html")));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        ComparisonReport report = ComparisonReport.of(MadeUp.results());
        UncheckedIOException refused =
                assertThrows(UncheckedIOException.class, () -> report.render(file.resolve("report")));
        assertEquals(
                "the report cannot be written to " + file.resolve("report") + ": " + file + " is not a folder",
                refused.getMessage());
        assertEquals(Set.of("file"), names(folder));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return new TreeSet<>(
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
