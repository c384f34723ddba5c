package org.meridian.evidence.dataset;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.table.CsvText;
import org.meridian.table.Problem;

/**
 * Tells the rows of an overlay that say something from those that are still a form: lines that are empty, or that name what
 * they are about and leave out what the table demands.
 *
 * @param overlay the name of the overlay
 * @param notes where a row that is passed over is noted
 */
record OverlayForms(String overlay, List<Problem> notes) {

    /** Whether the line is a form that nobody filled in; if so, it is noted. */
    boolean passesOver(CsvText.Line line, Header header, Resource resource) {
        if (line.cells().stream().allMatch(String::isEmpty)) {
            return true;
        }
        if (line.cells().size() != header.width()) {
            return false;
        }
        TableSchema schema = resource.schema();
        Set<String> filled = header.positions().entrySet().stream()
                .filter(column -> !schema.missingValues().contains(line.cells().get(column.getValue())))
                .map(column -> column.getKey())
                .collect(Collectors.toSet());
        // A table that is all key, such as a plain join, has no forms: naming the two sides is all there is to say.
        boolean form = Set.copyOf(schema.primaryKey()).containsAll(filled)
                && schema.fields().stream().anyMatch(field -> schema.demands(field) && !filled.contains(field.name()));
        if (form) {
            notes.add(new Problem(resource.path(), line.number(), "", "is not filled in, and was passed over"));
        }
        return form;
    }
}
