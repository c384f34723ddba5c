package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTableTest {

    @Test
    void numbersAreJsonWhateverTheirSize() {
        assertEquals("0.4894209246", FigureCell.of(0.48942092456789).json());
        assertEquals("120", FigureCell.of(120).json());
        assertEquals("0", FigureCell.of(-0.0).json());
        assertEquals("-0.001", FigureCell.of(-0.001).json());
        assertEquals("1.5E+300", FigureCell.of(1.5e300).json());
        assertThrows(IllegalArgumentException.class, () -> FigureCell.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> FigureCell.of(Double.POSITIVE_INFINITY));
    }

    @Test
    void textsAreEscaped() {
        assertEquals(
                "\"a \\\"b\\\" \\\\ \\u000a 针\"",
                FigureCell.of("a \"b\" \\ \n 针").json());
    }

    @Test
    void readsAsText() {
        FigureTable table = new FigureTable(
                List.of("study", "RR"),
                List.of(
                        List.of(FigureCell.of("A"), FigureCell.of(0.5)),
                        List.of(FigureCell.of("B"), FigureCell.none())));
        assertEquals("study\tRR\nA\t0.5\nB\t", table.toString());
    }

    @Test
    void everyRowHasACellForEachHeading() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new FigureTable(List.of("study"), List.of(List.of(FigureCell.none(), FigureCell.none()))));
        assertThrows(IllegalArgumentException.class, () -> new FigureTable(List.of(), List.of()));
    }
}
