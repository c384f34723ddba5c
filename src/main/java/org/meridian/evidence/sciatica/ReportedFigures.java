package org.meridian.evidence.sciatica;

import java.util.Optional;
import org.meridian.evidence.article.ReportedFigure;
import org.meridian.evidence.dataset.Row;

/** From the form of a figure, and the columns that go with it, to the figure. */
final class ReportedFigures {

    private ReportedFigures() {}

    static Optional<ReportedFigure> optional(Row row) {
        return row.has("form") ? Optional.of(figure(row)) : Optional.empty();
    }

    static ReportedFigure figure(Row row) {
        return switch (row.text("form")) {
            case "exact" -> new ReportedFigure.Exact(row.number("value"));
            case "estimate" ->
                new ReportedFigure.Estimated(
                        row.number("value"),
                        Rows.interval(row, "lower", "upper")
                                .orElseThrow(() ->
                                        new IllegalArgumentException("an estimate needs both ends of its interval")));
            case "range" -> new ReportedFigure.Range(row.number("lower"), row.number("upper"));
            case "median_and_range" ->
                new ReportedFigure.MedianAndRange(row.number("value"), row.number("lower"), row.number("upper"));
            case "at_least" -> new ReportedFigure.AtLeast(row.number("lower"));
            case "change" -> new ReportedFigure.Change(row.number("earlier"), row.number("value"));
            case "with_part" -> new ReportedFigure.WithPart(row.number("value"), row.number("part"));
            case "day" -> new ReportedFigure.Day(row.date("day"));
            default -> new ReportedFigure.Words(row.text("printed"));
        };
    }
}
