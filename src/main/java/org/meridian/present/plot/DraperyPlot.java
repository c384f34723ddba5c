package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.meridian.math.Doubles;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.plot.element.StudySizes;
import org.meridian.present.plot.element.StudyWords;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.PredictionInterval;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The drapery plot: the p-value functions of all studies and of the summary, and the range of prediction. Where a curve is above a
 * height is the interval of that level: all levels at once, instead of one.
 *
 * <pre>{@code p(θ) = 2 P(Z ≥ |y − θ|/SE)}</pre>
 *
 * <p>The summary's curve follows the distribution of its test, t where its interval is of t; of a method with a distribution of its own
 * (profile likelihood, Henmi–Copas) it is a normal curve through the limits.
 *
 * @param pooled what is drawn
 * @param height what the vertical axis measures
 * @see <a href="https://doi.org/10.1002/jrsm.1410">Rücker &amp; Schwarzer 2021</a>
 */
public record DraperyPlot(SummaryEffect pooled, DraperyHeight height) implements Plot {

    /** Room for names above the peaks: for every study so much, up to a limit. */
    private static final double HEADROOM = 3;

    private static final double MOST_HEADROOM = 38;

    private static final double PEAK = 1.8;

    /** More curves are drawn finer. */
    private static final int MANY = 40;

    private static final Stroke GUIDE = new Stroke(Ink.RULE, 0.6, Stroke.Dash.DOTTED);
    private static final Stroke PREDICTION = Stroke.solid(Ink.PREDICTION, 1.4);
    private static final Stroke SUMMARY = Stroke.solid(Ink.SUMMARY, 2);

    /** From the edge of a curve, where p is next to nothing, to its peak, in units of its scale; dense where it bends. */
    private static final double[] STEPS = DoubleStream.concat(
                    DoubleStream.of(60, 12, 7, 5),
                    IntStream.rangeClosed(0, 32).mapToDouble(eighths -> 4 - eighths / 8.0))
            .toArray();

    /**
     * A drapery plot of p values.
     *
     * @param pooled what is drawn
     * @return the plot
     */
    public static DraperyPlot of(SummaryEffect pooled) {
        return new DraperyPlot(pooled, DraperyHeight.P_VALUE);
    }

    /**
     * The same plot with another vertical axis.
     *
     * @param other what it measures
     * @return a new plot
     */
    public DraperyPlot with(DraperyHeight other) {
        return new DraperyPlot(pooled, other);
    }

    /**
     * Draws the plot.
     *
     * @return the figure
     */
    @Override
    public Figure draw() {
        StudyWords words = new StudyWords(pooled.effects());
        PlotFrame frame = new PlotFrame(
                title(words), AxisPlan.of(words.axisTitle(), pooled.measure().scale(), range()), height.plan(), size());
        PlotArea area = frame.area();
        pooled.prediction()
                .ifPresent(it -> area.between(
                                places(area, ValueCurve.of(it)),
                                List.of(
                                        area.at(area.x().from(), area.y().atBottom()),
                                        area.at(area.x().to(), area.y().atBottom())),
                                Ink.LIGHT_REGION)
                        .ifPresent(frame::add));
        frame.add(area.level(height.of(1 - pooled.level()), GUIDE));
        if (pooled.measure().noEffect().isPresent()) {
            frame.add(area.vertical(0, PlotFrame.REFERENCE));
        }
        Doubles sizes = StudySizes.of(pooled).values();
        double largest = sizes.max();
        double widest = sizes.size() <= MANY ? 1 : 0.4;
        for (int i = 0; i < sizes.size(); i++) {
            double share = largest > 0 ? Math.max(0, sizes.get(i)) / largest : 1;
            List<Mark> curve = area.curve(
                    places(area, ValueCurve.of(pooled.effects().study(i))),
                    Stroke.solid(Ink.STUDY, widest * (0.4 + 0.6 * share)));
            frame.add(curve);
        }
        pooled.prediction().ifPresent(it -> frame.add(area.curve(places(area, ValueCurve.of(it)), PREDICTION)));
        frame.add(area.curve(places(area, ValueCurve.of(pooled)), SUMMARY));
        legend(frame);
        frame.addDotsBelowHeadroom(IntStream.range(0, sizes.size())
                .mapToObj(i -> new Dot(
                        area.at(pooled.effects().y().get(i), height.of(1)),
                        PEAK,
                        words.name(i),
                        words.sentence(i),
                        Math.abs(pooled.effects().y().get(i) - pooled.y())))
                .toList());
        return frame.figure(description(words), table(words));
    }

