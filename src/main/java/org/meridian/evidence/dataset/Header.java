package org.meridian.evidence.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.stat.Words;
import org.meridian.table.CsvText;
import org.meridian.table.Problem;

/**
 * The header of a file, laid beside its schema.
 *
 * @param width the number of cells that every row must have
 * @param positions where in a row the columns of the schema stand, as far as the file has them
 */
record Header(int width, Map<String, Integer> positions) {

    /** Every column of the schema must be there, once, in order, and no other; whatever is not so is noted. */
    static Header read(CsvText.Line line, Resource resource, List<Problem> problems) {
        List<String> expected = resource.schema().columns();
        int before = problems.size();
        Header header = read(line, resource, expected, problems);
        if (problems.size() == before && !line.cells().equals(expected)) {
            problems.add(at(
                    line,
                    resource,
                    "",
                    "columns must be in the order " + Words.list(expected) + ", but are in the order "
                            + Words.list(line.cells())));
        }
        return header;
    }

    /** Of an overlay only the columns that the schema demands must be there; their order is free. */
    static Header ofOverlay(CsvText.Line line, Resource resource, List<Problem> problems) {
        TableSchema schema = resource.schema();
        return read(
                line,
                resource,
                schema.fields().stream()
                        .filter(schema::demands)
                        .map(Field::name)
                        .toList(),
                problems);
    }

    private static Header read(CsvText.Line line, Resource resource, List<String> demanded, List<Problem> problems) {
        List<String> found = line.cells();
        List<String> expected = resource.schema().columns();
        Map<String, Integer> positions = new HashMap<>();
        Set<String> twice = new LinkedHashSet<>();
        List<String> surplus = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String column = found.get(i);
            if (!expected.contains(column)) {
                surplus.add(column);
            } else if (positions.putIfAbsent(column, i) != null) {
                twice.add(column);
            }
        }
        Set<String> missing = new LinkedHashSet<>(demanded);
        missing.removeAll(new HashSet<>(found));

        for (String column : missing) {
            problems.add(at(line, resource, column, "must be in the header, but is missing"));
        }
        for (String column : surplus) {
            problems.add(
                    column.isBlank()
                            ? at(line, resource, "", "every column must have a name, but one has none")
                            : at(line, resource, column, "must be in the schema, but is in the header only"));
        }
        for (String column : twice) {
            problems.add(at(line, resource, column, "must be in the header once, but is there more than once"));
        }
        return new Header(found.size(), positions);
    }

    private static Problem at(CsvText.Line line, Resource resource, String column, String reason) {
        return new Problem(resource.path(), line.number(), column, reason);
    }
}
