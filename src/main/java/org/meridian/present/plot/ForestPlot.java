package org.meridian.present.plot;

import org.meridian.present.figure.Axis;
import org.meridian.present.figure.Figure;
import org.meridian.stat.Scale;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * The forest plot: every study with its interval and its weight, and below them what they say together.
 *
 * <p>The area of a square is proportional to the weight of its study; the diamond is as wide as the confidence interval of
 * the summary; the bar below it is the prediction interval. What leaves the axis ends in an arrow. Ratios have a logarithmic
 * axis, with natural values at its ticks.
 *
 * @param pooled what is drawn
 * @param options how it shall look
 * @see <a href="https://doi.org/10.1136/bmj.322.7300.1479">Lewis &amp; Clarke 2001</a>
 */
public record ForestPlot(PooledEffect pooled, ForestOptions options) implements Plot {

    /**
     * A forest plot with default options.
     *
     * @param pooled what is drawn
     * @return the plot
     */
    public static ForestPlot of(PooledEffect pooled) {
        return new ForestPlot(pooled, ForestOptions.withDefaults());
    }

    /**
     * The same plot with another look.
     *
     * @param other how it shall look
     * @return a new plot
     */
    public ForestPlot with(ForestOptions other) {
        return new ForestPlot(pooled, other);
    }

    /**
     * Draws the plot.
     *
     * @return the figure
     * @throws IllegalArgumentException if the axis of the options has an end that the measure cannot take, such as 0 for a ratio
     */
    @Override
    public Figure draw() {
        ForestRows rows = ForestRows.of(pooled, options);
        ForestWords words = new ForestWords(pooled, rows);
        ForestTable table = ForestTable.of(rows, options, ForestWords.effectHeading(pooled));
        ForestLayout layout = new ForestLayout(rows, table, options, words.notes());
        return new ForestPage(layout, axis(rows, layout)).figure(words, options);
    }

    @Override
    public String toString() {
        return "Forest plot of " + pooled;
    }

    private Axis axis(ForestRows rows, ForestLayout layout) {
        Scale scale = pooled.measure().scale();
        ForestRange range = options.range()
                .map(ends -> new ForestRange(scale.toAnalysis(ends.from()), scale.toAnalysis(ends.to())))
                .orElseGet(() -> ForestRange.of(pooled, rows));
        return new Axis(scale, range.from(), range.to(), layout.plotLeft(), layout.plotRight());
    }
}
