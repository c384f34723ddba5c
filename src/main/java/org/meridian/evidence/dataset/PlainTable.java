package org.meridian.evidence.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.table.CsvText;
import org.meridian.table.Problem;
import org.meridian.table.Reading;
import org.meridian.table.StrictUtf8;
import org.meridian.table.Words;

/**
 * A CSV file without a descriptor: the columns that its header names, and rows of text. Who knows what a column means asks a
 * row for a number.
 *
 * <p>A column without a name, as R writes one for its row names, is passed over, and so is an empty line.
 *
 * @param file the file, as its reader calls it
 * @param columns the names of the columns, in the order of the header
 * @param rows the rows, in the order of the file
 */
public record PlainTable(String file, List<String> columns, List<PlainRow> rows) {

    /** Copies the lists. */
    public PlainTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @param file what to call it in a message
     * @param bytes its content, UTF-8
     * @return the table, or every fault of its form: bytes that are not text, a broken record, a column named twice, a row
     *     of another length than the header
     */
    public static Reading<PlainTable> read(String file, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        CsvText csv = CsvText.parse(StrictUtf8.decode(bytes, file, problems));
        csv.brokenAt()
                .ifPresent(
                        line -> problems.add(
                                new Problem(
                                        file,
                                        line,
                                        "",
                                        "must be well-formed CSV, but a quoted cell is never closed or has text after its closing quote")));
        if (csv.records().isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(Problem.ofFile(file, "must have a header, but is empty"));
            }
            return Reading.failed(problems);
        }
        List<String> header = csv.records().get(0).cells();
        checkHeader(file, header, problems);
        List<PlainRow> rows = new ArrayList<>();
        csv.records().stream()
                .skip(1)
                .filter(line -> !isEmpty(line))
                .forEach(line -> row(file, header, line, problems).ifPresent(rows::add));
        return Reading.of(
                new PlainTable(
                        file, header.stream().filter(name -> !name.isBlank()).toList(), rows),
                problems);
    }

    private static void checkHeader(String file, List<String> header, List<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!column.isBlank() && !seen.add(column)) {
                problems.add(
                        new Problem(file, 1, column, "must be in the header once, but stands there more than once"));
            }
        }
    }

    private static boolean isEmpty(CsvText.Line line) {
        return line.cells().size() == 1 && line.cells().get(0).isEmpty();
    }

    private static Optional<PlainRow> row(String file, List<String> header, CsvText.Line line, List<Problem> problems) {
        if (line.cells().size() != header.size()) {
            problems.add(new Problem(
                    file,
                    line.number(),
                    "",
                    "must have " + Words.count(header.size(), "cell") + ", but has "
                            + line.cells().size()));
            return Optional.empty();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (!header.get(i).isBlank() && !line.cells().get(i).isEmpty()) {
                texts.put(header.get(i), line.cells().get(i));
            }
        }
        return Optional.of(new PlainRow(line.number(), Collections.unmodifiableMap(texts)));
    }

    /** {@return for example {@code bcg.csv: 13 rows, 10 columns}} */
    @Override
    public String toString() {
        return file + ": " + Words.count(rows.size(), "row") + ", " + Words.count(columns.size(), "column");
    }
}
