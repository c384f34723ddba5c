package org.meridian.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.stat.Words;

/**
 * Whether the rows of a file have the form of a table; if most of them have not, why that may be.
 *
 * @param rows the rows of the file
 * @param separator the separator by which they were taken apart
 * @param recognised the separator that the file seems to have, which may be another one than is declared
 */
record RowForm(CsvRows rows, CellSeparator separator, SeparatorRecognition recognised) {

    /** Whether most rows have a form that lets one ask what their cells say. */
    boolean isMostlySound() {
        return rows.longRowCount() <= rows.size();
    }

    /**
     * Adds what is wrong.
     *
     * @param brokenAt the line of a malformed record, if there is one
     * @param problems where problems are added
     */
    void check(Optional<Integer> brokenAt, Problems problems) {
        brokenAt.ifPresent(line -> problems.add(
                line,
                "must be well-formed CSV, but a quoted cell is never closed or has text after its closing quote"
                        + otherSeparator().map(cause -> ": " + cause).orElse("")));
        if (rows.headerLine() == 0) {
            if (problems.isEmpty()) {
                problems.add("must have a header, but is empty");
            }
            return;
        }
        rows.repeatedNames()
                .forEach(name -> problems.add(
                        rows.headerLine(), name, "must be in the header once, but is there more than once"));
        checkLongRows(problems);
        if (rows.isFarTooShort()) {
            problems.add("must have a cell for each column in each row, but the rows lack millions of cells");
        }
        if (rows.size() + rows.longRowCount() == 0 && brokenAt.isEmpty()) {
            problems.add(rows.headerLine(), "must be followed by rows, but there are none");
        } else if (rows.longRowCount() == 0 && rows.width() == 1) {
            otherSeparator()
                    .ifPresent(cause -> problems.add(
                            rows.headerLine(),
                            "must have more than 1 cell, but has no other by " + separator.label() + ": " + cause));
        }
    }

    private void checkLongRows(Problems problems) {
        int count = rows.longRowCount();
        Optional<String> cause = isMostlySound() ? Optional.empty() : cause();
        if (cause.isPresent()) {
            CsvRows.LongRow first = rows.longRows().get(0);
            problems.add(first.line(), words(first) + others(count - 1) + ": " + cause.get());
            return;
        }
        rows.longRows().forEach(row -> problems.add(row.line(), words(row)));
        problems.addUnnamed(count - rows.longRows().size());
    }

    private static String others(int count) {
        return count == 0
                ? ""
                : " (" + Words.count(count, "more row") + (count == 1 ? " has" : " have") + " too many, too)";
    }

    private String words(CsvRows.LongRow row) {
        return "must have " + Words.count(rows.width(), "cell") + ", but has " + row.cells();
    }

    /** Why most rows may have too many cells. */
    private Optional<String> cause() {
        Optional<String> other = otherSeparator();
        if (other.isPresent()) {
            return other;
        }
        if (rows.width() == 1) {
            return Optional.of(
                    "is line " + rows.headerLine() + " above the header, or is the name of a column missing?");
        }
        List<String> causes = new ArrayList<>();
        if (separator == CellSeparator.COMMA && rows.longRows().get(0).looksDivided()) {
            causes.add("are there commas in numbers without quotation marks?");
        }
        if (rows.oneTooMany() && rows.size() == 0) {
            causes.add("is the name of the first column missing, as where R writes row names?");
        }
        return causes.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", causes));
    }

    /** The separator that is not declared and would do. */
    private Optional<String> otherSeparator() {
        return recognised.best() != separator && recognised.columns() > 1
                ? Optional.of("is it separated by " + recognised.best().label() + ", and not by " + separator.label()
                        + " as declared?")
                : Optional.empty();
    }
}
