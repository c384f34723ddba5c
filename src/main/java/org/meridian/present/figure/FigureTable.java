package org.meridian.present.figure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a figure shows, as a table: for those who cannot see it, and for programs. An SVG carries it as JSON.
 *
 * @param headings one for each column, at least one
 * @param rows each as long as the headings
 */
public record FigureTable(List<String> headings, List<List<FigureCell>> rows) {

    /**
     * Copies the rows and checks them.
     *
     * @throws IllegalArgumentException if there are no headings, or a row has more or fewer cells than there are headings
     */
    public FigureTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        if (headings.isEmpty()) {
            throw new IllegalArgumentException("the table of a figure needs headings, but had none");
        }
        for (List<FigureCell> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        "a row of a figure's table needs a cell for each of " + headings + ", but was " + row);
            }
        }
    }

    /**
     * The table as JSON, the same bytes everywhere.
     *
     * @return an object with {@code columns}, an array of texts, and {@code rows}, an array of arrays of texts, numbers and null
     */
    public String toJson() {
        return "{\"columns\":" + array(headings.stream().map(FigureCell::of).toList()) + ",\"rows\":"
                + rows.stream().map(FigureTable::array).collect(Collectors.joining(",", "[", "]")) + "}";
    }

    private static String array(List<FigureCell> cells) {
        return cells.stream().map(FigureCell::json).collect(Collectors.joining(",", "[", "]"));
    }

    /** The table as text: headings, then rows, cells divided by tabs. */
    @Override
    public String toString() {
        return String.join("\t", headings)
                + rows.stream()
                        .map(row -> row.stream().map(FigureCell::words).collect(Collectors.joining("\t", "\n", "")))
                        .collect(Collectors.joining());
    }
}
