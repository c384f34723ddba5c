package org.meridian.evidence.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.meridian.evidence.source.Origin;

/**
 * One row of the tables behind a library.
 *
 * @param table the table
 * @param key the primary key; the values of a key of several columns are parted by {@code |}
 * @param cells column to text, without the cells that are empty
 * @param origin which body of data brought it
 */
public record Entry(String table, String key, Map<String, String> cells, Origin origin) {

    /** Copies the cells in their order. */
    public Entry {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The name of the row, for example {@code trials HuPeng2017}. */
    @Override
    public String toString() {
        return table + " " + key;
    }
}
