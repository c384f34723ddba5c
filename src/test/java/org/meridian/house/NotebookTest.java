package org.meridian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the README shows in JShell is typed into one, and what is printed must be what it shows. */
class NotebookTest {

    private static final Path FIGURE = Path.of("forest.svg");

    @AfterEach
    void removeTheFigure() throws IOException {
        Files.deleteIfExists(FIGURE);
    }

    @Test
    void theReadmePrintsWhatItShows() throws IOException {
        try (Shell shell = new Shell()) {
            List<Transcript.Line> lines = new Transcript(Files.readString(Path.of("README.md")), shell).lines();
            lines.forEach(line -> assertEquals(line.shown(), line.printed(), line.typed()));
            assertTrue(lines.size() >= 6, "lines typed: " + lines.size());
        }
        assertTrue(Files.readString(FIGURE).contains("<svg"), "the figure is drawn");
    }
}
