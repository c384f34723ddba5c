package org.meridian.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.meridian.stat.Words;

/**
 * A plain table: named columns of cells, each row with the place it came from. Rows keep their identity: a selection of rows
 * knows which rows of the original table it holds. Immutable.
 */
public final class DataTable {

    private final String name;
    private final Map<String, List<Cell>> columns;
    private final List<String> places;
    private final List<String> notes;

    private DataTable(String name, Map<String, List<Cell>> columns, List<String> places, List<String> notes) {
        this.name = name;
        this.columns = columns;
        this.places = places;
        this.notes = notes;
    }

    /**
     * A table of columns.
     *
     * @param name what to call it in messages, for example the name of its file
     * @param columns the cells of each column, in the order of the columns
     * @param places where each row came from, for example {@code trials.csv, line 5}
     * @param notes what was recognised when it was read, as sentences
     * @return the table
     * @throws IllegalArgumentException if a column is not as long as there are places
     */
    public static DataTable of(
            String name, Map<String, ? extends List<Cell>> columns, List<String> places, List<String> notes) {
        Map<String, List<Cell>> copy = new LinkedHashMap<>();
        columns.forEach((column, cells) -> {
            if (cells.size() != places.size()) {
                throw new IllegalArgumentException("column " + column + " of " + name + " must have a cell for each of "
                        + places.size() + " rows, but has " + cells.size());
            }
            copy.put(column, FixedList.of(cells));
        });
        return new DataTable(name, copy, FixedList.of(places), List.copyOf(notes));
    }

    /**
     * A table of rows, whose columns are all those that occur in a row.
     *
     * @param name what to call it in messages
     * @param rows the cells of each row by the name of their column; a column that a row lacks is missing in it
     * @param places where each row came from
     * @return the table
     * @throws IllegalArgumentException if there are not as many places as rows
     */
    public static DataTable ofRows(String name, List<Map<String, Cell>> rows, List<String> places) {
        Map<String, List<Cell>> columns = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Map.Entry<String, Cell> cell : rows.get(i).entrySet()) {
                List<Cell> column = columns.computeIfAbsent(cell.getKey(), it -> missing(rows.size()));
                column.set(i, cell.getValue());
            }
        }
        return of(name, columns, places, List.of());
    }

    private static List<Cell> missing(int size) {
        Cell[] cells = new Cell[size];
        Arrays.fill(cells, Cell.missing());
        return Arrays.asList(cells);
    }

    /**
     * What the table is called in messages.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * The names of its columns.
     *
     * @return the names, in order
     */
    public List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    /**
     * How many rows there are.
     *
     * @return 0 or more
     */
    public int size() {
        return places.size();
    }

    /**
     * What was recognised when the table was read.
     *
     * @return sentences, empty if nothing had to be
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Whether there is such a column.
     *
     * @param column its name
     * @return true if there is
     */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /**
     * One cell.
     *
     * @param row the row, from 0
     * @param column the name of the column
     * @return the cell, missing if it has no value
     * @throws IllegalArgumentException if there is no such column; the message names those there are
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Cell cell(int row, String column) {
        return column(column).get(row);
    }

    /**
     * All cells of a column.
     *
     * @param column its name
     * @return the cells, in the order of the rows
     * @throws IllegalArgumentException if there is no such column; the message names those there are
     */
    public List<Cell> column(String column) {
        List<Cell> cells = columns.get(column);
        if (cells == null) {
            throw new IllegalArgumentException(
                    "column \"" + column + "\" is not in " + name + " (columns: " + Words.list(columns()) + ")");
        }
        return cells;
    }

    /**
     * Where a row came from.
     *
     * @param row the row, from 0
     * @return for example {@code trials.csv, line 5}
     */
    public String place(int row) {
        return places.get(row);
    }

    /**
     * Some of the rows, in the order asked for.
     *
     * @param rows their numbers, from 0
     * @return the table of these rows
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public DataTable at(int... rows) {
        int[] selection = rows.clone();
        for (int row : selection) {
            Objects.checkIndex(row, size());
        }
        Map<String, List<Cell>> chosen = new LinkedHashMap<>();
        columns.forEach((column, cells) -> chosen.put(column, SelectedRows.of(cells, selection)));
        return new DataTable(name, chosen, SelectedRows.of(places, selection), notes);
    }

    /**
     * The rows that fulfil a condition.
     *
     * @param condition of the number of a row
     * @return the table of these rows, possibly empty
     */
    public DataTable where(IntPredicate condition) {
        return at(IntStream.range(0, size()).filter(condition).toArray());
    }

    /**
     * The table with one more column, or with other cells in it.
     *
     * @param column its name
     * @param cells a cell for each row
     * @return the table
     * @throws IllegalArgumentException if there are not as many cells as rows
     */
    public DataTable with(String column, List<Cell> cells) {
        Map<String, List<Cell>> more = new LinkedHashMap<>(columns);
        more.put(column, cells);
        return of(name, more, places, notes);
    }

    /**
     * The table with one more note.
     *
     * @param note a sentence
     * @return the table
     */
    public DataTable noting(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new DataTable(name, columns, places, List.copyOf(more));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataTable table
                && name.equals(table.name)
                && columns.equals(table.columns)
                && places.equals(table.places)
                && notes.equals(table.notes);
    }

    @Override
    public int hashCode() {
        return columns.hashCode();
    }

    /** {@return for example {@code trials.csv: 13 rows, 9 columns}} */
    @Override
    public String toString() {
        return name + ": " + Words.count(size(), "row") + ", " + Words.count(columns.size(), "column");
    }
}
