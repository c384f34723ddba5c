package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.present.figure.Figure;
import org.meridian.present.plot.Plot;
import org.meridian.present.plot.element.StudySizes;
import org.meridian.present.plot.element.StudyWords;
import org.meridian.stat.Interval;
import org.meridian.synthesis.diagnostic.ShrunkenEffects;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The caterpillar plot: the intervals of many studies, sorted by their effects, in rows too thin for names, and below them their
 * summary. Names and numbers are in the table of the figure, and with the mark of each study.
 *
 * @param pooled what is drawn
 * @param shrunken what each study's own effect may be, drawn over it, if that shall be shown
 * @param options how it shall look; the columns are empty for the studies
 */
public record CaterpillarPlot(SummaryEffect pooled, Optional<ShrunkenEffects> shrunken, ForestOptions options)
        implements Plot {

    /**
     * Checks that the shrunken effects are those of the studies.
     *
     * @throws IllegalArgumentException if they are of another result, or the options have columns of one's own, for which there is no room
     */
    public CaterpillarPlot {
        if (shrunken.filter(it -> !it.pooled().equals(pooled)).isPresent()) {
            throw new IllegalArgumentException(
                    "shrunken effects must be those of the result that is drawn, but were of "
                            + shrunken.get().pooled());
        }
        if (!options.extras().isEmpty()) {
            throw new IllegalArgumentException("a caterpillar plot has no room for columns of one's own, but had "
                    + options.extras().get(0).heading());
        }
    }

    /**
     * A plot with default options.
     *
     * @param pooled what is drawn
     * @return the plot
     */
    public static CaterpillarPlot of(SummaryEffect pooled) {
        return new CaterpillarPlot(
                pooled, Optional.empty(), ForestOptions.withDefaults().withColumns(ForestColumn.EFFECT));
    }

    /**
     * The same plot with shrunken effects over the studies.
     *
     * @param effects of the same result
     * @return a new plot
     * @throws IllegalArgumentException if they are of another result
     */
    public CaterpillarPlot with(ShrunkenEffects effects) {
        return new CaterpillarPlot(pooled, Optional.of(effects), options);
    }

    /**
     * The same plot with another look.
     *
     * @param other how it shall look
     * @return a new plot
     * @throws IllegalArgumentException if it has columns of one's own
     */
    public CaterpillarPlot with(ForestOptions other) {
        return new CaterpillarPlot(pooled, shrunken, other);
    }

    /**
     * Draws the plot.
     *
     * @return the figure
     * @throws IllegalArgumentException if the axis of the options has an end that the measure cannot take, such as 0 for a ratio
     */
    @Override
    public Figure draw() {
        ForestReader reader = ForestReader.of(pooled, options);
        List<ForestRow> studies = IntStream.range(0, pooled.effects().size())
                .boxed()
                .sorted(Comparator.comparingDouble(pooled.effects().y()::get))
                .map(i -> study(i, reader))
                .toList();
        List<ForestRow> summaries =
                reader.summaries(pooled, StudySizes.of(pooled).wholePercent(), List.of());
        ForestRows rows = new ForestRows(
                new StudyWords(pooled.effects()).count() + (pooled.effects().size() == 1 ? "" : ", by effect"),
                List.of(),
                ForestArms.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(ForestBlock.first(studies), ForestBlock.ruledOff(summaries)));
        List<String> findings = new ArrayList<>(List.of(ForestWords.finding(pooled, summaries.get(0))));
        summaries.stream().skip(1).forEach(row -> findings.add(row.sentence("") + "."));
        List<String> notes = new ArrayList<>(ForestWords.notes(pooled, options.style()));
        if (options.prediction() != PredictionStyle.BAR) {
            pooled.prediction()
                    .ifPresent(it -> notes.add(ForestWords.prediction(it) + ": " + reader.limits(it.interval())));
        }
        if (shrunken.isPresent()) {
            notes.add("Dark dots and thick lines: shrunken effects with their intervals");
        }
        ForestWords words = new ForestWords(pooled, options.style(), "Caterpillar plot", findings, notes);
        return new ForestDrawing(rows, words, options).draw();
    }

    private ForestRow study(int i, ForestReader reader) {
        ForestRow row = reader.study(ForestRow.Kind.THIN, i);
        return shrunken.map(it -> {
                    Interval interval = it.intervals().get(i);
                    return row.withBeside(new ForestRow.Value(it.y().get(i), interval, 0));
                })
                .orElse(row);
    }

    @Override
    public String toString() {
        return "Caterpillar plot of " + pooled;
    }
}
