package org.meridian.evidence.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.meridian.stat.Words;
import org.meridian.table.Problem;

/** The rows that an overlay withdraws: {@code withdrawn.csv}, which names each by table and key and gives the reason. */
final class Withdrawals {

    static final String NAME = "withdrawn";
    static final String FILE = NAME + ".csv";

    private final Map<Row, Row> orders = new LinkedHashMap<>();

    private Withdrawals() {}

    /** The declaration of the table, with another path before its name. */
    static Resource resource(String path) {
        return new Resource(
                NAME,
                path,
                "Withdrawn rows",
                "Rows that are taken away. Whatever points to them must be withdrawn or corrected as well.",
                OptionalLong.empty(),
                Optional.empty(),
                new TableSchema(
                        List.of(
                                field("table", "Table", "The table of the row, such as arm_results."),
                                field(
                                        "key",
                                        "Key",
                                        "The primary key of the row; the values of a key of several columns are parted by "
                                                + Row.KEY_SEPARATOR + " in the order of the key."),
                                field("reason", "Reason", "Why the row is withdrawn, in a sentence.")),
                        List.of(""),
                        List.of("table", "key"),
                        List.of()),
                Optional.empty());
    }

    private static Field field(String name, String title, String description) {
        return new Field(name, FieldType.STRING, title, description, List.of(Constraint.OfColumn.REQUIRED));
    }

    /** The withdrawals that make sense; the others become problems. */
    static Withdrawals of(Table table, TablePackage base, List<Problem> problems) {
        Withdrawals withdrawals = new Withdrawals();
        for (Row order : table.rows()) {
            if (order.has("table") && order.has("key")) {
                withdrawals.add(order, base, problems);
            }
        }
        return withdrawals;
    }

    private void add(Row order, TablePackage base, List<Problem> problems) {
        Optional<Table> table = base.tables().stream()
                .filter(it -> it.name().equals(order.text("table")))
                .findFirst();
        if (table.isEmpty()) {
            problems.add(order.problem(
                    "table",
                    "must be one of "
                            + Words.list(base.tables().stream().map(Table::name).toList()) + ", but was "
                            + Words.quoted(List.of(order.text("table")))));
            return;
        }
        Optional<Row> row = table.get().rows().stream()
                .filter(it -> it.keyText().equals(order.text("key")))
                .findFirst();
        row.ifPresentOrElse(
                found -> orders.put(found, order),
                () -> problems.add(order.problem(
                        "key",
                        "must be the key ("
                                + String.join(
                                        Row.KEY_SEPARATOR,
                                        table.get().resource().schema().primaryKey())
                                + ") of a row of " + table.get().name() + ", but there is no "
                                + Words.quoted(List.of(order.text("key"))))));
    }

    boolean contains(Row row) {
        return orders.containsKey(row);
    }

    /** A row cannot be taken away and given anew by one overlay. */
    void refuse(Row given, Row withdrawn, List<Problem> problems) {
        Row order = orders.get(withdrawn);
        problems.add(order.problem(
                "key", "must not be given by the same overlay, but is in " + given.file() + ", line " + given.line()));
    }

    List<RowChange> changes() {
        return orders.entrySet().stream()
                .<RowChange>map(order -> new RowChange.Withdrawn(
                        order.getKey(), order.getValue().optionalText("reason").orElse("")))
                .toList();
    }
}
