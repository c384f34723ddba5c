package org.meridian.evidence.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meridian.stat.Words;

/**
 * The shape of a table: its columns in order, what counts as an empty cell, and its keys.
 *
 * @param fields the columns, in the order of the file
 * @param missingValues the texts that mean "no value", usually only {@code ""}
 * @param primaryKey the columns that together name a row, empty if the table has no such key
 * @param foreignKeys the joins to other tables
 * @see <a href="https://specs.frictionlessdata.io/table-schema/">Table Schema</a>
 */
public record TableSchema(
        List<Field> fields, List<String> missingValues, List<String> primaryKey, List<ForeignKey> foreignKeys) {

    /**
     * Checks that the columns are distinct and that the keys consist of columns.
     *
     * @throws IllegalArgumentException if there is no field, two fields share a name, or a key names a column that
     *     does not exist; the message lists every such fault
     */
    public TableSchema {
        fields = List.copyOf(fields);
        missingValues = List.copyOf(missingValues);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
        List<String> faults = faults(fields, primaryKey, foreignKeys);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    private static List<String> faults(List<Field> fields, List<String> primaryKey, List<ForeignKey> foreignKeys) {
        List<String> faults = new ArrayList<>();
        if (fields.isEmpty()) {
            faults.add("a schema must have at least one field, but had none");
        }
        Set<String> names = new HashSet<>();
        for (Field field : fields) {
            if (!names.add(field.name())) {
                faults.add("the names of fields must be distinct, but \"" + field.name() + "\" occurs twice");
            }
        }
        for (String column : primaryKey) {
            if (!names.contains(column)) {
                faults.add("the primary key must consist of fields, but \"" + column + "\" is none");
            }
        }
        for (ForeignKey key : foreignKeys) {
            for (String column : key.columns()) {
                if (!names.contains(column)) {
                    faults.add("a foreign key must consist of fields, but \"" + column + "\" is none");
                }
            }
        }
        return faults;
    }

    /**
     * The names of the columns.
     *
     * @return the names in the order of the file
     */
    public List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }

    /**
     * Whether there is a column of this name.
     *
     * @param column a name
     * @return whether the schema declares it
     */
    public boolean has(String column) {
        return fields.stream().anyMatch(field -> field.name().equals(column));
    }

    /**
     * The column of this name.
     *
     * @param column a name
     * @return the field
     * @throws IllegalArgumentException if there is no such column; the message names those that there are
     */
    public Field field(String column) {
        return fields.stream()
                .filter(field -> field.name().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no column \"" + column + "\" (columns: " + Words.list(columns()) + ")"));
    }

    /** Whether a cell of this field must not be empty: the field says so, or it is a part of the primary key. */
    boolean demands(Field field) {
        return field.isRequired() || primaryKey.contains(field.name());
    }

    /** {@return for example {@code 15 columns, primary key trial_id}} */
    @Override
    public String toString() {
        return Words.count(fields.size(), "column")
                + (primaryKey.isEmpty() ? "" : ", primary key " + Words.list(primaryKey));
    }
}
