package org.meridian.present.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.evidence.sciatica.Sciatica;
import org.meridian.exchange.bibliography.Bibliography;
import org.meridian.exchange.bibliography.BibliographyFormat;

/** The commands around overlays and sources. */
class OverlayCommandsTest {

    private static final String MADE_UP = "src/test/resources/overlays/made_up";
    private static final String FAULTY = "src/test/resources/overlays/faulty";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return new Main(Sciatica::library, Map.of())
                .run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        args);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void sourcesGoToStandardOutputOrIntoAFile() throws IOException {
        assertEquals(0, run("sources", "--format", "bibtex"));
        String expected = Bibliography.write(Sciatica.library().sources(), BibliographyFormat.BIBTEX);
        assertEquals(expected, printed());
        Path file = folder.resolve("sources.ris");
        assertEquals(0, run("sources", "--out", file.toString()));
        assertTrue(Files.readString(file).startsWith("TY  - "), "RIS unless one asks for another");
        assertEquals(2, run("sources", "--format", "endnote"));
        assertTrue(complained().contains("a format must be ris, bibtex or csl, but was \"endnote\""), complained());
    }

    @Test
    void aTemplateIsWrittenOnceAndReadBack() {
        String overlay = folder.resolve("mine").toString();
        assertEquals(0, run("template", "--out", overlay, "--for", "zhang2023"));
        assertTrue(printed().contains("begin with README.txt"), printed());
        assertEquals(1, run("template", "--out", overlay));
        assertTrue(complained().contains("it is there already, and is not replaced"), complained());
        assertEquals(0, run("overlay", overlay));
        assertTrue(printed().contains("0 rows added, 0 corrected, 0 removed; 0 of "), printed());
        assertEquals(2, run("template", "--out", overlay, "--for", "nobody"));
    }

    @Test
    void anOverlayIsExplained() {
        assertEquals(0, run("overlay", MADE_UP));
        assertTrue(
                printed().startsWith("overlay made_up: 6 rows added, 1 corrected, 1 withdrawn, 0 passed over\n"),
                printed());
        assertTrue(printed().contains("Pooled numbers, before → after\n  Total effective rate, "), printed());
    }

    @Test
    void aComparisonTakesOverlays() {
        assertEquals(
                0,
                run("compare", "--overlay", MADE_UP, "--outcome", "total_effective_rate", "--out", folder.toString()));
        assertTrue(printed().contains("From the overlay made_up, not from the built-in library."), printed());
    }

    @Test
    void theFaultsOfAnOverlayAreTheUsersToMend() {
        assertEquals(2, run("overlay", FAULTY));
        assertTrue(complained().startsWith("meridian: the overlay " + FAULTY + " could not be read: "), complained());
        assertTrue(complained().contains("faulty/arms.csv, line 2, column randomised: "), complained());
        assertEquals(2, run("compare", "--overlay", FAULTY, "--out", folder.toString()));
    }
}
