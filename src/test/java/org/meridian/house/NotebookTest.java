package org.meridian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the README shows in JShell is typed into one, and what is printed must be what it shows. */
class NotebookTest {

    private static final Pattern BLOCK = Pattern.compile("```jshell\n(.*?)```", Pattern.DOTALL);
    private static final String PROMPT = "jshell> ";
    private static final Path FIGURE = Path.of("forest.svg");

    @AfterEach
    void removeTheFigure() throws IOException {
        Files.deleteIfExists(FIGURE);
    }

    @Test
    void theReadmePrintsWhatItShows() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
        int typed = 0;
        try (Shell shell = new Shell()) {
            while (block.find()) {
                List<String> lines = block.group(1).lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    assertTrue(lines.get(i).startsWith(PROMPT), "a prompt was expected: " + lines.get(i));
                    List<String> shown = new ArrayList<>();
                    String input = lines.get(i).substring(PROMPT.length());
                    while (i + 1 < lines.size() && !lines.get(i + 1).startsWith(PROMPT)) {
                        shown.add(lines.get(++i));
                    }
                    List<String> printed = shell.type(input);
                    assertEquals(shown, printed.stream().flatMap(String::lines).toList(), input);
                    typed++;
                }
            }
        }
        assertTrue(typed >= 6, "lines typed: " + typed);
        assertTrue(Files.readString(FIGURE).contains("<svg"), "the figure is drawn");
    }
}
