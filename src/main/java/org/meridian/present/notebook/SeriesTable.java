package org.meridian.present.notebook;

import static org.meridian.present.html.Html.text;
import static org.meridian.present.html.HtmlTable.cells;

import java.util.OptionalDouble;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.diagnostic.PooledSeries;
import org.meridian.synthesis.pool.SummaryEffect;

/** One method on selections of the same studies, step by step. */
final class SeriesTable {

    private SeriesTable() {}

    static Html of(PooledSeries series) {
        HtmlTable table = new HtmlTable(
                        series.toString(),
                        "Studies",
                        "k",
                        series.pooled().measure().symbol(),
                        Decimals.level(series.pooled().level()) + " interval",
                        "τ²",
                        "I²")
                .flushLeft();
        row(table, "all", series.pooled());
        for (PooledSeries.Step step : series.steps()) {
            step.attempt()
                    .result()
                    .ifPresentOrElse(
                            pooled -> row(table, step.label(), pooled),
                            () -> table.row(
                                    text(step.label()),
                                    text(""),
                                    text(step.attempt().reason().orElseThrow()),
                                    text(""),
                                    text(""),
                                    text("")));
        }
        return table.html();
    }

    private static void row(HtmlTable table, String label, SummaryEffect pooled) {
        OptionalDouble i2 = pooled.optionalI2();
        boolean alone = pooled.k() == 1;
        table.row(cells(
                label,
                Integer.toString(pooled.k()),
                pooled.text().estimate(),
                pooled.text().interval(),
                alone ? "" : Decimals.fixed(pooled.tau2(), 4),
                alone || i2.isEmpty() ? "" : Decimals.percent(i2.getAsDouble(), 1)));
    }
}
