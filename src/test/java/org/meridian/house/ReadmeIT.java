package org.meridian.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README and the pages keep their promises: commands are those of the build, links lead somewhere, nothing is hidden. */
class ReadmeIT {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?://|#)([^)]+)\\)");

    private static final Path README = Path.of("README.md");
    private static final Path DOCS = Path.of("src/main/docs");

    @Test
    void theChecksRunTheTestCommandOfTheReadme() throws IOException {
        String readme = Files.readString(README);
        assertTrue(readme.contains("mvn verify"));
        assertTrue(readme.contains("mvn -q compile exec:java"));
        assertTrue(Files.readString(Path.of(".ci/run")).contains("mvn -B -ntp verify"));
    }

    @Test
    void everyLinkIntoTheRepositoryLeadsSomewhere() throws IOException {
        int links = 0;
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                Path target = page.resolveSibling(link.group(1).replaceAll("#.*", ""));
                assertTrue(Files.exists(target), page + " links to " + target);
                links++;
            }
        }
        assertTrue(links > 20, "links: " + links);
    }

    @Test
    void everyPageIsLinkedFromTheReadme() throws IOException {
        String readme = Files.readString(README);
        pages().stream()
                .filter(page -> !page.equals(README))
                .forEach(page -> assertTrue(readme.contains("](" + page + ")"), page + " is not linked"));
    }

    @Test
    void isReadInTenMinutes() throws IOException {
        long lines = Files.readString(README).lines().count();
        assertTrue(lines <= 200, "lines: " + lines + "; what is long belongs into " + DOCS);
    }

    @Test
    void theCitationNamesTheVersionThatIsBuilt() throws IOException {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(version.find());
        assertTrue(Files.readString(Path.of("CITATION.cff")).contains("\nversion: " + version.group(1) + "\n"));
        assertTrue(Files.readString(README).contains("Version " + version.group(1) + "."));
    }

    @Test
    void everyPackageIsInTheList() throws IOException {
        String readme = Files.readString(README);
        for (String packageName : PackageDependencies.packages()) {
            String name = packageName.substring(PackageDependencies.ROOT.length());
            assertTrue(readme.contains("`" + name + "`"), name + " is missing from the README's list of packages");
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(DOCS)) {
            return Stream.concat(
                            Stream.of(README),
                            docs.filter(page -> page.toString().endsWith(".md")))
                    .toList();
        }
    }
}
