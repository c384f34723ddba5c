package org.meridian.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.meridian.Refusal;

class TextTableTest {

    @Test
    void theFirstColumnIsFlushLeftTheOthersFlushRight() {
        String text = new TextTable("Study", "RR")
                .row("A", "12.34")
                .row("Long name", "1")
                .toString();
        assertEquals("Study         RR\nA          12.34\nLong name      1\n", text);
    }

    @Test
    void countsSignsNotUnits() {
        assertEquals(
                "x   τ²\n𝑦  123\n", new TextTable("x", "τ²").row("𝑦", "123").toString());
    }

    @Test
    void noLineEndsInSpaces() {
        assertEquals("A  B\nC\n", new TextTable("A", "B").row("C", "").toString());
    }

    @Test
    void refusesAnotherNumberOfCells() {
        Refusal.check("a row needs 2 cells, but had 1", () -> new TextTable("A", "B").row("C"));
    }
}
