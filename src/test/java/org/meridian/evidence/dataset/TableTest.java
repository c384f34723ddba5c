package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TableTest {

    private static final TablePackage ORCHARD =
            PackageReader.withDefaults().read(Orchard.FAULTLESS).value();
    private static final Table SEASONS = ORCHARD.table("seasons");

    @Test
    void keepsColumnsAndRowsInTheOrderOfTheFile() {
        assertEquals(List.of("tree_id", "season", "fruits"), SEASONS.columns());
        assertEquals(List.of(2, 3, 4), SEASONS.rows().stream().map(Row::line).toList());
        assertEquals("seasons", SEASONS.name());
    }

    @Test
    void findsARowByItsKey() {
        assertEquals(4, SEASONS.row("b1", "2025").line());
        assertEquals(3, ORCHARD.table("harvests").row("02").line());
        assertEquals(Optional.empty(), SEASONS.find("b1", "2024"));
        assertEquals(Optional.empty(), SEASONS.find("b1", "last year"));
    }

    @Test
    void saysWhatItDoesNotHave() {
        assertRefused("there is no row \"b1\", \"2024\" in seasons.csv", () -> SEASONS.row("b1", "2024"));
        assertRefused("a row of seasons is named by (tree_id, season), not by 1 value", () -> SEASONS.find("b1"));
        assertRefused(
                "there is no resource \"pears\" (resources: trees, seasons, harvests)", () -> ORCHARD.table("pears"));
    }

    @Test
    void aTableWithoutAKeyIsNotAskedByKey() {
        Resource keyless = new Resource(
                "apples",
                "apples.csv",
                "",
                "",
                SEASONS.resource().bytes(),
                Optional.empty(),
                new TableSchema(SEASONS.resource().schema().fields(), List.of(""), List.of(), List.of()),
                Optional.empty());

        assertRefused(
                "a row of apples is named by nothing, as it has no primary key, not by 1 value",
                () -> new Table(keyless, List.of()).find("a1"));
    }

    @Test
    void aPackageHasTheTablesOfItsDescriptor() {
        assertThrows(IllegalArgumentException.class, () -> new TablePackage(ORCHARD.descriptor(), List.of(SEASONS)));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
