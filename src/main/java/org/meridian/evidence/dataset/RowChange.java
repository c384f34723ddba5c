package org.meridian.evidence.dataset;

import java.util.List;
import java.util.stream.Stream;

/** What an overlay did to one row of a data package. */
public sealed interface RowChange {

    /**
     * The row that the change is about.
     *
     * @return the new row, or the one that was withdrawn
     */
    Row row();

    /**
     * The change in one word.
     *
     * @return {@code added}, {@code corrected} or {@code withdrawn}
     */
    String verb();

    /**
     * A row under a key that was free.
     *
     * @param row the new row
     */
    record Added(Row row) implements RowChange {

        @Override
        public String verb() {
            return "added";
        }
    }

    /**
     * A row under a key that was taken: it stands where the other stood.
     *
     * @param before the row that was replaced
     * @param row the row that replaces it
     */
    record Corrected(Row before, Row row) implements RowChange {

        @Override
        public String verb() {
            return "corrected";
        }

        /**
         * The columns that changed.
         *
         * @return those whose cells differ, in the order of the row before, then of the new row
         */
        public List<String> columns() {
            return Stream.concat(before.texts().keySet().stream(), row.texts().keySet().stream())
                    .distinct()
                    .filter(column -> !before.optionalText(column).equals(row.optionalText(column)))
                    .toList();
        }
    }

    /**
     * A row that is there no more.
     *
     * @param row the row
     * @param reason why, in the words of the overlay
     */
    record Withdrawn(Row row, String reason) implements RowChange {

        @Override
        public String verb() {
            return "withdrawn";
        }
    }
}
