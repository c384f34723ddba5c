package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTest {

    private static final FigureTable TABLE = new FigureTable(List.of("nothing"), List.of());

    private static final Figure FIGURE = new Figure(
            120, 40, "A line", "One line.", List.of(Mark.Line.level(0, 120, 20, Stroke.solid(Ink.TEXT, 1))), TABLE);

    @TempDir
    Path folder;

    @Test
    void extensionNamesTheFormat() throws Exception {
        Path svg = FIGURE.save(folder.resolve("line.svg").toString());
        Path png = FIGURE.save(folder.resolve("line.PNG"));
        assertEquals(FIGURE.toSvg(), Files.readString(svg));
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, java.util.Arrays.copyOf(Files.readAllBytes(png), 4));
    }

    @Test
    void replacesAFileAndLeavesNothingElseBehind() throws Exception {
        Path file = Files.writeString(folder.resolve("line.svg"), "old");
        FIGURE.save(file);
        assertEquals(FIGURE.toSvg(), Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void unknownExtensionNamesTheKnownOnes() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> FIGURE.save(folder.resolve("line.jpeg")));
        assertEquals(
                "a figure is saved as .svg or .png or .pdf, but the file was " + folder.resolve("line.jpeg"),
                e.getMessage());
    }

    @Test
    void failureLeavesNoPartialFile() throws Exception {
        Path missing = folder.resolve("missing").resolve("line.svg");
        Exception e = assertThrows(UncheckedIOException.class, () -> FIGURE.save(missing));
        assertTrue(e.getMessage().contains("no folder " + missing.getParent()), e.getMessage());

        Path inTheWay = Files.createDirectories(folder.resolve("full.svg").resolve("inside"))
                .getParent();
        assertThrows(UncheckedIOException.class, () -> FIGURE.save(inTheWay));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(inTheWay), files.toList());
        }
    }

    @Test
    void saysWhatItIs() {
        assertEquals("A line, 120 × 40 pt, 1 mark", FIGURE.toString());
        assertEquals(new Box(0, 0, 120, 40), FIGURE.page());
    }

    @Test
    void refusesFiguresWithoutSizeOrWords() {
        assertThrows(IllegalArgumentException.class, () -> new Figure(0, 1, "t", "d", List.of(), TABLE));
        assertThrows(IllegalArgumentException.class, () -> new Figure(1, Double.NaN, "t", "d", List.of(), TABLE));
        assertThrows(IllegalArgumentException.class, () -> new Figure(1, 1, " ", "d", List.of(), TABLE));
        assertThrows(IllegalArgumentException.class, () -> new Figure(1, 1, "t", "", List.of(), TABLE));
    }

    @Test
    void aFileIsNamedByItsPathOrAsText() throws Exception {
        Path byPath = FIGURE.save(folder.resolve("path.svg"));
        Path asText = FIGURE.save(folder.resolve("text.svg").toString());
        assertEquals(folder.resolve("text.svg"), asText);
        assertEquals(Files.readString(byPath), Files.readString(asText));
    }
}
