package org.meridian.exchange.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.core.io.NumberOutput;

/** A table in the making, cell by cell. */
final class TableWriter {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final List<String> row = new ArrayList<>();

    TableWriter(List<String> columns) {
        width = columns.size();
        row.addAll(columns);
        endRow();
    }

    TableWriter text(String cell) {
        row.add(cell);
        return this;
    }

    /** Shortest decimals that read back as the same number, by one algorithm on every version of Java. */
    TableWriter number(double cell) {
        return text(Double.isFinite(cell) ? NumberOutput.toString(cell, true) : "");
    }

    TableWriter number(OptionalDouble cell) {
        return number(cell.orElse(Double.NaN));
    }

    TableWriter count(double cell) {
        return cell == Math.rint(cell) && Math.abs(cell) < 1e15 ? text(Long.toString((long) cell)) : number(cell);
    }

    TableWriter count(OptionalInt cell) {
        return cell.isPresent() ? count(cell.getAsInt()) : empty(1);
    }

    TableWriter empty(int cells) {
        for (int i = 0; i < cells; i++) {
            text("");
        }
        return this;
    }

    void endRow() {
        if (row.size() != width) {
            throw new IllegalStateException("a row needs " + width + " cells, but had " + row.size() + ": " + row);
        }
        try {
            FORMAT.printRecord(text, row.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row.clear();
    }

    String text() {
        return text.toString();
    }
}
