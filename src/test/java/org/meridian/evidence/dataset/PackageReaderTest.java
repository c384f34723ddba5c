package org.meridian.evidence.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

class PackageReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsAFaultlessPackageFromTheClassPath() {
        Reading<TablePackage> reading = PackageReader.withDefaults().read(Orchard.FAULTLESS);

        assertEquals(List.of(), reading.problems());
        assertEquals("orchard: 3 tables, 9 rows", reading.value().toString());
        assertEquals("orchard 1.0.0, 3 resources", reading.value().descriptor().toString());
    }

    @Test
    void readsAFaultlessPackageFromAFolderWithItsChecksums() throws IOException {
        Orchard.in(folder);

        Reading<TablePackage> reading = PackageReader.withDefaults().read(Location.folder(folder));

        assertTrue(reading.isClean());
        assertEquals("trees: 3 rows, 8 columns", reading.value().table("trees").toString());
    }

    @Test
    void reportsAllFaultsOfAFileAtOnceEachAtItsPlace() throws IOException {
        Orchard orchard = Orchard.in(folder)
                .write("trees.csv", """
                        tree_id,parent_id,planted,height_m,grafted,inspected,variety,note
                        a1,,1998,7.5,false,2025-10-03,boskoop,"the oldest,
                        by far"
                        A2,zz,98,NaN,yes,2025-02-30,russet,ab
                        a1,,1949,31,,2025-10-03,gala,
                        b1,,2011,3.25,true
                        c1,a1,2011,"3,25",true,,gala,
                        a1,,1949,31,,2025-10-03,gala,
                        """.getBytes(StandardCharsets.UTF_8))
                .replace("seasons.csv", "310", "-310");

        assertEquals(
                List.of(
                        "trees.csv, line 4, column tree_id: must match [a-z][0-9], but was \"A2\"",
                        "trees.csv, line 4, column planted: must be a year of four digits, but was \"98\"",
                        "trees.csv, line 4, column height_m: must be a finite number such as 0.25, but was \"NaN\"",
                        "trees.csv, line 4, column grafted: must be true or false, but was \"yes\"",
                        "trees.csv, line 4, column inspected: must be a date such as 2026-11-23, but was \"2025-02-30\"",
                        "trees.csv, line 4, column variety: must be one of boskoop, gala, but was \"russet\"",
                        "trees.csv, line 4, column note: must have at least 3 characters, but was \"ab\"",
                        "trees.csv, line 5, column planted: must be >= 1950, but was 1949",
                        "trees.csv, line 5, column height_m: must be <= 30, but was 31",
                        "trees.csv, line 5, column grafted: must not be empty",
                        "trees.csv, line 5, column tree_id: the primary key must name one row,"
                                + " but \"a1\" is already in line 2",
                        "trees.csv, line 5, column inspected: must be unique, but \"2025-10-03\" is already in line 2",
                        "trees.csv, line 6: must have 8 cells, but has 5",
                        "trees.csv, line 7, column height_m: must be a finite number such as 0.25,"
                                + " but was \"3,25\"",
                        "trees.csv, line 8: must not repeat a row, but is the same as line 5",
                        "seasons.csv, line 2, column fruits: must be >= 0, but was -310"),
                orchard.problems());
    }

    @Test
    void valueOfAFailedReadingListsEveryProblem() throws IOException {
        Reading<TablePackage> reading = Orchard.in(folder)
                .replace("seasons.csv", "310", "many")
                .replace("harvests.csv", "22.5", "inf")
                .read();

        IllegalStateException thrown = assertThrows(IllegalStateException.class, reading::value);
        assertEquals("""
                2 problems:
                  seasons.csv, line 2, column fruits: must be a whole number within ±2147483647, but was "many"
                  harvests.csv, line 2, column kilos: must be a finite number such as 0.25, but was "inf\"""", thrown.getMessage());
    }

    @Test
    void namesEveryDifferenceBetweenHeaderAndSchema() throws IOException {
        Orchard orchard = Orchard.in(folder)
                .replace("harvests.csv", "harvest_id,tree_id,season,kilos", "harvest_id,tree_id,tree_id,Kilos");

        assertEquals(
                List.of(
                        "harvests.csv, line 1, column season: must be in the header, but is missing",
                        "harvests.csv, line 1, column kilos: must be in the header, but is missing",
                        "harvests.csv, line 1, column Kilos: must be in the schema, but is in the header only",
                        "harvests.csv, line 1, column tree_id: must be in the header once,"
                                + " but is there more than once"),
                orchard.problems());
    }

    @Test
    void namesAColumnWithoutAName() throws IOException {
        assertEquals(
                List.of("harvests.csv, line 1: every column must have a name, but one has none"),
                Orchard.in(folder)
                        .write(
                                "harvests.csv",
                                "harvest_id,tree_id,season,kilos,\n1,a1,2024,22.5,\n".getBytes(StandardCharsets.UTF_8))
                        .problems());
    }

    @Test
    void namesAHeaderInAnotherOrderAndStillChecksTheCells() throws IOException {
        Orchard orchard = Orchard.in(folder).write("seasons.csv", """
                        season,tree_id,fruits
                        2024,a1,310
                        2025,a1,few
                        2025,b1,120
                        """.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of(
                        "seasons.csv, line 1: columns must be in the order tree_id, season, fruits,"
                                + " but are in the order season, tree_id, fruits",
                        "seasons.csv, line 3, column fruits: must be a whole number within ±2147483647, but was \"few\""),
                orchard.problems());
    }

    @Test
    void rowsThatDifferOnlyInACellThatIsNotUnderstoodAreNotTheSame() throws IOException {
        assertEquals(
                List.of(
                        "harvests.csv, line 5, column kilos: must be a finite number such as 0.25, but was \"x\"",
                        "harvests.csv, line 6, column kilos: must be a finite number such as 0.25, but was \"y\"",
                        "harvests.csv, line 6, column harvest_id: the primary key must name one row,"
                                + " but \"4\" is already in line 5"),
                Orchard.in(folder)
                        .append("harvests.csv", "4,a1,2024,x\n4,a1,2024,y\n")
                        .problems());
    }

    @Test
    void everyPartOfAPrimaryKeyIsRequired() throws IOException {
        assertEquals(
                List.of("harvests.csv, line 5, column harvest_id: must not be empty"),
                Orchard.in(folder).append("harvests.csv", ",a1,2024,1\n").problems());
    }

    @Test
    void namesTheLineWhereAMalformedRecordBegins() throws IOException {
        String reason =
                "must be well-formed CSV, but a quoted cell is never closed or has text after its closing quote;"
                        + " what follows was not checked";

        assertEquals(
                List.of("trees.csv, line 3: " + reason),
                Orchard.in(folder).replace("trees.csv", "leans\"", "leans").problems());
        assertEquals(
                List.of("trees.csv, line 3: " + reason),
                Orchard.in(folder)
                        .replace("trees.csv", "leans\"", "leans\" to the south")
                        .problems());
        assertEquals(
                List.of("seasons.csv, line 1: " + reason),
                Orchard.in(folder)
                        .replace("seasons.csv", "tree_id,", "\"tree_id,")
                        .problems());
    }

    @Test
    void namesEachLineThatIsNotUtf8() throws IOException {
        byte[] latin1 = "tree_id,season,fruits\na1,2024,310\na1,2025,\näb1,2025,120\na1,2023,1\na1,2022,üü\n"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(
                List.of(
                        "seasons.csv, line 4: must be UTF-8, but the byte 0xE4 is not",
                        "seasons.csv, line 4, column tree_id: must be found in trees.csv (tree_id),"
                                + " but \"\uFFFDb1\" is not there",
                        "seasons.csv, line 6: must be UTF-8, but the byte 0xFC is not",
                        "seasons.csv, line 6, column fruits: must be a whole number within ±2147483647,"
                                + " but was \"\uFFFD\uFFFD\""),
                Orchard.in(folder).write("seasons.csv", latin1).problems());
    }

    @Test
    void toleratesAByteOrderMarkAndWindowsLineEnds() throws IOException {
        Orchard orchard = Orchard.in(folder);
        String seasons = Files.readString(folder.resolve("seasons.csv"));

        assertEquals(
                List.of(),
                orchard.write(
                                "seasons.csv",
                                ("\uFEFF" + seasons.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8))
                        .problems());
    }

    @Test
    void aQuotationMarkWithinACellStandsForItself() throws IOException {
        Orchard orchard = Orchard.in(folder).replace("trees.csv", "the oldest", "called \"oldest\"");

        assertEquals(
                "called \"oldest\"",
                orchard.read().value().table("trees").row("a1").text("note"));
    }

    @Test
    void anEmptyFileHasNoHeader() throws IOException {
        assertEquals(
                List.of("seasons.csv: must have a header, but is empty"),
                Orchard.in(folder).write("seasons.csv", new byte[0]).problems());
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() throws IOException {
        Orchard orchard = Orchard.in(folder)
                .write("harvests.csv", "harvest_id,tree_id,season,kilos".getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of(), orchard.read().value().table("harvests").rows());
    }

    @Test
    void namesFilesThatAreMissing() throws IOException {
        Orchard orchard = Orchard.in(folder);
        Files.delete(folder.resolve("trees.csv"));
        Files.delete(folder.resolve("harvests.csv"));

        assertEquals(
                List.of(
                        "trees.csv: must exist, but is not in " + folder,
                        "harvests.csv: must exist, but is not in " + folder),
                orchard.problems());
    }

    @Test
    void namesAFolderWithoutADescriptor() {
        assertEquals(
                List.of(Problem.ofFile("datapackage.json", "must exist, but is not in " + folder)),
                PackageReader.withDefaults().read(Location.folder(folder)).problems());
        assertEquals(
                List.of(Problem.ofFile("datapackage.json", "must exist, but is not in class path /dataset/nowhere")),
                PackageReader.withDefaults()
                        .read(Location.classPath("/dataset/nowhere"))
                        .problems());
    }

    @Test
    void namesAFileThatCannotBeRead() throws IOException {
        Orchard orchard = Orchard.in(folder);
        Files.delete(folder.resolve("harvests.csv"));
        Files.createDirectory(folder.resolve("harvests.csv"));

        List<String> problems = orchard.problems();
        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0).startsWith("harvests.csv: must be readable, but is not in " + folder), problems.get(0));
    }

    @Test
    void namesAFileThatIsNotTheOneDescribed() throws IOException {
        Orchard.in(folder).append("seasons.csv", "a2,2025,7\n");

        assertEquals(
                List.of(
                        "seasons.csv: must have 55 bytes, but has 65",
                        "seasons.csv: must have the SHA-256 " + sha256InDescriptor("seasons") + ", but has "
                                + "55abcc525af314223f9fee14149593abdb068e5032481107f4083f4508b6a769"),
                PackageReader.withDefaults().read(Location.folder(folder)).problems().stream()
                        .map(Problem::toString)
                        .toList());
        assertTrue(PackageReader.withDefaults()
                .with(Checksums.IGNORED)
                .read(Location.folder(folder))
                .isClean());
    }

    private static String sha256InDescriptor(String resource) {
        return PackageReader.withDefaults()
                .read(Orchard.FAULTLESS)
                .value()
                .descriptor()
                .resource(resource)
                .sha256()
                .orElseThrow();
    }
}
