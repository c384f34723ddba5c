package org.meridian.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

    private static final CsvReader READER = CsvReader.withDefaults();

    private static Reading<DataTable> read(String text) {
        return READER.read("t.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(Reading<DataTable> reading) {
        return reading.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void readsTextsAndNumbers() {
        DataTable table = read("study,n,x\n\"A, B\",12,.5e1\nC,,NaN\n").value();
        assertEquals(List.of("study", "n", "x"), table.columns());
        assertEquals(Cell.of("A, B"), table.cell(0, "study"));
        assertEquals(new Cell("12", OptionalDouble.of(12)), table.cell(0, "n"));
        assertEquals(new Cell(".5e1", OptionalDouble.of(5)), table.cell(0, "x"));
        assertEquals("t.csv, line 3", table.place(1));
        assertTrue(table.cell(1, "n").isMissing());
        assertTrue(table.cell(1, "x").isMissing());
        assertEquals("t.csv: 2 rows, 3 columns", table.toString());
        assertEquals(List.of(), table.notes());
    }

    @Test
    void passesOverRowNamesEmptyLinesAndAByteOrderMark() {
        DataTable table = read("\uFEFF\"\",\"y\"\n\"1\",2\n\n\"2\",3\n").value();
        assertEquals(List.of("y"), table.columns());
        assertEquals(2, table.size());
        assertEquals("t.csv, line 4", table.place(1));
    }

    @Test
    void namesEveryFault() {
        assertEquals(List.of("t.csv: must have a header, but is empty"), problems(read("")));
        assertEquals(
                List.of(
                        "t.csv, line 1, column a: must be in the header once, but is there more than once",
                        "t.csv, line 3: must have 2 cells, but has 3"),
                problems(read("a,a\n1,2\n1,2,3\n")));
        assertTrue(problems(read("a\n\"1\n")).get(0).startsWith("t.csv, line 2: must be well-formed CSV"));
        assertTrue(problems(READER.read("t.csv", new byte[] {'a', '\n', (byte) 0xE9, '\n'}))
                .get(0)
                .startsWith("t.csv, line 2: must be UTF-8, but the byte 0xE9 is not"));
    }

    @Test
    void theSharedCaseOfAEuropeanSpreadsheetGivesItsPooledEstimate() {
        DataTable table = read("study;y;se\nA;0,25;0,10\nB;0,31;0,12\n").value();
        double weights = 0;
        double sum = 0;
        for (int i = 0; i < table.size(); i++) {
            double se = table.cell(i, "se").number().orElseThrow();
            weights += 1 / (se * se);
            sum += table.cell(i, "y").number().orElseThrow() / (se * se);
        }
        assertEquals(0.2746, sum / weights, 5e-5);
    }

    @Test
    void reportsFaultsOfCharsetFormAndNumbersTogether() {
        byte[] bytes =
                "study;n;n;m\n\u00C4;1;2;1,234\nB;1;2;1,235;5\nC;1;1;1,236\n".getBytes(StandardCharsets.ISO_8859_1);
        List<String> problems = problems(READER.read("t.csv", bytes));
        assertEquals(4, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith("t.csv, line 1, column n: must be in the header once"));
        assertTrue(problems.get(1).startsWith("t.csv, line 2: must be UTF-8, but the byte 0xC4 is not"));
        assertTrue(problems.get(2).startsWith("t.csv, line 2, column m: must be a number that can be read in one way"));
        assertEquals("t.csv, line 3: must have 4 cells, but has 5", problems.get(3));
    }

    @Test
    void aMillionBadRowsAreCountedAndNotListed() {
        String text = "a,b\n" + "1,2\n".repeat(300_000) + "1,2,3\n".repeat(200_000);
        List<String> problems = problems(read(text));
        assertEquals(21, problems.size());
        assertEquals("t.csv, line 300002: must have 2 cells, but has 3", problems.get(0));
        assertEquals("t.csv: has 199980 more problems", problems.get(20));
    }

    @Test
    void shortRowsUnderAWideHeaderTakeNoMemoryThatTheFileDoesNotAccountFor() {
        String text = header(20_000) + "1\n".repeat(20_000);
        assertEquals(
                List.of("t.csv: must have a cell for each column in each row, but the rows lack millions of cells"),
                problems(read(text)));
    }

    private static String header(int columns) {
        StringBuilder header = new StringBuilder();
        for (int i = 0; i < columns; i++) {
            header.append(i == 0 ? "" : ",").append('x').append(i);
        }
        return header.append('\n').toString();
    }

    @Test
    void theDialectIsKept() {
        CsvDialect dialect = CsvDialect.recognised()
                .with(CellSeparator.SEMICOLON)
                .with(DecimalMark.COMMA)
                .with(StandardCharsets.UTF_8)
                .withMissing(List.of(" -9 "));
        CsvReader reader = READER.with(dialect);
        assertEquals(dialect, reader.dialect());
        DataTable table = reader.read("t.csv", "a;b\n-9;1,5\n?;2\n".getBytes(StandardCharsets.UTF_8))
                .value();
        assertTrue(table.cell(0, "a").isMissing());
        assertEquals(Cell.of("?"), table.cell(1, "a"));
        assertEquals(OptionalDouble.of(1.5), table.cell(0, "b").number());
        assertEquals(List.of(), table.notes());
    }

    @Test
    void separatorsAndMarksHaveNames() {
        assertEquals(CellSeparator.TAB, CellSeparator.of("\t").orElseThrow());
        assertEquals(CellSeparator.TAB, CellSeparator.of("\\t").orElseThrow());
        assertEquals(CellSeparator.BAR, CellSeparator.of("Bar").orElseThrow());
        assertEquals(CellSeparator.COMMA, CellSeparator.of(",").orElseThrow());
        assertTrue(CellSeparator.of(":").isEmpty());
        assertTrue(CellSeparator.of("").isEmpty());
        assertEquals(DecimalMark.COMMA, DecimalMark.of("comma").orElseThrow());
        assertEquals('.', DecimalMark.of(".").orElseThrow().sign());
        assertTrue(DecimalMark.of(";").isEmpty());
        assertEquals(
                "a charset must be a known one such as UTF-8 or windows-1252, but was \"ansi!\"",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> CsvDialect.recognised().withCharset("ansi!"))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> CsvDialect.recognised().withCharset("ansi"));
    }

    @Test
    void aFileIsCalledByItsName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("trials.csv"), "study,y\nA,0.5\n");
        DataTable table = READER.read(file).value();
        assertEquals("trials.csv", table.name());
        assertEquals("trials.csv, line 2", table.place(0));
    }

    @Test
    void whatIsNoReadableFileIsAProblem(@TempDir Path folder) {
        Path none = folder.resolve("none.csv");
        assertEquals(List.of(none + ": must exist, but there is no such file"), problems(READER.read(none)));
        assertEquals(List.of(folder + ": must be a file, but is a folder"), problems(READER.read(folder)));
        assertEquals(List.of("\"\": must be the name of a file, but is blank"), problems(READER.read(Path.of(""))));
    }

    @Test
    void whatNeverEndsIsNotRead() {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));
        assertEquals(
                List.of("/dev/zero: must be a regular file, but is a pipe or a device"),
                problems(READER.read(endless)));
    }

    @Test
    void aFileThatMayNotBeReadIsAProblem(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
        assertEquals(List.of(file + ": must be readable, but access to it is denied"), problems(READER.read(file)));
    }

    @Test
    void aNameMustBeGiven() {
        assertThrows(IllegalArgumentException.class, () -> READER.read(" ", new byte[0]));
        assertFalse(READER.read("x", new byte[0]).isClean());
    }

    @Test
    void columnsThatDoNotAgreeOnTheirMarkAreNamedAndTheUsualMarkWins() {
        List<String> problems = problems(read("a\tb\tc\n0.5\t0,25\t1.5\n0.75\t2\t2.5\n"));
        assertEquals(
                List.of("t.csv, line 2, column b: must have the decimal point of \"0.5\" (line 2, column a), but was"
                        + " \"0,25\"; if it is no number, declare the decimal mark \".\""),
                problems);
    }

    @Test
    void aTextAmongNumbersDoesNotHideTheMark() {
        DataTable table = read("a;b\nA;0,25\nB;0,31 (see text)\nC;0,4\n").value();
        assertEquals(OptionalDouble.of(0.25), table.cell(0, "b").number());
        assertEquals(Cell.of("0,31 (see text)"), table.cell(1, "b"));
    }
}
