package org.meridian.present.plot;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.meridian.math.Doubles;
import org.meridian.math.Tails;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.plot.element.StudyWords;
import org.meridian.stat.ConfidenceLevel;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.Likelihood;
import org.meridian.synthesis.model.TauInterval;
import org.meridian.synthesis.model.TauIntervalMethod;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * The profile likelihood of τ²: the log-likelihood at every value of τ², maximised over the summary effect, with all its maxima and the
 * interval of the values that are no further than half a quantile of χ² below the highest point.
 *
 * <pre>{@code 2[l(τ̂²) − l(τ²)] ≤ χ²₁₋α(1)}</pre>
 *
 * @param effects whose heterogeneity is looked at, at least two studies
 * @param likelihood which likelihood, {@link Likelihood#REML} by default
 * @param level level of the interval, 0.95 by default
 * @see <a href="https://doi.org/10.1002/sim.2514">Viechtbauer 2007</a>
 */
public record ProfilePlot(Effects effects, Likelihood likelihood, double level) implements Plot {

    private static final int STEPS = 160;
    private static final Stroke CURVE = Stroke.solid(Ink.STUDY, 1.4);

    /**
     * Checks the level and the number of studies.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1, or there are fewer than two studies
     */
    public ProfilePlot {
        ConfidenceLevel.require(level);
        if (effects.size() < 2) {
            throw new IllegalArgumentException("a likelihood of τ² needs at least two studies, but there was one");
        }
    }

    /**
     * The restricted likelihood of the studies of a result, with an interval at its level.
     *
     * @param pooled the result
     * @return the plot
     * @throws IllegalArgumentException if there is only one study
     */
    public static ProfilePlot of(PooledEffect pooled) {
        return new ProfilePlot(pooled.effects(), Likelihood.REML, pooled.level());
    }

    /**
     * The same plot of another likelihood.
     *
     * @param other the likelihood
     * @return a new plot
     */
    public ProfilePlot with(Likelihood other) {
        return new ProfilePlot(effects, other, level);
    }

    /**
     * Draws the plot.
     *
     * @return the figure
     */
    @Override
    public Figure draw() {
        return new Drawing(
                        this,
                        likelihood.maxima(effects.y(), effects.v()),
                        TauInterval.withDefaults()
                                .with(TauIntervalMethod.PROFILE_LIKELIHOOD)
                                .with(likelihood)
                                .withLevel(level)
                                .of(effects.y(), effects.v())
                                .tau2()
                                .orElseThrow())
                .figure();
    }

    private double height(double tau2) {
        return likelihood.at(effects.y(), effects.v(), tau2);
    }

    @Override
    public String toString() {
        return "Profile likelihood of τ² (" + likelihood + ") of " + effects;
    }

    /** The plot with its numbers. */
    private record Drawing(ProfilePlot plot, Doubles maxima, Interval interval) {

        private double best() {
            return maxima.stream()
                    .boxed()
                    .reduce((a, b) -> plot.height(b) > plot.height(a) ? b : a)
                    .orElseThrow();
        }

        private double cutOff() {
            return plot.height(best()) - Tails.chiSquaredExceeded(1 - plot.level(), 1) / 2;
        }

        private Figure figure() {
            double reach = Math.max(1.25 * interval.upper(), 1.25 * maxima.max());
            double top = plot.height(best());
            double depth = top - cutOff();
            double bottom =
                    maxima.stream().map(it -> plot.height(it) - 0.3 * depth).reduce(top - 2.4 * depth, Math::min);
            PlotFrame frame = new PlotFrame(
                    title(),
                    AxisPlan.of("Between-study variance τ²", Scale.IDENTITY, new PlotRange(0, reach)),
                    AxisPlan.of(
                            "Log-likelihood (" + name() + ")",
                            Scale.IDENTITY,
                            new PlotRange(bottom, top + 0.25 * depth)),
                    PlotSize.USUAL);
            PlotArea area = frame.area();
            List<Double> grid = grid(reach);
            area.between(
                            List.of(
                                    area.at(interval.lower(), area.y().atTop()),
                                    area.at(interval.upper(), area.y().atTop())),
                            List.of(
                                    area.at(interval.lower(), area.y().atBottom()),
                                    area.at(interval.upper(), area.y().atBottom())),
                            Ink.FAINT_REGION)
                    .ifPresent(frame::add);
            frame.add(area.level(cutOff(), PlotFrame.LIMITS));
            frame.add(area.curve(
                    grid.stream().map(it -> area.at(it, plot.height(it))).toList(), CURVE));
            frame.legend(LegendSymbol.line(CURVE), "profile log-likelihood");
            frame.legend(
                    LegendSymbol.dot(Ink.SUMMARY),
                    (maxima.size() == 1 ? "its only maximum, τ² = " : "its maxima, τ² = ") + places());
            frame.legend(
                    LegendSymbol.region(Ink.FAINT_REGION),
                    Decimals.level(plot.level()) + " interval " + interval.text(4));
            frame.legend(LegendSymbol.line(PlotFrame.LIMITS), "cut-off: half a quantile of χ² below the highest point");
            maxima.stream().forEach(tau2 -> marker(frame, tau2));
            return frame.figure(description(), table(grid));
        }

        private void marker(PlotFrame frame, double tau2) {
            Point at = frame.area().at(tau2, plot.height(tau2));
            frame.add(new Mark.Group(
                    "Maximum at τ² = " + Decimals.compact(tau2, 4),
                    List.of(new Mark.Circle(at, Dot.RADIUS, Ink.SUMMARY, Stroke.NONE))));
        }

        private String places() {
            return maxima.stream().mapToObj(it -> Decimals.compact(it, 4)).collect(Collectors.joining(", "));
        }

        /** Fine near 0 and near the maxima, where the curve bends, and even elsewhere. */
        private List<Double> grid(double reach) {
            DoubleStream.Builder places = DoubleStream.builder();
            for (int i = 0; i <= STEPS; i++) {
                double share = (double) i / STEPS;
                places.add(reach * share * share);
            }
            maxima.stream().forEach(places::add);
            return places.build().sorted().distinct().boxed().toList();
        }

        private String name() {
            return plot.likelihood() == Likelihood.ML ? "ML" : "restricted, REML";
        }

        private String title() {
            return "Profile likelihood of τ²: " + plot.effects().measure().title() + ", "
                    + new StudyWords(plot.effects()).count();
        }

        private String description() {
            return title() + ". The curve is the log-likelihood (" + name() + ") at each value of τ². "
                    + (maxima.size() == 1
                            ? "It has one maximum, at τ² = " + Decimals.compact(best(), 4) + "."
                            : "It has " + maxima.size() + " maxima, at " + places() + "; the highest is at τ² = "
                                    + Decimals.compact(best(), 4) + ".")
                    + " The " + Decimals.level(plot.level()) + " interval is " + interval.text(4) + ".";
        }

        private FigureTable table(List<Double> grid) {
            return new FigureTable(
                    List.of("τ²", "log-likelihood"),
                    grid.stream()
                            .map(it -> List.of(FigureCell.of(it), FigureCell.of(plot.height(it))))
                            .toList());
        }
    }
}
