package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.plot.Plot;
import org.meridian.stat.Decimals;
import org.meridian.stat.Words;
import org.meridian.synthesis.diagnostic.PooledSeries;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The forest plot of a series of summaries: leave-one-out or cumulative, each step with its interval, and below them the summary of all
 * studies. A step without a result says why.
 *
 * @param series what is drawn
 * @param options how it shall look; the columns show effects, columns of one's own have a cell for each step
 * @see <a href="https://doi.org/10.1016/0895-4356(94)00106-z">Lau et al. 1995</a>
 */
public record SeriesPlot(PooledSeries series, ForestOptions options) implements Plot {

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if a column of one's own has more or fewer cells than there are steps
     */
    public SeriesPlot {
        options.checkRows(series.steps().size());
    }

    /**
     * A plot with default options.
     *
     * @param series what is drawn
     * @return the plot
     */
    public static SeriesPlot of(PooledSeries series) {
        return new SeriesPlot(series, ForestOptions.withDefaults());
    }

    /**
     * The same plot with another look.
     *
     * @param other how it shall look
     * @return a new plot
     * @throws IllegalArgumentException if a column of one's own has more or fewer cells than there are steps
     */
    public SeriesPlot with(ForestOptions other) {
        return new SeriesPlot(series, other);
    }

    /**
     * Draws the plot.
     *
     * @return the figure
     * @throws IllegalArgumentException if the axis of the options has an end that the measure cannot take, such as 0 for a ratio
     */
    @Override
    public Figure draw() {
        return drawing().draw();
    }

    /**
     * The plot in lines of text, for a terminal.
     *
     * @param width columns; what is too narrow for the numbers loses columns of them, not parts of them
     * @param alphabet with which characters
     * @return several lines
     * @throws IllegalArgumentException if there are fewer than 40 columns, or as {@link #draw}
     */
    public String toText(int width, TextAlphabet alphabet) {
        return drawing().toText(width, alphabet);
    }

    private ForestDrawing drawing() {
        ForestReader reader = ForestReader.of(series.pooled(), options);
        List<ForestRow> steps = new ArrayList<>();
        for (int i = 0; i < series.steps().size(); i++) {
            steps.add(step(i, reader));
        }
        SummaryEffect all = series.pooled();
        ForestRow summary = reader.summary(ForestRow.Kind.SUMMARY, "All " + all.k() + " studies", all, "");
        ForestRow last = new ForestRow(
                summary.kind(),
                summary.label(),
                summary.value(),
                summary.beside(),
                summary.cells()
                        .withExtras(extras(
                                new ArrayList<>(
                                        options.extras().stream().map(it -> "").toList()),
                                all)));
        List<String> headings = new ArrayList<>(
                options.extras().stream().map(ForestOptions.Column::heading).toList());
        headings.add(all.optionalI2().isPresent() ? "I²" : "τ²");
        ForestRows rows = new ForestRows(
                Words.capitalised(series.title()),
                headings,
                ForestArms.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(ForestBlock.first(steps), ForestBlock.ruledOff(List.of(last))));
        List<String> findings = List.of(Words.capitalised(series.toString()) + ".", ForestWords.finding(all, last));
        ForestWords words = new ForestWords(
                all,
                options.style(),
                "Forest plot, " + series.title(),
                findings,
                ForestWords.notes(all, options.style()));
        return new ForestDrawing(rows, words, options);
    }

    private ForestRow step(int i, ForestReader reader) {
        PooledSeries.Step step = series.steps().get(i);
        String given = LineBreak.oneLine(step.label());
        String label = given.isEmpty() ? "Step " + (i + 1) : given;
        return step.attempt()
                .result()
                .map(result -> {
                    ForestRow row = reader.summary(ForestRow.Kind.STEP, label, result, "");
                    return new ForestRow(
                            row.kind(),
                            row.label(),
                            row.value(),
                            row.beside(),
                            row.cells().withExtras(extras(new ArrayList<>(options.extras(i)), result)));
                })
                .orElseGet(() -> ForestRow.words(
                        ForestRow.Kind.NOTE,
                        label + ": " + step.attempt().reason().orElseThrow()));
    }

    private static List<String> extras(List<String> own, SummaryEffect result) {
        own.add(result.k() == 1 ? "" : heterogeneity(result));
        return own;
    }

    /** I², or τ² of a method that has no I². */
    private static String heterogeneity(SummaryEffect result) {
        OptionalDouble i2 = result.optionalI2();
        return i2.isPresent() ? Decimals.percent(i2.getAsDouble(), 1) : Decimals.fixed(result.tau2(), 4);
    }

    @Override
    public String toString() {
        return "Forest plot of " + series;
    }
}
