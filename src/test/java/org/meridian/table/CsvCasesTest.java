package org.meridian.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * CSV files as spreadsheets, statistics programs and people write them. Beside each stands what must come of it: its columns, each
 * row with its line, numbers bare and texts in quotation marks, and its notes; or its problems. What is declared about a file stands
 * above.
 */
class CsvCasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/meridian/table/csv");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreManyKinds() throws IOException {
        assertTrue(files().size() >= 60, () -> "files in " + CASES);
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesItsAnswerOrItsSentence(Path file) throws IOException {
        Path answer = file.resolveSibling(file.getFileName().toString().replace(".csv", ".expected"));
        List<String> expected = Files.readAllLines(answer);
        List<String> declared =
                expected.stream().filter(line -> line.startsWith("declared ")).toList();
        List<String> actual = new ArrayList<>(declared);
        Reading<DataTable> reading =
                CsvReader.withDefaults().with(dialect(declared)).read(file);
        if (reading.isClean()) {
            actual.addAll(lines(reading.value()));
        } else {
            reading.problems().forEach(problem -> actual.add("problem " + problem));
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    private static CsvDialect dialect(List<String> declared) {
        CsvDialect dialect = CsvDialect.recognised();
        List<String> missing = new ArrayList<>();
        for (String line : declared) {
            String[] words = line.split(" ", 3);
            switch (words[1]) {
                case "separator" ->
                    dialect = dialect.with(CellSeparator.of(words[2]).orElseThrow());
                case "decimal" ->
                    dialect = dialect.with(DecimalMark.of(words[2]).orElseThrow());
                case "charset" -> dialect = dialect.withCharset(words[2]);
                case "missing" -> missing.add(words[2]);
                default -> throw new IllegalArgumentException("cannot be declared: " + line);
            }
        }
        return missing.isEmpty() ? dialect : dialect.withMissing(missing);
    }

    private static List<String> lines(DataTable table) {
        List<String> lines = new ArrayList<>();
        lines.add("columns " + String.join(" | ", table.columns()));
        for (int i = 0; i < table.size(); i++) {
            int row = i;
            assertTrue(table.place(i).startsWith(table.name() + ", line "), table.place(i));
            lines.add(table.place(i).substring(table.name().length() + 2) + ": "
                    + table.columns().stream()
                            .map(column -> words(table.cell(row, column)))
                            .collect(Collectors.joining(" | ")));
        }
        table.notes().forEach(note -> lines.add("note " + note));
        return lines;
    }

    private static String words(Cell cell) {
        if (cell.isMissing()) {
            return "missing";
        }
        return cell.number().isPresent()
                ? Double.toString(cell.number().getAsDouble())
                : "\"" + cell.text().replace("\r", "\\r").replace("\n", "\\n") + "\"";
    }
}
