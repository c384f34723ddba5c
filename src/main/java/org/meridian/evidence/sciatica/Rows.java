package org.meridian.evidence.sciatica;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.meridian.evidence.dataset.Row;
import org.meridian.evidence.dataset.Table;
import org.meridian.evidence.source.Origin;
import org.meridian.evidence.trial.PrintedEstimate;
import org.meridian.evidence.trial.PrintedP;
import org.meridian.stat.Interval;
import org.meridian.stat.PrintedNumber;
import org.meridian.table.Problem;

/**
 * From rows to nouns. What the schema cannot say is checked by the nouns themselves; their complaints become problems at the
 * row's place, so that all of them are reported together.
 */
final class Rows {

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems;
    }

    /** All rows that make sense; the others become problems of the column named. */
    <T> List<T> read(Table table, String column, Function<Row, T> conversion) {
        List<T> values = new ArrayList<>();
        for (Row row : table.rows()) {
            try {
                values.add(conversion.apply(row));
            } catch (IllegalArgumentException e) {
                problems.add(row.problem(column, e.getMessage()));
            }
        }
        return values;
    }

    /** A cell, empty if it has no value. */
    static String text(Row row, String column) {
        return row.optionalText(column).orElse("");
    }

    /** Who brought the row: the built-in library, unless an overlay did. */
    static Origin origin(Row row) {
        return row.overlay().map(Origin::new).orElse(Origin.BUILT_IN);
    }

    /** A cell that holds a list separated by semicolons; empty if it has no value. */
    static List<String> list(Row row, String column) {
        return Arrays.stream(text(row, column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A code of the data as a constant: {@code not_seen} is {@code NOT_SEEN}. */
    static <E extends Enum<E>> E constant(Class<E> type, Row row, String column) {
        return Enum.valueOf(type, row.text(column).toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E>> Optional<E> optionalConstant(Class<E> type, Row row, String column) {
        return row.has(column) ? Optional.of(constant(type, row, column)) : Optional.empty();
    }

    /** A 95% interval, if both limits are there. */
    static Optional<Interval> interval(Row row, String lower, String upper) {
        return row.has(lower) && row.has(upper)
                ? Optional.of(new Interval(row.number(lower), row.number(upper), 0.95))
                : Optional.empty();
    }

    /** A number with the digits of its cell, zeros at the end included. */
    static Optional<PrintedNumber> printed(Row row, String column) {
        return row.optionalText(column).map(PrintedNumber::of);
    }

    static PrintedEstimate printed(Row row, String value, String lower, String upper) {
        return new PrintedEstimate(printed(row, value), printed(row, lower), printed(row, upper));
    }

    static Optional<PrintedP> printedP(Row row) {
        return row.has("p_value")
                ? Optional.of(new PrintedP(row.text("p_relation"), row.number("p_value")))
                : Optional.empty();
    }
}
