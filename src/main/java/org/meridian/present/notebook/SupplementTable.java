package org.meridian.present.notebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.option.Value;

/** Any answer to a supplement: its text, and a table if it is a list of objects that hold nothing but single values. */
final class SupplementTable {

    private static final int DIGITS = 4;

    private SupplementTable() {}

    static Display of(SupplementResult result) {
        Display text = Display.ofText(result.summary());
        return rows(result.data())
                .map(it ->
                        text.with(DisplayForm.HTML, table(result.toString(), it).markup()))
                .orElse(text);
    }

    /** The objects of a list; empty if it is none, or if an object holds more than single values. */
    private static Optional<List<Value.Fields>> rows(Value data) {
        if (!(data instanceof Value.Items items) || items.values().isEmpty()) {
            return Optional.empty();
        }
        boolean flat = items.values().stream()
                .allMatch(it -> it instanceof Value.Fields fields
                        && fields.values().values().stream().allMatch(SupplementTable::isSingle));
        return flat
                ? Optional.of(
                        items.values().stream().map(Value.Fields.class::cast).toList())
                : Optional.empty();
    }

    private static Html table(String caption, List<Value.Fields> rows) {
        Set<String> keys = new LinkedHashSet<>();
        rows.forEach(row -> keys.addAll(row.values().keySet()));
        HtmlTable table = new HtmlTable(caption, keys.toArray(String[]::new))
                .flushLeft(keys.stream()
                        .filter(key -> rows.stream().anyMatch(row -> row.get(key) instanceof Value.Text))
                        .toArray(String[]::new));
        return FirstRows.of(
                table,
                rows.size(),
                i -> keys.stream().map(key -> text(rows.get(i).get(key))).toList());
    }

    private static boolean isSingle(Value value) {
        return !(value instanceof Value.Items || value instanceof Value.Fields);
    }

    /** A value as a cell; numbers by their leading digits, as statistics and small probabilities stand side by side. */
    private static String text(Value value) {
        if (value instanceof Value.Text it) {
            return it.text();
        }
        if (value instanceof Value.Number it) {
            return Decimals.significant(it.number(), DIGITS);
        }
        if (value instanceof Value.Flag it) {
            return it.flag() ? "yes" : "no";
        }
        return value instanceof Value.Absent ? "" : value.shown();
    }
}
