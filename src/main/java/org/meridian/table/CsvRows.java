package org.meridian.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.stat.Words;

/** The header and the rows of a CSV file, column by column, and what is wrong with their form. */
final class CsvRows {

    /** As many cells may be lacking at the ends of short rows; more would take memory that the file does not account for. */
    private static final long LACKING = 30_000_000;

    private final Set<String> missing;
    private final int from;
    private final NumberScanner scanner = new NumberScanner();
    private final List<CellColumnBuilder> columns = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<LongRow> longRows = new ArrayList<>();
    private int headerLine;
    private int named;
    private int longRowCount;
    private boolean oneTooMany = true;
    private int shortRows;
    private int firstShort;
    private long lacking;
    private int[] lines = new int[16];
    private int size;

    /**
     * A row with more cells than the header.
     *
     * @param line where it begins
     * @param cells how many it has, without empty ones at its end
     * @param looksDivided whether two cells next to each other hold only digits, as if they were one number with a comma
     */
    record LongRow(int line, int cells, boolean looksDivided) {}

    /**
     * @param missing the texts that mean a missing value
     * @param from the line on which the table begins
     */
    CsvRows(Set<String> missing, int from) {
        this.missing = missing;
        this.from = from;
    }

    /** Takes a record; false if the table is not read on. */
    boolean take(CsvText.Line line) {
        int filled = filled(line.cells());
        if (filled == 0 || line.number() < from) {
            return true;
        }
        if (headerLine == 0) {
            takeHeader(line);
        } else if (filled > columns.size()) {
            takeLongRow(line, filled);
        } else {
            takeRow(line);
        }
        return !isFarTooShort();
    }

    private static int filled(List<String> cells) {
        int filled = cells.size();
        while (filled > 0 && Whitespace.areAll(cells.get(filled - 1))) {
            filled--;
        }
        return filled;
    }

    private void takeHeader(CsvText.Line line) {
        headerLine = line.number();
        named = filled(line.cells());
        for (String cell : line.cells()) {
            names.add(Whitespace.strip(cell));
            columns.add(new CellColumnBuilder(missing, scanner));
        }
    }

    private void takeLongRow(CsvText.Line line, int filled) {
        if (longRowCount < Problems.LIMIT) {
            longRows.add(new LongRow(line.number(), filled, looksDivided(line.cells())));
        }
        longRowCount++;
        oneTooMany &= filled == columns.size() + 1;
    }

    private static boolean looksDivided(List<String> cells) {
        for (int i = 1; i < cells.size(); i++) {
            String before = Whitespace.strip(cells.get(i - 1));
            if (!before.isEmpty()
                    && isDigits(before, Character.isDigit(before.charAt(0)) ? 0 : 1)
                    && isDigits(Whitespace.strip(cells.get(i)), 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigits(String text, int start) {
        return text.length() > start && text.substring(start).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void takeRow(CsvText.Line line) {
        List<String> cells = line.cells();
        if (cells.size() < named) {
            firstShort = shortRows == 0 ? line.number() : firstShort;
            shortRows++;
        }
        lacking += Math.max(0, columns.size() - cells.size());
        if (isFarTooShort()) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(i < cells.size() ? cells.get(i) : "");
        }
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size + (size >> 1) + 16);
        }
        lines[size] = line.number();
        size++;
    }

    /** Whether the rows lack so many cells that they were not read to the end. */
    boolean isFarTooShort() {
        return lacking > LACKING;
    }

    /** The line of the header; 0 if there is none. */
    int headerLine() {
        return headerLine;
    }

    /** How many cells the header has, without empty ones at its end. */
    int width() {
        return named;
    }

    /** How many rows there are, without those that have too many cells. */
    int size() {
        return size;
    }

    /** How many rows have more cells than the header. */
    int longRowCount() {
        return longRowCount;
    }

    /** The first rows that have more cells than the header. */
    List<LongRow> longRows() {
        return longRows;
    }

    /** Whether all rows that have more cells than the header have just one more. */
    boolean oneTooMany() {
        return oneTooMany;
    }

    /** The line on which each row begins. */
    int[] lines() {
        return Arrays.copyOf(lines, size);
    }

    /** The names that stand in the header more than once. */
    Set<String> repeatedNames() {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                repeated.add(name);
            }
        }
        return repeated;
    }

    /** The columns that have a name, in their order. */
    Map<String, CellColumnBuilder> columns() {
        Map<String, CellColumnBuilder> withNames = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                withNames.putIfAbsent(names.get(i), columns.get(i));
            }
        }
        return withNames;
    }

    /** What was recognised about the rows and is not plain. */
    List<String> notes(String file) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            CellColumnBuilder column = columns.get(i);
            if (names.get(i).isEmpty() && column.present() > 0 && !(i == 0 && column.countsRows())) {
                notes.add("column " + (i + 1) + " of " + file
                        + " has no name and was passed over; name it to have it read");
            }
        }
        if (shortRows > 0) {
            notes.add(Words.count(shortRows, "row") + " of " + file + (shortRows == 1 ? " has" : " have")
                    + " fewer cells than the header, " + (shortRows == 1 ? "" : "the first one ") + "in line "
                    + firstShort + "; the cells at the end are taken as missing");
        }
        if (isHeaderOfNumbers()) {
            notes.add("line " + headerLine + " of " + file + " was read as the header, although its cells are numbers");
        }
        return notes;
    }

    private boolean isHeaderOfNumbers() {
        List<String> given = names.stream().filter(name -> !name.isEmpty()).toList();
        // The first column may name the studies.
        List<String> others = given.size() > 1 ? given.subList(1, given.size()) : given;
        return !others.isEmpty()
                && others.stream().allMatch(name -> scanner.scan(name).mayBeNumber());
    }
}
