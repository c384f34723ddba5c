package org.meridian.synthesis.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.meridian.synthesis.study.LeftOut;
import org.meridian.synthesis.study.MissingNumbers;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.synthesis.study.WrongNumbers;

/** The rows of a table that cannot be used: which are left out, and which stop the analysis. */
final class RowFaults {

    private static final int MOST_TOLD = 20;

    private final StudyTable table;
    private final List<String> labels;
    private final Map<Integer, String> leftOut = new TreeMap<>();
    private final Map<Integer, String> refused = new TreeMap<>();

    RowFaults(StudyTable table, List<String> labels) {
        this.table = table;
        this.labels = labels;
    }

    /** A row that lacks numbers. */
    void missing(int row, List<String> columns, String reason) {
        if (table.missingNumbers() == MissingNumbers.LEAVE_OUT) {
            leftOut.merge(row, reason, RowFaults::joined);
        } else {
            columns.forEach(column -> refuse(row, Optional.of(column), "must be a number, but is missing"));
        }
    }

    /** A number of a row, or a row as a whole, that cannot be right. */
    void wrong(int row, Optional<String> column, String reason) {
        if (table.wrongNumbers() == WrongNumbers.LEAVE_OUT) {
            leftOut.merge(row, column.map(it -> "column " + it + " ").orElse("") + reason, RowFaults::joined);
        } else {
            refuse(row, column, reason);
        }
    }

    /** A row that takes no part although nothing is wrong with it. */
    void excluded(int row, String reason) {
        leftOut.put(row, reason);
    }

    private void refuse(int row, Optional<String> column, String reason) {
        String place = table.cells().place(row);
        refused.merge(
                row,
                column.map(it -> place + ", column " + it + ": " + reason)
                        .orElseGet(() -> place + " (" + labels.get(row) + "): " + reason),
                RowFaults::joined);
    }

    private static String joined(String one, String another) {
        return one + "; " + another;
    }

    boolean has(int row) {
        return leftOut.containsKey(row) || refused.containsKey(row);
    }

    /**
     * Stops the analysis if a row does.
     *
     * @throws IllegalArgumentException with every place
     */
    void settle() {
        if (!refused.isEmpty()) {
            String told = refused.values().stream().limit(MOST_TOLD).collect(Collectors.joining("; "));
            int more = refused.size() - MOST_TOLD;
            throw new IllegalArgumentException(more > 0 ? told + "; and " + more + " more rows" : told);
        }
    }

    List<LeftOut> leftOut() {
        List<LeftOut> list = new ArrayList<>();
        leftOut.forEach((row, reason) ->
                list.add(new LeftOut(labels.get(row), table.cells().place(row), reason)));
        return list;
    }
}
