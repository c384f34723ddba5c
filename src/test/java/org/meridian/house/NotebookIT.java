package org.meridian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the README and the guide show in JShell is typed into one, and what is printed must be what they show. */
class NotebookIT {

    private static final Path FIGURE = Path.of("forest.svg");
    private static final Path SHOWN = Path.of("src/main/docs/gallery/forest-sciatica.svg");

    @AfterEach
    void removeTheFigure() throws IOException {
        Files.deleteIfExists(FIGURE);
    }

    @Test
    void theReadmePrintsAndDrawsWhatItShows() throws IOException {
        printsWhatItShows(Path.of("README.md"), 5);
        assertTrue(Files.readString(Path.of("README.md")).contains("](" + SHOWN + ")"), "the picture is shown");
        assertEquals(Files.readString(SHOWN), Files.readString(FIGURE), "the last line draws the picture");
    }

    @Test
    void theGuidePrintsWhatItShows() throws IOException {
        printsWhatItShows(Path.of("src/main/docs/guide.md"), 3);
    }

    private static void printsWhatItShows(Path page, int least) throws IOException {
        try (Shell shell = new Shell()) {
            List<Transcript.Line> lines = new Transcript(Files.readString(page), shell).lines();
            lines.forEach(line -> assertEquals(line.shown(), line.printed(), line.typed()));
            assertTrue(lines.size() >= least, "lines typed: " + lines.size());
        }
    }
}
