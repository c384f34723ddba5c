package org.meridian.present.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.present.report.PageUnderTest.elements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.evidence.dataset.Location;
import org.meridian.exchange.plan.PlanReader;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.protocol.ProtocolResults;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PlanReportTest {

    private static final Path PLAN = Path.of("src/test/resources/plan/report.json");

    private static ProtocolResults results;
    private static Map<String, byte[]> files;

    @TempDir
    private Path folder;

    @BeforeAll
    static void run() throws IOException {
        results = PlanReader.withDefaults().read(PLAN).value().run();
        files = PlanFiles.of(PlanReport.of(results).withPlan(Files.readString(PLAN)));
    }

    private static Document page() throws Exception {
        return PageUnderTest.parse(new String(files.get("index.html"), StandardCharsets.UTF_8));
    }

    private static Element section(String id) throws Exception {
        return elements(page(), "section").stream()
                .filter(it -> it.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section " + id));
    }

    private static String text(String id) throws Exception {
        return section(id).getTextContent();
    }

    private static AnalysisResult.Done done(int i) {
        return (AnalysisResult.Done) results.results().get(i);
    }

    private static PooledEffect pooled(int i) {
        return (PooledEffect) done(i).answer();
    }

    @Test
    void thePageIsWellBuiltAndNeedsNothingFromElsewhere() throws Exception {
        PageUnderTest.assertWellBuilt(page(), files.keySet());
        PageUnderTest.assertNeedsNothingFromElsewhere(page());
        assertEquals(List.of(), elements(page(), "script"));
        PageUnderTest.assertHasNoWordOfMachines(page());
    }

    @Test
    void everyAnalysisHasItsSectionInTheOrderOfThePlan() throws Exception {
        assertEquals(
                results.results().stream().map(it -> it.analysis().id()).toList(),
                elements(page(), "h2").stream()
                        .map(Element::getTextContent)
                        .filter(it -> !it.startsWith("All analyses") && !it.startsWith("For the report"))
                        .toList());
    }

    @Test
    void aFailureIsASentenceAndTakesNothingWithIt() throws Exception {
        assertEquals(1, results.failures().size());
        assertTrue(text("analysis-3-without-data")
                .contains("This analysis could not be done: there is no file none.csv in the folder of the plan."));
        assertTrue(text("overview").contains("1 analysis could not be done"));
        assertTrue(text("analysis-4-counts-modelled-").contains(AnalysisChapter.headline(done(3))));
    }

    @Test
    void everyStudyStandsWithItsRowAndItsPlace() throws Exception {
        Effects effects = done(0).answer().effects();
        for (int i = 0; i < effects.size(); i++) {
            String id = "analysis-1-bcg-risk-ratio-study-" + (i + 1);
            Element row = elements(page(), "span").stream()
                    .filter(it -> it.getAttribute("id").equals(id))
                    .map(it -> (Element) it.getParentNode().getParentNode())
                    .findFirst()
                    .orElseThrow();
            String cells = row.getTextContent();
            assertTrue(cells.contains(effects.labels().get(i)), cells);
            assertTrue(cells.contains("bcg.csv, line " + (i + 2)), cells);
            assertTrue(cells.contains(Decimals.percent(pooled(0).weights().get(i), 1)), cells);
        }
    }

    @Test
    void everyNumberOfTheResultsLeadsToHowItCameAbout() throws Exception {
        Document page = page();
        Set<String> origins = elements(page, "div").stream()
                .map(it -> it.getAttribute("id"))
                .filter(it -> it.contains("-how-"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> linked = elements(page, "a").stream()
                .map(it -> it.getAttribute("href"))
                .filter(it -> it.contains("-how-"))
                .map(it -> it.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(origins, linked);
        for (String key : List.of("effect", "estimate", "interval", "p", "tau2", "q", "i2", "h2", "prediction")) {
            assertTrue(origins.contains("analysis-1-bcg-risk-ratio-how-" + key), key);
        }
        String chapter = text("analysis-1-bcg-risk-ratio");
        String lower = Decimals.significant(pooled(0).certificate().lower(), 12);
        assertTrue(chapter.contains("converged after") && chapter.contains(lower), lower);
        assertTrue(chapter.contains("y = " + Decimals.fixed(pooled(0).y(), 4)));
    }

    @Test
    void everyStudyIsLeftOutOnceAndMethodsStandSideBySide() throws Exception {
        String chapter = text("analysis-2-random-allocation-Mantel-Haenszel");
        PooledEffect all = pooled(1);
        for (int i = 0; i < all.k(); i++) {
            assertTrue(chapter.contains(
                    all.method().pool(all.effects().without(i)).text().interval()));
        }
        for (String method : List.of("Random effects, REML, HKSJ", "Common effect, Peto", "Haenszel (the plan)")) {
            assertTrue(chapter.contains(method), method);
        }
        assertTrue(chapter.contains("allocation in (random)"));
        assertTrue(chapter.contains("Studies were pooled by the Mantel–Haenszel method from the counts as reported"));
        assertTrue(text("analysis-1-bcg-risk-ratio").contains("One study more at a time, in ascending order of year"));
    }

    @Test
    void aDroppedStudyIsNamedByItsRowThoughAnotherBearsItsName() throws Exception {
        String chapter = text("analysis-6-double-zeros");
        assertTrue(chapter.contains("Left out, and so in no result:"), chapter);
        assertTrue(chapter.contains("(analyses[5].data.rows[0]): "), chapter);
        assertEquals(
                List.of("analyses[5].data.rows[1]", "analyses[5].data.rows[2]"),
                List.of(
                        done(5).effects().rows().place(0),
                        done(5).effects().rows().place(1)));
    }

    @Test
    void whatTheMeasureOrTheDataDoNotAllowIsNotSaid() throws Exception {
        String proportion = text("analysis-5-proportion");
        assertTrue(!proportion.contains("cludes no effect") && !proportion.contains("no effect ("), proportion);
        assertTrue(text("analysis-7-one-study").contains("One study gives an effect size of 0.50"));
        assertTrue(text("analysis-7-one-study").contains("Nothing was analysed otherwise."));
        assertTrue(text("analysis-1-bcg-risk-ratio").contains("Egger"));
    }

    @Test
    void theItemsOfPrismaAreFilledFromTheResults() throws Exception {
        String prisma = text("prisma");
        for (String item : List.of("13a", "13b", "13c", "13d", "13e", "13f", "20a", "20b", "20c", "20d", "27")) {
            assertTrue(prisma.contains(item), item);
        }
        assertTrue(
                prisma.contains("13 studies give a risk ratio of " + pooled(0).text()));
        assertTrue(prisma.contains("estimated by REML"));
        assertTrue(prisma.contains("not in the plan; the authors must say it."));
    }

    @Test
    void theFolderHoldsPagePlotsDataAndPlan() throws IOException {
        ReportFolder report = PlanReport.of(results).withPlan("{}").render(folder);
        Set<String> names =
                report.files().stream().map(it -> it.getFileName().toString()).collect(Collectors.toSet());
        Set<String> expected = new TreeSet<>(Set.of("index.html", "results.json", "studies.csv", "plan.json"));
        for (String plot : List.of(
                "forest-1-bcg-risk-ratio",
                "funnel-1-bcg-risk-ratio",
                "leave-one-out-1-bcg-risk-ratio",
                "baujat-1-bcg-risk-ratio",
                "forest-2-random-allocation-Mantel-Haenszel",
                "funnel-2-random-allocation-Mantel-Haenszel",
                "leave-one-out-2-random-allocation-Mantel-Haenszel",
                "baujat-2-random-allocation-Mantel-Haenszel",
                "forest-4-counts-modelled-",
                "funnel-4-counts-modelled-",
                "leave-one-out-4-counts-modelled-",
                "forest-5-proportion",
                "funnel-5-proportion",
                "leave-one-out-5-proportion",
                "baujat-5-proportion",
                "forest-6-double-zeros",
                "forest-7-one-study")) {
            expected.add(plot + ".svg");
            expected.add(plot + ".png");
            expected.add(plot + ".pdf");
        }
        assertEquals(expected, new TreeSet<>(names));
        assertEquals("{}", Files.readString(folder.resolve("plan.json")));
        assertEquals(expected.size() - 1, PlanFiles.of(PlanReport.of(results)).size());
    }

    @Test
    void studiesAreATableInFullPrecision() {
        List<String> lines = new String(files.get("studies.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(1 + 13 + 7 + 13 + 3 + 2 + 1, lines.size());
        Effects effects = done(0).answer().effects();
        assertTrue(lines.get(1).startsWith("bcg risk ratio,Aronson 1948,\"bcg.csv, line 2\","), lines.get(1));
        assertTrue(
                lines.get(1)
                        .contains("," + effects.y().get(0) + "," + effects.v().get(0) + ","),
                lines.get(1));
        assertTrue(lines.get(1).endsWith("," + pooled(0).weights().get(0)), lines.get(1));
    }

    @Test
    void aPlanMayAskTheSameTwice() throws Exception {
        String analysis = "{\"id\": \"%s\", \"data\": {\"dataset\": \"bcg\"}, \"measure\": \"RR\","
                + " \"method\": {\"type\": \"RANDOM_EFFECTS\"}}";
        String plan = "{\"meridian\": \"1\", \"analyses\": [" + analysis.formatted("a b") + ", "
                + analysis.formatted("a-b") + "]}";
        ProtocolResults twice = PlanReader.withDefaults()
                .read(Location.folder(folder), "plan.json", plan)
                .value()
                .run();
        Map<String, byte[]> written = PlanFiles.of(PlanReport.of(twice));
        Document page = PageUnderTest.parse(new String(written.get("index.html"), StandardCharsets.UTF_8));
        PageUnderTest.assertWellBuilt(page, written.keySet());
        List<String> regions = elements(page, "div").stream()
                .filter(it -> it.getAttribute("role").equals("region"))
                .map(it -> it.getAttribute("aria-label"))
                .toList();
        assertEquals(8, Set.copyOf(regions).size(), regions.toString());
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws IOException {
        ProtocolResults again = PlanReader.withDefaults().read(PLAN).value().run();
        Map<String, byte[]> second = PlanFiles.of(PlanReport.of(again).withPlan(Files.readString(PLAN)));
        assertEquals(files.keySet(), second.keySet());
        files.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
    }
}
