package org.meridian.present.plot.forest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.evidence.riskofbias.Tool;
import org.meridian.stat.Interval;

/**
 * What a forest plot says, row by row, before anything has a place on the page.
 *
 * @param heading of the names of the rows
 * @param extras headings of the user's own columns
 * @param arms kind of the arms' numbers
 * @param tool by which risk of bias was judged
 * @param band what is shown as a band behind the rows, analysis scale
 * @param blocks from top to bottom
 */
record ForestRows(
        String heading,
        List<String> extras,
        ForestArms arms,
        Optional<Tool> tool,
        Optional<Interval> band,
        List<ForestBlock> blocks) {

    ForestRows {
        extras = List.copyOf(extras);
        blocks = List.copyOf(blocks);
    }

    /** All rows in the order of the page. */
    List<ForestRow> all() {
        return blocks.stream().flatMap(block -> block.rows().stream()).toList();
    }

    /** The values of the rows of which there are many: studies, or the steps of a series. */
    List<ForestRow.Value> many() {
        return values(all().stream().filter(row -> row.kind().isOneOfMany()));
    }

    /** The values of groups and of all studies together; the first of the latter is what the plot is about. */
    List<ForestRow.Value> summaries() {
        return values(all().stream()
                .filter(row -> row.kind() == ForestRow.Kind.SUMMARY || row.kind() == ForestRow.Kind.SUBTOTAL));
    }

    /** The prediction intervals that are drawn. */
    List<Interval> predictions() {
        Stream<ForestRow.Value> bars =
                values(all().stream().filter(row -> row.kind() == ForestRow.Kind.PREDICTION)).stream();
        Stream<ForestRow.Value> lines = all().stream()
                .filter(row -> row.kind() == ForestRow.Kind.SUMMARY)
                .flatMap(row -> row.beside().stream());
        return Stream.concat(bars, lines).map(ForestRow.Value::interval).toList();
    }

    private static List<ForestRow.Value> values(Stream<ForestRow> rows) {
        return rows.flatMap(row -> row.value().stream()).toList();
    }
}