    private PlotSize size() {
        return PlotSize.USUAL.withHeadroom(Math.min(HEADROOM * pooled.effects().size(), MOST_HEADROOM));
    }

    private void legend(PlotFrame frame) {
        frame.legend(
                LegendSymbol.line(Stroke.solid(Ink.STUDY, 0.8)),
                "study, its peak at its effect, its line thicker with more "
                        + StudySizes.of(pooled).unit());
        frame.legend(LegendSymbol.line(SUMMARY), StudyWords.summary(pooled));
        pooled.prediction()
                .ifPresent(it -> frame.legend(
                        LegendSymbol.line(PREDICTION),
                        "range of prediction (" + it.method().title() + ")"));
        frame.legend(
                LegendSymbol.line(GUIDE),
                "p = " + Decimals.upTo(1 - pooled.level(), 4) + ": where a curve is above it is its "
                        + Decimals.level(pooled.level()) + " interval");
        if (!ValueCurve.hasDistribution(pooled)) {
            frame.note("The curve of the summary is normal through its limits, because the interval ("
                    + pooled.intervalTitle() + ") has a distribution of its own or no width.");
        }
    }

    /** The effects, and the longest of the intervals of summary and prediction. */
    private PlotRange range() {
        Interval summary = pooled.interval();
        PlotRange effects = PlotRange.of(
                DoubleStream.concat(pooled.effects().y().stream(), DoubleStream.of(summary.lower(), summary.upper())));
        PlotRange wide = pooled.prediction()
                .map(PredictionInterval::interval)
                .map(it -> effects.reachingTowards(it.lower(), 1.4).reachingTowards(it.upper(), 1.4))
                .orElse(effects);
        if (pooled.effects().size() == 1) {
            double se = pooled.effects().study(0).se();
            wide = wide.holding(pooled.y() - 3 * se).holding(pooled.y() + 3 * se);
        }
        return wide.widened(0.06);
    }

    /** The places of a curve from left to right. */
    private List<Point> places(PlotArea area, ValueCurve curve) {
        List<Point> places = new ArrayList<>();
        for (double step : STEPS) {
            double at = curve.centre() - step * curve.below();
            places.add(area.at(at, height.of(curve.applyAsDouble(at))));
        }
        for (int i = STEPS.length - 2; i >= 0; i--) {
            double at = curve.centre() + STEPS[i] * curve.above();
            places.add(area.at(at, height.of(curve.applyAsDouble(at))));
        }
        return places;
    }

    private String title(StudyWords words) {
        return "Drapery plot: " + pooled.measure().title() + ", " + words.count();
    }

    private String description(StudyWords words) {
        return title(words) + ". Each curve is the p-value function of a study or of the summary: the p value of every "
                + "hypothetical effect, 1 at the estimate. " + StudyWords.summary(pooled) + "."
                + pooled.prediction()
                        .map(it -> it.interval().natural(pooled.measure().scale()))
                        .map(it -> " The " + Decimals.level(it.level()) + " prediction interval is " + it.text(2)
                                + ", where the shaded range is above p = " + Decimals.upTo(1 - it.level(), 4) + ".")
                        .orElse("");
    }

    private FigureTable table(StudyWords words) {
        List<List<FigureCell>> rows = new ArrayList<>();
        for (int i = 0; i < pooled.effects().size(); i++) {
            StudyEffect study = pooled.effects().study(i);
            rows.add(List.of(
                    FigureCell.of(words.name(i)),
                    words.natural(study.y()),
                    FigureCell.of(study.se()),
                    FigureCell.of(ValueCurve.of(study).applyAsDouble(0))));
        }
        rows.add(List.of(
                FigureCell.of("Summary"),
                words.natural(pooled.y()),
                FigureCell.of(pooled.se()),
                FigureCell.of(ValueCurve.of(pooled).applyAsDouble(0))));
        return new FigureTable(List.of("study", pooled.measure().symbol(), "standard error", "p of no effect"), rows);
    }

    @Override
    public String toString() {
        return "Drapery plot of " + pooled;
    }
}
