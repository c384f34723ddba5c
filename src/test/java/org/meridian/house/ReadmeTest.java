package org.meridian.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README keeps its promises: its commands are those of the build, and its links lead somewhere. */
class ReadmeTest {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?://|#)([^)]+)\\)");

    @Test
    void theChecksRunTheTestCommandOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains("mvn verify"));
        assertTrue(readme.contains("mvn -q compile exec:java"));
        assertTrue(Files.readString(Path.of(".ci/run")).contains("mvn -B -ntp verify"));
    }

    @Test
    void everyLinkIntoTheRepositoryLeadsSomewhere() throws IOException {
        Matcher link = LINK.matcher(Files.readString(Path.of("README.md")));
        int links = 0;
        while (link.find()) {
            assertTrue(Files.exists(Path.of(link.group(1).replaceAll("#.*", ""))), link.group(1));
            links++;
        }
        assertTrue(links > 3, "links: " + links);
    }

    @Test
    void everyRoomIsOnTheMap() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (String room : Stairs.rooms()) {
            String name = room.substring(Stairs.ROOT.length());
            assertTrue(readme.contains("`" + name + "`"), name + " is missing from the README's map of rooms");
        }
    }
}
