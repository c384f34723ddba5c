package org.meridian.evidence.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.table.Problem;

/**
 * One row of a table, asked by the names of its columns. Every value was parsed and checked when the file was read.
 *
 * <p>A column that the table does not have, a column of another type, and the value of an empty cell are the caller's
 * fault and answered with {@link IllegalArgumentException}. Whoever finds that a value makes no sense reports it with
 * {@link #problem(String, String)}, so that it is named by the same file and line as the faults that the reader
 * finds.
 */
public final class Row {

    private static final Set<FieldType> WHOLE = Set.of(FieldType.INTEGER, FieldType.YEAR);
    private static final Set<FieldType> NUMERIC = Set.of(FieldType.NUMBER, FieldType.INTEGER);

    static final String KEY_SEPARATOR = "|";

    private final String file;
    private final int line;
    private final TableSchema schema;
    private final Map<String, TypedCell> cells;
    private final Optional<String> overlay;

    Row(String file, int line, TableSchema schema, Map<String, TypedCell> cells) {
        this(file, line, schema, cells, Optional.empty());
    }

    Row(String file, int line, TableSchema schema, Map<String, TypedCell> cells, Optional<String> overlay) {
        this.file = file;
        this.line = line;
        this.schema = schema;
        this.cells = Map.copyOf(cells);
        this.overlay = overlay;
    }

    /**
     * Where the row comes from.
     *
     * @return the file, by its path inside the data package
     */
    public String file() {
        return file;
    }

    /**
     * Where in the file the row begins.
     *
     * @return the physical line, counted from 1 with the header
     */
    public int line() {
        return line;
    }

    /**
     * The overlay that brought the row.
     *
     * @return the name of the overlay; nothing if the row belongs to the package itself
     */
    public Optional<String> overlay() {
        return overlay;
    }

