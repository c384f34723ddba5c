package org.meridian.evidence.sciatica;

import java.util.Optional;
import org.meridian.evidence.article.Figure;
import org.meridian.evidence.dataset.Row;

/** From the form of a figure, and the columns that go with it, to the figure. */
final class Figures {

    private Figures() {}

    static Optional<Figure> optional(Row row) {
        return row.has("form") ? Optional.of(figure(row)) : Optional.empty();
    }

    static Figure figure(Row row) {
        return switch (row.text("form")) {
            case "exact" -> new Figure.Exact(row.number("value"));
            case "estimate" ->
                new Figure.Estimated(
                        row.number("value"),
                        Rows.interval(row, "lower", "upper")
                                .orElseThrow(() ->
                                        new IllegalArgumentException("an estimate needs both ends of its interval")));
            case "range" -> new Figure.Range(row.number("lower"), row.number("upper"));
            case "median_and_range" ->
                new Figure.MedianAndRange(row.number("value"), row.number("lower"), row.number("upper"));
            case "at_least" -> new Figure.AtLeast(row.number("lower"));
            case "change" -> new Figure.Change(row.number("earlier"), row.number("value"));
            case "with_part" -> new Figure.WithPart(row.number("value"), row.number("part"));
            case "day" -> new Figure.Day(row.date("day"));
            default -> new Figure.Words(row.text("printed"));
        };
    }
}
