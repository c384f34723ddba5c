package org.meridian.evidence.dataset;

import java.util.Collection;
import java.util.Set;

/**
 * A table as far as it could be read.
 *
 * @param table the rows that have the right number of cells, with the cells that have the right type
 * @param soundColumns the columns of which every cell was understood; none if the file is broken or a row was left out
 */
record TableDraft(Table table, Set<String> soundColumns) {

    /** Whether a value that is not found in these columns is really absent, and not merely lost in reading. */
    boolean canAccuse(Collection<String> columns) {
        return soundColumns.containsAll(columns);
    }
}