    /**
     * The cells that have a value, as they are written in the file.
     *
     * @return column to text, in the order of the columns
     */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        schema.columns().stream()
                .filter(cells::containsKey)
                .forEach(column -> texts.put(column, cells.get(column).text()));
        return Collections.unmodifiableMap(texts);
    }

    /**
     * Whether a cell has a value.
     *
     * @param column the name of a column of any type
     * @return whether the cell is not empty
     * @throws IllegalArgumentException if there is no such column
     */
    public boolean has(String column) {
        schema.field(column);
        return cells.containsKey(column);
    }

    /**
     * A cell as it is written in the file.
     *
     * @param column the name of a column of any type
     * @return the text, not trimmed
     * @throws IllegalArgumentException if there is no such column or the cell is empty
     */
    public String text(String column) {
        return present(column).text();
    }

    /**
     * A cell as it is written in the file, if it has a value.
     *
     * @param column the name of a column of any type
     * @return the text, not trimmed
     * @throws IllegalArgumentException if there is no such column
     */
    public Optional<String> optionalText(String column) {
        return has(column) ? Optional.of(text(column)) : Optional.empty();
    }

    /**
     * A whole number.
     *
     * @param column the name of a column of type {@code integer} or {@code year}
     * @return the number
     * @throws IllegalArgumentException if there is no such column of these types, or the cell is empty
     */
    public int integer(String column) {
        return (Integer) present(column, WHOLE).value();
    }

    /**
     * A whole number, if the cell has a value.
     *
     * @param column the name of a column of type {@code integer} or {@code year}
     * @return the number
     * @throws IllegalArgumentException if there is no such column of these types
     */
    public OptionalInt optionalInteger(String column) {
        requireType(column, WHOLE);
        return has(column) ? OptionalInt.of(integer(column)) : OptionalInt.empty();
    }

    /**
     * A finite number.
     *
     * @param column the name of a column of type {@code number} or {@code integer}
     * @return the number, in the unit that the description of the column states
     * @throws IllegalArgumentException if there is no such column of these types, or the cell is empty
     */
    public double number(String column) {
        return ((Number) present(column, NUMERIC).value()).doubleValue();
    }

    /**
     * A finite number, if the cell has a value.
     *
     * @param column the name of a column of type {@code number} or {@code integer}
     * @return the number, in the unit that the description of the column states
     * @throws IllegalArgumentException if there is no such column of these types
     */
    public OptionalDouble optionalNumber(String column) {
        requireType(column, NUMERIC);
        return has(column) ? OptionalDouble.of(number(column)) : OptionalDouble.empty();
    }

    /**
     * Yes or no.
     *
     * @param column the name of a column of type {@code boolean}
     * @return whether the cell says true
     * @throws IllegalArgumentException if there is no such column of this type, or the cell is empty
     */
    public boolean is(String column) {
        return (Boolean) present(column, Set.of(FieldType.BOOLEAN)).value();
    }

    /**
     * A day.
     *
     * @param column the name of a column of type {@code date}
     * @return the day
     * @throws IllegalArgumentException if there is no such column of this type, or the cell is empty
     */
    public LocalDate date(String column) {
        return (LocalDate) present(column, Set.of(FieldType.DATE)).value();
    }

    /**
     * A day, if the cell has a value.
     *
     * @param column the name of a column of type {@code date}
     * @return the day
     * @throws IllegalArgumentException if there is no such column of this type
     */
    public Optional<LocalDate> optionalDate(String column) {
        requireType(column, Set.of(FieldType.DATE));
        return has(column) ? Optional.of(date(column)) : Optional.empty();
    }

    /**
     * A problem with a value of this row, in the words of whoever understands it.
     *
     * @param column the name of a column
     * @param reason the rule and the offender
     * @return the problem, at this file and line
     * @throws IllegalArgumentException if there is no such column or no reason
     */
    public Problem problem(String column, String reason) {
        return new Problem(file, line, schema.field(column).name(), reason);
    }

    /** The values of these columns together, unless one of them is missing. */
    Optional<List<Object>> key(List<String> columns) {
        List<Object> key = new ArrayList<>();
        for (String column : columns) {
            if (!cells.containsKey(column)) {
                return Optional.empty();
            }
            key.add(cells.get(column).value());
        }
        return Optional.of(key);
    }

    /** The row with the cells of another in the columns that were not given. */
    Row completedBy(Row other, Set<String> given) {
        Map<String, TypedCell> all = new HashMap<>(other.cells);
        all.keySet().removeAll(given);
        all.putAll(cells);
        return new Row(file, line, schema, all, overlay);
    }

    /**
     * The primary key as people write it.
     *
     * @return its texts, parted by {@code |}; an empty part where a cell is empty
     */
    public String keyText() {
        return schema.primaryKey().stream()
                .map(column -> optionalText(column).orElse(""))
                .collect(Collectors.joining(KEY_SEPARATOR));
    }

    private TypedCell present(String column, Set<FieldType> types) {
        requireType(column, types);
        return present(column);
    }

    private TypedCell present(String column) {
        if (!has(column)) {
            throw new IllegalArgumentException(
                    problem(column, "is empty; ask for an optional value").toString());
        }
        return cells.get(column);
    }

    private void requireType(String column, Set<FieldType> types) {
        FieldType type = schema.field(column).type();
        if (!types.contains(type)) {
            throw new IllegalArgumentException("column \"" + column + "\" of " + file + " holds " + type + ", not "
                    + types.stream().map(FieldType::keyword).sorted().collect(Collectors.joining(" or ")));
        }
    }

    /** Rows are equal if place, overlay and cells are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Row row
                && file.equals(row.file)
                && line == row.line
                && overlay.equals(row.overlay)
                && cells.equals(row.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, line, cells);
    }

    /** {@return the place and the cells that have a value, such as {@code bcg.csv, line 2: trial = 1, year = 1948}} */
    @Override
    public String toString() {
        return schema.columns().stream()
                .filter(cells::containsKey)
                .map(column -> column + " = " + cells.get(column).text())
                .collect(Collectors.joining(", ", file + ", line " + line + ": ", ""));
    }
}
