package org.meridian.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A small table for terminals: the first column flush left, the others flush right. */
public final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table with its headings.
     *
     * @param headings the columns' names
     */
    public TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    /**
     * Adds a row.
     *
     * @param cells one text per column
     * @return this table
     * @throws IllegalArgumentException if there are not as many cells as headings
     */
    public TextTable row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("a row needs " + rows.get(0).size() + " cells, but had " + cells.length);
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The table, every row ended by a line feed. */
    @Override
    public String toString() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            Arrays.setAll(widths, i -> Math.max(widths[i], length(row.get(i))));
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String gap = " ".repeat(widths[i] - length(row.get(i)));
                line.append(i == 0 ? row.get(i) + gap : "  " + gap + row.get(i));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
