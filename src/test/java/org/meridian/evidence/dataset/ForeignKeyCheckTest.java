package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignKeyCheckTest {

    @TempDir
    Path folder;

    @Test
    void findsRowsThatPointNowhereAlsoWithinATableAndWithTwoColumns() throws IOException {
        Orchard orchard = Orchard.in(folder)
                .replace("trees.csv", "a2,a1,", "a2,a9,")
                .replace("seasons.csv", "b1,2025", "b9,2025")
                .replace("harvests.csv", "2,a1,2025,18", "2,b1,2024,18");

        assertEquals(
                List.of(
                        "trees.csv, line 3, column parent_id: must be found in trees.csv (tree_id), but \"a9\" is not there",
                        "seasons.csv, line 4, column tree_id: must be found in trees.csv (tree_id), but \"b9\" is not there",
                        "harvests.csv, line 3, column tree_id, season: must be found in seasons.csv (tree_id, season),"
                                + " but \"b1\", \"2024\" is not there"),
                orchard.problems());
    }

    @Test
    void aTableThatWasNotUnderstoodAccusesNoOther() throws IOException {
        assertEquals(
                List.of("seasons.csv, line 2, column season: must be a year of four digits, but was \"24\""),
                Orchard.in(folder).replace("seasons.csv", "a1,2024", "a1,24").problems());
        assertEquals(
                List.of("seasons.csv, line 2: must have 3 cells, but has 4"),
                Orchard.in(folder).replace("seasons.csv", "310", "310,").problems());
    }

    @Test
    void aKeyThatBreaksAConstraintStillResolvesJoins() throws IOException {
        assertEquals(
                List.of("trees.csv, line 5, column tree_id: must match [a-z][0-9], but was \"B1\""),
                Orchard.in(folder)
                        .replace("trees.csv", "b1,", "B1,")
                        .replace("seasons.csv", "b1,", "B1,")
                        .problems());
    }
}
