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
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.figure.Tick;
import org.meridian.present.figure.TickLabels;
import org.meridian.stat.Decimals;
import org.meridian.stat.Scale;
import org.meridian.stat.Words;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.measure.CorrelationMeasure;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.pool.ThresholdSide;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/**
 * The albatross plot: p values against numbers of participants, for studies that report too little to be pooled. Contours show
 * which effect gives which p value at which size, so that the studies' effects can be read off roughly.
 *
 * @param studies what is drawn, at least one
 * @param contours which effects the contours show
 * @see <a href="https://doi.org/10.1002/jrsm.1239">Harrison et al. 2017</a>
 */
public record AlbatrossPlot(List<AlbatrossStudy> studies, AlbatrossContours contours) implements Plot {

    private static final int MOST_CONTOURS = 6;
    private static final PlotSize SIZE = PlotSize.USUAL.withHeadroom(12);
    private static final Stroke CONTOUR = Stroke.dashed(Ink.PREDICTION, 0.9);
    private static final double[] TICKS = {1, 0.05, 0.001, 0.01, 0.1, 0.3};

    /**
     * Copies the studies.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AlbatrossPlot {
        studies = List.copyOf(studies);
        if (studies.isEmpty()) {
            throw new IllegalArgumentException("an albatross plot needs at least one study, but there was none");
        }
    }

    /**
     * Studies of which only p values and sizes are known.
     *
     * @param studies what is drawn
     * @param contours which effects the contours show
     * @return the plot
     * @throws IllegalArgumentException if there is no study
     */
    public static AlbatrossPlot of(List<AlbatrossStudy> studies, AlbatrossContours contours) {
        return new AlbatrossPlot(studies, contours);
    }

    /**
     * Studies whose effects are known: mean differences and standardised mean differences with contours of the standardised one,
     * correlations, and risk ratios with contours at the median control risk. The arms' shares are the studies' median.
     *
     * @param effects the studies with their data
     * @return the plot
     * @throws IllegalArgumentException if the measure is another, or a study does not give its participants
     */
    public static AlbatrossPlot of(Effects effects) {
        return new AlbatrossPlot(
                effects.studies().stream().map(AlbatrossStudy::of).toList(), contours(effects));
    }

    /**
     * The studies of a result.
     *
     * @param summary the result
     * @return the plot
     * @throws IllegalArgumentException as {@link #of(Effects)}
     */
    public static AlbatrossPlot of(SummaryEffect summary) {
        return of(summary.effects());
    }

    private static AlbatrossContours contours(Effects effects) {
        if (effects.measure() instanceof CorrelationMeasure) {
            return AlbatrossContours.correlation();
        }
        if (effects.measure() == ContinuousMeasure.SMD || effects.measure() == ContinuousMeasure.MD) {
            return new AlbatrossContours.MeanDifference(
                    median(effects.dataAs(TwoMeans.class, "means of two arms").stream()
                            .mapToDouble(it -> it.treatmentTotal() / (it.treatmentTotal() + it.controlTotal()))
                            .toArray()));
        }
        if (effects.measure() == BinaryMeasure.RR) {
            List<TwoByTwo> tables = effects.tables();
            double risk =
                    median(tables.stream().mapToDouble(TwoByTwo::controlRisk).toArray());
            double share = median(tables.stream()
                    .mapToDouble(it -> it.treatmentTotal() / it.total())
                    .toArray());
            return new AlbatrossContours.RiskRatio(risk, share);
        }
        throw new IllegalArgumentException(
                "an albatross plot has contours for mean differences, correlations and risk ratios, but not for the "
                        + effects.measure().title());
    }

