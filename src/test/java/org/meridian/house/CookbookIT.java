package org.meridian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every recipe of the cookbook is typed into a shell of its own, and every number that it quotes from R stands in what that shell
 * prints. That R really prints these numbers is checked by {@code src/test/R/cookbook.R}.
 *
 * <p>With {@code -Dmeridian.write=true} the page is written with what the shell prints.
 */
class CookbookIT {

    private static final Path PAGE = Path.of("src/main/docs/cookbook.md");
    private static final Pattern RECIPE = Pattern.compile("(?m)^(?=## )");
    /** A line that R prints, without its label: {@code [1]}, {@code [2,]}, or the number of a row. */
    private static final Pattern QUOTED = Pattern.compile("(?m)^#> *(?:\\[\\d*,?\\d*]|\\d+(?= +-?\\d+\\.))?(.*)$");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?");
    private static final List<Path> WRITTEN =
            List.of(Path.of("forest.svg"), Path.of("funnel.svg"), Path.of("sources.ris"));

    @AfterEach
    void removeWhatTheRecipesWrote() throws IOException {
        for (Path file : WRITTEN) {
            Files.deleteIfExists(file);
        }
    }

    @Test
    void everyRecipePrintsWhatItShowsAndWhatRPrints() throws IOException {
        List<String> written = new ArrayList<>();
        int typed = 0;
        for (String recipe : recipes()) {
            try (Shell shell = new Shell()) {
                Transcript transcript = new Transcript(recipe, shell);
                written.add(transcript.replayed());
                typed += transcript.lines().size();
                if (!Boolean.getBoolean("meridian.write")) {
                    transcript.lines().forEach(line -> assertEquals(line.shown(), line.printed(), line.typed()));
                    assertWhatRPrintsIsPrinted(recipe, transcript);
                }
            }
        }
        assertTrue(typed > 60, "lines typed: " + typed);
        if (Boolean.getBoolean("meridian.write")) {
            Files.writeString(PAGE, String.join("", written));
        }
        for (Path file : WRITTEN) {
            assertTrue(Files.size(file) > 100, file + " is written");
        }
    }

    @Test
    void recipesAskAQuestionAndMostStandBesideR() throws IOException {
        List<String> recipes =
                recipes().stream().filter(it -> it.startsWith("## I ")).toList();
        assertTrue(recipes.size() >= 25, "recipes: " + recipes.size());
        recipes.forEach(recipe -> assertTrue(recipe.contains("```jshell\n"), recipe));
        long quoting = recipes.stream().filter(it -> QUOTED.matcher(it).find()).count();
        assertTrue(quoting >= 20, "recipes that quote what R prints: " + quoting);
    }

    private static List<String> recipes() throws IOException {
        return List.of(RECIPE.split(Files.readString(PAGE)));
    }

    private static void assertWhatRPrintsIsPrinted(String recipe, Transcript transcript) {
        List<BigDecimal> ours = transcript.lines().stream()
                .flatMap(line -> line.printed().stream())
                .flatMap(CookbookIT::numbers)
                .toList();
        List<BigDecimal> theirs = QUOTED.matcher(recipe)
                .results()
                .map(it -> it.group(1))
                .flatMap(CookbookIT::numbers)
                .toList();
        List<BigDecimal> missing = theirs.stream()
                .filter(number -> ours.stream().noneMatch(it -> agree(it, number)))
                .toList();
        assertEquals(
                List.of(),
                missing,
                () -> "R prints what stands nowhere among " + ours + " in "
                        + recipe.lines().findFirst());
    }

    private static Stream<BigDecimal> numbers(String line) {
        return NUMBER.matcher(line.replace('\u2212', '-'))
                .results()
                .map(MatchResult::group)
                .map(BigDecimal::new);
    }

    /** Two printed numbers agree if they round to the same, as far as both are printed. */
    private static boolean agree(BigDecimal one, BigDecimal other) {
        int digits = Math.min(one.scale(), other.scale());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        BigDecimal difference = one.subtract(other).abs();
        return digits <= 0
                ? difference.signum() == 0
                : difference.multiply(BigDecimal.valueOf(2)).compareTo(unit) <= 0
                        || one.setScale(digits, RoundingMode.HALF_UP)
                                        .compareTo(other.setScale(digits, RoundingMode.HALF_UP))
                                == 0;
    }
}
