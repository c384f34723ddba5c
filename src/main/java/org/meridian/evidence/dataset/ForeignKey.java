package org.meridian.evidence.dataset;

import java.util.List;
import java.util.Objects;
import org.meridian.stat.Words;

/**
 * A join: the values of these columns must be in those columns of another table, or of the same one. A row in
 * which one of the columns is empty joins nothing and is not checked.
 *
 * @param columns the columns that point
 * @param resource the name of the resource that they point to; {@code ""} for the table itself
 * @param referenced the columns pointed to, in the same order
 */
public record ForeignKey(List<String> columns, String resource, List<String> referenced) {

    /**
     * Checks that each column has a counterpart.
     *
     * @throws IllegalArgumentException if there is no column, or the two lists differ in length
     */
    public ForeignKey {
        Objects.requireNonNull(resource, "resource");
        columns = List.copyOf(columns);
        referenced = List.copyOf(referenced);
        if (columns.isEmpty() || columns.size() != referenced.size()) {
            throw new IllegalArgumentException(
                    "a foreign key must join as many columns as it refers to, at least one, but joins ["
                            + Words.list(columns) + "] with [" + Words.list(referenced) + "]");
        }
    }
}
