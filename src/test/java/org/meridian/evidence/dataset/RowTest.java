package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RowTest {

    private static final TablePackage ORCHARD =
            PackageReader.withDefaults().read(Orchard.FAULTLESS).value();
    private static final Row OLDEST = ORCHARD.table("trees").row("a1");
    private static final Row SECOND = ORCHARD.table("trees").row("a2");
    private static final Row BARREN = ORCHARD.table("seasons").row("a1", "2025");

    @Test
    void answersByTypeAndName() {
        assertEquals("a1", OLDEST.text("tree_id"));
        assertEquals(1998, OLDEST.integer("planted"));
        assertEquals(7.5, OLDEST.number("height_m"));
        assertFalse(OLDEST.is("grafted"));
        assertEquals(LocalDate.of(2025, 10, 3), OLDEST.date("inspected"));
    }

    @Test
    void everyColumnCanBeReadAsWritten() {
        assertEquals("7.5", OLDEST.text("height_m"));
        assertEquals("stands by the gate,\nleans", SECOND.text("note"));
    }

    @Test
    void aWholeNumberIsANumber() {
        assertEquals(310, ORCHARD.table("seasons").row("a1", "2024").number("fruits"));
    }

    @Test
    void whatMayBeEmptyIsOptional() {
        assertEquals(Optional.of("a1"), SECOND.optionalText("parent_id"));
        assertEquals(Optional.empty(), OLDEST.optionalText("parent_id"));
        assertEquals(OptionalInt.empty(), BARREN.optionalInteger("fruits"));
        assertEquals(OptionalDouble.empty(), BARREN.optionalNumber("fruits"));
        assertEquals(OptionalInt.of(2025), BARREN.optionalInteger("season"));
        assertEquals(OptionalDouble.of(4), SECOND.optionalNumber("height_m"));
        assertEquals(Optional.empty(), SECOND.optionalDate("inspected"));
        assertEquals(Optional.of(LocalDate.of(2025, 10, 3)), OLDEST.optionalDate("inspected"));
        assertTrue(OLDEST.has("inspected"));
        assertFalse(SECOND.has("inspected"));
    }

    @Test
    void knowsWhereItStands() {
        assertEquals("trees.csv", SECOND.file());
        assertEquals(3, SECOND.line());
        assertEquals(5, ORCHARD.table("trees").row("b1").line());
        assertEquals(
                "trees.csv, line 5, column planted: must not lie before its parent",
                ORCHARD.table("trees")
                        .row("b1")
                        .problem("planted", "must not lie before its parent")
                        .toString());
        assertEquals("seasons.csv, line 3: tree_id = a1, season = 2025", BARREN.toString());
    }

    @Test
    void namesTheColumnsIfAskedForAnother() {
        String expected = "there is no column \"fruit\" (columns: tree_id, season, fruits)";

        assertRefused(expected, () -> BARREN.text("fruit"));
        assertRefused(expected, () -> BARREN.optionalInteger("fruit"));
        assertRefused(expected, () -> BARREN.has("fruit"));
        assertRefused(expected, () -> BARREN.problem("fruit", "must be ripe"));
    }

    @Test
    void anEmptyCellHasNoValue() {
        String expected = "seasons.csv, line 3, column fruits: is empty; ask for an optional value";

        assertRefused(expected, () -> BARREN.integer("fruits"));
        assertRefused(expected, () -> BARREN.number("fruits"));
        assertRefused(expected, () -> BARREN.text("fruits"));
    }

    @Test
    void aColumnOfAnotherTypeIsRefusedEvenIfEmpty() {
        assertRefused(
                "column \"parent_id\" of trees.csv holds string, not integer or number",
                () -> OLDEST.optionalNumber("parent_id"));
        assertRefused(
                "column \"height_m\" of trees.csv holds number, not integer or year", () -> OLDEST.integer("height_m"));
        assertRefused("column \"note\" of trees.csv holds string, not boolean", () -> OLDEST.is("note"));
        assertRefused("column \"planted\" of trees.csv holds year, not date", () -> OLDEST.optionalDate("planted"));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
