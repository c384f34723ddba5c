package org.meridian.synthesis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.synthesis.measure.MeasureCatalogue;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.synthesis.study.ZeroCells;
import org.meridian.table.Cell;

/**
 * Tables of trials as metafor, meta, RevMan, spreadsheets and people write them. Beside each stands the measure that is asked for with
 * all that must be told, and the effects that R gives (study-tables.R), or the sentence that refuses it.
 */
class StudyTableFilesTest {

    private static final Path TABLES = Path.of("src/test/resources/org/meridian/synthesis/effect/tables");
    private static final double CLOSE = 1e-12;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName().toString().replace(".csv", end));
    }

    @Test
    void thereAreManyKinds() throws IOException {
        assertTrue(files().size() >= 33, () -> "files in " + TABLES);
        long answered = files().stream()
                .filter(file -> Files.exists(beside(file, ".values")))
                .count();
        assertTrue(answered >= 23, () -> "files with effects in " + TABLES);
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesItsEffectsOrItsSentence(Path file) throws IOException {
        List<String> expected = Files.readAllLines(beside(file, ".expected"));
        List<String> told = new ArrayList<>();
        told.add(expected.get(0));
        List<String> values = new ArrayList<>();
        try {
            Effects effects = StudyTable.read(file).effects(measure(expected.get(0)));
            effects.rows().leftOut().forEach(it -> told.add("left out: " + it));
            effects.rows().notes().forEach(it -> told.add("note: " + it));
            values.addAll(Files.readAllLines(beside(file, ".values")));
            check(values, effects);
        } catch (IllegalArgumentException refused) {
            told.add("refused: " + refused.getMessage());
        }
        assertEquals(String.join("\n", expected), String.join("\n", told));
        assertEquals(!values.isEmpty(), Files.exists(beside(file, ".values")));
    }

    private static StudyMeasure<?> measure(String words) {
        StudyMeasure<?> measure = MeasureCatalogue.measure(words.split(" ")[0]).orElseThrow();
        return words.endsWith(" DROP") && measure instanceof CountMeasure<?> counts
                ? counts.with(ZeroCells.constant(0.5).with(ZeroCells.DoubleZeros.DROP))
                : measure;
    }

    private static void check(List<String> values, Effects effects) {
        assertEquals(values.size(), effects.size());
        for (int i = 0; i < values.size(); i++) {
            String[] value = values.get(i).split("\t");
            assertEquals(value[0], effects.labels().get(i));
            assertEquals(Double.parseDouble(value[1]), effects.y().get(i), CLOSE, value[0]);
            assertEquals(
                    Double.parseDouble(value[2]),
                    effects.v().get(i),
                    CLOSE * effects.v().get(i),
                    value[0]);
        }
        effects.rows().cells(Role.STUDY).ifPresent(cells -> {
            for (int i = 0; i < values.size(); i++) {
                Cell cell = cells.get(i);
                assertTrue(effects.labels().get(i).startsWith(cell.isMissing() ? "Study " : cell.text()), cell.text());
            }
        });
    }
}
