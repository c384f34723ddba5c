package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.table.Problem;

/** Overlays on an orchard: nothing here knows what a trial is. */
class OverlayReaderTest {

    private static final TablePackage ORCHARD =
            PackageReader.withDefaults().read(Orchard.FAULTLESS).value();

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void makeAFolder() throws IOException {
        folder = Files.createDirectory(parent.resolve("new_trees"));
    }

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private OverlaidPackage overlaid() {
        return OverlayReader.read(ORCHARD, folder).value();
    }

    private List<String> problems() {
        return OverlayReader.read(ORCHARD, folder).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void rowsAreAddedCorrectedAndWithdrawnAndTheOldOnesRemembered() throws IOException {
        file("trees.csv", "tree_id,planted,grafted,height_m", "c1,2020,false,1.5", "b1,2011,true,3.5");
        file("harvests.csv", "harvest_id,tree_id,season,kilos", "02,a1,2025,19");
        file("withdrawn.csv", "table,key,reason", "harvests,3,counted twice");
        OverlaidPackage overlaid = overlaid();
        Table trees = overlaid.tables().table("trees");
        assertEquals(
                List.of("a1", "a2", "b1", "c1"),
                trees.rows().stream().map(row -> row.text("tree_id")).toList());
        assertEquals(3.5, trees.row("b1").number("height_m"));
        assertEquals("gala", trees.row("b1").text("variety"), "a column that was left out stays");
        assertEquals(Optional.of("new_trees"), trees.row("b1").overlay());
        assertEquals(Optional.empty(), trees.row("a1").overlay());
        assertEquals("new_trees/trees.csv", trees.row("c1").file());
        assertEquals(19, overlaid.tables().table("harvests").row("2").number("kilos"), "02 is the key 2");
        assertEquals(
                "new_trees: 1 row added, 2 corrected, 1 withdrawn",
                overlaid.overlay().toString());
        RowChange.Corrected corrected =
                (RowChange.Corrected) overlaid.overlay().changes().get(1);
        assertEquals(List.of("height_m"), corrected.columns());
        assertEquals(3.25, corrected.before().number("height_m"));
        assertEquals(3.25, ORCHARD.table("trees").row("b1").number("height_m"), "the package is as it was");
    }

    @Test
    void formsAndRepetitionsAreNotedAndChangeNothing() throws IOException {
        file("trees.csv", "tree_id,planted,grafted", "c1,,", "", ",,", "a1,1998,false");
        OverlaidPackage overlaid = overlaid();
        assertEquals(List.of(), overlaid.overlay().changes());
        assertEquals(
                List.of(
                        "new_trees/trees.csv, line 2: is not filled in, and was passed over",
                        "new_trees/trees.csv, line 5: says what is there already, and changes nothing"),
                overlaid.overlay().notes().stream().map(Problem::toString).toList());
        assertEquals(ORCHARD, overlaid.tables());
    }

    @Test
    void aRowOfKeysAloneSaysAllThereIsToSayWhereNothingElseIsDemanded() throws IOException {
        file("seasons.csv", "tree_id,season", "a2,2025");
        assertEquals(1, overlaid().overlay().count(RowChange.Added.class));
    }

    @Test
    void whatIsWithdrawnMustNotBePointedTo() throws IOException {
        file("withdrawn.csv", "table,key,reason", "trees,b1,felled", "seasons,a1|2025,", "seasons,a1|2023,none");
        assertEquals(
                List.of(
                        "new_trees/withdrawn.csv, line 4, column key: must be the key (tree_id|season) of a row of seasons, but "
                                + "there is no \"a1|2023\"",
                        "seasons.csv, line 4, column tree_id: must be found in trees.csv (tree_id), but \"b1\" is not there"),
                problems(),
                "a withdrawal without a reason is a form");
    }

    @Test
    void everyFileIsReadStrictly() throws IOException {
        Files.write(
                folder.resolve("trees.csv"), new byte[] {'t', 'r', 'e', 'e', '_', 'i', 'd', '\n', (byte) 0xFF, '\n'});
        file("seasons.csv", "tree_id,season,fruits,colour", "a1,2024,minus one,red", "z9,2024,5,red");
        List<String> problems = problems();
        for (String expected : List.of(
                "new_trees/trees.csv, line 2: must be UTF-8",
                "new_trees/trees.csv, line 1, column planted: must be in the header, but is missing",
                "new_trees/seasons.csv, line 1, column colour: must be in the schema",
                "new_trees/seasons.csv, line 2, column fruits: must be a whole number")) {
            assertTrue(problems.stream().anyMatch(it -> it.startsWith(expected)), expected + " in " + problems);
        }
    }

    @Test
    void aTemplateHoldsItsForms() throws IOException {
        OverlayTemplate template = OverlayTemplate.of(ORCHARD.descriptor())
                .with("trees", List.of(Map.of("tree_id", "c1")))
                .with("trees", List.of(Map.of("tree_id", "c2", "note", "with, a comma")));
        assertEquals(
                "tree_id,parent_id,planted,height_m,grafted,inspected,variety,note\nc1,,,,,,,\nc2,,,,,,,\"with, a comma\"\n",
                template.files().get("trees.csv"));
        assertEquals("table,key,reason\n", template.files().get("withdrawn.csv"));
        assertEquals("template for orchard: 4 tables, 2 forms", template.toString());
        assertThrows(IllegalArgumentException.class, () -> template.with("shrubs", List.of(Map.of())));
        assertThrows(IllegalArgumentException.class, () -> template.with("trees", List.of(Map.of("colour", "red"))));
    }
}
