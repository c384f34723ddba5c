package org.meridian.present.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.evidence.sciatica.Sciatica;

class ChoicesCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int choices(Terminal terminal, String outcome) {
        return new Main(Sciatica::library, Map.of(), terminal)
                .run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        "choices",
                        "--outcome",
                        outcome,
                        "--out",
                        folder.resolve("made").toString());
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void analysesByEveryDefensibleChoiceAndWritesTheCurve() throws IOException {
        assertEquals(0, choices(Terminal.UNWATCHED, "total-effective-rate"));
        String printed = out.toString(StandardCharsets.UTF_8);
        assertTrue(printed.startsWith("Total effective rate: acupuncture versus drugs, "), printed);
        assertTrue(printed.contains("\nRR ") && printed.contains("\nOR ") && printed.contains("\nRD "), printed);
        assertTrue(Files.readString(folder.resolve("made/choices.svg")).contains("by every defensible analysis"));
        assertTrue(Files.size(folder.resolve("made/choices.png")) > 0);
        long analyses = Long.parseLong(printed.replaceFirst("(?s).*drugs, (\\d+) analyses\n.*", "$1"));
        assertEquals(
                1 + analyses,
                Files.readAllLines(folder.resolve("made/choices.tsv")).size());
    }

    @Test
    void aPipeHearsNothingOfTheProgress() {
        choices(Terminal.UNWATCHED, "total_effective_rate");
        assertEquals("", complained());
    }

    @Test
    void aTerminalSeesABarThatIsGoneInTheEnd() {
        choices(Terminal.WATCHED, "total_effective_rate");
        assertTrue(complained().contains("░ 0 of "), complained());
        assertTrue(complained().contains("█ "), complained());
        assertTrue(complained().endsWith("\r\u001b[K"), complained());
    }

    @Test
    void saysWhyNothingCouldBeAnalysed() {
        assertEquals(1, choices(Terminal.UNWATCHED, "pain_intensity"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("Without a result"));
        assertEquals(2, choices(Terminal.UNWATCHED, "happiness"));
        assertTrue(complained().contains("no outcome \"happiness\""), complained());
    }

    @Test
    void theBarGrows() {
        StringWriter drawn = new StringWriter();
        try (ProgressBar bar = ProgressBar.on(new PrintWriter(drawn), Terminal.WATCHED)) {
            bar.report(0, 60, "analyses");
            bar.report(30, 60, "analyses");
            bar.report(60, 60, "analyses");
        }
        String[] bars = drawn.toString().split("\r\u001b\\[K");
        assertEquals("░".repeat(30) + " 0 of 60 analyses", bars[1]);
        assertEquals("█".repeat(15) + "░".repeat(15) + " 30 of 60 analyses", bars[2]);
        assertEquals("█".repeat(30) + " 60 of 60 analyses", bars[3]);
        assertEquals(4, bars.length);
    }
}
