package org.meridian.present.notebook;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;

import java.util.List;
import org.meridian.evidence.dataset.Dataset;
import org.meridian.evidence.dataset.Field;
import org.meridian.evidence.dataset.FieldType;
import org.meridian.evidence.dataset.Row;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;

/** The rows of a data set, the first of them if there are many, with where they come from. */
final class DatasetTable {

    private DatasetTable() {}

    static Html of(Dataset dataset) {
        List<String> columns = dataset.table().columns();
        HtmlTable table = new HtmlTable(dataset.toString(), columns.toArray(String[]::new))
                .flushLeft(dataset.table().resource().schema().fields().stream()
                        .filter(field -> field.type() == FieldType.STRING)
                        .map(Field::name)
                        .toArray(String[]::new));
        List<Row> rows = dataset.table().rows();
        return all(
                FirstRows.of(
                        table,
                        rows.size(),
                        i -> columns.stream()
                                .map(column -> rows.get(i).optionalText(column).orElse(""))
                                .toList()),
                tag("ul")
                        .containing(dataset.descriptor().sources().stream()
                                .map(source -> tag("li", "Source: " + source))
                                .toList()));
    }
}
