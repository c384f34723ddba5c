package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.evidence.riskofbias.AssessmentTable;
import org.meridian.present.figure.Figure;
import org.meridian.present.plot.Plot;
import org.meridian.synthesis.diagnostic.PooledSeries;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.regression.SubgroupResult;

/**
 * The forest plot: every study with its interval and its weight, and below them what they say together: a pooled effect, the
 * mean of a model of counts, or any other summary effect.
 *
 * <p>The area of a square is proportional to the weight of its study, or to the precision of its effect where the method gives
 * studies no weights; the diamond is as wide as the confidence interval of
 * the summary; the bar below it is the prediction interval. What leaves the axis ends in an arrow. Ratios have a logarithmic
 * axis, with natural values at its ticks. Studies may stand in groups with a summary each, other methods may sum up the same studies
 * below the first one, and the risk of bias of each study may stand beside it.
 *
 * @param pooled what is drawn; weights are those of this result, if it gives studies any
 * @param groups the studies in groups with their own summaries, if there are any
 * @param others what other methods make of the same studies
 * @param riskOfBias the risk of bias of the studies, by their labels, if it shall be shown
 * @param options how it shall look
 * @see <a href="https://doi.org/10.1136/bmj.322.7300.1479">Lewis &amp; Clarke 2001</a>
 */
public record ForestPlot(
        SummaryEffect pooled,
        Optional<SubgroupResult> groups,
        List<SummaryEffect> others,
        Optional<AssessmentTable> riskOfBias,
        ForestOptions options)
        implements Plot {

    /**
     * Checks that everything is about the same studies.
     *
     * @throws IllegalArgumentException if groups or other results are of other studies, or a column of one's own has more or fewer cells
     *     than there are studies
     */
    public ForestPlot {
        others = List.copyOf(others);
        List<SummaryEffect> all = new ArrayList<>(others);
        groups.ifPresent(it -> all.add(it.pooled()));
        for (SummaryEffect other : all) {
            if (!other.measure().equals(pooled.measure())
                    || !other.effects().labels().equals(pooled.effects().labels())) {
                throw new IllegalArgumentException(
                        "a forest plot is about the same studies and measure throughout, but had " + pooled.effects()
                                + " and " + other.effects());
            }
        }
        options.checkRows(pooled.effects().size());
    }

    /**
     * A forest plot with default options.
     *
     * @param pooled what is drawn
     * @return the plot
     */
    public static ForestPlot of(SummaryEffect pooled) {
        return new ForestPlot(pooled, Optional.empty(), List.of(), Optional.empty(), ForestOptions.withDefaults());
    }

    /**
     * A forest plot of studies in groups.
     *
     * @param groups what is drawn
     * @return the plot
     */
    public static ForestPlot of(SubgroupResult groups) {
        return new ForestPlot(
                groups.pooled(), Optional.of(groups), List.of(), Optional.empty(), ForestOptions.withDefaults());
    }

    /**
     * A forest plot of a series: the summary without each study in turn, or as studies come in.
     *
     * @param series what is drawn
     * @return the plot
     */
    public static SeriesPlot of(PooledSeries series) {
        return SeriesPlot.of(series);
    }

    /**
     * The same plot with the studies in groups, each pooled by the same method.
     *
     * @param names the group of each study, in the order of the studies
     * @return a new plot
     * @throws IllegalArgumentException as {@link SubgroupResult#of}, or if the result is no {@link PooledEffect}
     * @throws org.meridian.math.NotConvergedException if the method does not converge on a group
     */
    public ForestPlot groupedBy(List<String> names) {
        if (pooled instanceof PooledEffect effect) {
            return new ForestPlot(pooled, Optional.of(SubgroupResult.of(effect, names)), others, riskOfBias, options);
        }
        throw new IllegalArgumentException(
                "studies can be put in groups where they are pooled by weights, but here by: "
                        + pooled.method().title());
    }

    /**
     * The same plot with one more summary, below the others.
     *
     * @param other what another method makes of the same studies
     * @return a new plot
     * @throws IllegalArgumentException if it is about other studies or another measure
     */
    public ForestPlot with(SummaryEffect other) {
        List<SummaryEffect> more = new ArrayList<>(others);
        more.add(other);
        return new ForestPlot(pooled, groups, more, riskOfBias, options);
    }

    /**
     * The same plot with the risk of bias of each study at the right.
     *
     * @param table judgements by the studies' labels; a study that is not there shows as not assessed
     * @return a new plot
     */
    public ForestPlot with(AssessmentTable table) {
        return new ForestPlot(pooled, groups, others, Optional.of(table), options);
    }

    /**
     * The same plot with another look.
     *
     * @param other how it shall look
     * @return a new plot
     * @throws IllegalArgumentException if a column of one's own has more or fewer cells than there are studies
     */
    public ForestPlot with(ForestOptions other) {
        return new ForestPlot(pooled, groups, others, riskOfBias, other);
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

    /**
     * The plot in lines of text with box-drawing characters.
     *
     * @param width columns
     * @return several lines
     * @throws IllegalArgumentException as {@link #toText(int, TextAlphabet)}
     */
    public String toText(int width) {
        return toText(width, TextAlphabet.BOX);
    }

    private ForestDrawing drawing() {
        ForestStudies studies = ForestStudies.of(this);
        return new ForestDrawing(studies.rows(), studies.words(), options);
    }

    @Override
    public String toString() {
        return "Forest plot of " + pooled;
    }
}
