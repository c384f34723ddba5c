package org.meridian.evidence.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.stat.Words;

/** The rows of one resource, in the order of the file, with an index of the primary key. */
public final class Table {

    private final Resource resource;
    private final List<Row> rows;
    private final Map<List<Object>, Row> byKey = new HashMap<>();

    Table(Resource resource, List<Row> rows) {
        this.resource = resource;
        this.rows = List.copyOf(rows);
        List<String> primaryKey = resource.schema().primaryKey();
        if (!primaryKey.isEmpty()) {
            for (Row row : this.rows) {
                row.key(primaryKey).ifPresent(key -> byKey.putIfAbsent(key, row));
            }
        }
    }

    /**
     * What the descriptor says about this table.
     *
     * @return the resource
     */
    public Resource resource() {
        return resource;
    }

    /**
     * The name of the resource.
     *
     * @return for example {@code trials}
     */
    public String name() {
        return resource.name();
    }

    /**
     * The columns.
     *
     * @return the names, in the order of the file
     */
    public List<String> columns() {
        return resource.schema().columns();
    }

    /**
     * The rows.
     *
     * @return the rows, in the order of the file
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The row with this primary key, if there is one.
     *
     * @param key the values of the primary key as text, in its order; as numbers {@code 7} and {@code 07} are the
     *     same key
     * @return the row
     * @throws IllegalArgumentException if the table has no primary key, or one with a different number of columns
     */
    public Optional<Row> find(String... key) {
        List<String> columns = resource.schema().primaryKey();
        if (columns.isEmpty() || columns.size() != key.length) {
            throw new IllegalArgumentException("a row of " + name() + " is named by " + keyInWords(columns)
                    + ", not by " + Words.count(key.length, "value"));
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < key.length; i++) {
            resource.schema().field(columns.get(i)).type().parse(key[i]).ifPresent(values::add);
        }
        // A text that is no value of its column shortens the list, and so finds nothing.
        return Optional.ofNullable(byKey.get(values));
    }

    /**
     * The row with this primary key.
     *
     * @param key the values of the primary key as text, in its order
     * @return the row
     * @throws IllegalArgumentException if there is no such row, or as {@link #find(String...)} says
     */
    public Row row(String... key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no row " + Words.quoted(List.of(key)) + " in " + resource.path()));
    }

    private static String keyInWords(List<String> columns) {
        return columns.isEmpty() ? "nothing, as it has no primary key" : "(" + Words.list(columns) + ")";
    }

    /** Tables are equal if their declarations and rows are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Table table && resource.equals(table.resource) && rows.equals(table.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** {@return for example {@code trials: 36 rows, 15 columns}} */
    @Override
    public String toString() {
        return name() + ": " + Words.count(rows.size(), "row") + ", "
                + Words.count(columns().size(), "column");
    }
}
