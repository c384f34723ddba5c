package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

/** A copy of the faultless package {@code orchard} in a folder of its own, where faults can be put in. */
record Orchard(Path folder) {

    static final Location FAULTLESS = Location.classPath("/dataset/orchard");

    static Orchard in(Path folder) throws IOException {
        for (String file : List.of("datapackage.json", "trees.csv", "seasons.csv", "harvests.csv")) {
            Files.write(folder.resolve(file), FAULTLESS.bytes(file));
        }
        return new Orchard(folder);
    }

    /** Replaces a text that the file must contain. */
    Orchard replace(String file, String text, String by) throws IOException {
        String content = Files.readString(folder.resolve(file));
        assertTrue(content.contains(text), () -> file + " does not contain " + text);
        return write(file, content.replace(text, by).getBytes(StandardCharsets.UTF_8));
    }

    Orchard append(String file, String text) throws IOException {
        return write(file, (Files.readString(folder.resolve(file)) + text).getBytes(StandardCharsets.UTF_8));
    }

    Orchard write(String file, byte[] content) throws IOException {
        Files.write(folder.resolve(file), content);
        return this;
    }

    Reading<TablePackage> read() {
        return PackageReader.withDefaults().with(Checksums.IGNORED).read(Location.folder(folder));
    }

    /** The problems as people read them. */
    List<String> problems() {
        return read().problems().stream().map(Problem::toString).toList();
    }
}
