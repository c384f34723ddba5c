package org.meridian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The lines of the gallery draw its pictures. With {@code -Dmeridian.write=true} the page and the pictures are written: look at
 * them then.
 */
class GalleryIT {

    private static final Path PAGE = Path.of("src/main/docs/gallery.md");
    private static final Path FOLDER = Path.of("src/main/docs/gallery");
    private static final Pattern SAVED = Pattern.compile("save\\(Path\\.of\\(\"([a-z0-9-]+\\.svg)\"\\)\\)");

    @AfterEach
    void removeWhatTheLinesDrew() throws IOException {
        for (String name : drawn()) {
            Files.deleteIfExists(Path.of(name));
        }
    }

    @Test
    void itsLinesDrawItsPictures() throws IOException {
        boolean write = Boolean.getBoolean("meridian.write");
        try (Shell shell = new Shell()) {
            Transcript transcript = new Transcript(Files.readString(PAGE), shell);
            if (write) {
                Files.writeString(PAGE, transcript.replayed());
            } else {
                transcript.lines().forEach(line -> assertEquals(line.shown(), line.printed(), line.typed()));
            }
        }
        for (String name : drawn()) {
            if (write) {
                Files.move(Path.of(name), FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } else {
                assertTrue(
                        Files.readString(Path.of(name)).equals(Files.readString(FOLDER.resolve(name))),
                        name + " is not what its line draws; -Dmeridian.write=true writes what it draws");
            }
        }
    }

    @Test
    void everyPictureIsDrawnAndShown() throws IOException {
        String page = Files.readString(PAGE);
        assertTrue(drawn().size() >= 11, "pictures: " + drawn().size());
        drawn().forEach(name -> assertTrue(page.contains("](gallery/" + name + ")"), name + " is not shown"));
        try (Stream<Path> pictures = Files.list(FOLDER)) {
            assertEquals(
                    drawn().stream().sorted().toList(),
                    pictures.map(it -> it.getFileName().toString()).sorted().toList());
        }
    }

    private static List<String> drawn() throws IOException {
        return SAVED.matcher(Files.readString(PAGE))
                .results()
                .map(it -> it.group(1))
                .toList();
    }
}
