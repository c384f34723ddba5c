package org.meridian.evidence.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.stat.Words;
import org.meridian.table.CsvText;
import org.meridian.table.Problem;
import org.meridian.table.StrictUtf8;

/** Reads one file against its schema, cell by cell. */
final class TableReader {

    private final Resource resource;
    private final Optional<OverlayForms> forms;
    private final List<Problem> problems;
    private final List<Row> rows = new ArrayList<>();
    private final Map<List<String>, Integer> firstLines = new HashMap<>();
    private final Set<String> soundColumns;

    private TableReader(Resource resource, Optional<OverlayForms> forms, List<Problem> problems) {
        this.resource = resource;
        this.forms = forms;
        this.problems = problems;
        this.soundColumns = new HashSet<>(resource.schema().columns());
    }

    /** The table as far as it can be read; whatever is wrong within it is noted. */
    static TableDraft read(Resource resource, byte[] bytes, List<Problem> problems) {
        return read(resource, Optional.empty(), bytes, problems);
    }

    /** The table of an overlay: forms that nobody filled in are passed over, and every row bears the overlay's name. */
    static TableDraft read(Resource resource, OverlayForms forms, byte[] bytes, List<Problem> problems) {
        return read(resource, Optional.of(forms), bytes, problems);
    }

    private static TableDraft read(
            Resource resource, Optional<OverlayForms> forms, byte[] bytes, List<Problem> problems) {
        TableReader reader = new TableReader(resource, forms, problems);
        reader.read(CsvText.parse(StrictUtf8.decode(bytes, resource.path(), problems)));
        Table table = new Table(resource, reader.rows);
        RepetitionCheck.check(table, problems);
        return new TableDraft(table, Set.copyOf(reader.soundColumns));
    }

    private void read(CsvText csv) {
        if (!csv.records().isEmpty()) {
            CsvText.Line first = csv.records().get(0);
            Header header = forms.isPresent()
                    ? Header.ofOverlay(first, resource, problems)
                    : Header.read(first, resource, problems);
            soundColumns.retainAll(header.positions().keySet());
            csv.records().stream().skip(1).forEach(line -> read(line, header));
        } else if (csv.brokenAt().isEmpty()) {
            soundColumns.clear();
            problems.add(Problem.ofFile(resource.path(), "must have a header, but is empty"));
        }
        csv.brokenAt().ifPresent(line -> {
            soundColumns.clear();
            note(
                    line,
                    "",
                    "must be well-formed CSV, but a quoted cell is never closed or has text after its closing quote;"
                            + " what follows was not checked");
        });
    }

    private void read(CsvText.Line line, Header header) {
        if (forms.filter(it -> it.passesOver(line, header, resource)).isPresent()) {
            return;
        }
        if (line.cells().size() != header.width()) {
            soundColumns.clear();
            note(
                    line.number(),
                    "",
                    "must have " + Words.count(header.width(), "cell") + ", but has "
                            + line.cells().size());
            return;
        }
        Integer earlier = firstLines.putIfAbsent(line.cells(), line.number());
        if (earlier != null) {
            // Said once for the row, and not again for its key and each of its faults.
            note(line.number(), "", "must not repeat a row, but is the same as line " + earlier);
            return;
        }
        Map<String, TypedCell> cells = new HashMap<>();
        for (Field field : resource.schema().fields()) {
            Optional.ofNullable(header.positions().get(field.name()))
                    .flatMap(position -> read(line.number(), field, line.cells().get(position)))
                    .ifPresent(cell -> cells.put(field.name(), cell));
        }
        rows.add(new Row(resource.path(), line.number(), resource.schema(), cells, forms.map(OverlayForms::overlay)));
    }

    /** The cell if it has a value of the right type; a value that breaks a constraint is noted and kept. */
    private Optional<TypedCell> read(int line, Field field, String text) {
        if (resource.schema().missingValues().contains(text)) {
            if (resource.schema().demands(field)) {
                note(line, field.name(), Constraint.OfColumn.REQUIRED.rule());
            }
            return Optional.empty();
        }
        Optional<Object> value = field.type().parse(text);
        if (value.isEmpty()) {
            soundColumns.remove(field.name());
            note(line, field.name(), "must be " + field.type().words() + ", but was \"" + text + "\"");
            return Optional.empty();
        }
        for (Constraint constraint : field.constraints()) {
            if (!constraint.allows(value.get())) {
                note(line, field.name(), constraint.rule() + ", but was " + quotedIfText(field, text));
            }
        }
        return Optional.of(new TypedCell(text, value.get()));
    }

    private static String quotedIfText(Field field, String text) {
        return field.type() == FieldType.STRING ? "\"" + text + "\"" : text;
    }

    private void note(int line, String column, String reason) {
        problems.add(new Problem(resource.path(), line, column, reason));
    }
}