    private static double median(double[] values) {
        double[] sorted = Doubles.of(values).stream().sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /**
     * Draws the plot.
     *
     * @return the figure
     */
    @Override
    public Figure draw() {
        PlotRange sizes = PlotRange.of(studies.stream().mapToDouble(it -> StrictMath.log(it.total())));
        PlotRange tall = sizes.length() < 1 ? new PlotRange(sizes.from() - 0.6, sizes.to() + 0.6) : sizes.widened(0.05);
        double reach =
                1.06 * studies.stream().mapToDouble(it -> Math.abs(it.x())).reduce(2, Math::max);
        PlotFrame frame = new PlotFrame(
                title(),
                AxisPlan.of(
                                "Two-sided p value; effects below no effect to the left, above to the right",
                                Scale.IDENTITY,
                                new PlotRange(-reach, reach))
                        .withTicks(ticks(reach)),
                AxisPlan.of("Participants (log scale)", Scale.LOG, tall),
                SIZE);
        PlotArea area = frame.area();
        frame.add(area.vertical(0, PlotFrame.REFERENCE));
        List<Dot> dots = IntStream.range(0, studies.size())
                .mapToObj(i -> Dot.of(
                        area.at(
                                studies.get(i).x(),
                                StrictMath.log(studies.get(i).total())),
                        name(i),
                        studies.get(i).toString(),
                        Math.abs(studies.get(i).x())))
                .toList();
        List<Double> drawn = new ArrayList<>();
        for (double effect : contours.proposals()) {
            if (drawn.size() < MOST_CONTOURS && contour(frame, effect, dots)) {
                drawn.add(effect);
            }
        }
        frame.legend(LegendSymbol.dot(Ink.STUDY), "study");
        frame.legend(LegendSymbol.line(CONTOUR), Words.capitalised(contours.title()));
        frame.addDots(dots);
        return frame.figure(description(), table());
    }

    /** A contour with its value at its upper end, if that has room. */
    private boolean contour(PlotFrame frame, double effect, List<Dot> dots) {
        PlotArea area = frame.area();
        List<Point> places = area.upwards(lnTotal -> contours.x(effect, StrictMath.exp(lnTotal)));
        List<Mark> curves = area.curve(places, CONTOUR);
        if (curves.isEmpty() || !(curves.get(curves.size() - 1) instanceof Mark.Curve last)) {
            return false;
        }
        Point end = last.points().get(last.points().size() - 1);
        boolean atTop = end.y() <= area.box().top() + 0.5;
        boolean left = effect < 0;
        Mark.Text label = new Mark.Text(
                new Point(end.x(), end.y() - 3),
                TickLabels.minus(Decimals.upTo(contours.scale().toNatural(effect), 2)),
                atTop ? Mark.Text.Anchor.MIDDLE : left ? Mark.Text.Anchor.START : Mark.Text.Anchor.END,
                DotLabels.STYLE);
        boolean free = frame.isFree(label.bounds())
                && dots.stream().noneMatch(dot -> dot.box().overlaps(label.bounds()));
        if (free) {
            frame.add(curves);
            frame.add(label);
        }
        return free;
    }

    /** p values on both sides; powers of ten where they are small. */
    private static List<Tick> ticks(double reach) {
        List<Tick> ticks = new ArrayList<>();
        if (reach > 6) {
            double step = DoubleStream.of(1, 2, 5, 10, 20, 50, 100)
                    .filter(it -> reach / it < 6)
                    .findFirst()
                    .orElseThrow();
            ticks.add(new Tick(0, "1"));
            for (double power = step; power <= reach; power += step) {
                String label =
                        power <= 3 ? Decimals.upTo(StrictMath.pow(10, -power), 3) : TickLabels.powerOfTen(-(int) power);
                ticks.add(new Tick(power, label));
                ticks.add(new Tick(-power, label));
            }
            return ticks;
        }
        for (double p : TICKS) {
            double at = -StrictMath.log10(p);
            ticks.add(new Tick(at, Decimals.upTo(p, 3)));
            ticks.add(new Tick(-at, Decimals.upTo(p, 3)));
        }
        for (int power = 4; power <= reach; power++) {
            ticks.add(new Tick(power, TickLabels.powerOfTen(-power)));
            ticks.add(new Tick(-power, TickLabels.powerOfTen(-power)));
        }
        return ticks;
    }

    private String name(int i) {
        String name = LineBreak.oneLine(studies.get(i).name());
        return name.isEmpty() ? "Study " + (i + 1) : name;
    }

    private String title() {
        return "Albatross plot: " + (studies.size() == 1 ? "1 study" : studies.size() + " studies");
    }

    private String description() {
        long above =
                studies.stream().filter(it -> it.side() == ThresholdSide.ABOVE).count();
        return title()
                + ". Each study is a point: its p value on the horizontal axis, small values at both ends, and its number "
                + "of participants on the vertical axis. " + above
                + (above == 1 ? " effect lies" : " effects lie") + " above no effect and " + (studies.size() - above)
                + " below. Contours show the " + contours.title() + " that gives such a p value at such a size.";
    }

    private FigureTable table() {
        return new FigureTable(
                List.of("study", "p", "side", "participants"),
                IntStream.range(0, studies.size())
                        .mapToObj(i -> List.of(
                                FigureCell.of(name(i)),
                                FigureCell.of(studies.get(i).p()),
                                FigureCell.of(studies.get(i).side() == ThresholdSide.ABOVE ? "above" : "below"),
                                FigureCell.of(studies.get(i).total())))
                        .toList());
    }

    @Override
    public String toString() {
        return title();
    }
}
