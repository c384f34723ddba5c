package org.meridian.synthesis.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.math.Doubles;
import org.meridian.table.Cell;
import org.meridian.table.DataTable;

/**
 * The rows of a table behind a column of effects: row i belongs to effect i, whatever its label. A selection of effects takes its
 * rows with it, so that moderators, groups, clusters and places never come out of step. Immutable.
 */
public final class StudyRows {

    private static final StudyRows NONE = new StudyRows(Optional.empty(), new int[0], Map.of(), List.of(), List.of());

    private final Optional<DataTable> table;
    private final int[] rows;
    private final Map<Role, String> columns;
    private final List<LeftOut> leftOut;
    private final List<String> notes;

    private StudyRows(
            Optional<DataTable> table,
            int[] rows,
            Map<Role, String> columns,
            List<LeftOut> leftOut,
            List<String> notes) {
        this.table = table;
        this.rows = rows;
        this.columns = columns;
        this.leftOut = leftOut;
        this.notes = notes;
    }

    /**
     * No rows: the effects do not come from a table.
     *
     * @return the rows
     */
    public static StudyRows none() {
        return NONE;
    }

    /**
     * All rows of a table.
     *
     * @param table the table
     * @param columns which column plays which role
     * @return the rows, in the order of the table
     */
    public static StudyRows of(DataTable table, Map<Role, String> columns) {
        return new StudyRows(
                Optional.of(table),
                IntStream.range(0, table.size()).toArray(),
                Collections.unmodifiableMap(new LinkedHashMap<>(columns)),
                List.of(),
                List.of());
    }

    /**
     * Whether there are rows.
     *
     * @return false if the effects do not come from a table
     */
    public boolean exist() {
        return table.isPresent();
    }

    /**
     * How many rows there are.
     *
     * @return their number, 0 if the effects do not come from a table
     */
    public int size() {
        return rows.length;
    }

    /**
     * The table that the rows belong to, with all its rows.
     *
     * @return the table, if there is one
     */
    public Optional<DataTable> table() {
        return table;
    }

    /**
     * Which row of the table an effect comes from: its identity.
     *
     * @param i the place of the effect, from 0
     * @return the number of the row in the table, from 0
     * @throws IndexOutOfBoundsException if there is no such effect, or no table
     */
    public int row(int i) {
        return rows[i];
    }

    /**
     * Where a row came from.
     *
     * @param i the place of the effect, from 0
     * @return for example {@code trials.csv, line 5}; empty if there is no table
     */
    public String place(int i) {
        return table.map(it -> it.place(rows[i])).orElse("");
    }

    /**
     * Which column plays which role.
     *
     * @return the columns by their roles, in the order in which they were said
     */
    public Map<Role, String> columns() {
        return columns;
    }

    /**
     * The names of all columns.
     *
     * @return the names, none if there is no table
     */
    public List<String> names() {
        return table.map(DataTable::columns).orElse(List.of());
    }

    /**
     * Whether there is such a column.
     *
     * @param column its name
     * @return true if there is
     */
    public boolean has(String column) {
        return table.filter(it -> it.has(column)).isPresent();
    }

    /**
     * The cells of a column.
     *
     * @param column its name
     * @return a cell for each effect
     * @throws IllegalArgumentException if there is no such column; the message names those there are
     */
    public List<Cell> cells(String column) {
        DataTable behind = table.orElseThrow(() -> new IllegalArgumentException(
                "there is no column \"" + column + "\": these effects do not come from a table with further columns"));
        List<Cell> all = behind.column(column);
        List<Cell> chosen = new ArrayList<>(rows.length);
        for (int row : rows) {
            chosen.add(all.get(row));
        }
        return chosen;
    }

    /**
     * The cells of the column that plays a role.
     *
     * @param role the role
     * @return a cell for each effect, or nothing if no column plays it
     */
    public Optional<List<Cell>> cells(Role role) {
        return Optional.ofNullable(columns.get(role)).map(this::cells);
    }

