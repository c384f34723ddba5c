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

class ReportCommandTest {

    private static final Path PLANS = Path.of("src/test/resources/plan");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Path plan) {
        return new Main(MadeUp::library, Map.of())
                .run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        "report",
                        plan.toString(),
                        "--out",
                        folder.resolve("report").toString());
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesThePageWithThePlanBesideIt() throws IOException {
        Path plan = PLANS.resolve("contract.json");
        assertEquals(0, run(plan));
        Path page = folder.resolve("report/index.html");
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
        assertEquals(Files.readString(plan), Files.readString(folder.resolve("report/plan.json")));
        assertTrue(printed().startsWith("bcg-rr: RR 0.49 [0.33, 0.73], k = 13"), printed());
        assertTrue(printed().contains(page.toString()), printed());
        assertEquals("", complained());
    }

    @Test
    void endsWithOneIfAnAnalysisFailsAndStillWritesTheOthers() throws IOException {
        assertEquals(1, run(PLANS.resolve("report.json")));
        assertTrue(complained().contains("meridian: without data: there is no file none.csv"), complained());
        assertTrue(Files.readString(folder.resolve("report/index.html")).contains("Not done"));
    }

    @Test
    void endsWithTwoIfThePlanCannotBeRead() {
        assertEquals(2, run(folder.resolve("none.json")));
        assertTrue(complained().contains("none.json: there is no such file"), complained());
        assertFalse(Files.exists(folder.resolve("report")));
    }

    @Test
    void endsWithOneAndLeavesNothingWhereItCannotWrite() throws IOException {
        Files.writeString(folder.resolve("report"), "a file");
        assertEquals(1, run(PLANS.resolve("contract.json")));
        assertTrue(complained().contains("the report cannot be written to"), complained());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
