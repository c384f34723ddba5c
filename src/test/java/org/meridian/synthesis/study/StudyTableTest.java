package org.meridian.synthesis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.table.CsvDialect;
import org.meridian.table.DecimalMark;

class StudyTableTest {

    private static final String TRIALS = """
            study,event.e,n.e,event.c,n.c,year,region
            Aronson,4,123,11,139,1948,north
            ,6,306,29,303,1949,
            Aronson,3,231,11,220,1960,south
            Hart,62,13598,248,12867,1977,north
            """;

    private static final StudyTable TABLE = CsvTexts.table(TRIALS);

    private static String refusal(Runnable action) {
        return assertThrows(IllegalArgumentException.class, action::run).getMessage();
    }

    @Test
    void isReadFromAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("trials.csv");
        Files.writeString(file, TRIALS);
        assertEquals(TABLE, StudyTable.read(file));
        assertEquals(TABLE, StudyTable.read(file.toString()));
        Files.writeString(file, "study;y;se\nA;0,25;0,10\nB;0,31;0,12\n");
        StudyTable european = StudyTable.read(file, CsvDialect.recognised().with(DecimalMark.COMMA));
        assertEquals(0.31, european.cells().cell(1, "y").number().orElseThrow());
        assertEquals(european.cells().notes(), european.notes());
        assertTrue(european.rows().notes().containsAll(european.notes()));
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithEveryProblem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("trials.csv");
        assertTrue(refusal(() -> StudyTable.read(file)).endsWith("trials.csv: must exist, but there is no such file"));
        Files.writeString(file, "a,b,a\n1,2,3\n1,\"2");
        String refusal = refusal(() -> StudyTable.read(file));
        assertTrue(refusal.startsWith("trials.csv, line 1, column a: "), refusal);
        assertTrue(refusal.contains("; trials.csv, line 3: "), refusal);
    }

    @Test
    void rowsWithoutALabelAreNumbered() {
        assertEquals(List.of("Aronson", "Study 2", "Aronson", "Hart"), TABLE.labels());
        assertEquals(
                List.of("Study 1", "Study 2", "Study 3", "Study 4"),
                StudyTable.of(TABLE.cells(), Map.of(Role.N, "n.e")).labels());
    }

    @Test
    void authorsWhoAreRecognisedHaveTheirYears() {
        StudyTable table =
                CsvTexts.table("Author,Publication year,y,v\nSmith,1999,1,2\nSmith,2004,1,2\nLee 2001,2001,1,2\n"
                        + "Ng,,1,2\n,1990,1,2\n");
        assertEquals(List.of("Smith 1999", "Smith 2004", "Lee 2001", "Ng", "Study 5"), table.labels());
        assertEquals("Smith", table.with(Role.STUDY, "Author").labels().get(0));
        assertEquals(
                "Smith", CsvTexts.table("study,year\nSmith,1999\n").labels().get(0));
    }

    @Test
    void conditionsChooseRows() {
        StudyTable chosen = TABLE.where(Condition.atLeast("year", 1949), Condition.in("region", "north", "south"));
        assertEquals(List.of("Aronson", "Hart"), chosen.labels());
        assertEquals("trials.csv, line 4", chosen.rows().place(0));
        assertEquals(TABLE.columns(), chosen.columns());
        assertEquals(
                "no row of trials.csv fulfils year at least 2000 and region present",
                refusal(() -> TABLE.where(Condition.atLeast("year", 2000), Condition.present("region"))));
        assertEquals(
                "column \"jear\" is not in trials.csv; column \"r\" is not in trials.csv (columns: study, event.e, n.e,"
                        + " event.c, n.c, year, region)",
                refusal(() -> TABLE.where(Condition.atLeast("jear", 2000), Condition.present("r"))));
    }

    @Test
    void aRoleNeedsAColumn() {
        String columns = " (columns: study, event.e, n.e, event.c, n.c, year, region)";
        assertEquals(
                "column \"tpos\" is not in trials.csv" + columns,
                refusal(() -> TABLE.with(Role.TREATMENT_EVENTS, "tpos")));
        assertEquals(
                "column \"x\" is not in trials.csv" + columns,
                refusal(() -> StudyTable.of(TABLE.cells(), Map.of(Role.Y, "x", Role.V, "x"))));
    }

    @Test
    void saysWhatWasRecognised() {
        assertEquals("""
                trials.csv: 4 rows, 7 columns
                  study    study                           Aronson, (missing), Aronson, …
                  event.e  treatment events                4, 6, 3, …
                  n.e      treatment total or treatment n  123, 306, 231, …
                  event.c  control events                  11, 29, 11, …
                  n.c      control total or control n      139, 303, 220, …
                  kept as covariates: year, region""", TABLE.summary());
        assertEquals("trials.csv: 4 rows, 7 columns", TABLE.toString());
        StudyTable said = StudyTable.of(TABLE.cells().at(0).noting("read by hand"), Map.of(Role.EVENTS, "event.e"));
        assertEquals("""
                trials.csv: 1 row, 7 columns
                  event.e  events  4
                  kept as covariates: study, n.e, event.c, n.c, year, region
                  read by hand""", said.summary());
    }

    @Test
    void aFormulaIsAppliedToTheTable() {
        assertEquals(4, TABLE.effects(StudyTable::size));
        StudyTable strict = TABLE.with(WrongNumbers.LEAVE_OUT).with(MissingNumbers.REFUSE);
        assertEquals(WrongNumbers.LEAVE_OUT, strict.wrongNumbers());
        assertEquals(MissingNumbers.REFUSE, strict.missingNumbers());
        assertEquals(TABLE.columns(), strict.rows().columns());
    }

    @Test
    void rolesHaveWords() {
        assertEquals("control total", Role.CONTROL_TOTAL.words());
        assertEquals("treatment SD", Role.TREATMENT_SD.words());
        assertEquals("treatment non-events", Role.TREATMENT_NON_EVENTS.words());
        assertEquals("treatment Q1", Role.TREATMENT_Q1.words());
        assertEquals("control CI lower", Role.CONTROL_CI_LOWER.words());
        assertEquals("estimate SE", Role.ESTIMATE_SE.words());
        assertEquals("O - E", Role.OBSERVED_MINUS_EXPECTED.words());
        assertEquals("R2", Role.R2.words());
        assertEquals("mean 1", Role.MEAN_1.words());
        assertEquals("n", Role.N.words());
    }

    @Test
    void aStatusIsReadInAnyCase() {
        assertEquals(FigureStatus.INFERRED, FigureStatus.ofWord(" inferred ").orElseThrow());
        assertTrue(FigureStatus.ofWord("sure").isEmpty());
    }

    @Test
    void whatIsNullIsNamed() {
        assertEquals("file", nullName(() -> StudyTable.read((String) null)));
        assertEquals(
                "cells",
                nullName(() -> new StudyTable(null, TABLE.roles(), TABLE.wrongNumbers(), TABLE.missingNumbers())));
        assertEquals("role", nullName(() -> TABLE.with(null, "year")));
        assertEquals("column", nullName(() -> TABLE.with(Role.N, null)));
        assertEquals("wrongNumbers", nullName(() -> TABLE.with((WrongNumbers) null)));
        assertEquals("missingNumbers", nullName(() -> TABLE.with((MissingNumbers) null)));
        assertEquals("formula", nullName(() -> TABLE.effects(null)));
    }

    private static String nullName(Runnable action) {
        return assertThrows(NullPointerException.class, action::run).getMessage();
    }
}
