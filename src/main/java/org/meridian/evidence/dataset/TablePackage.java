package org.meridian.evidence.dataset;

import java.util.List;
import org.meridian.stat.Words;

/**
 * A data package that was read without a fault: its descriptor and its tables.
 *
 * @param descriptor what the package says about itself
 * @param tables one table for each resource, in the order of the descriptor
 */
public record TablePackage(DataPackage descriptor, List<Table> tables) {

    /**
     * Checks that the tables are those of the descriptor.
     *
     * @throws IllegalArgumentException if they are not
     */
    public TablePackage {
        tables = List.copyOf(tables);
        List<Resource> read = tables.stream().map(Table::resource).toList();
        if (!read.equals(descriptor.resources())) {
            throw new IllegalArgumentException("a package must have the tables of its descriptor, "
                    + Words.list(descriptor.resources()) + ", but had " + Words.list(read));
        }
    }

    /**
     * The table of this name.
     *
     * @param name the name of a resource
     * @return the table
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public Table table(String name) {
        return tables.get(descriptor.resources().indexOf(descriptor.resource(name)));
    }

    /** {@return for example {@code sciatica: 13 tables, 530 rows}} */
    @Override
    public String toString() {
        int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
        return descriptor.name() + ": " + Words.count(tables.size(), "table") + ", " + Words.count(rows, "row");
    }
}
