package org.meridian.present.plot;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.plot.element.StudyWords;
import org.meridian.stat.Decimals;
import org.meridian.stat.Scale;
import org.meridian.synthesis.diagnostic.Baujat;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * The Baujat plot: how much each study adds to heterogeneity, beside how far it moves the common effect. The studies at the upper right
 * do both.
 *
 * <pre>{@code x = (yᵢ − μ̂)²/vᵢ,   y = (μ̂ − μ̂₍₋ᵢ₎)²/Var(μ̂₍₋ᵢ₎)}</pre>
 *
 * @param baujat what is drawn
 * @see <a href="https://doi.org/10.1002/sim.1221">Baujat et al. 2002</a>
 */
public record BaujatPlot(Baujat baujat) implements Plot {

    /**
     * A Baujat plot.
     *
     * @param baujat what is drawn
     * @return the plot
     */
    public static BaujatPlot of(Baujat baujat) {
        return new BaujatPlot(baujat);
    }

    /**
     * A Baujat plot of the studies of a result.
     *
     * @param pooled the result
     * @return the plot
     * @throws IllegalArgumentException if there is only one study
     */
    public static BaujatPlot of(PooledEffect pooled) {
        return new BaujatPlot(Baujat.of(pooled));
    }

    /**
     * Draws the plot.
     *
     * @return the figure
     */
    @Override
    public Figure draw() {
        StudyWords words = new StudyWords(baujat.pooled().effects());
        PlotRange x = fromZero(baujat.heterogeneity().stream());
        PlotRange y = fromZero(baujat.influence().stream());
        PlotFrame frame = new PlotFrame(
                title(words),
                AxisPlan.of("Contribution to heterogeneity (part of Q)", Scale.IDENTITY, x),
                AxisPlan.of(
                        "Influence on the common effect (squared standardised change when left out)",
                        Scale.IDENTITY,
                        y),
                PlotSize.USUAL);
        frame.addDots(IntStream.range(0, words.effects().size())
                .mapToObj(i -> dot(i, frame.area(), words))
                .toList());
        return frame.figure(description(words), table(words));
    }

    private static PlotRange fromZero(DoubleStream values) {
        PlotRange range = PlotRange.of(values).holding(0);
        return new PlotRange(0, range.to() > 0 ? 1.04 * range.to() : 1);
    }

    private Dot dot(int i, PlotArea area, StudyWords words) {
        double heterogeneity = baujat.heterogeneity().get(i);
        double influence = baujat.influence().get(i);
        return Dot.of(
                area.at(heterogeneity, influence),
                words.name(i),
                words.name(i) + ": contribution to heterogeneity " + Decimals.compact(heterogeneity, 2) + ", influence "
                        + Decimals.compact(influence, 2),
                heterogeneity / area.x().to() + influence / area.y().atTop());
    }

    private static String title(StudyWords words) {
        return "Baujat plot: " + words.effects().measure().title() + ", " + words.count();
    }

    private String description(StudyWords words) {
        int heterogeneous = most(baujat.heterogeneity().toArray());
        int influential = most(baujat.influence().toArray());
        return title(words)
                + ". Each study is a point: to the right those that add to heterogeneity, upwards those that "
                + "move the common effect. " + words.name(heterogeneous) + " adds most to heterogeneity ("
                + Decimals.compact(baujat.heterogeneity().get(heterogeneous), 2) + " of Q = "
                + Decimals.compact(baujat.heterogeneity().sum(), 2) + "); " + words.name(influential)
                + " moves the common effect most.";
    }

    private static int most(double[] values) {
        return IntStream.range(0, values.length)
                .reduce((a, b) -> values[b] > values[a] ? b : a)
                .orElseThrow();
    }

    private FigureTable table(StudyWords words) {
        return new FigureTable(
                List.of("study", "heterogeneity", "influence"),
                IntStream.range(0, words.effects().size())
                        .mapToObj(i -> List.of(
                                FigureCell.of(words.name(i)),
                                FigureCell.of(baujat.heterogeneity().get(i)),
                                FigureCell.of(baujat.influence().get(i))))
                        .toList());
    }

    @Override
    public String toString() {
        return "Baujat plot of " + baujat.pooled();
    }
}