    /**
     * The numbers in a column.
     *
     * @param column its name
     * @return a number for each effect
     * @throws IllegalArgumentException if there is no such column, or a cell is not a number; the message names every such place
     */
    public Doubles numbers(String column) {
        List<Cell> cells = cells(column);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).number().isEmpty()) {
                faults.add(place(i) + ", column " + column + ": must be a number, but "
                        + (cells.get(i).isMissing() ? "is missing" : "was \"" + cells.get(i) + "\""));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return Doubles.at(cells.size(), i -> cells.get(i).number().orElseThrow());
    }

    /**
     * Which effects have a value in every one of several columns.
     *
     * @param wanted the names of the columns
     * @return the places of those effects, from 0
     * @throws IllegalArgumentException if there is no such column
     */
    public int[] present(List<String> wanted) {
        List<List<Cell>> each = wanted.stream().map(this::cells).toList();
        return IntStream.range(0, size())
                .filter(i -> each.stream().noneMatch(column -> column.get(i).isMissing()))
                .toArray();
    }

    /**
     * The rows that take part in no result.
     *
     * @return the rows with their reasons, in the order of the table
     */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /**
     * What was recognised and converted.
     *
     * @return sentences
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * The rows of some of the effects.
     *
     * @param places the places of the effects, from 0
     * @return their rows; none if there are none
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public StudyRows at(int... places) {
        if (!exist()) {
            return this;
        }
        int[] chosen = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            chosen[i] = rows[places[i]];
        }
        return new StudyRows(table, chosen, columns, leftOut, notes);
    }

    /**
     * The rows without that of one effect.
     *
     * @param i the place of the effect, from 0
     * @return the other rows; none if there are none
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public StudyRows without(int i) {
        if (!exist()) {
            return this;
        }
        int[] others = new int[rows.length - 1];
        System.arraycopy(rows, 0, others, 0, i);
        System.arraycopy(rows, i + 1, others, i, rows.length - i - 1);
        return new StudyRows(table, others, columns, leftOut, notes);
    }

    /**
     * The rows, with others named that take no part.
     *
     * @param more the rows that take no part
     * @return the same rows
     */
    public StudyRows leavingOut(List<LeftOut> more) {
        return new StudyRows(table, rows, columns, joined(leftOut, more), notes);
    }

    /**
     * The rows, with further notes.
     *
     * @param more sentences
     * @return the same rows
     */
    public StudyRows noting(List<String> more) {
        return new StudyRows(table, rows, columns, leftOut, joined(notes, more));
    }

    /**
     * The rows with one more column, or with other cells in it. Rows that were not chosen are missing in it.
     *
     * @param column its name
     * @param cells a cell for each effect
     * @return the rows; if there were none, rows with that column alone
     * @throws IllegalArgumentException if there are not as many cells as effects
     */
    public StudyRows with(String column, List<Cell> cells) {
        if (!exist()) {
            List<String> places = IntStream.rangeClosed(1, cells.size())
                    .mapToObj(i -> "effect " + i)
                    .toList();
            return of(DataTable.of("the effects", Map.of(column, cells), places, List.of()), Map.of());
        }
        if (cells.size() != size()) {
            throw new IllegalArgumentException(
                    "column " + column + " needs a cell for each of " + size() + " effects, but had " + cells.size());
        }
        DataTable behind = table.orElseThrow();
        List<Cell> all = new ArrayList<>(
                behind.has(column) ? behind.column(column) : Collections.nCopies(behind.size(), Cell.missing()));
        for (int i = 0; i < rows.length; i++) {
            all.set(rows[i], cells.get(i));
        }
        return new StudyRows(Optional.of(behind.with(column, all)), rows, columns, leftOut, notes);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StudyRows behind
                && table.equals(behind.table)
                && Arrays.equals(rows, behind.rows)
                && columns.equals(behind.columns)
                && leftOut.equals(behind.leftOut)
                && notes.equals(behind.notes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }

    /** {@return how many rows of which table} */
    @Override
    public String toString() {
        return table.map(it -> size() + " rows of " + it.name()).orElse("no table");
    }
}
