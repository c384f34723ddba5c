package org.meridian.present.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.exchange.results.MadeUp;

class RunCommandTest {

    private static final String EXAMPLE = "src/test/resources/plan/contract.json";
    private static final String FAILING = """
            {"meridian": "1", "analyses": [
              {"id": "good", "data": {"dataset": "bcg"}, "measure": "RR", "method": {"type": "COMMON_EFFECT"}},
              {"id": "bad", "data": {"csv": "none.csv"}, "columns": {"y": "y", "v": "v"}, "measure": "GEN",
               "method": {"type": "COMMON_EFFECT"}}]}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return new Main(MadeUp::library, Map.of())
                .run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Stream.concat(Stream.of("run"), Stream.of(args)).toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String plan(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), text).toString();
    }

    @Test
    void printsResultsAloneAndSaysTheRestOnTheOtherStream() {
        assertEquals(0, run(EXAMPLE));
        assertTrue(printed().startsWith("{\n  \"meridian\" : \"1\",\n"), printed());
        assertTrue(printed().endsWith("}\n"));
        assertEquals("", complained());
    }

    @Test
    void endsWithOneIfAnAnalysisFailsAndKeepsTheOthers() throws IOException {
        assertEquals(1, run(plan(FAILING)));
        assertTrue(printed().contains("\"status\" : \"OK\""), printed());
        assertTrue(printed().contains("\"status\" : \"ERROR\""), printed());
        assertEquals("meridian: bad: there is no file none.csv in the folder of the plan\n", complained());
    }

    @Test
    void endsWithTwoIfThePlanCannotBeRead() throws IOException {
        assertEquals(2, run(plan("{\"meridian\": \"1\", \"analyses\": [], \"analysis\": {}}")));
        assertEquals("", printed());
        assertTrue(
                complained()
                        .startsWith("meridian: the plan could not be read\nplan.json, line 1: analysis: is not a key"),
                complained());
        assertEquals(2, run(folder.resolve("none.json").toString()));
        assertTrue(complained().contains("none.json: there is no such file"), complained());
    }

    @Test
    void endsWithTwoWithoutAPlan() {
        assertEquals(2, run());
        assertTrue(complained().contains("PLAN"), complained());
    }

    @Test
    void writesAFileInsteadOfPrinting() throws IOException {
        Path results = folder.resolve("results.json");
        Files.writeString(results, "old");
        assertEquals(0, run(EXAMPLE, "--out", results.toString()));
        assertEquals("", printed());
        String written = Files.readString(results);
        assertEquals(0, run(EXAMPLE));
        assertEquals(printed(), written);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        Path nowhere = folder.resolve("none").resolve("results.json");
        assertEquals(1, run(EXAMPLE, "--out", nowhere.toString()));
        assertTrue(
                complained().contains("meridian: the results cannot be written to " + nowhere + ": there is no folder"),
                complained());
        assertEquals(1, run(EXAMPLE, "--out", folder.toString()));
        assertTrue(complained().contains("it is a folder"), complained());
        assertEquals("", printed());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void explainsItself() {
        assertEquals(0, run("--help"));
        assertTrue(printed().contains("Exit codes: 0 everything asked for is there"), printed());
        assertFalse(printed().contains("defect"));
    }
}
