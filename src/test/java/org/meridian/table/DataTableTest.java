package org.meridian.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DataTableTest {

    private static final DataTable READ = CsvReader.withDefaults()
            .read("t.csv", "study,y\nMüller,0.5\nB,\nC,see text\nD,7.0\n".getBytes(StandardCharsets.UTF_8))
            .value();

    private static final DataTable MADE = DataTable.of(
            "t.csv",
            Map.of("study", List.of(Cell.of("Müller"), Cell.of("B"))),
            List.of("t.csv, line 2", "t.csv, line 3"),
            List.of());

    @Test
    void aTableThatWasReadEqualsOneThatWasMade() {
        DataTable made = DataTable.ofRows(
                "t.csv",
                List.of(
                        Map.of("study", Cell.of("Müller")),
                        Map.of("study", Cell.of("B")),
                        Map.of("study", Cell.of("C")),
                        Map.of("study", Cell.of("D"))),
                List.of("t.csv, line 2", "t.csv, line 3", "t.csv, line 4", "t.csv, line 5"));
        DataTable withNumbers = made.with(
                "y", List.of(Cell.of(0.5), Cell.missing(), Cell.of("see text"), new Cell("7.0", OptionalDouble.of(7))));
        assertEquals(withNumbers, READ);
        assertEquals(withNumbers.hashCode(), READ.hashCode());
        assertTrue(READ.cell(3, "y").says(Cell.of(7)));
    }

    @Test
    void aSelectionKnowsWhereItsRowsCameFrom() {
        DataTable some = READ.at(3, 0, 3);
        assertEquals(
                List.of("D", "Müller", "D"),
                some.column("study").stream().map(Cell::text).toList());
        assertEquals("t.csv, line 5", some.place(0));
        DataTable again = some.at(1);
        assertEquals("Müller", again.cell(0, "study").text());
        assertEquals("t.csv, line 2", again.place(0));
        assertEquals(1, again.where(row -> row == 0).size());
        assertEquals(0, READ.where(row -> false).size());
        assertThrows(IndexOutOfBoundsException.class, () -> READ.at(0, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> READ.at(-1));
    }

    @Test
    void whatIsGivenToATableMayChangeAfterwards() {
        int[] rows = {0, 1};
        DataTable selected = READ.at(rows);
        rows[0] = 3;
        assertEquals("Müller", selected.cell(0, "study").text());
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(1), Cell.of(2)));
        DataTable more = MADE.with("n", cells);
        cells.set(0, Cell.missing());
        assertEquals(Cell.of(1), more.cell(0, "n"));
        assertThrows(UnsupportedOperationException.class, () -> READ.column("y").set(0, Cell.missing()));
    }

    @Test
    void addsColumnsAndNotes() {
        DataTable more = READ.with("z", READ.column("y")).noting("z is y");
        assertEquals(List.of("study", "y", "z"), more.columns());
        assertEquals(READ.column("y"), more.column("z"));
        assertEquals(List.of("z is y"), more.notes());
        assertEquals(
                "column x of t.csv must have a cell for each of 2 rows, but has 1",
                assertThrows(IllegalArgumentException.class, () -> MADE.with("x", List.of(Cell.missing())))
                        .getMessage());
        assertEquals(
                "column \"n\" is not in t.csv (columns: study, y)",
                assertThrows(IllegalArgumentException.class, () -> READ.column("n"))
                        .getMessage());
    }

    @Test
    void blanksAroundATextAreTakenOff() {
        assertEquals("a b", Cell.of("\u00A0a b\u202F\u200B").text());
        assertTrue(Cell.of(" \u00A0\uFEFF").isMissing());
    }
}
