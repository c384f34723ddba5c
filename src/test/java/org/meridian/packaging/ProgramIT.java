package org.meridian.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as people start it: from its sources, through a link, from another folder, and as a jar. */
class ProgramIT {

    private static final String TRIALS = """
            study,ai,n1i,ci,n2i
            A 1948,4,123,11,139
            B 1949,6,306,29,303
            C 1960,3,231,11,220
            """;

    @TempDir
    private Path folder;

    @Test
    void theJarStartsByItself() {
        Built.Ended helped = Built.run(folder, java("--help"));
        assertEquals(0, helped.status(), helped.out());
        assertTrue(helped.out().startsWith("Usage: meridian"), helped.out());
        assertEquals(helped, Built.run(folder, java()));
        Built.Ended pool = Built.run(folder, java("help", "pool"));
        assertTrue(pool.out().startsWith("Usage: meridian pool"), pool.out());
        assertEquals(2, Built.run(folder, java("nonsense")).status());
    }

    @Test
    void theJarPoolsStandardInput() {
        Built.Ended pooled = Built.runWith(TRIALS, folder, java("pool", "-", "--measure", "RR"));
        assertEquals(0, pooled.status(), pooled.out());
        assertTrue(pooled.out().contains("A 1948"), pooled.out());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theScriptStartsFromAnywhere() throws IOException {
        // The jar is the one just built, whatever its content was before.
        Files.setLastModifiedTime(Built.app(), FileTime.fromMillis(System.currentTimeMillis()));
        Path script = Path.of("src/main/sh/meridian").toAbsolutePath();
        Path file = Files.writeString(folder.resolve("my trials.csv"), TRIALS);
        Path link = Files.createSymbolicLink(folder.resolve("meridian"), script);
        String expected = Built.run(folder, java("pool", file.getFileName().toString(), "--measure", "RR"))
                .out();
        assertTrue(expected.contains("A 1948"), expected);
        for (List<String> command : List.of(
                List.of(script.toString()),
                List.of("sh", script.toString()),
                List.of(link.toString()),
                List.of("./meridian"))) {
            String[] all = Stream.concat(command.stream(), Stream.of("pool", "my trials.csv", "--measure", "RR"))
                    .toArray(String[]::new);
            assertEquals(new Built.Ended(0, expected), Built.run(folder, all), command.toString());
        }
    }

    private static String[] java(String... args) {
        String[] command = new String[args.length + 3];
        command[0] = Built.tool("java");
        command[1] = "-jar";
        command[2] = Built.app().toString();
        System.arraycopy(args, 0, command, 3, args.length);
        return command;
    }
}
