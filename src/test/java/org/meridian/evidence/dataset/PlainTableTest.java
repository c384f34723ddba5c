package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

class PlainTableTest {

    private static Reading<PlainTable> read(String text) {
        return PlainTable.read("t.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void readsTextsAndNumbers() {
        PlainTable table = read("study,n,x\n\"A, B\",12,.5e1\nC,,NaN\n").value();
        assertEquals(List.of("study", "n", "x"), table.columns());
        PlainRow first = table.rows().get(0);
        assertEquals(Optional.of("A, B"), first.text("study"));
        assertEquals(OptionalDouble.of(12), first.number("n"));
        assertEquals(OptionalDouble.of(5), first.number("x"));
        PlainRow second = table.rows().get(1);
        assertEquals(3, second.line());
        assertEquals(Optional.empty(), second.text("n"));
        assertEquals(OptionalDouble.empty(), second.number("n"));
        assertEquals(OptionalDouble.empty(), second.number("x"));
        assertEquals(OptionalDouble.empty(), second.number("nothing"));
        assertEquals("t.csv: 2 rows, 3 columns", table.toString());
    }

    @Test
    void passesOverRowNamesEmptyLinesAndAByteOrderMark() {
        PlainTable table = read("\uFEFF\"\",\"y\"\n\"1\",2\n\n\"2\",3\n").value();
        assertEquals(List.of("y"), table.columns());
        assertEquals(2, table.rows().size());
        assertEquals(4, table.rows().get(1).line());
    }

    @Test
    void namesEveryFault() {
        assertEquals(List.of("t.csv: must have a header, but is empty"), problems(""));
        assertEquals(
                List.of(
                        "t.csv, line 1, column a: must be in the header once, but stands there more than once",
                        "t.csv, line 3: must have 2 cells, but has 3"),
                problems("a,a\n1,2\n1,2,3\n"));
        assertTrue(problems("a\n\"1\n").get(0).startsWith("t.csv, line 2: must be well-formed CSV"));
        assertEquals(
                "t.csv, line 2: must be UTF-8, but the byte 0xE9 is not",
                PlainTable.read("t.csv", new byte[] {'a', '\n', (byte) 0xE9, '\n'})
                        .problems()
                        .get(0)
                        .toString());
    }
}
