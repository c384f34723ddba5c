package org.meridian.synthesis.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.meridian.table.Cell;
import org.meridian.table.CsvText;
import org.meridian.table.DataTable;
import org.meridian.table.Problem;
import org.meridian.table.StrictUtf8;

/** A CSV file as a plain table. */
final class CsvFile {

    private CsvFile() {}

    static DataTable read(Path file) {
        String name = file.getFileName().toString();
        List<Problem> problems = new ArrayList<>();
        List<CsvText.Line> lines;
        try {
            lines = CsvText.parse(StrictUtf8.decode(Files.readAllBytes(file), name, problems))
                    .records();
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(name + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(name + " must have a header, but is empty");
        }
        List<Map<String, Cell>> rows = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (CsvText.Line line : lines.subList(1, lines.size())) {
            Map<String, Cell> row = new LinkedHashMap<>();
            for (int i = 0; i < lines.get(0).cells().size(); i++) {
                row.put(
                        lines.get(0).cells().get(i).strip(),
                        i < line.cells().size() ? cell(line.cells().get(i)) : Cell.missing());
            }
            rows.add(row);
            places.add(name + ", line " + line.number());
        }
        return DataTable.ofRows(name, rows, places);
    }

    private static Cell cell(String text) {
        String bare = text.strip();
        if (bare.isEmpty() || bare.equals("NA")) {
            return Cell.missing();
        }
        return bare.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")
                ? new Cell(bare, OptionalDouble.of(Double.parseDouble(bare)))
                : Cell.of(bare);
    }
}
